/**
 * Takes a stretch of text apart into the items of a list.
 *
 *     突出 道路交通 、 矿山 、 烟花爆竹 和 消防 四个领域
 *          └ item               └ item   └ join: one item more, or none where it belongs to a name
 */
import { leadingParticles, listLeads } from '../lexicon/listWords.ts';
import { countStartingBefore, type Span } from '../text/span.ts';
import { isStop, type ListMark, type ListMarkKind } from './listMarks.ts';

/** The items of a stretch, set apart by 、, and the 和 inside them. */
export interface ListRun {
  readonly items: readonly Span[];
  /** The conjunctions inside items, in text order. */
  readonly joins: readonly ListJoin[];
  /** What ends the run on its far side; null where nothing but the limit or the text's end does. */
  readonly stop: ListMarkKind | null;
  /** Whether it is cut off behind another list, of which its first item is the tail. */
  readonly isCut: boolean;
}

/** A conjunction inside an item. */
export interface ListJoin extends Span {
  /** Index of the item. */
  readonly item: number;
}

/** The items that end at `at`, back to the start of the clause or bracket, or to `floor`. */
export function itemsBefore(
  text: string,
  marks: readonly ListMark[],
  at: number,
  floor = 0,
): ListRun {
  const outer = runBefore(text, marks, at, floor);
  const quoted = outer.items.length === 1 ? quoteAtEnd(text, marks, at) : null;
  const inner = quoted ? runBefore(text, marks, quoted.start, floor) : null;
  return inner && inner.items.length > 1 ? inner : outer;
}

function runBefore(text: string, marks: readonly ListMark[], at: number, floor: number): ListRun {
  const dividers: ListMark[] = [];
  let stop: ListMark | null = null;
  const limit = Math.max(floor, at - MAX_REACH);
  for (let index = countStartingBefore(marks, at) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || mark.start < limit || dividers.length > MAX_DIVIDERS) break;
    if (isStop(mark) || mark.kind === 'open') {
      stop = mark;
      break;
    }
    if (mark.kind === 'close') index = mark.partner;
    else dividers.unshift(mark);
  }
  const run = runOf(text, { start: stop?.end ?? limit, end: at }, dividers, stop);
  return { ...run, isCut: !stop && limit > 0 && text[limit] !== '的' };
}

const MAX_REACH = 600;
const MAX_DIVIDERS = 40;

/** The closing quote of “补库、提速、纳统”三件事, a few characters before `at` at most. */
function quoteAtEnd(text: string, marks: readonly ListMark[], at: number): ListMark | null {
  for (let index = countStartingBefore(marks, at) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || mark.end < at - MAX_BEHIND_QUOTE) return null;
    if (mark.kind === 'close') return text[mark.start] === '”' ? mark : null;
  }
  return null;
}

const MAX_BEHIND_QUOTE = 5;

/** The items that begin at `from`, up to the end of the clause or bracket. */
export function itemsAfter(text: string, marks: readonly ListMark[], from: number): ListRun {
  const dividers: ListMark[] = [];
  let stop: ListMark | null = null;
  for (let index = countStartingBefore(marks, from); index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start - from > MAX_REACH || dividers.length > MAX_DIVIDERS) break;
    if (isStop(mark) || (mark.kind === 'close' && mark.partner >= 0)) {
      stop = mark;
      break;
    }
    if (mark.kind === 'open' && mark.partner >= 0) index = mark.partner;
    else if (mark.kind !== 'open') dividers.push(mark);
  }
  const end = stop?.start ?? Math.min(text.length, from + MAX_REACH);
  return runOf(text, { start: from, end }, dividers, stop);
}

function runOf(
  text: string,
  { start, end }: Span,
  dividers: readonly ListMark[],
  stop: ListMark | null,
): ListRun {
  const items: Span[] = [];
  const joins: ListJoin[] = [];
  let from = start;
  for (const divider of dividers) {
    if (divider.kind === 'and') {
      joins.push({ start: divider.start, end: divider.end, item: items.length });
      continue;
    }
    items.push(trimmed(text, from, divider.start));
    from = divider.end;
  }
  items.push(trimmed(text, from, end));
  const between = joins.filter((join) => isBetween(items, join));
  return { items, joins: between, stop: stop?.kind ?? null, isCut: false };
}

/** A join needs something on both sides. */
function isBetween(items: readonly Span[], { start, end, item }: ListJoin): boolean {
  const around = items[item];
  return around !== undefined && around.start < start && end < around.end;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  while (end > start && BLANK.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

const BLANK = /\s/;

/** Offset behind the words that lead to the name in `item`: behind 突出 of 突出道路交通; its start where none do. */
export function nameStart(text: string, item: Span): number {
  const from = leadEnd(text, item);
  const particle = leadingParticles.exec(text.slice(from, item.end))?.[0] ?? '';
  return from + particle.length < item.end ? from + particle.length : from;
}

/** Offset behind the last verb or 的 in `item` that something follows; its start where none does. */
export function leadEnd(text: string, { start, end }: Span): number {
  let from = start;
  for (const { 0: lead, index } of text.slice(start, end).matchAll(listLeads)) {
    if (start + index + lead.length < end) from = start + index + lead.length;
  }
  return from;
}

/** The names that a run lists: split at its joins too where `atJoins`, led into by no verb. */
export function namesOf(
  text: string,
  { items, joins }: ListRun,
  atJoins: boolean,
): readonly Span[] {
  const names: Span[] = [];
  for (const [index, item] of items.entries()) {
    let { start } = item;
    for (const join of atJoins ? joins.filter((of) => of.item === index) : []) {
      names.push(trimmed(text, start, join.start));
      start = join.end;
    }
    names.push(trimmed(text, start, item.end));
  }
  const [first, ...rest] = names;
  return first ? [{ ...first, start: nameStart(text, first) }, ...rest] : [];
}
