/** Puts the mentions of the whole draft together into projects. */
import { shortNameOf } from '../lexer/projectNamesShort.ts';
import { places } from '../lexicon/projectPlaces.ts';
import { lengthsByStart } from '../names/acceptedNames.ts';
import { projectKey } from '../names/projectKey.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import type { LocalMention, Mention, Project } from './project.ts';

/**
 * The projects of a draft in the order of their first mention.
 *
 * Two names are one project when they differ only by 项目 or 工程 at the end, by quotes, by the width of brackets,
 * by a place before (where no other place has one), or by a capacity behind (太阳铜业, 太阳铜业年产22万吨铜杆). A name
 * that stands elsewhere without its 项目, or without the place before its facility, is a short mention. References go to the project their paragraph tells; those
 * of nothing are left out. `mentions` and `noise` are in text order, in offsets of `text`; noise is not searched.
 */
export function resolveProjects(
  text: string,
  mentions: readonly LocalMention[],
  noise: readonly Span[],
): readonly Project[] {
  const entries: Entries = new Map();
  for (const mention of mentions) {
    if (mention.kind === 'name' || mention.isAccepted) enter(entries, mention);
  }
  joinCapacities(entries);
  joinPlaces(entries);
  for (const mention of mentions) {
    const isReference = mention.kind !== 'name' && !mention.isAccepted && mention.name !== '';
    if (isReference) entries.get(projectKey(mention.name))?.mentions.push(bare(mention));
  }
  const taken = [...noise, ...mentions].sort((a, b) => a.start - b.start);
  for (const [key, short] of shortMentions(text, entries, taken)) {
    entries.get(key)?.mentions.push(short);
  }
  return [...new Set(entries.values())].map(projectOf).sort((a, b) => startOf(a) - startOf(b));
}

/** One project while its mentions are put together; every key in `keys` leads to it. */
interface Entry {
  readonly keys: string[];
  readonly mentions: Mention[];
  /** The name of the team's list. */
  accepted?: string;
}

type Entries = Map<string, Entry>;

function enter(entries: Entries, mention: LocalMention): void {
  const key = projectKey(mention.name);
  const entry: Entry = entries.get(key) ?? { keys: [key], mentions: [] };
  entry.mentions.push(bare(mention));
  if (mention.isAccepted) entry.accepted = mention.name;
  entries.set(key, entry);
}

function bare({ start, end, text, kind }: Mention): Mention {
  return { start, end, text, kind };
}

function joinCapacities(entries: Entries): void {
  for (const key of [...entries.keys()]) {
    const capacity = /年产|\d/.exec(key)?.index ?? 0;
    if (capacity > 0) merge(entries, key.slice(0, capacity), key);
  }
}

function joinPlaces(entries: Entries): void {
  const byRest = new Map<string, string[]>();
  for (const key of entries.keys()) {
    const rest = withoutPlace(key);
    if (rest === key || rest.length < MIN_SHORT) continue;
    const keys = byRest.get(rest);
    if (keys) keys.push(key);
    else byRest.set(rest, [key]);
  }
  for (const [rest, [key, other]] of byRest) if (key && !other) merge(entries, rest, key);
}

/** Makes the project known as `short` the one known as `long`, where both are. */
function merge(entries: Entries, short: string, long: string): void {
  const from = entries.get(short);
  const into = entries.get(long);
  if (!from || !into || from === into || (from.accepted && into.accepted)) return;
  into.mentions.push(...from.mentions);
  into.keys.push(...from.keys);
  if (from.accepted) into.accepted = from.accepted;
  for (const key of from.keys) entries.set(key, into);
}

/** 保定市环城水系 → 环城水系. */
function withoutPlace(key: string): string {
  const length = PLACE_LENGTHS.find((known) => PLACES.has(key.slice(0, known)));
  return length ? key.slice(length).replace(/^[省市县区州]/, '') : key;
}

const PLACES: ReadonlySet<string> = new Set(places);
const PLACE_LENGTHS = [5, 4, 3, 2];

/** A shorter key would be found inside other words. */
const MIN_SHORT = 4;

/** What may stand for a project without being its full name. */
interface Sought {
  readonly key: string;
  /** Whether it has to begin a clause after `from`: 养生中心 may speak of others elsewhere. */
  readonly asSubject: boolean;
  readonly from: number;
}

/** Places outside `taken` where a project is named without 项目 or 工程, or without its place, with its key. */
function* shortMentions(
  text: string,
  entries: Entries,
  taken: readonly Span[],
): Iterable<[string, Mention]> {
  const sought = soughtNames(entries);
  const lengths = lengthsByStart(sought.keys(), MIN_SHORT);
  if (lengths.size === 0) return;
  for (let at = 0; at + MIN_SHORT <= text.length; at++) {
    const found = lengths
      .get(text.slice(at, at + MIN_SHORT))
      ?.map((length) => text.slice(at, at + length))
      .find((words) => isMeant(text, at, sought.get(words)));
    if (!found) continue;
    const span = { start: at, end: at + found.length };
    const key = sought.get(found)?.key ?? found;
    if (!overlapsAny(taken, span)) yield [key, { ...span, text: found, kind: 'short' }];
    at = span.end - 1;
  }
}

function isMeant(text: string, at: number, sought: Sought | undefined): boolean {
  if (!sought || at < sought.from) return false;
  return !sought.asSubject || at === 0 || CLAUSE_MARKS.includes(text[at - 1] ?? ' ');
}

const CLAUSE_MARKS = '，。；：！？,;:!?\n';

/** Every key, and each name without its place where only one project has it. */
function soughtNames(entries: Entries): ReadonlyMap<string, Sought> {
  const sought = new Map<string, Sought>();
  for (const key of entries.keys()) {
    if (key.length >= MIN_SHORT) sought.set(key, { key, asSubject: false, from: 0 });
  }
  const ambiguous = new Set<string>();
  const shortened = new Map<string, Sought>();
  for (const [key, entry] of entries) {
    const short = key === entry.keys[0] ? shortNameOf(key) : null;
    if (!short) continue;
    if (shortened.has(short.text)) ambiguous.add(short.text);
    const from = entry.mentions[0]?.start ?? 0;
    shortened.set(short.text, { key, asSubject: !short.isOwn, from });
  }
  for (const [text, short] of shortened) {
    if (!sought.has(text) && !ambiguous.has(text)) sought.set(text, short);
  }
  return sought;
}

/** The name is the list's, else the first one written with 项目 or 工程, else the first one written. */
function projectOf({ mentions, accepted }: Entry): Project {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const names = sorted.filter((mention) => mention.kind === 'name');
  const full = names.find((mention) => /(?:项目|工程)[”"]?$/.test(mention.text)) ?? names[0];
  return { name: accepted ?? full?.text ?? '', mentions: sorted };
}

function startOf(project: Project): number {
  return project.mentions[0]?.start ?? 0;
}
