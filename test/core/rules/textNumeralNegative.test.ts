/** Growth with a minus. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-negative';

describe('reported are', () => {
  it.each([['a growth that is none', '同比<|增长-8.92%|>，用电量<|下降-3%|>。']])(
    '%s',
    (_, source) => checkReported(rule, source),
  );
});

describe('left alone are', () => {
  it.each([
    ['the value of a rate', '增速为-8.92%，增幅-3%。'],
    ['ranges', '增长-3%--1%，增长5%-6%。'],
    ['falls', '同比下降8.92%。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['a fall', '同比增长-8.92%。', ['同比下降8.92%。']],
    ['a fall once', '下降-3%。', ['下降3%。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
