/**
 * How many items a reader may count in a run.
 *
 *     宣城、亳州和安庆        three: the parts are alike
 *     制造业、批发和零售业    two or three: 和 may belong to a name
 *     广东、福建两省的深圳、珠海   four, or two: a list may begin inside an item
 */
import type { Span } from '../text/span.ts';
import { listLeads } from '../lexicon/listWords.ts';
import { type ListRun, nameStart, namesOf } from './listItems.ts';

/** The readings of a run. */
export interface ListSizes {
  readonly sizes: readonly number[];
  /** Whether there is one reading. */
  readonly isPlain: boolean;
  /** The names in the fullest certain reading. */
  readonly names: readonly Span[];
}

/** The sizes of the list that ends with `run` (`isBehind`: it may begin at a later item). */
export function sizesOf(text: string, run: ListRun, isBehind: boolean): ListSizes {
  const { items, joins } = run;
  const starts = isBehind ? startsOf(text, items) : [0];
  const isSplit = joins.length > 0 && (items.length === 1 || isLastOfAlike(text, run));
  const sizes = new Set<number>();
  for (const start of starts) {
    const inside = joins.filter((join) => join.item >= start).length;
    for (let more = isSplit ? inside : 0; more <= inside; more++) {
      sizes.add(items.length - start + more);
    }
  }
  const names = namesOf(text, run, isSplit);
  const isWhole = names.every(({ start, end }) => start < end);
  return {
    sizes: [...sizes].filter((size) => size > 1),
    isPlain: isWhole && sizes.size === 1 && starts.length === 1 && joins.length < 2,
    names: names.filter(({ start, end }) => start < end),
  };
}

/** The items that a list may begin with: the first, and those that something leads to. */
function startsOf(text: string, items: readonly Span[]): readonly number[] {
  return items.flatMap((item, index) => (index === 0 || isLedTo(text, item) ? [index] : []));
}

function isLedTo(text: string, item: Span): boolean {
  const words = text.slice(item.start, item.end);
  return nameStart(text, item) > item.start || words.search(listLeads) >= 0;
}

/** A、B和C: whether the only join stands in the last item, between parts that look like the items before. */
function isLastOfAlike(text: string, { items, joins }: ListRun): boolean {
  const [join] = joins;
  const last = items.at(-1);
  if (!join || !last || joins.length > 1 || join.item !== items.length - 1) return false;
  const others = items.slice(0, -1).map((item) => text.slice(item.start, item.end));
  const first = text.slice(nameStart(text, items[0] ?? last), items[0]?.end);
  const parts = [text.slice(last.start, join.start), text.slice(join.end, last.end)];
  return areAlike([first, ...others.slice(1), ...parts]);
}

/** One last character, or about one length. */
function areAlike(words: readonly string[]): boolean {
  const lengths = words.map((word) => word.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return new Set(words.map((word) => word.at(-1))).size === 1 || (most <= 4 && most - least <= 1);
}
