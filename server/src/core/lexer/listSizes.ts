/**
 * How many items a reader may count in a run.
 *
 *     宣城、亳州和安庆        three: the parts are alike
 *     制造业、批发和零售业    two or three: 和 may belong to a name
 *     广东、福建两省的深圳、珠海   four, or two: a list may begin inside an item
 */
import { listLeads } from '../lexicon/listWords.ts';
import type { Span } from '../text/span.ts';
import { type ListRun, leadEnd, namesOf } from './listItems.ts';

/** The readings of a run. */
export interface ListSizes {
  readonly sizes: readonly number[];
  /** Whether there is one reading. */
  readonly isPlain: boolean;
  /** Whether it is clear where the list begins. */
  readonly isAnchored: boolean;
  /** The names in the fullest certain reading. */
  readonly names: readonly Span[];
}

/** The sizes of the list that ends with `run` (`isBehind`: it may begin at a later item). */
export function sizesOf(text: string, run: ListRun, isBehind: boolean): ListSizes {
  const { items, joins } = run;
  const starts = isBehind ? startsOf(text, run) : [0];
  const isSplit = joins.length > 0 && (items.length === 1 || areNamesAlike(text, run));
  const sizes = new Set<number>();
  for (const start of starts) {
    const inside = joins.filter((join) => join.item >= start).length;
    for (let more = isSplit ? inside : 0; more <= inside; more++) {
      sizes.add(items.length - start + more);
    }
  }
  const names = namesOf(text, run, isSplit);
  const isWhole =
    names.every((name) => isName(text, name)) && !isLead(text, items[0] ?? { start: 0, end: 0 });
  return {
    sizes: [...sizes].filter((size) => size > 1),
    isPlain: isWhole && sizes.size === 1 && (joins.length < 2 || areNamesAlike(text, run)),
    isAnchored: isWhole && starts.length === 1,
    names: names.filter(({ start, end }) => start < end),
  };
}

/** 各县区, 其他行业 are nobody knows how many; what a straight quote holds together nobody knows either. */
function isName(text: string, { start, end }: Span): boolean {
  return start < end && !/各|其[他它]|有关|相关|若干|多个|["＂]/.test(text.slice(start, end));
}

/** 优化、提升产业链: the list is of verbs, or something else begins with its object. */
function isLead(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return [...words.matchAll(listLeads)].some(([lead]) => lead === words);
}

/** The items that a list may begin with: the first, the one behind a tail of another list, those that a verb or 的 leads to. */
function startsOf(text: string, { items, isCut }: ListRun): readonly number[] {
  return items.flatMap((item, index) =>
    index === 0 || (index === 1 && isCut) || leadEnd(text, item) > item.start ? [index] : [],
  );
}

/** A、B和C: whether the parts around the only join, or around all joins where nothing else parts, look like the rest. */
function areNamesAlike(text: string, run: ListRun): boolean {
  if (run.joins.length > 1 && run.items.length > 1) return false;
  if (areNumberedNames(text, run)) return true;
  const parts = namesOf(text, run, true).map(({ start, end }) => text.slice(start, end));
  if (endAlike(parts)) return true;
  const wholes = run.items.map(({ start, end }) => text.slice(start, end));
  if (wholes.length > 1 && endAlike(wholes)) return false;
  const lengths = parts.map((part) => part.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return run.joins[0]?.item === run.items.length - 1 && most <= 4 && most - least <= 1;
}

/** 企业500强和制造业500强: each side of the only join ends with a number and one measure, so that each is whole. */
function areNumberedNames(text: string, { items, joins }: ListRun): boolean {
  const [join, ...more] = joins;
  const item = items[join?.item ?? -1];
  if (!join || !item || more.length > 0) return false;
  const [before, behind] = [text.slice(item.start, join.start), text.slice(join.end, item.end)];
  const end = NUMBERED.exec(before)?.[1];
  return end !== undefined && end === NUMBERED.exec(behind)?.[1];
}

const NUMBERED = /\d(强|佳|优|大|家|个|项|所|条|座)$/;

/** 建筑业, 零售业, but not 批发. */
function endAlike(words: readonly string[]): boolean {
  return new Set(words.map((word) => word.at(-1))).size === 1;
}
