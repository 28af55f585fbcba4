/** Doublings in digits. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-doubling';

describe('reported are', () => {
  it.each([['digits', '产值翻<|2|>番，收入翻了<|1|>番。']])('%s', (_, source) =>
    checkReported(rule, source),
  );
});

describe('left alone are', () => {
  it.each([['words', '产值翻两番，收入翻了一番，是原来的2倍。']])('%s', (_, source) =>
    checkReported(rule, source),
  );
});

describe('is changed to', () => {
  it.each([
    ['两', '产值翻2番。', ['产值翻两番。']],
    ['一', '产值翻1番。', ['产值翻一番。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
