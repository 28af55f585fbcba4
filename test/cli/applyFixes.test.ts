/** Fixes applied to a text: all that are safe, none twice, none over another. */
import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '../../server/src/cli/applyFixes.ts';
import type { Fix } from '../../server/src/core/rules/rule.ts';

function replacement(start: number, end: number, newText: string, safe = true): Fix {
  return { title: { zh: '改', en: 'change' }, edits: [{ start, end, newText }], safe };
}

/** A fix for every place where `from` stands. */
function replacing(from: string, to: string): (text: string) => readonly (readonly Fix[])[] {
  return (text) =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => [
      replacement(index, index + from.length, to),
    ]);
}

describe('applySafeFixes', () => {
  it('applies all at once where they keep apart', () => {
    expect(applySafeFixes('甲乙甲', replacing('甲', '丙丁'))).toEqual({
      text: '丙丁乙丙丁',
      count: 2,
    });
  });

  it('leaves fixes alone that need a person', () => {
    const fixesOf = () => [[replacement(0, 1, '乙', false)]];
    expect(applySafeFixes('甲', fixesOf)).toEqual({ text: '甲', count: 0 });
  });

  it('takes a finding’s first safe fix', () => {
    const fixesOf = (text: string) =>
      text === '甲'
        ? [[replacement(0, 1, '乙', false), replacement(0, 1, '丙'), replacement(0, 1, '丁')]]
        : [];
    expect(applySafeFixes('甲', fixesOf).text).toBe('丙');
  });

  it('puts off the later of two that overlap until the text is read again', () => {
    expect(applySafeFixes('甲甲甲', replacing('甲甲', '甲'))).toEqual({ text: '甲', count: 2 });
  });

  it('goes on where one fix lays bare another', () => {
    const fixesOf = (text: string) => [
      ...replacing('甲', '乙')(text),
      ...replacing('乙', '丙')(text),
    ];
    expect(applySafeFixes('甲', fixesOf).text).toBe('丙');
  });

  it('ends where two fixes undo one another', () => {
    const fixesOf = (text: string) => [[replacement(0, 1, text === '甲' ? '乙' : '甲')]];
    expect(applySafeFixes('甲', fixesOf).text).toMatch(/^[甲乙]$/);
  });

  it('keeps a fix of several edits together', () => {
    const both: Fix = {
      title: { zh: '改', en: 'change' },
      safe: true,
      edits: [
        { start: 4, end: 5, newText: '二' },
        { start: 0, end: 1, newText: '一' },
      ],
    };
    const fixesOf = (text: string) =>
      text.startsWith('甲') ? [[both], [replacement(2, 3, '×')]] : [];
    expect(applySafeFixes('甲、乙、丙', fixesOf)).toEqual({ text: '一、乙、二', count: 1 });
  });
});
