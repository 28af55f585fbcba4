/** Pinyin: how a character may be read, and whether letters typed without tones mean a name: lpxny for 莲坪新能源. */
import { pinyinRows } from '../lexicon/pinyin.ts';
import { isHan } from './characters.ts';

/** The syllables of a character, without tones, ü as v; none for what is no common Han character. */
export function readingsOf(character: string): readonly string[] {
  return READINGS.get(character) ?? [];
}

/** Whether two different Han characters have a reading in common, tones aside: 拒 and 巨. */
export function soundsAlike(a: string, b: string): boolean {
  const readings = readingsOf(b);
  return a !== b && readingsOf(a).some((reading) => readings.includes(reading));
}

/** Where in a name the letters fit: from its start, or only from a later character. */
export type LetterMatch = 'start' | 'inside';

/**
 * Whether `letters` spell `name` from some character on, each character by its first letter, its zh, ch or sh, or its
 * whole syllable; the last one may be cut short: lpxny, lianpxn and lpxinn all spell 莲坪新能源. Case does not count,
 * and quotes and brackets in the name are passed over. One letter spells only what a name begins with.
 */
export function matchLetters(letters: string, name: string): LetterMatch | null {
  const typed = letters.toLowerCase();
  if (!/^[a-z0-9]+$/.test(typed) || typed.length > LONGEST) return null;
  const units = unitsOf(name);
  if (spellsFrom(typed, units, 0)) return 'start';
  if (typed.length === 1) return null;
  return units.some((_, from) => from > 0 && spellsFrom(typed, units, from)) ? 'inside' : null;
}

/** Nobody types more to find a name. */
const LONGEST = 40;

/** For each character of a name that counts, what it can be spelled by. */
function unitsOf(name: string): readonly (readonly string[])[] {
  const units: (readonly string[])[] = [];
  for (const character of name.slice(0, NAME_LIMIT).normalize('NFKC').toLowerCase()) {
    if (/[a-z0-9]/.test(character)) units.push([character]);
    else if (isHan(character, 0)) units.push(readingsOf(character));
  }
  return units;
}

/** No name is longer. */
const NAME_LIMIT = 80;

/** Follows all ways to spell at once: the set of places in `typed` that are reached. */
function spellsFrom(typed: string, units: readonly (readonly string[])[], from: number): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (let index = from; index < units.length && reached.size > 0; index++) {
    reached = stepped(typed, reached, units[index] ?? []);
    if (reached.has(typed.length)) return true;
  }
  return false;
}

function stepped(
  typed: string,
  reached: ReadonlySet<number>,
  readings: readonly string[],
): ReadonlySet<number> {
  return new Set(
    [...reached].flatMap((at) => readings.flatMap((reading) => endsOf(typed, at, reading))),
  );
}

/** Where a character read so can end in `typed` when it begins at `at`. */
function endsOf(typed: string, at: number, reading: string): readonly number[] {
  const shared = sharedLength(typed, at, reading);
  const isLast = at + shared === typed.length;
  const lengths = [1, ...(/^[zcs]h/.test(reading) ? [2] : []), isLast ? shared : reading.length];
  return lengths.filter((length) => length <= shared).map((length) => at + length);
}

function sharedLength(typed: string, at: number, reading: string): number {
  let length = 0;
  while (length < reading.length && typed[at + length] === reading[length]) length++;
  return length;
}

const READINGS: ReadonlyMap<string, readonly string[]> = readingsByCharacter();

function readingsByCharacter(): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const row of pinyinRows) {
    const syllable = /^[a-z]+/.exec(row)?.[0] ?? '';
    for (const character of row.slice(syllable.length)) {
      const known = readings.get(character);
      if (known) known.push(syllable);
      else readings.set(character, [syllable]);
    }
  }
  return readings;
}
