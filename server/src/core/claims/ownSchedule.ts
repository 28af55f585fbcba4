/**
 * Drafts that keep a schedule of their own (年初预排的季度进度): their distances from it do not go by the months.
 *
 *     完成年初目标的25%，高出时序进度3个百分点 … 12%，低于10个 … 24%，超2个        all of them say that 22% was due
 */
import type Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { differenceOf, exactly, sizeOf, sumOf } from './arithmetic.ts';
import { claimOf, operand } from './reading.ts';
import { shown } from './working.ts';

/**
 * `claims` with the distances from the schedule read anew where most of them miss the months: by the schedule that at least three
 * of them agree on, else left open.
 */
export function withOwnSchedule(draft: Draft, claims: readonly Claim[]): readonly Claim[] {
  const progress = claims.filter(({ type }) => type === 'progress');
  const missed = progress.filter(({ verdict }) => verdict === 'violated').length;
  if (missed < 2 || 2 * missed < progress.length) return claims;
  const byStart = new Map(draft.figures.map((figure) => [figure.start, figure]));
  const distances = progress.flatMap((claim) => distanceOf(claim, byStart) ?? []);
  const due = agreedOn(distances);
  const byClaim = new Map(distances.map((distance) => [distance.claim, distance]));
  return claims.map((claim) => {
    if (claim.type !== 'progress') return claim;
    const distance = byClaim.get(claim);
    return (due && distance && readBy(distance, due)) ?? leftOpen(claim);
  });
}

/** A distance with the rate that it is measured from. */
interface Distance {
  readonly claim: Claim;
  readonly claimed: Figure;
  readonly rate: Figure;
}

function distanceOf(claim: Claim, byStart: ReadonlyMap<number, Figure>): Distance | null {
  const [operated] = claim.operands;
  const claimed = byStart.get(claim.claimed.start);
  const rate = operated?.role === 'rate' ? byStart.get(operated.start) : undefined;
  return claimed && rate ? { claim, claimed, rate } : null;
}

/** What was due by the distances that agree; null where fewer than three do, or less than two of three. */
function agreedOn(distances: readonly Distance[]): Big | null {
  const candidates = distances.slice(0, MAX_DISTANCES).flatMap(impliedBy);
  const counts = candidates.map(
    (due) => distances.filter((distance) => agrees(distance, due)).length,
  );
  const most = Math.max(0, ...counts);
  const due = candidates[counts.indexOf(most)];
  return due && most >= LEAST && 3 * most >= 2 * distances.length ? due : null;
}

/** Enough to find what they agree on. */
const MAX_DISTANCES = 24;
const LEAST = 3;

/** What was due by one distance; two values where its words do not say on which side it lies (相差). */
function impliedBy({ claimed, rate }: Distance): readonly Big[] {
  const [r, d] = [rate.quantity.value, claimed.quantity.value];
  const words = claimed.lead;
  if (/超|高|快|领先|提前/.test(words)) return [r.minus(d)];
  return /相差|差距/.test(words) ? [r.plus(d), r.minus(d)] : [r.plus(d)];
}

function agrees({ claimed, rate }: Distance, due: Big): boolean {
  const above = differenceOf(rate.quantity, claimed.quantity);
  const below = sumOf([rate.quantity, claimed.quantity]);
  const isAhead = /超|高|快|领先|提前/.test(claimed.lead);
  const isEither = /相差|差距/.test(claimed.lead);
  const meets = (interval: typeof above): boolean => meet(interval, exactly(due));
  return ((isAhead || isEither) && meets(above)) || (!isAhead && meets(below));
}

function readBy({ claimed, rate }: Distance, due: Big): Claim | null {
  const value = rate.quantity.value.minus(due).abs();
  return claimOf('progress', claimed, [
    {
      operands: [operand('rate', rate)],
      computed: sizeOf(differenceOf(rate.quantity, exactly(due))),
      value,
      working: `|${rate.quantity.value.toFixed()}−${due.toFixed()}|=${shown(value, claimed)}`,
      certainty: 'likely',
    },
  ]);
}

const OWN_SCHEDULE: Bilingual = {
  zh: '全文的时间进度不按月数计算',
  en: 'the draft keeps a schedule of its own',
};

function leftOpen({ correction: _, ...claim }: Claim): Claim {
  return {
    ...claim,
    verdict: 'uncheckable',
    working: '',
    obstacle: OWN_SCHEDULE,
  };
}
