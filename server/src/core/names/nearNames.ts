/** Finds names that differ in one character: another one, one missing or doubled, two that changed places. */
import { projectKey } from './projectKey.ts';

/** Names by what is left of each without one of its characters, so that near ones meet. */
export interface NameIndex {
  readonly keys: ReadonlySet<string>;
  readonly byRemainder: ReadonlyMap<string, readonly IndexedName[]>;
}

/** A name with what `projectKey` leaves of it. */
export interface IndexedName {
  readonly name: string;
  readonly key: string;
  /** Where it stands; empty in the draft itself. */
  readonly where: string;
}

/** How one key becomes another: `from` at `at` in the first is `to` in the second; one of the two may be empty. */
export interface KeyDifference {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** The index of the names; those too short to tell a slip from another name are left out, and so are the longest. */
export function nameIndex(names: readonly Omit<IndexedName, 'key'>[]): NameIndex {
  const byRemainder = new Map<string, IndexedName[]>();
  const keys = new Set<string>();
  for (const { name, where } of names) {
    const key = projectKey(name);
    if (keys.has(key) || !isComparable(key)) continue;
    keys.add(key);
    for (const remainder of remaindersOf(key)) {
      const others = byRemainder.get(remainder);
      if (others) others.push({ name, key, where });
      else byRemainder.set(remainder, [{ name, key, where }]);
    }
  }
  return { keys, byRemainder };
}

/** The indexed names that differ from `key` in one place, in the order of the index. */
export function nearNames(index: NameIndex, key: string): readonly IndexedName[] {
  if (!isComparable(key)) return [];
  const near = new Set<IndexedName>();
  const seen = new Set([key]);
  for (const remainder of remaindersOf(key)) {
    for (const other of index.byRemainder.get(remainder) ?? []) {
      if (seen.has(other.key)) continue;
      seen.add(other.key);
      if (differenceOf(key, other.key)) near.add(other);
    }
  }
  return [...near];
}

/** The one place in which two different keys differ; null where it is more. */
export function differenceOf(a: string, b: string): KeyDifference | null {
  const at = sharedStart(a, b);
  const tail = Math.min(sharedEnd(a, b), Math.min(a.length, b.length) - at);
  const from = a.slice(at, a.length - tail);
  const to = b.slice(at, b.length - tail);
  if (from.length <= 1 && to.length <= 1) return { at, from, to };
  const isSwapped = from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0];
  return isSwapped ? { at, from, to } : null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function isComparable(key: string): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST;
}

const SHORTEST = 4;
const LONGEST = 60;

/** The key itself, and the key without each one of its characters. */
function* remaindersOf(key: string): Iterable<string> {
  yield key;
  for (let at = 0; at < key.length; at++) yield key.slice(0, at) + key.slice(at + 1);
}
