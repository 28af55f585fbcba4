/** Finds the unit that follows a numeral. */
import { magnitudes, type Unit, units } from '../lexicon/units.ts';
import { isLatin } from '../text/characters.ts';

/** The longest unit that starts at `index`, or null. */
export function unitAt(text: string, index: number): Unit | null {
  const found = longest(unitsByFirst, text, index);
  if (!found || !isLatin(found.written, 0)) return found;
  return isLatin(text, index + found.written.length) ? null : found;
}

/** 万, 亿, 万亿 … at `index` as [written, power of ten], or null. */
export function magnitudeAt(
  text: string,
  index: number,
): { readonly written: string; readonly power: number } | null {
  return longest(magnitudesByFirst, text, index);
}

const unitsByFirst = byFirstCharacter([...units.values()]);
const magnitudesByFirst = byFirstCharacter(
  [...magnitudes].map(([written, power]) => ({ written, power })),
);

/** Words by their first character, the longest first, so that the first hit is the longest. */
export function byFirstCharacter<T extends { readonly written: string }>(
  words: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const byFirst = new Map<string, T[]>();
  for (const word of [...words].sort((a, b) => b.written.length - a.written.length)) {
    const first = word.written[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return byFirst;
}

/** The longest of the words that starts at `index`, or null. */
export function longest<T extends { readonly written: string }>(
  words: ReadonlyMap<string, readonly T[]>,
  text: string,
  index: number,
): T | null {
  return words.get(text[index] ?? '')?.find((word) => text.startsWith(word.written, index)) ?? null;
}
