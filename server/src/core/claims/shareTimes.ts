/** Whether a share and its whole are of one time. */

import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isComparable, isLevel } from './operands.ts';
import type { QuotientBinding } from './quotient.ts';

/** Whether the figure is a time or an age: 三年, 0—14岁. */
export function isTime({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'duration' || quantity.unit.endsWith('岁');
}

/** A share with a whole that it may have. */
interface Taken {
  readonly figure: LocalFigure;
  readonly part: LocalFigure;
  readonly whole: LocalFigure;
  /** The words that name the whole. */
  readonly words: string;
}

/**
 * 五年累计7.79万亿元，2012年占4%: a percentage with a time of its own may be of another part. In 占当月的37.6% the time, which
 * the lead leaves out, is that of the whole. A plan (占“十三五”任务的) has none but its name.
 */
export function isOfOneTime({ figure, part, whole, words }: Taken): boolean {
  const isFar = whole.sentence < 0;
  if (isFar && part.period !== '' && whole.period !== '' && !isOneTime(part.period, whole.period))
    return false;
  if (!figure.isDated || (namesPlan.test(words) && !figure.period.includes('-'))) return true;
  const lead = figure.lead.trim();
  if (isTimed(lead)) return isOneTime(whole.period, figure.period) || /占的$/.test(lead);
  return part.isDated && part.period === figure.period;
}

/** 占当月的, 占本月销售量的: the time stands between the verb and 的. */
function isTimed(lead: string): boolean {
  return /^(?:约|只|仅|就)?占.*的$/.test(lead);
}

/** The figures that bear the very time that stands in 占本月销售量的, the nearest first. */
export function ofOwnTime(
  figure: LocalFigure,
  part: LocalFigure,
  parts: readonly LocalFigure[],
  earlier: readonly LocalFigure[],
): readonly QuotientBinding[] {
  if (!figure.isDated || !isTimed(figure.lead.trim()) || part.isDated) return [];
  const wholes = earlier.filter(
    (other) =>
      other.isDated &&
      other.period === figure.period &&
      other.sentence === part.sentence &&
      isLevel(other) &&
      isComparable(other, part) &&
      other.quantity.value.gte(part.quantity.value),
  );
  return wholes.slice(-1).map((whole) => ({ parts, wholes: [whole], certainty: 'likely' }));
}

/** 1-5月 and 截至5月底 are one time: both end with May, and the year has begun. */
function isOneTime(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a, b].map((period) => period.split('/'));
  const [end, other] = [first, second].map((range) => monthOf(range?.at(-1) ?? ''));
  const isFromJanuary = [first, second].every(
    (range) => range?.length === 1 || range?.[0]?.endsWith('-01'),
  );
  return end !== undefined && end === other && isFromJanuary;
}

/** 2024-05 of 2024-05-31. */
function monthOf(period: string): string | undefined {
  return /^(.*?-\d\d)(?:-\d\d)?$/.exec(period)?.[1];
}
