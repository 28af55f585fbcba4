/**
 * 由p%提高到q%，提高r个百分点; q%，比上半年(p%)回落r个百分点 — r = |q − p|.
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, exactly, percentOf, sizeOf } from './arithmetic.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** The differences between two percentages that a paragraph states. */
export function* readPoints(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (!isPoints(figure) || /进度/.test(figure.run + figure.lead)) continue;
    const before = figures.slice(0, index);
    const readings = [
      ...fromTo(before, figure),
      ...comparedWith(before, figure),
      ...lookedBack(before, figure),
    ];
    const claim = claimOf('points', figure, readings);
    if (claim) yield claim;
  }
}

/** 个百分点, and the % that is written for it where two percentages are compared (GB/T 15835 usage). */
function isPoints({ quantity, role, lead }: LocalFigure): boolean {
  if (quantity.dimension === 'points') return true;
  return quantity.dimension === 'percent' && role === 'change' && isDifference(lead.trim());
}

/** 比全市平均高6%, 提高4.1% behind 由…升至: a difference, though % is written. */
function isDifference(lead: string): boolean {
  return /(?:高|低|快|慢|提高|降低|回落|上升|下降)[了出]?$/.test(lead);
}

function isPercent({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent';
}

/** 由52.3%提高到54.1%，提高2.8个百分点. */
function* fromTo(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [p, q] = before.filter(isPercent).slice(-2);
  if (!p || !q || q.segment !== figure.segment || p.sentence !== figure.sentence) return;
  if (!/[由从]/.test(p.lead) || !/[到至为]$/.test(q.lead.trim())) return;
  yield readingOf(p, q, figure, 'firm');
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
  const p = before.at(-1);
  if (!p || !isPercent(p) || p.sentence !== figure.sentence) return;
  const isBracketed = p.bracket > figure.bracket && figure.clause === p.clause + 1;
  const isNamed = p.clause === figure.clause && /[较比](?!例|重)|[高低快慢]于/.test(p.lead);
  if (!isBracketed && !isNamed) return;
  const q = before
    .slice(0, -1)
    .findLast((other) => isPercent(other) && other.bracket === figure.bracket && !isPoints(other));
  if (q && q.sentence === figure.sentence) yield readingOf(p, q, figure, 'firm');
}

/** 轻工业增速高出重工业20个百分点, where both stand before: believed where it holds. */
function* lookedBack(before: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  if (figure.quantity.dimension !== 'points' || !/[高低快慢差]/.test(figure.lead)) return;
  const near = before.filter((other) => isPercent(other) && isMeasured(other)).slice(-MAX_BACK);
  const q = near.at(-1);
  if (!q) return;
  for (const p of near.slice(0, -1).reverse()) {
    if (p.quantity.ulp.eq(q.quantity.ulp)) yield readingOf(p, q, figure, 'guess');
  }
}

const MAX_BACK = 8;

/** A percentage in digits outside brackets; 过半 and 八成 measure nothing. */
function isMeasured({ bracket, quantity }: LocalFigure): boolean {
  return bracket === 0 && quantity.ulp.lte(1);
}

function readingOf(
  p: LocalFigure,
  q: LocalFigure,
  figure: LocalFigure,
  certainty: Reading['certainty'],
): Reading {
  const [a, b] = [p.quantity, q.quantity];
  const value = b.value.minus(a.value).abs();
  const [high, low] = b.value.gt(a.value) ? [q, p] : [p, q];
  return {
    operands: [operand('from', p), operand('to', q)],
    computed: sizeOf(differenceOf(b, a)),
    value,
    working: `${high.quantity.value.toFixed()}−${low.quantity.value.toFixed()}=${shown(value, figure)}`,
    certainty,
  };
}
