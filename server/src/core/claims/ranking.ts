/**
 * Ranks, and the orders of rankingOrder.ts:
 *
 *     第一次位居第11位，第二次位居第6位，前移5个位次      the difference of two ranks
 *     由第14位提升到第17位                              a better rank is a smaller number
 *     列第3位，比第1位低0.6个百分点，比第2位低1.6个     the better place is further away
 */
import type Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { exactly } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import { readOrder } from './rankingOrder.ts';
import { readRankYears } from './rankingYears.ts';
import { claimOf, operand, spanOf } from './reading.ts';

/** What a paragraph says of ranks, and the orders that it announces. */
export function* readRankings(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const index of figures.keys()) {
    const claim =
      placesMoved(figures, index) ??
      wrongWay(figures, index) ??
      gapsToPlaces(figures, index) ??
      readRankYears(figures, index) ??
      readOrder(figures, index);
    if (claim) yield claim;
  }
}

/** 前移5个位次: the two ranks before it in its sentence are so far apart. */
function placesMoved(figures: readonly LocalFigure[], index: number): Claim | null {
  const figure = figures[index];
  if (!figure || !MOVED.test(figure.lead.trim()) || !isPlaces(figure)) return null;
  const ranks = figuresBefore(figures, index).filter(
    (other) => isRank(other) && other.sentence === figure.sentence,
  );
  const [from, to] = ranks.slice(-2);
  if (!from || !to || ranks.length !== 2 || figure.clause - to.clause > 1) return null;
  const value = from.quantity.value.minus(to.quantity.value).abs();
  return claimOf('ranking', figure, [
    {
      operands: [operand('from', from), operand('to', to)],
      computed: exactly(value),
      value,
      working: `|${from.quantity.value.toFixed()}−${to.quantity.value.toFixed()}|=${value.toFixed()}`,
      certainty: isFromTo(from, to) ? 'firm' : 'likely',
    },
  ]);
}

const MOVED = /(?:前移|前进|上升|提升|提高|跃升|后移|后退|下降|下滑|退后|倒退)了?$/;

function isPlaces({ unit, trail }: LocalFigure): boolean {
  return /^[位名]$/.test(unit) || (unit === '个' && /^(?:位次|名次|位置)/.test(trail));
}

function isRank({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'ordinal';
}

function isFromTo(from: LocalFigure, to: LocalFigure): boolean {
  return /[由从][^，。；]*$/.test(from.lead) && /[到至为居]$/.test(to.lead.trim());
}

/** 由第14位提升到第17位. */
function wrongWay(figures: readonly LocalFigure[], index: number): Claim | null {
  const [from, to] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!from || !to || !isRank(from) || !isRank(to) || !isFromTo(from, to)) return null;
  const isUp = /(?:提升|上升|前移|跃升|提高|前进|跃|升)[到至为居]$/.test(to.lead.trim());
  const isDown = /(?:下降|下滑|后移|后退|滑|落|跌|降|退)[到至为居]$/.test(to.lead.trim());
  const order = to.quantity.value.cmp(from.quantity.value);
  if (to.clause !== from.clause || !((isUp && order > 0) || (isDown && order < 0))) return null;
  return violated(to, from);
}

/** 比第1位低0.6个百分点，比第2位低1.6个百分点: no one ahead of another is nearer. */
function gapsToPlaces(figures: readonly LocalFigure[], index: number): Claim | null {
  const [first, near, second, far] = figures.slice(Math.max(0, index - 3), index + 1);
  if (!first || !near || !second || !far || index < 3) return null;
  if (!isGap(first, near) || !isGap(second, far) || !isComparable(near, far)) return null;
  const isInOrder = first.quantity.value.lt(second.quantity.value);
  if (!isInOrder || second.clause - near.clause > 1 || second.run.length > 1) return null;
  const [a, b] = [near.quantity.value, far.quantity.value];
  return {
    type: 'ranking',
    claimed: spanOf(far),
    operands: [operand('item', near)],
    verdict: b.gt(a) && !meet(near.quantity, far.quantity) ? 'violated' : 'holds',
    working: `${a.toFixed()}${signOf(a, b)}${b.toFixed()}`,
    inferred: false,
  };
}

/** 比第1位低0.6个百分点, 低于第一位1个百分点: so far behind that place. */
function isGap(place: LocalFigure, gap: LocalFigure): boolean {
  if (!isRank(place) || isRank(gap) || gap.clause !== place.clause) return false;
  const [before, between] = [place.lead.trim(), gap.lead.trim()];
  if (/(?:比|较|与|距)(?:全[省市县区国])?$/.test(before))
    return /^[低少慢落后差]{1,2}$/.test(between);
  return /(?:低|少|慢|落后)于(?:全[省市县区国])?$/.test(before) && between === '';
}

function violated(claimed: LocalFigure, against: LocalFigure): Claim {
  const [a, b] = [against.quantity.value, claimed.quantity.value];
  return {
    type: 'ranking',
    claimed: spanOf(claimed),
    operands: [operand('from', against)],
    verdict: 'violated',
    working: `${a.toFixed()}${signOf(a, b)}${b.toFixed()}`,
    inferred: false,
  };
}

function signOf(a: Big, b: Big): string {
  return ['<', '=', '>'][a.cmp(b) + 1] ?? '=';
}
