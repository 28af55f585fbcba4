/** Counts the characters of a draft as writers do: without blanks, without what is not part of the speech. */
import type { Draft } from '../core/model/draft.ts';
import type { Span } from '../core/text/span.ts';

/** Answers how many characters a span holds; a rare character of two UTF-16 units is one. */
export type CharacterCount = (span: Span) => number;

/** Reads the draft once, so that any number of spans, nested or not, costs no more. */
export function characterCount({ text, noise, contents, comments }: Draft): CharacterCount {
  const unspoken = [...noise, ...contents, ...comments].sort((a, b) => a.start - b.start);
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  let region = 0;
  for (let i = 0; i < text.length; i++) {
    before[i] = count;
    while ((unspoken[region]?.end ?? Number.POSITIVE_INFINITY) <= i) region++;
    const isUnspoken = (unspoken[region]?.start ?? Number.POSITIVE_INFINITY) <= i;
    if (!isUnspoken && counts(text.charCodeAt(i))) count++;
  }
  before[text.length] = count;
  return ({ start, end }) => (before[end] ?? count) - (before[start] ?? count);
}

/** Blanks count nothing, of a surrogate pair the second half. */
function counts(unit: number): boolean {
  if (unit <= 0x20 || unit === 0x3000 || unit === 0xa0 || unit === 0xfeff) return false;
  return unit < 0xdc00 || unit > 0xdfff;
}
