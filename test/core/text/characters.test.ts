/** Classes of characters: digits of both widths, Latin letters, Han characters. */
import { describe, expect, it } from 'vitest';
import {
  digitAt,
  isFullWidthDigit,
  isHan,
  isLatin,
} from '../../../server/src/core/text/characters.ts';

describe('digitAt', () => {
  it.each([
    ['half-width', '0123456789'],
    ['full-width', '０１２３４５６７８９'],
  ])('reads %s digits', (_, digits) => {
    expect([...digits].map((_digit, index) => digitAt(digits, index))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it.each(['/', ':', '／', '：', '一', '〇', '①', 'Ⅲ', '²', '٣', '\ud83d'])(
    'refuses %s',
    (text) => {
      expect(digitAt(text, 0)).toBe(-1);
    },
  );

  it.each([-1, 1])('refuses offset %i, outside the text', (offset) => {
    expect(digitAt('5', offset)).toBe(-1);
  });
});

describe('isFullWidthDigit', () => {
  it.each([
    ['０', true],
    ['９', true],
    ['9', false],
    ['／', false],
    ['：', false],
    ['九', false],
  ])('%s: %s', (text, expected) => expect(isFullWidthDigit(text, 0)).toBe(expected));
});

describe('isLatin', () => {
  it.each(['a', 'z', 'A', 'Z', 'ａ', 'ｚ', 'Ａ', 'Ｚ'])('takes %s', (text) => {
    expect(isLatin(text, 0)).toBe(true);
  });

  it.each(['@', '[', '`', '{', '5', '＠', '［', '｛', '级', 'é', 'α', '\udfff'])(
    'refuses %s',
    (text) => {
      expect(isLatin(text, 0)).toBe(false);
    },
  );

  it('refuses what lies outside the text', () => {
    expect([isLatin('G', -1), isLatin('G', 1)]).toEqual([false, false]);
  });
});

describe('isHan', () => {
  it.each(['一', '龥', '㐀', '䶿', '〇'])('takes %s', (text) => expect(isHan(text, 0)).toBe(true));

  it.each(['。', '、', '々', '　', 'の', '가', 'Ａ', '1', '①', '㈠'])('refuses %s', (text) => {
    expect(isHan(text, 0)).toBe(false);
  });

  it('looks at one unit, so that a half of a rare character is none', () => {
    expect([isHan('𠮷', 0), isHan('𠮷', 1)]).toEqual([false, false]);
  });
});
