/**
 * A total behind its parts — a；b，两项合计T.
 *
 * Parts that add up make a claim that holds. Parts that do not are only objected to where the total says how many they
 * are, or which, and just these stand before it.
 */
import { adds, countWord, ofAll } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Span } from '../text/span.ts';
import { significantDigits } from './chance.ts';
import { companionTotals } from './companions.ts';
import { isRelative } from './operands.ts';
import { claimOf, type Reading, spanOf } from './reading.ts';
import { sumReading } from './sum.ts';
import {
  isAddendOf,
  isCountBefore,
  isFirstFew,
  type PartList,
  partListsBefore,
} from './totalParts.ts';

/** The sums of a paragraph whose total stands behind its parts. */
export function* readTotals(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, total] of figures.entries()) {
    if (isTotal(figures, index)) yield* totalClaims(figures, index);
    else {
      const claim = claimOf('sum', total, readingsOf(total, allBefore(figures, index)));
      if (claim) yield claim;
    }
  }
}

/** The total, and those that go with it in other units: 两项共1187户4556人. */
function* totalClaims(figures: readonly LocalFigure[], index: number): Iterable<Claim> {
  const total = figures[index];
  if (!total) return;
  const claim = claimOf('sum', total, readingsOf(total, partListsBefore(figures, index)));
  if (claim?.verdict !== 'holds') yield* otherCount(figures, index);
  if (!claim) return;
  yield claim;
  yield* countClaim(figures, index, claim);
  yield* companionTotals(figures, index, claim);
}

/** 三类合计: three were added up, in sentences of their own; a list in one sentence counts for itself. */
function* countClaim(
  figures: readonly LocalFigure[],
  index: number,
  { operands, verdict }: Claim,
): Iterable<Claim> {
  const count = statedCount(figures, index);
  if (!count || verdict === 'violated' || count.value !== operands.length) return;
  const parts = figures.filter(({ start }) => operands.some((part) => part.start === start));
  const sentences = new Set(parts.map(({ sentence }) => sentence));
  if (sentences.size < 2) return;
  yield {
    type: 'list-count',
    claimed: { start: count.start, end: count.end },
    operands: operands.map(({ start, end }) => ({ role: 'item', start, end })),
    verdict: 'holds',
    working: `${operands.length}=${operands.length}`,
    inferred: true,
  };
}

/** How many the words before a total say there are, and where they say it. */
interface StatedCount extends Span {
  readonly value: number;
}

/** 三类 as a figure of its own, else the 两税 that the clause of 两税合计 begins with. */
function statedCount(figures: readonly LocalFigure[], index: number): StatedCount | null {
  const [count, total] = [figures[index - 1], figures[index]];
  if (!total) return null;
  if (count && isCountBefore(count, total))
    return { ...spanOf(count), value: count.quantity.value.toNumber() };
  const found = total.isDated ? null : countWord.exec(total.lead);
  if (!found) return null;
  const start = total.start - total.lead.length;
  return { start, end: start + 2, value: digitOf(found[1] ?? '') };
}

function digitOf(digit: string): number {
  return digit === '两' ? 2 : '零一二三四五六七八九'.indexOf(digit);
}

/** 两类合计194211万元 where three of the sentences before add up to just that: the count is the slip. */
function* otherCount(figures: readonly LocalFigure[], index: number): Iterable<Claim> {
  const [count, total] = [statedCount(figures, index), figures[index]];
  if (!count || !total) return;
  if (significantDigits(total) < MIN_DIGITS) return;
  const claim = claimOf('sum', total, readingsOf(total, partListsBefore(figures, index, 0)));
  const size = claim?.operands.length ?? 0;
  if (claim?.verdict !== 'holds' || Math.abs(count.value - size) !== 1) return;
  const isBeside = figures.some(
    ({ start, sentence }) => start === claim.operands[0]?.start && sentence === total.sentence,
  );
  if (isBeside) return;
  yield {
    type: 'list-count',
    claimed: { start: count.start, end: count.end },
    operands: claim.operands.map(({ start, end }) => ({ role: 'item', start, end })),
    verdict: 'violated',
    working: `${size}≠${count.value}`,
    inferred: true,
  };
}

const MIN_DIGITS = 3;

function* readingsOf(total: LocalFigure, lists: Iterable<PartList>): Iterable<Reading> {
  for (const { parts, certainty } of lists) yield sumReading(parts, total, certainty);
}

/** 两类合计9356个, 两项共1187户, 三个项目累计完成7.46亿元, 两者相加占到88%. */
function isTotal(figures: readonly LocalFigure[], index: number): boolean {
  const figure = figures[index];
  if (!figure) return false;
  if (isRelative(figure)) return isTotalShare(figure);
  const isCounted =
    isCountBefore(figures[index - 1], figure) && /^.{0,6}(?:共|累计|总)/.test(figure.lead);
  return (
    isCounted ||
    isFirstFew(figures[index - 1], figure) ||
    countWord.test(figure.lead) ||
    adds.test(`${figure.run}${figure.lead}`)
  );
}

function isTotalShare({ quantity, role, lead }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && role !== 'change' && adds.test(lead);
}

/**
 * 新建水厂3处、改造水厂4处，16处工程全部竣工: a count of all that was just listed. More cannot have been meant; fewer may
 * be some of them.
 */
function* allBefore(figures: readonly LocalFigure[], index: number): Iterable<PartList> {
  const total = figures[index];
  const last = figures[index - 1];
  if (!total || !last || total.lead.trim() !== '' || total.quantity.dimension !== 'count') return;
  if (last.sentence !== total.sentence || total.clause !== last.clause + 1) return;
  if (!ofAll.test(total.trail)) return;
  const parts = figures
    .slice(0, index)
    .filter((part) => part.clause === last.clause && isAddendOf(part, total));
  if (parts.length < 2) return;
  const sum = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  yield { parts, certainty: sum.lt(total.quantity.value) ? 'likely' : 'guess' };
}
