/**
 * How much a rate changed, rebuilt from what its two sums changed by:
 *
 *     资产总额3881亿元，增加393亿元；净资产1720亿元，增加169亿元；资产负债率55.68%，同比上升0.16个百分点
 *     └ whole          └ its change    └ rest                        └ rate                └ |55.68 − last year's rate|
 *
 * Last year's sums are the present ones less what they grew by, in amount or in per cent.
 */
import Big from 'big.js';
import { falls } from '../lexicon/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { differenceOf, exactly, percentOf, quotientOf, sizeOf, sumOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { derivedNameOf, readDerivedRates } from './derivedRate.ts';
import { isComparable } from './operands.ts';
import { readPerHundreds } from './perHundred.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** The changes of rates that a paragraph states with the changes of both sums. */
export function* readRebuiltRates(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const rate = figures[index - 1];
    if (!rate || !isChangeOf(figure, rate)) continue;
    const sums = sumsOf(figures.slice(Math.max(0, index - REACH), index), rate);
    const reading = sums && readingOf(figure, sums);
    const type = figure.quantity.dimension === 'points' ? 'points' : 'difference';
    const claim = reading && claimOf(type, figure, [reading]);
    if (claim) yield claim;
  }
}

const REACH = 60;

/** 同比上升0.16个百分点 right behind a rate, 同比增加0.62元 behind 每百元收入的成本. */
function isChangeOf(figure: LocalFigure, rate: LocalFigure): boolean {
  if (rate.segment !== figure.segment || figure.clause !== rate.clause + 1) return false;
  if (!CHANGED.test(figure.lead.trim())) return false;
  const isPoints = figure.quantity.dimension === 'points' && derivedNameOf(rate) !== null;
  return isPoints || (/每百元/.test(rate.lead) && isComparable(rate, figure));
}

const CHANGED = /^(?:同比|比|较)?(?:上升|下降|提高|降低|回升|回落|增加|减少|提升)了?$/;

/** A sum with the change that is told behind it. */
interface Changed {
  readonly level: LocalFigure;
  readonly change: LocalFigure;
}

interface Sums {
  readonly part: Changed;
  readonly whole: Changed;
}

/** The sums that the rate is of, each with its change; null where one is missing. */
function sumsOf(before: readonly LocalFigure[], rate: LocalFigure): Sums | null {
  const claims = [...readDerivedRates(before), ...readPerHundreds(before)];
  const claim = claims.find(({ claimed }) => claimed.start === rate.start);
  const [part, whole] = [['part', 'rest'], ['whole']].map((roles) => {
    const place = claim?.operands.find(({ role }) => roles.includes(role));
    return place ? changedAt(before, place.start) : null;
  });
  return part && whole ? { part, whole } : null;
}

function changedAt(figures: readonly LocalFigure[], start: number): Changed | null {
  const at = figures.findIndex((figure) => figure.start === start);
  const [level, change] = [figures[at], figures[at + 1]];
  if (!level || !change || change.segment !== level.segment || change.clause !== level.clause + 1)
    return null;
  const isGrowth = change.quantity.dimension === 'percent' && change.role === 'change';
  const isSum = isComparable(change, level) && isAmount(change);
  return isGrowth || isSum ? { level, change } : null;
}

function readingOf(figure: LocalFigure, { part, whole }: Sums): Reading | null {
  const [before, now] = [
    ratioBefore(part, whole),
    percentOf(part.level.quantity, whole.level.quantity),
  ];
  const [a, b] = [valueBefore(part), valueBefore(whole)];
  if (!before || !now || b.lte(0) || whole.level.quantity.value.lte(0)) return null;
  const last = a.times(100).div(b);
  const present = part.level.quantity.value.times(100).div(whole.level.quantity.value);
  const value = present.minus(last).abs();
  const [high, low] = present.gt(last) ? [present, last] : [last, present];
  return {
    operands: [part.level, part.change, whole.level, whole.change].map((one, at) =>
      operand(ROLES[at] ?? 'part', one),
    ),
    computed: sizeOf(differenceOf(now, before)),
    value,
    working: `${shown(high, figure)}−${shown(low, figure)}=${shown(value, figure)}`,
    certainty: isBySums(part) && isBySums(whole) ? 'likely' : 'doubtful',
  };
}

/** Growth in per cent may be at other prices than the sums. */
function isBySums({ change }: Changed): boolean {
  return change.quantity.dimension !== 'percent';
}

const ROLES: readonly string[] = ['part', 'change', 'whole', 'change'];

function ratioBefore(part: Changed, whole: Changed): Interval | null {
  const [a, b] = [intervalBefore(part), intervalBefore(whole)];
  return a && b && percentOf(a, b);
}

/** What the sum was: less what it grew by; through 1 + g where the growth is in per cent. */
function intervalBefore({ level, change }: Changed): Interval | null {
  const isFall = falls.test(change.lead.trim());
  const [now, by] = [level.quantity, change.quantity];
  if (change.quantity.dimension !== 'percent')
    return isFall ? sumOf([now, by]) : differenceOf(now, by);
  const growth = quotientOf(by, exactly(HUNDRED));
  const one = exactly(new Big(1));
  return growth && quotientOf(now, isFall ? differenceOf(one, growth) : sumOf([one, growth]));
}

function valueBefore({ level, change }: Changed): Big {
  const isFall = falls.test(change.lead.trim());
  const [now, by] = [level.quantity.value, change.quantity.value];
  if (change.quantity.dimension !== 'percent') return isFall ? now.plus(by) : now.minus(by);
  const factor = isFall ? HUNDRED.minus(by) : HUNDRED.plus(by);
  return factor.gt(0) ? now.times(100).div(factor) : new Big(0);
}

const HUNDRED = new Big(100);
