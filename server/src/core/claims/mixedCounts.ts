/**
 * A whole counted in two counters at once, its parts in one of them each — 存栏12.5万头（只），其中猪3万头，羊1.5万只，鸡8万只.
 */
import { adds, among, leavesOpen } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isStatedPlainly } from './kinds.ts';
import { type Certainty, claimOf } from './reading.ts';
import { isBounded, sumReading } from './sum.ts';

/** The sums of a paragraph whose total bears a second counter in a bracket. */
export function* readMixedCounts(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, whole] of figures.entries()) {
    const second = secondCounter(whole, figures[index + 1]);
    if (second === '' || !isStatedPlainly(whole) || whole.quantity.hi === null) continue;
    const parts = partsBehind(figures, index, [whole.quantity.unit, second]);
    const units = new Set(parts.map(({ quantity }) => quantity.unit));
    if (units.size < 2) continue;
    const claim = claimOf('sum', whole, [sumReading(parts, whole, certaintyOf(parts, whole))]);
    if (claim) yield claim;
  }
}

/** 只 of 头（只）; empty where the bracket holds no counter of things of the kind. */
function secondCounter({ quantity }: LocalFigure, next: LocalFigure | undefined): string {
  const found = /^[（(]([只头羽匹峰台套座处辆艘架件宗户家])[）)]/.exec(next?.run ?? '')?.[1] ?? '';
  return quantity.dimension === 'count' && found !== quantity.unit ? found : '';
}

/** The counts of either counter below 其中 right behind the whole, each behind its own name. */
function partsBehind(
  figures: readonly LocalFigure[],
  index: number,
  units: readonly string[],
): readonly LocalFigure[] {
  const [whole, first] = [figures[index], figures[index + 1]];
  if (!whole || !first || first.sentence - whole.sentence > 1) return [];
  if (!among.test(first.run + first.lead) && !/其中/.test(first.run + first.lead)) return [];
  const parts: LocalFigure[] = [];
  for (const part of figures.slice(index + 1, index + 1 + MAX_PARTS)) {
    const isOne =
      part.sentence === first.sentence &&
      units.includes(part.quantity.unit) &&
      isStatedPlainly(part) &&
      isBounded(part) &&
      !adds.test(part.run + part.lead);
    if (!isOne) break;
    parts.push(part);
  }
  return parts;
}

const MAX_PARTS = 12;

/** Parts that are most of the whole, or more than it, are taken for all; fewer may be some of it. */
function certaintyOf(parts: readonly LocalFigure[], whole: LocalFigure): Certainty {
  if (parts.some(({ run, lead, trail }) => leavesOpen.test(`${run}${lead}${trail}`)))
    return 'guess';
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const { value } = whole.quantity;
  return total.gte(value.times('0.6')) && total.lte(value.times('1.6')) ? 'doubtful' : 'guess';
}
