/** Offsets to lines and back, over every kind of line break. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, offsetAt, positionAt } from '../../../server/src/core/text/lineIndex.ts';
import { splitParagraphs } from '../../../server/src/core/text/paragraphs.ts';
import { parseMarkup } from '../../support/markup.ts';

describe('the caret’s position', () => {
  it.each([
    ['at the start', '<|>一、提高认识', [0, 0]],
    ['inside the first line', '一、<|>提高认识', [0, 2]],
    ['at the end of a line', '一、提高认识<|>\n二、狠抓落实', [0, 6]],
    ['at the start of the next', '一、提高认识\n<|>二、狠抓落实', [1, 0]],
    ['behind CRLF', '一、提高认识\r\n二、<|>狠抓落实', [1, 2]],
    ['behind CR', '一、提高认识\r二、<|>狠抓落实', [1, 2]],
    ['inside CRLF belongs to the end of its line', '甲乙\r<|>\n丙', [0, 2]],
    ['on a blank line', '甲\n<|>\n乙', [1, 0]],
    ['on the last, empty line', '甲\n<|>', [1, 0]],
    ['counts UTF-16 units: a rare character takes two', '𠮷野<|>家', [0, 3]],
    ['in an empty text', '<|>', [0, 0]],
  ])('%s', (_, source, [line, character]) => {
    const { text, caret } = parseMarkup(source);
    expect(positionAt(splitParagraphs(text), caret)).toEqual({ line, character });
  });
});

describe('places that are not there', () => {
  const paragraphs = splitParagraphs('甲乙丙\r\n丁\n');

  it.each([
    ['beyond a line’s end is its end', { line: 0, character: 99 }, 3],
    ['beyond the last line is the text’s end', { line: 9, character: 0 }, 7],
    ['before a line’s start is its start', { line: 1, character: -1 }, 5],
    ['before the first line is the text’s start', { line: -1, character: 2 }, 0],
  ])('%s', (_, position, offset) => expect(offsetAt(paragraphs, position)).toBe(offset));

  it.each([
    ['beyond the text', 99, { line: 2, character: 0 }],
    ['before the text', -5, { line: 0, character: 0 }],
  ])('an offset %s is clamped', (_, offset, position) => {
    expect(positionAt(paragraphs, offset)).toEqual(position);
  });

  it('give zero where there is no line at all', () => {
    expect([positionAt([], 3), offsetAt([], { line: 1, character: 1 }), lineAt([], 3)]).toEqual([
      { line: 0, character: 0 },
      0,
      0,
    ]);
  });
});

describe('any text', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', '增长5%', '𠮷', '\ud800'), fc.string()))
    .map((parts) => parts.join(''));

  it('gives every offset back, but for the one inside CRLF', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = splitParagraphs(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const isInsideBreak = text.slice(offset - 1, offset + 1) === '\r\n';
          const back = offsetAt(paragraphs, positionAt(paragraphs, offset));
          expect(back).toBe(isInsideBreak ? offset - 1 : offset);
        }
      }),
    );
  });

  it('has the line that a search through all lines would find', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), (text, offset) => {
        const paragraphs = splitParagraphs(text);
        const expected = paragraphs.findLastIndex(({ start }) => start <= offset);
        expect(lineAt(paragraphs, offset)).toBe(expected);
      }),
    );
  });
});
