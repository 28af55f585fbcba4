/**
 * A total behind its parts, or without a word for it — a；b，两项合计T; T…。a，b.
 *
 * Parts that add up make a claim that holds. Parts that do not are only objected to where the total says how many they
 * are and its sentence has just as many.
 */
import { addedCount, adds } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { isComparable, isRelative } from './operands.ts';
import { claimOf, type Reading } from './reading.ts';
import { addendsOf, sumReading } from './sum.ts';

/** The sums of a paragraph whose total stands behind its parts, or opens no breakdown. */
export function* readTotals(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const claim = isTotal(figures, index)
      ? claimOf('sum', figure, readingsBehind(figures, index))
      : sumAhead(figures, index);
    if (claim) yield claim;
  }
}

/** 两类合计9356个, 两项共1187户, 三个项目累计完成7.46亿元. */
function isTotal(figures: readonly LocalFigure[], index: number): boolean {
  const figure = figures[index];
  if (!figure || isRelative(figure)) return false;
  const isCounted =
    isCountBefore(figures[index - 1], figure) && /^.{0,6}(?:共|累计|总)/.test(figure.lead);
  return isCounted || adds.test(`${figure.run}${figure.lead}`);
}

/** 两项 right before what is counted. */
function isCountBefore(previous: LocalFigure | undefined, total: LocalFigure): boolean {
  const isCount = previous?.clause === total.clause && previous.quantity.dimension === 'count';
  return isCount && previous.quantity.value.lte(MAX_PARTS);
}

/** The parts before a total: as many as it says (两项合计), else those of its paragraph that add up. */
function* readingsBehind(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const total = figures[index];
  if (!total) return;
  const before = figures.slice(0, index).filter((other) => isAddendOf(other, total));
  const count = countOf(figures[index - 1], total);
  if (count > 1 && before.length >= count) {
    const parts = before.slice(-count);
    const isAll = before.filter(({ sentence }) => sentence === total.sentence).length === count;
    yield sumReading(parts, total, isAll ? 'firm' : 'guess');
  }
  const sizes = count > 1 ? [count] : ALL_SIZES;
  for (const column of columnsBehind(before)) {
    for (const size of sizes) {
      if (size <= column.length) yield sumReading(column.slice(-size), total, 'guess');
    }
  }
  if (count <= 2) yield* pairsOf(before.slice(-MAX_NEAR), total);
}

/** Levels add up to a level, changes to a change; what stands in other brackets explains its own figure. */
function isAddendOf(part: LocalFigure, total: LocalFigure): boolean {
  if (!isComparable(part, total) || part.bracket !== total.bracket) return false;
  return isChange(part) === isChange(total);
}

/** 增加6517万元, 增收额; 新增28个 is a level of its own. */
function isChange(figure: LocalFigure): boolean {
  if (/增[收支产]额|增量|增加额/.test(figure.lead)) return true;
  return isAmount(figure) && !/新增/.test(figure.lead);
}

/** Any two of them: 11个，其中…；28个，其中…，两年合计39个. */
function* pairsOf(near: readonly LocalFigure[], total: LocalFigure): Iterable<Reading> {
  for (const [index, first] of near.entries()) {
    for (const second of near.slice(index + 1)) yield sumReading([first, second], total, 'guess');
  }
}

const MAX_NEAR = 8;

/** A total without a word for it, whose next figures of the unit add up: 316个项目…。其中146个…，170个…. */
function sumAhead(figures: readonly LocalFigure[], index: number): Claim | null {
  const total = figures[index];
  if (!total || !isTelling(total)) return null;
  const next = figures
    .slice(index + 1)
    .filter((other) => isAddendOf(other, total) && other.sentence - total.sentence <= 1);
  const parts = addendsOf(total, next.slice(0, MAX_PARTS));
  return parts && claimOf('sum', total, [sumReading(parts, total, 'guess')]);
}

/** Whether the number is long enough that others do not add up to it by chance. */
function isTelling(total: LocalFigure): boolean {
  const { value, ulp } = total.quantity;
  if (isRelative(total)) return false;
  return ulp.eq(0) ? value.gte(MIN_COUNT) : ulp.times(MIN_STEPS).lte(value);
}

const MIN_COUNT = 30;
const MIN_STEPS = 100;

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
  if (previous && isCountBefore(previous, total)) return previous.quantity.value.toNumber();
  const digit = addedCount.exec(`${total.run}${total.lead}`)?.[1];
  return digit === '两' ? 2 : '一二三四五六七八九十'.indexOf(digit ?? '-') + 1;
}
