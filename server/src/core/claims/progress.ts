/**
 * 占年度计划的97.2%，超过时间进度13.8个百分点 — |97.2 − 100·m÷12|, m the months that have passed.
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { differenceOf, sizeOf } from './arithmetic.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** The distances from the schedule that a paragraph states. */
export function* readProgress(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (!isDistance(figure)) continue;
    const rate = figures.slice(0, index).findLast(isRate);
    if (!rate || rate.sentence !== figure.sentence) continue;
    const months = monthsOf(rate, figure);
    const claim = claimOf('progress', figure, months ? [readingOf(rate, figure, months)] : []);
    if (claim) yield claim;
  }
}

/** 时间进度, 序时进度, 目标进度 before the number; and points, or the % that is written for them. */
function isDistance({ quantity, lead }: LocalFigure): boolean {
  const isPoints = quantity.dimension === 'points' || quantity.dimension === 'percent';
  return isPoints && /(?:时间|序时|时序|目标|均衡)进度/.test(lead);
}

/** The completion rate that is measured: 占计划的79.6%, 完成率80.8%. */
function isRate({ quantity, role }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && role === 'ratio';
}

/** The months from January on that the period covers; null where it begins elsewhere or says nothing. */
function monthsOf(rate: LocalFigure, figure: LocalFigure): number | null {
  const [first = '', last = ''] = (rate.period || figure.period).split('/');
  const month = /^(?:\d{4}|\?)-(\d{2})(?:-(?:2[89]|3[01]))?$/.exec(last || first)?.[1];
  if (!month || (last !== '' && !first.endsWith('-01'))) return null;
  return Number(month);
}

function readingOf(rate: LocalFigure, figure: LocalFigure, months: number): Reading {
  const due = new Big(100).times(months).div(12);
  const value = rate.quantity.value.minus(due).abs();
  return {
    operands: [operand('rate', rate)],
    computed: sizeOf(differenceOf(rate.quantity, { lo: due, hi: due })),
    value,
    working: `|${rate.quantity.value.toFixed()}−${months}÷12×100|=${shown(value, figure)}`,
    certainty: 'firm',
  };
}

/**
 * `claims` with the distances left open where the draft keeps a schedule of its own: several of them miss the months
 * and few meet them (年初预排的季度进度).
 */
export function withOwnSchedule(claims: readonly Claim[]): readonly Claim[] {
  const progress = claims.filter(({ type }) => type === 'progress');
  const missed = progress.filter(({ verdict }) => verdict === 'violated').length;
  if (missed < 2 || 2 * missed < progress.length) return claims;
  return claims.map((claim) => (claim.type === 'progress' ? leftOpen(claim) : claim));
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
