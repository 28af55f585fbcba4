/** Lines of a draft: every kind of line break, and nothing lost between them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../server/src/core/text/paragraphs.ts';

describe('line breaks', () => {
  it.each([
    ['an empty text has one line', '', ['']],
    ['a text without a break', '同志们：', ['同志们：']],
    ['LF', '一、提高认识\n二、狠抓落实', ['一、提高认识', '二、狠抓落实']],
    ['CRLF is one break', '一、提高认识\r\n二、狠抓落实', ['一、提高认识', '二、狠抓落实']],
    [
      'CR alone, as old Mac files have it',
      '一、提高认识\r二、狠抓落实',
      ['一、提高认识', '二、狠抓落实'],
    ],
    ['LF CR is two breaks', '甲\n\r乙', ['甲', '', '乙']],
    ['CR CRLF is two breaks', '甲\r\r\n乙', ['甲', '', '乙']],
    ['a blank line is a line', '甲\n\n乙', ['甲', '', '乙']],
    ['a break at the end opens a last, empty line', '甲\n', ['甲', '']],
    ['a break at the start', '\r\n甲', ['', '甲']],
    ['a lone CR at the end', '甲\r', ['甲', '']],
    ['blanks belong to their line', '\u3000\u3000甲 \n\u00a0乙', ['\u3000\u3000甲 ', '\u00a0乙']],
    ['LINE SEPARATOR and NEL break no line of LSP', '甲\u2028乙\u0085丙', ['甲\u2028乙\u0085丙']],
  ])('%s', (_, text, lines) => {
    expect(splitParagraphs(text).map((paragraph) => paragraph.text)).toEqual(lines);
  });

  it('are not part of a span, and the next one starts behind them', () => {
    expect(splitParagraphs('𠮷野\r\n甲\n')).toEqual([
      { text: '𠮷野', start: 0, end: 3 },
      { text: '甲', start: 5, end: 6 },
      { text: '', start: 7, end: 7 },
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom('\n', '\r', '\r\n', '一、', '增长5%', '\ud800'), fc.string()),
  );

  it('is made of its lines and the breaks between them', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const [index, { start, end, text: line }] of splitParagraphs(text).entries()) {
          if (index > 0) expect(text.slice(at, start)).toMatch(/^(?:\r\n|\n|\r)$/);
          expect(text.slice(start, end)).toBe(line);
          expect(line).not.toMatch(/[\r\n]/);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it.each(['\n', '\r\n', '\r'])('has the same lines with another break: %j', (lineBreak) => {
    const lines = fc.array(
      fc.string().map((line) => line.replace(/[\r\n]/g, '')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, (written) => {
        const found = splitParagraphs(written.join(lineBreak));
        expect(found.map(({ text }) => text)).toEqual(written);
      }),
    );
  });
});
