/** Full-width digits: told once, changed all at once. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-fullwidth';

describe('reported once, at the first of', () => {
  it.each([
    ['many', '投资<|３．５|>亿元，占７９％，共１，２００户。'],
    ['years and months as well', '<|２０２４|>年７月完成。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['half-width digits', '投资3.5亿元，占79％。'],
    ['section markers', '（１）加快建设'],
    ['years that are mixed with Han digits, which is another rule’s', '二０一０年。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    [
      'half-width ones with their points and groups',
      '投资３．５亿元，共１，２００户。',
      ['投资3.5亿元，共1,200户。'],
    ],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
