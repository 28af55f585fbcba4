/** Reads one numeral with its magnitude and unit, and makes the figure that the words around it bend. */
import Big from 'big.js';
import { within } from '../lexicon/approximations.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Digits, WrittenFigure } from '../model/figure.ts';
import {
  type Approximation,
  bent,
  type Interval,
  type Quantity,
  rounded,
} from '../model/quantity.ts';
import { bendingWordAfter, bendingWordBefore } from './bendingWords.ts';
import { BARE, type Measured } from './measuredNumber.ts';
import { type Numeral, readAcrossLevels, readArabic, readHan, readPointFirst } from './numerals.ts';
import { isQuantity } from './quantifying.ts';
import { magnitudeAt, unitAt } from './unitAt.ts';

/** The measured number that starts at `index`, or null. */
export function readMeasured(text: string, index: number): Measured | null {
  const numeral = numeralAt(text, index);
  return numeral && measuredFrom(text, numeral);
}

/** The numeral at `index`, in any script; 3亿4500万 is one. */
function numeralAt(text: string, index: number): Numeral | null {
  return (
    readAcrossLevels(text, index) ??
    readArabic(text, index) ??
    readHan(text, index) ??
    readPointFirst(text, index)
  );
}

/** `numeral` with its magnitude and unit where these make it a quantity, or null. */
function measuredFrom(text: string, numeral: Numeral): Measured | null {
  const isVague = isWithin(text, numeral.end);
  const unitStart = isVague ? numeral.end + 1 : numeral.end;
  const direct = unitAt(text, unitStart);
  if (direct) {
    const end = unitStart + direct.written.length;
    return accepted(text, { numeral, unit: direct, power: 0, vague: isVague, unitStart, end });
  }
  const magnitude = magnitudeAt(text, unitStart);
  if (!magnitude) return null;
  const magnitudeEnd = unitStart + magnitude.written.length;
  const isVagueBehind = isWithin(text, magnitudeEnd);
  const from = isVagueBehind ? magnitudeEnd + 1 : magnitudeEnd;
  const unit = unitAt(text, from) ?? BARE;
  const vague = isVague || isVagueBehind;
  const bare = { numeral, unit: BARE, power: magnitude.power, vague, unitStart, end: from };
  const withUnit = { ...bare, unit, end: from + unit.written.length };
  // 1亿市场主体: what looks like a unit may begin what is counted.
  return accepted(text, withUnit) ?? accepted(text, bare);
}

function isWithin(text: string, index: number): boolean {
  return index < text.length && within.includes(text[index] ?? ' ');
}

/** The reading with the 半 or 多 behind its unit, where it is a quantity. */
function accepted(text: string, read: Omit<Measured, 'half'>): Measured | null {
  const measured = withHalf(text, { ...read, half: false });
  return isQuantity(text, measured) ? measured : null;
}

/** 两年半 is half a year more, 三个半月 half a month; 3倍多 is a little more. */
function withHalf(text: string, measured: Measured): Measured {
  const { unit, end, power } = measured;
  if (unit.written === '个' && power === 0) {
    const inner = text[end] === '半' ? unitAt(`个${text.slice(end + 1, end + MAX_UNIT)}`, 0) : null;
    return inner && inner.written !== '个'
      ? { ...measured, unit: inner, half: true, end: end + inner.written.length }
      : measured;
  }
  if (!SPLIT.has(unit.dimension) || !MORE_ENDS.test(text.slice(end + 1, end + 3))) return measured;
  if (text[end] === '半') return { ...measured, half: true, end: end + 1 };
  return text[end] === '多' ? { ...measured, vague: true, end: end + 1 } : measured;
}

const MAX_UNIT = 6;
/** What comes in parts: times, stretches of time, measures. */
const SPLIT: ReadonlySet<string> = new Set(['multiple', 'duration', 'length', 'mass', 'money']);
/** What may follow 多 or 半 where it ends the quantity: 两年多的时间, but not 两年多种植. */
const MORE_ENDS = /^(?:[，。；：、,;）)”"]|的|以|来|前|后|时间|里|$)/;

/** The quantity of a plain written number, before the words around it bend it. */
export function quantityOf(
  { numeral, unit, power, half }: Measured,
  approximation: Approximation,
): Quantity {
  const scale = new Big(10).pow(power).times(unit.factor);
  const value = new Big(numeral.value).plus(half ? '0.5' : 0).times(scale);
  const ulp = ulpOf(numeral, scale, half, unit.counted && power === 0);
  return {
    ...bent(value, rounded(value, ulp), approximation),
    value,
    ulp,
    unit: unit.base,
    dimension: unit.dimension,
    approximation,
  };
}

/** A whole number of counted things is exact; 两年半 is exact to half a year. */
function ulpOf({ decimals }: Numeral, scale: Big, half: boolean, isCounted: boolean): Big {
  if (half) return scale.times('0.5');
  return isCounted && decimals === 0 ? new Big(0) : scale.div(new Big(10).pow(decimals));
}

/** The digits of a figure: `scale` is what a unit of them is worth. */
export function digitsOf(numeral: Numeral, power: number, unit: Unit): Digits {
  const { start, end, script, decimals, grouped } = numeral;
  return {
    start,
    end,
    script,
    decimals,
    grouped,
    scale: new Big(10).pow(power).times(unit.factor).toFixed(),
  };
}

/** The figure with the words before and after it, its interval bent by them. */
export function withWords(
  text: string,
  measured: Measured,
  plainly: Quantity,
  index: number,
): WrittenFigure {
  const rate = rateAfter(text, measured.end);
  const lead = bendingWordBefore(text, index);
  const trail = bendingWordAfter(text, measured.end + rate.length);
  const approximation = lead?.approximation ?? trail?.approximation ?? plainly.approximation;
  const start = index - (lead?.written.length ?? 0);
  const end = measured.end + rate.length + (trail?.written.length ?? 0);
  const interval =
    approximation === plainly.approximation ? plainly : bentFurther(plainly, approximation);
  return {
    start,
    end,
    text: text.slice(start, end),
    quantity: {
      ...plainly,
      ...interval,
      approximation,
      unit: plainly.unit + rate,
      dimension: rate ? 'rate' : plainly.dimension,
    },
    digits: digitsOf(measured.numeral, measured.power, measured.unit),
    unit: writtenUnit(text, measured) + rate,
  };
}

/** The unit as written, without the 半 or 多 behind it: 年 of 两年半, 万人 of 5万多人. */
function writtenUnit(text: string, { unit, unitStart, end, half }: Measured): string {
  return half ? unit.written : text.slice(unitStart, end).replace(/[多余]$/, '');
}

/** Bent by one more word; 约3-4个月 reaches from about 3 to about 4. */
function bentFurther(plainly: Quantity, approximation: Approximation): Interval {
  const interval = bent(plainly.value, plainly, approximation);
  if (plainly.approximation === 'exact' || !plainly.hi) return interval;
  return { lo: interval.lo, hi: bent(plainly.hi, plainly, approximation).hi };
}

/** 元/吨, 吨标准煤/万元: the second half of a rate, or nothing. */
function rateAfter(text: string, end: number): string {
  if (text[end] !== '/' && text[end] !== '／') return '';
  const magnitude = magnitudeAt(text, end + 1)?.written ?? '';
  const unit = unitAt(text, end + 1 + magnitude.length);
  return unit ? text.slice(end, end + 1 + magnitude.length + unit.written.length) : '';
}
