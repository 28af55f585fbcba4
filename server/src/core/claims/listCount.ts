/** A、B、C三家 lists three; A、B等15个 lists no more than fifteen. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim } from '../model/claim.ts';
import type { Enumeration } from '../model/enumeration.ts';
import { hanNumber } from '../text/hanNumerals.ts';

/** The claims that a count and the list it counts make. */
export function* readListCounts({ enumerations }: ParagraphFacts): Iterable<Claim> {
  for (const enumeration of enumerations) {
    const claim = claimOf(enumeration);
    if (claim) yield claim;
  }
}

/** Nothing where the list can be read in several ways and none of them fits. */
function claimOf(list: Enumeration): Claim | null {
  const isTrue = fits(list);
  if (!isTrue && !list.isPlain) return null;
  const { count, items, isApart } = list;
  const correction = isTrue ? null : rewritten(list);
  return {
    type: 'list-count',
    claimed: { start: count.start, end: count.end },
    operands: items.map(({ start, end }) => ({ role: 'item', start, end })),
    verdict: isTrue ? 'holds' : 'violated',
    working: workingOf(list, isTrue),
    inferred: isApart,
    ...(correction && { correction }),
  };
}

function fits({ sizes, count, isOpen }: Enumeration): boolean {
  if (isOpen) return Math.min(...sizes) <= count.value;
  return sizes.includes(count.value);
}

/** What is listed against the count: `3=3`, `3≠4`; an open list `2≤15`. */
function workingOf({ items, sizes, count, isOpen }: Enumeration, isTrue: boolean): string {
  if (!isTrue) return `${items.length}≠${count.value}`;
  return isOpen ? `${Math.min(...sizes)}≤${count.value}` : `${count.value}=${count.value}`;
}

/** 五家 → 四家, 5个 → 4个: the count in its own script. */
function rewritten({ items, count }: Enumeration): string | null {
  const { numeral, measure, isMore } = count;
  const size = items.length;
  if (isMore || size < 2 || size > 99) return null;
  if (/^\d+$/.test(numeral)) return `${size}${measure}`;
  if (/^[０-９]+$/.test(numeral)) return null;
  return `${size === 2 ? '两' : hanNumber(size)}${measure}`;
}
