/** Writes quantities for a reader. */
import type { Figure } from '../../core/model/figure.ts';
import type { Quantity } from '../../core/model/quantity.ts';
import { escaped } from '../markdown.ts';

/** 575.7亿元 as 57,570,000,000元; empty where that says nothing new or nobody could read it. */
export function normalised({ quantity, digits }: Figure): string {
  if (quantity.approximation === 'range' || digits.scale === '1') return '';
  const value = grouped(quantity.value);
  return value.length > MAX_WIDTH ? '' : `${value}${escaped(quantity.unit)}`;
}

/** 575.7亿元 as [575.65, 575.75) 亿元; empty for an exact value. */
export function interval({ quantity, digits, unit }: Figure): string {
  const { lo, hi } = quantity;
  if (lo && hi?.eq(lo)) return '';
  const inUnit = (bound: Bound): string => grouped(bound.div(digits.scale));
  const name = unit === '' ? quantity.unit : unit;
  const written = bounds(quantity, inUnit);
  const isLong = written === '' || written.length > 2 * MAX_WIDTH;
  return isLong ? '' : `${written}${/^[%‰]/.test(name) ? '' : ' '}${escaped(name)}`.trimEnd();
}

/** 57570000000 as 57,570,000,000. */
function grouped(value: Bound): string {
  const [whole = '', fraction] = value.toFixed().split('.');
  const withCommas = whole.length > MAX_WIDTH ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}

/** Wider numbers are not for reading. */
const MAX_WIDTH = 40;

type Bound = Quantity['value'];

/** Rounding leaves out the upper end: 79.65 would have been written 79.7. */
function bounds({ lo, hi, approximation }: Quantity, show: (bound: Bound) => string): string {
  if (lo && hi) return `\\[${show(lo)}, ${show(hi)}${approximation === 'exact' ? ')' : '\\]'}`;
  if (lo) return `≥ ${show(lo)}`;
  return hi ? `≤ ${show(hi)}` : '';
}
