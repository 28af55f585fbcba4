/** The names that a team has agreed on, made ready to be found in texts. */
import { projectKey } from './projectKey.ts';

/** One name of the list. */
export interface AcceptedName {
  readonly name: string;
  /** Other words by which the drafts speak of it. */
  readonly shorts: readonly string[];
}

/** A list of names, ready to be searched for; the same object until the list changes. */
export interface AcceptedNames {
  readonly list: readonly AcceptedName[];
  /** The full names by every way to write them, short forms included. */
  readonly byWords: ReadonlyMap<string, string>;
  /** The full names by what `projectKey` leaves of their names and short forms. */
  readonly byKey: ReadonlyMap<string, string>;
  /** The lengths of the ways to write that begin with the same two characters, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** Words of the list at one place. */
export interface AcceptedMatch {
  readonly words: string;
  /** The full name that they stand for. */
  readonly name: string;
}

/** The list made ready. Of two entries that claim the same words, the first has them; words of one character are left out. */
export function acceptedNames(list: readonly AcceptedName[]): AcceptedNames {
  const byWords = new Map<string, string>();
  const byKey = new Map<string, string>();
  const claim = (words: string, name: string): void => {
    if (words.length < MIN_LENGTH) return;
    if (!byWords.has(words)) byWords.set(words, name);
    const key = projectKey(words);
    if (!byKey.has(key)) byKey.set(key, name);
  };
  for (const { name } of list) claim(name, name);
  for (const { name, shorts } of list) for (const short of shorts) claim(short, name);
  return { list, byWords, byKey, lengths: lengthsByStart(byWords.keys(), MIN_LENGTH) };
}

/** The longest words of the list that begin at `at`; null where none do. In time that does not depend on the list. */
export function acceptedAt(names: AcceptedNames, text: string, at: number): AcceptedMatch | null {
  const lengths = names.lengths.get(text.slice(at, at + MIN_LENGTH));
  for (const length of lengths ?? []) {
    const words = text.slice(at, at + length);
    const name = names.byWords.get(words);
    if (name !== undefined) return { words, name };
  }
  return null;
}

/** One character is found in too many words. */
const MIN_LENGTH = 2;

/** Where there is no list. */
export const noNames: AcceptedNames = acceptedNames([]);

/** The lengths of the `words` that begin with the same `width` characters, the longest first. */
export function lengthsByStart(
  words: Iterable<string>,
  width: number,
): ReadonlyMap<string, readonly number[]> {
  const byStart = new Map<string, Set<number>>();
  for (const word of words) {
    const start = word.slice(0, width);
    const lengths = byStart.get(start);
    if (lengths) lengths.add(word.length);
    else byStart.set(start, new Set([word.length]));
  }
  return new Map(
    [...byStart].map(([start, lengths]) => [start, [...lengths].sort((a, b) => b - a)]),
  );
}
