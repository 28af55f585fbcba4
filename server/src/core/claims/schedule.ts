/** How much of the year has passed at a place in the text: 1-10月 and 截至10月底 are ten months of twelve. */
import Big from 'big.js';
import type { Period } from '../model/period.ts';
import { periodsBefore } from './nearby.ts';

/** A part of the year that has passed. */
export interface Elapsed {
  /** In months from January on. */
  readonly months: Big;
  /** Whether a month is over: on its twenty-first day an office may count it, half of it, its days, or leave it out. */
  readonly isWhole: boolean;
}

/** Half a year: 时间过半. */
export const HALF: Elapsed = { months: new Big(6), isWhole: true };

/** What has passed by the norm of a period; empty where it does not begin the year or ends nowhere in it. */
export function elapsedBy(norm: string): readonly Elapsed[] {
  const [first = '', last = ''] = norm.split('/');
  const found = /^(?:\d{4}|\?)-(\d{2})(?:-(\d{2}))?$/.exec(last || first);
  if (!found || (last !== '' && !first.endsWith('-01'))) return [];
  const month = Number(found[1]);
  const day = Number(found[2] ?? LAST_DAY);
  if (month < 1 || month > 12) return [];
  if (day >= LAST_DAY) return [{ months: new Big(month), isWhole: true }];
  const days = new Big(month - 1).plus(new Big(day).div(DAYS));
  return [new Big(month), new Big(month - 1), days, new Big(month).minus('0.5')].map((months) => ({
    months,
    isWhole: false,
  }));
}

/** From here on a day ends its month. */
const LAST_DAY = 28;
/** A month in days. */
const DAYS = '30.4';

/** The percentage of the year that is due. */
export function dueAt({ months }: Elapsed): Big {
  return months.times(100).div(MONTHS);
}

/** A year in months. */
export const MONTHS = 12;

/**
 * The norm of the period before `offset` that tells how much of the year has passed: the nearest that runs from January or up to
 * a day or a month's end (1-10月, 前三季度, 截至10月底), else the nearest month; null for none. `periods` are in text order.
 */
export function scheduleBefore(periods: readonly Period[], offset: number): string | null {
  const able = periodsBefore(periods, offset).filter(
    ({ kind, norm }) => TELLING.has(kind) && elapsedBy(norm).length > 0,
  );
  const running = able.findLast(({ kind, text }) => kind !== 'month' || /[底末]$/.test(text));
  return (running ?? able.at(-1))?.norm ?? null;
}

const TELLING: ReadonlySet<Period['kind']> = new Set([
  'half',
  'quarter',
  'month',
  'month-range',
  'day',
]);
