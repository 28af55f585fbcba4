/** Which figure of an edited text is which figure of the text before. */
import { describe, expect, it } from 'vitest';
import { alignedFigures } from '../../../server/src/core/carry/alignment.ts';
import { draftOf } from '../../support/draftOf.ts';

const pairs = (before: string, after: string): readonly string[] =>
  [...alignedFigures(draftOf(before), draftOf(after))].map(([a, b]) => `${a.text}→${b.text}`);

describe('figures of an edited text', () => {
  it.each<[string, string, string, string[]]>([
    [
      'one that was edited',
      '投资12亿元，占30%。',
      '投资15亿元，占30%。',
      ['12亿元→15亿元', '30%→30%'],
    ],
    ['behind a new paragraph', '投资12亿元。', '同志们：\n投资15亿元。', ['12亿元→15亿元']],
    [
      'moved with their paragraph',
      '工业投资12亿元。\n农业投资3亿元。',
      '农业投资3亿元。\n工业投资12亿元。',
      ['12亿元→12亿元', '3亿元→3亿元'],
    ],
    [
      'beside one that was put in',
      '工业投资12亿元，占30%。',
      '工业投资12亿元，增长5%，占30%。',
      ['12亿元→12亿元', '30%→30%'],
    ],
    [
      'beside one that was taken out',
      '工业投资12亿元，增长5%，占30%。',
      '工业投资12亿元，占30%。',
      ['12亿元→12亿元', '30%→30%'],
    ],
    [
      'in a paragraph that was reworded',
      '工业投资12亿元。',
      '全市工业完成投资12亿元。',
      ['12亿元→12亿元'],
    ],
    [
      'not where the paragraph is gone',
      '工业投资12亿元。\n农业投资3亿元。',
      '农业投资3亿元。',
      ['3亿元→3亿元'],
    ],
    ['not with another unit', '工业投资12亿元。', '工业企业12家。', []],
  ])('%s', (_, before, after, expected) => expect(pairs(before, after)).toEqual(expected));
});
