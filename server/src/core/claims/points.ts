/**
 * 由p%提高到q%，提高r个百分点; q%，比上半年(p%)回落r个百分点; 轻工业增速高出重工业r个百分点 — r = |q − p|.
 */
import Big from 'big.js';
import { yearly } from '../lexicon/averages.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { rounded } from '../model/quantity.ts';
import { reachingBack } from './acrossParagraphs.ts';
import { differenceOf, exactly, percentOf, sizeOf } from './arithmetic.ts';
import { comparisonOf } from './comparison.ts';
import { isYearBefore } from './growthNamed.ts';
import { isRate, rateKindOf } from './namedRates.ts';
import { figuresBefore } from './nearby.ts';
import { pointsFrom } from './pointLists.ts';
import { readApart } from './pointsApart.ts';
import { readChain } from './pointsChain.ts';
import { isPointOfSeveral, readEachPoint } from './pointsEach.ts';
import { pointsBetween } from './pointsReading.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { readStructureShift } from './structureShift.ts';
import { shown } from './working.ts';

/** The differences between two percentages that a paragraph states. */
export function* readPoints(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const index of figures.keys()) {
    const claim = pointsAt(figures, index);
    if (claim) yield claim;
  }
}

/**
 * The differences to a rate that an earlier paragraph gives: the growth of 全市 stands in the opening, and each sector's
 * distance from it below.
 */
export function* readDistantPoints({ figures }: Draft): Iterable<Claim> {
  for (const { figure, own, near } of reachingBack(figures, isUnscheduled)) {
    if (pointsAt(own, own.length - 1)) continue;
    const claim = claimOf('points', figure, readApart(near, near.length - 1));
    if (claim) yield { ...claim, inferred: true };
  }
}

function isUnscheduled(figure: LocalFigure): boolean {
  return isPoints(figure) && !SCHEDULE.test(figure.run + figure.lead);
}

function pointsAt(figures: readonly LocalFigure[], index: number): Claim | null {
  const figure = figures[index];
  if (!figure || SCHEDULE.test(figure.run + figure.lead) || isYearly(figure)) return null;
  const listed = pointsFrom(figures, index)[0];
  const claimed = listed ?? figure;
  if (!isPoints(claimed)) return null;
  const before = figuresBefore(figures, index);
  const isOfSeveral = isPointOfSeveral(figures, index);
  const named = [
    ...readChain(figures, index),
    ...readStructureShift(figures, index),
    ...fromTo(before, claimed),
    ...(isOfSeveral ? readEachPoint(figures, index, claimed) : comparedWith(before, claimed)),
    ...atTwoTimes(before, claimed),
    ...overLastYear(before, claimed),
    ...readApart(figures, index),
  ];
  return claimOf('points', claimed, named.length > 0 ? named : lookedBack(figures, index));
}

/** 年均下降1.4个百分点: a share of the difference. */
function isYearly({ lead }: LocalFigure): boolean {
  return yearly.test(lead.trim().slice(-MAX_WORDS));
}

const MAX_WORDS = 40;

/** How far ahead of the calendar: a relation of its own. */
const SCHEDULE = /(?:时间|序时|时序|均衡|目标|计划|形象)(?:的)?进度|时序/;

/** 个百分点, and the % that is written for it where two percentages are compared (GB/T 15835 usage). */
function isPoints({ quantity, role, lead }: LocalFigure): boolean {
  if (quantity.dimension !== 'percent') return quantity.dimension === 'points';
  if (role === 'change' && isDifference(lead.trim())) return true;
  return comparisonOf(lead)?.isDirected ?? false;
}

/** 比全市平均高6%, 提高4.1% behind 由…升至: a difference, though % is written; 税收下降3.2% is a rate of its own. */
function isDifference(lead: string): boolean {
  return /^(?:(?:比|较)[^，。；]*|同比|即|共|累计|又|再)?(?:高|低|快|慢|提高|降低|回落|上升|下降|上调|下调|提升|压降)[了出]?$/.test(
    lead,
  );
}

function isPercent({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent';
}

/** 由52.3%提高到54.1%，提高2.8个百分点. */
function* fromTo(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [p, q] = before.filter(isPercent).slice(-2);
  if (!p || !q || q.segment !== figure.segment || p.sentence !== figure.sentence) return;
  if (!/[由从]/.test(p.lead) || !/[到至为]的?$/.test(q.lead.trim())) return;
  yield pointsBetween(p, q, figure, 'firm');
  if (isPercent(figure)) yield* relative(p, q, figure);
}

/** 由20%提高到25%，提高25%: % is right where it says by how much of itself the percentage grew. */
function* relative(p: LocalFigure, q: LocalFigure, figure: LocalFigure): Iterable<Reading> {
  const ratio = percentOf(q.quantity, p.quantity);
  if (!ratio || p.quantity.value.lte(0)) return;
  const value = q.quantity.value.times(100).div(p.quantity.value).minus(HUNDRED).abs();
  const sign = q.quantity.value.lt(p.quantity.value) ? '−' : '';
  yield {
    operands: [operand('from', p), operand('to', q)],
    computed: sizeOf(differenceOf(ratio, exactly(HUNDRED))),
    value,
    working: `${q.quantity.value.toFixed()}÷${p.quantity.value.toFixed()}−1=${sign}${shown(value, figure)}%`,
    certainty: 'guess',
  };
}

const HUNDRED = new Big(100);

/** 增长20.9%，比1-7月(23.1%)回落2.2个百分点; 增长37.4%，较全市平均增幅49%低12.6个百分点. */
function* comparedWith(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const last = before.at(-1);
  const p = last && plainly(last);
  if (!p || !isPercent(p) || p.sentence !== figure.sentence) return;
  const isBracketed = p.bracket > figure.bracket && figure.clause === p.clause + 1;
  const isNamed = p.clause === figure.clause && (p === last ? isReference(p) : isGoal(p, figure));
  if (!isBracketed && !isNamed) return;
  const q = before
    .slice(0, -1)
    .findLast((other) => isRate(other) && other.bracket === figure.bracket);
  if (q && q.sentence === figure.sentence) yield pointsBetween(p, q, figure, 'firm');
}

/** 低于6%的目标2.9个百分点: the words that would bend the number compare with it. */
function plainly(figure: LocalFigure): LocalFigure {
  const { quantity, digits, text } = figure;
  if (!/^(?:高于|低于|超过|快于|慢于|超出|低出|高出)/.test(text)) return figure;
  const ulp = new Big(10).pow(-digits.decimals);
  return {
    ...figure,
    quantity: { ...quantity, ...rounded(quantity.value, ulp), ulp, approximation: 'exact' },
  };
}

/** 低于6%的年度预期目标; 失业率低于5%的县 are those that are meant. */
function isGoal({ lead }: LocalFigure, figure: LocalFigure): boolean {
  if (!/^(?:分别|仍然?|还|也|均|则|但)?$/.test(lead.trim())) return false;
  return /^的[^，,。；;]{0,10}(?:目标|平均水平|平均值|计划|要求|任务|标准|控制线)[数值]?$/.test(
    figure.lead.trim(),
  );
}

/** 较全市平均增幅49%, 与面上78.9%相比. */
function isReference({ lead, trail }: LocalFigure): boolean {
  return (
    /[较比](?!例|重)|[高低快慢]于/.test(lead) || (/[与和同]/.test(lead) && /^相?比/.test(trail))
  );
}

/** 2021年为58.3%，2023年达到61.1%，提高2.8个百分点: one rate at two times. */
function* atTwoTimes(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [p, q] = before.slice(-2);
  if (!p || !q || !isPercent(p) || !isPercent(q) || q.segment !== figure.segment) return;
  if (p.segment !== q.segment || figure.clause - q.clause > 1 || q.clause - p.clause > 1) return;
  const isBare = /^(?:达到?|为|是|提[高升]到|上升到|下降到|[升降增]至)?了?$/.test(q.lead.trim());
  if (isBare && p.isDated && q.isDated && p.period !== q.period)
    yield pointsBetween(p, q, figure, 'likely');
}

/** 进度67.3%，去年同期为61.9%，同比加快5.4个百分点: the rate a year before right behind. */
function* overLastYear(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [q, p] = before.slice(-2);
  if (!p || !q || !isPercent(p) || !isPercent(q) || q.segment !== figure.segment) return;
  if (p.clause !== q.clause + 1 || figure.clause !== p.clause + 1) return;
  if (![p, q].every(isRate) || p.bracket !== figure.bracket || !isYearBefore(p.period, q.period))
    return;
  const isBare = /^(?:同期)?(?:仅|只)?(?:为|是)?$/.test(p.lead.trim());
  if (isBare && p.isDated && BY_TIME.test(figure.lead.trim()))
    yield pointsBetween(p, q, figure, q.role === 'change' ? 'guess' : 'firm');
}

const BY_TIME =
  /^(?:同比|[比较](?:同期)?)?(?:提高|上升|提升|回升|加快|下降|降低|回落|放缓|放慢|减慢|高|低|快|慢)[了出]?$/;

/** 轻工业增速高出重工业20个百分点, where two rates of one kind stand before: believed where it holds. */
function* lookedBack(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (figure?.quantity.dimension !== 'points' || !/[高低快慢差]/.test(figure.lead)) return;
  if (pointsFrom(figures, index).length > 1) return;
  const near = [...figures.keys()]
    .slice(Math.max(0, index - REACH), index)
    .filter((at) => isMeasured(figures[at]))
    .slice(-MAX_BACK);
  const last = near.at(-1) ?? -1;
  const q = figures[last];
  for (const at of near.slice(0, -1).reverse()) {
    const p = figures[at];
    if (!p || !q || !p.quantity.ulp.eq(q.quantity.ulp)) continue;
    if (rateKindOf(figures, at) === rateKindOf(figures, last))
      yield pointsBetween(p, q, figure, 'guess');
  }
}

const REACH = 60;
const MAX_BACK = 8;

/** A percentage in digits outside brackets; 过半 and 八成 measure nothing. */
function isMeasured(figure: LocalFigure | undefined): boolean {
  if (figure?.quantity.dimension !== 'percent') return false;
  return figure.bracket === 0 && figure.quantity.ulp.lte(1);
}
