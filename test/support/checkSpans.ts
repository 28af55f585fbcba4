/** Checks of the readers of one paragraph: what they find, where it stands and what it means. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Span } from '../../server/src/core/text/span.ts';
import { expectSame } from './expectSame.ts';
import { parseMarkup } from './markup.ts';

/** Reads the spans of a paragraph. */
export type Reader<T extends Span> = (text: string) => readonly T[];

/** The marks cover what is found, by itself and behind characters of two UTF-16 units; `meanings` go with them in order. */
export function checkMeanings<T extends Span>(
  read: Reader<T>,
  meaningOf: (found: T) => string,
  source: string,
  meanings: readonly string[],
): void {
  for (const variant of [source, `𠮷😀。${source}`]) {
    const { text, spans } = parseMarkup(variant);
    if (spans.length !== meanings.length) throw new Error(`marks and meanings differ: ${source}`);
    expectSame(
      spans.map((span, index) => `${place(text, span)} ${meanings[index]}`),
      read(text).map((found) => `${place(text, found)} ${meaningOf(found)}`),
    );
  }
}

/** The marks cover what is found, labelled as `labelOf` says. */
export function checkLabels<T extends Span>(
  read: Reader<T>,
  labelOf: (found: T) => string,
  source: string,
): void {
  const { text, spans } = parseMarkup(source);
  expectSame(
    spans.map((span) => `${place(text, span)} ${span.label}`),
    read(text).map((found) => `${place(text, found)} ${labelOf(found)}`),
  );
}

/** Texts made of `fragments`, of rare characters and of halves of them. */
export function anyText(fragments: readonly string[]): fc.Arbitrary<string> {
  const words = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fragments) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\ud842', '\udfb7', '𠮷', '\u0000', '\ufeff', '\u3000'),
    },
  );
  return fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));
}

/** On any text the reader gives spans in order, inside the text, none empty, none over another. */
export function checkAnyText(read: Reader<Span>, fragments: readonly string[]): void {
  fc.assert(
    fc.property(anyText(fragments), (text) => {
      let last = 0;
      for (const { start, end } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 150 },
  );
}

function place(text: string, { start, end }: Span): string {
  return `${start}–${end} ${text.slice(start, end)}`;
}
