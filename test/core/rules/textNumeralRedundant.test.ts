/** Each, said twice. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-redundant';

describe('reported are', () => {
  it.each([
    [
      'means and speeds',
      '<|日均每天|>接待1500人，<|时速每小时|>350公里，<|平均人均|>3万元，<|每年年均|>增长5%。',
    ],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([['one word', '日均接待1500人，时速350公里，每天开行8列，年均每亩增收300元。']])(
    '%s',
    (_, source) => checkReported(rule, source),
  );
});

describe('is changed to', () => {
  it.each([
    ['the shorter word', '日均每天接待1500人。', ['日均接待1500人。']],
    ['时速', '时速每小时350公里。', ['时速350公里。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
