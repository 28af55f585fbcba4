/** What “n times less” is offered to be written as. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';

/** The text with the fix of its finding applied; null where none is offered. */
function fixed(text: string): string | null {
  const finding = analyse(text).findings.find(({ rule }) => rule === 'figure-fold');
  const edit = finding?.fixes[0]?.edits[0];
  return edit ? text.slice(0, edit.start) + edit.newText + text.slice(edit.end) : null;
}

describe('n times less is', () => {
  it.each([
    ['a fraction of what it was', '时限缩短3倍。', '时限缩短到原来的1/3。'],
    ['a fraction in Han numerals', '事故减少两倍。', '事故减少到原来的二分之一。'],
    ['without 了', '事故减少了三倍。', '事故减少到原来的三分之一。'],
    ['half, where it would be nothing', '每吨成本下降了一倍。', '每吨成本下降了一半。'],
  ])('%s', (_, text, expected) => {
    expect(fixed(text)).toBe(expected);
  });

  it.each([
    ['a part of a time', '单位能耗降低1.5倍。'],
    ['a rough number', '不合格产品减少了近2倍。'],
    ['more than a hand counts', '误差缩小20倍。'],
  ])('left to the writer: %s', (_, text) => {
    expect(fixed(text)).toBeNull();
  });
});
