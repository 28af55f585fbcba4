/**
 * N28, N29, N37: the parts of a total add up to it — T，其中a、b、c; T（a，b）; a；b，两项合计T.
 *
 * 其中 leaves open that there are more parts. So parts that add up make a claim that holds; parts that do not are only
 * objected to where the text shows that they are all: a bracket, 合计, or another column of the same list that adds up.
 */
import { addedCount, adds, leavesOpen } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { sumOf } from './arithmetic.ts';
import { type Breakdown, breakdownsOf, type Column } from './breakdowns.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The sums of a paragraph. */
export function* readSums(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const breakdown of breakdownsOf(figures)) {
    for (const column of breakdown.columns) {
      const claim = columnClaim(breakdown, column);
      if (claim) yield claim;
    }
  }
  for (const [index, figure] of figures.entries()) {
    const claim = isTotal(figure) ? claimOf('sum', figure, readingsBehind(figures, index)) : null;
    if (claim) yield claim;
  }
}

/** The total before its parts: under the whole that they add up to, else under the nearest where they must. */
function columnClaim(breakdown: Breakdown, column: Column): Claim | null {
  const { wholes, parts } = column;
  for (const whole of wholes) {
    const addends = addendsOf(whole, parts);
    if (addends) return claimOf('sum', whole, [readingOf(addends, whole, 'guess')]);
  }
  const [whole, first] = [wholes[0], parts[0]];
  if (!whole || !first || parts.length < 2 || first.sentence - whole.sentence > 1) return null;
  const certainty = isComplete(breakdown, column) ? 'firm' : 'doubtful';
  if (certainty === 'doubtful' && !isNearlyAll(parts, whole)) return null;
  return claimOf('sum', whole, [readingOf(parts, whole, certainty)]);
}

/** The first parts that add up to the whole, at least two; a list is not cut in its middle. Null where none do. */
export function addendsOf(
  whole: LocalFigure,
  parts: readonly LocalFigure[],
): readonly LocalFigure[] | null {
  for (let count = parts.length; count >= 2; count--) {
    const [last, next] = [parts[count - 1], parts[count]];
    if (last && next && next.clause === last.clause) continue;
    const addends = parts.slice(0, count);
    if (meet(sumOf(addends.map(({ quantity }) => quantity)), whole.quantity)) return addends;
  }
  return null;
}

/** Parts of one list that together are most of the whole, or more than it though each of them is less. */
function isNearlyAll(parts: readonly LocalFigure[], whole: LocalFigure): boolean {
  const words = parts.map(({ run, lead, trail }) => `${run}${lead}${trail}`);
  if (words.some((one) => leavesOpen.test(one))) return false;
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const { value } = whole.quantity;
  return total.gte(value.times('0.6')) && total.lte(value.times('1.6'));
}

/** Whether the parts must be all: they stand in a bracket, or another column with as many parts adds up. */
function isComplete({ columns, isBracketed, opening }: Breakdown, column: Column): boolean {
  if (column.parts.some(({ run, lead, trail }) => leavesOpen.test(`${run}${lead}${trail}`)))
    return false;
  if (isBracketed) return !/含|其中|包括/.test(column.parts[0]?.lead ?? opening);
  return columns.some(
    (other) =>
      other !== column &&
      isBeside(other, column) &&
      other.wholes.some((whole) => addendsOf(whole, other.parts)?.length === other.parts.length),
  );
}

/** Whether two columns run side by side: 1883户7512人，47户215人. */
function isBeside(other: Column, { parts }: Column): boolean {
  if (other.parts.length !== parts.length) return false;
  return parts.every((part, index) => {
    const distance = part.clause - (other.parts[index]?.clause ?? Number.POSITIVE_INFINITY);
    return Math.abs(distance) <= 1;
  });
}

function isTotal(figure: LocalFigure): boolean {
  return (isLevel(figure) || isAmount(figure)) && adds.test(`${figure.run}${figure.lead}`);
}

/** The parts before a total: as many as it says (两项合计), else those of its paragraph that add up. */
function* readingsBehind(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const total = figures[index];
  if (!total) return;
  const before = figures
    .slice(0, index)
    .filter((other) => isComparable(other, total) && other.bracket === total.bracket);
  const count = countOf(figures[index - 1], total);
  if (count > 1 && before.length >= count) {
    const parts = before.slice(-count);
    const isAll = before.filter(({ sentence }) => sentence === total.sentence).length === count;
    yield readingOf(parts, total, isAll ? 'firm' : 'guess');
  }
  const sizes = count > 1 ? [count] : ALL_SIZES;
  for (const column of columnsBehind(before)) {
    for (const size of sizes) {
      if (size <= column.length) yield readingOf(column.slice(-size), total, 'guess');
    }
  }
}

const MAX_PARTS = 12;
const ALL_SIZES = Array.from({ length: MAX_PARTS - 1 }, (_, index) => index + 2);

/** All the figures, and those of each of two columns that run side by side (计划…完成…；计划…完成…). */
function columnsBehind(before: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const fromEnd = (index: number): number => before.length - 1 - index;
  const even = before.filter((_, index) => fromEnd(index) % 2 === 0);
  const odd = before.filter((_, index) => fromEnd(index) % 2 === 1);
  return [before, even, odd];
}

/** 两项合计 → 2; 0 where the words say no number. */
function countOf(previous: LocalFigure | undefined, total: LocalFigure): number {
  const isCount = previous?.clause === total.clause && previous.quantity.dimension === 'count';
  if (isCount && previous.quantity.value.lte(MAX_PARTS)) return previous.quantity.value.toNumber();
  const digit = addedCount.exec(`${total.run}${total.lead}`)?.[1];
  return digit === '两' ? 2 : '一二三四五六七八九十'.indexOf(digit ?? '-') + 1;
}

function readingOf(
  parts: readonly LocalFigure[],
  total: LocalFigure,
  certainty: Certainty,
): Reading {
  const quantities = parts.map(({ quantity }) => quantity);
  const value = quantities.map((quantity) => quantity.value).reduce((a, b) => a.plus(b));
  const shown = inOneScale([total, ...parts]).slice(1);
  return {
    operands: parts.map((part) => operand('part', part)),
    computed: sumOf(quantities),
    value,
    working: `${shown.join('+')}=${value.div(total.digits.scale).toFixed()}`,
    certainty,
  };
}
