/** Reads one numeral with its magnitude and unit, and makes the figure that the words around it bend. */
import Big from 'big.js';
import { within } from '../lexicon/approximations.ts';
import { isSetPhrase } from '../lexicon/setPhrases.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Digits, WrittenFigure } from '../model/figure.ts';
import {
  type Approximation,
  bent,
  type Interval,
  type Quantity,
  rounded,
} from '../model/quantity.ts';
import { digitAt } from '../text/characters.ts';
import { bendingWordAfter, bendingWordBefore } from './bendingWords.ts';
import { type Numeral, readArabic, readHan } from './numerals.ts';
import { magnitudeAt, unitAt } from './unitAt.ts';

/** A numeral with all that follows it up to the end of its unit. */
export interface Measured {
  readonly numeral: Numeral;
  readonly unit: Unit;
  /** Power of ten of 万, 亿 … between digits and unit. */
  readonly power: number;
  /** Whether 多, 余 or 来 stands between: 2000多张. */
  readonly vague: boolean;
  readonly unitStart: number;
  readonly end: number;
}

/** The measured number that starts at `index`, or null. */
export function readMeasured(text: string, index: number): Measured | null {
  const numeral = readArabic(text, index) ?? readHan(text, index);
  if (!numeral) return null;
  let end = numeral.end;
  let vague = isWithin(text, end);
  if (vague) end++;
  const direct = unitAt(text, end);
  if (direct)
    return acceptable(text, {
      numeral,
      unit: direct,
      power: 0,
      vague,
      unitStart: end,
      end: end + direct.written.length,
    });
  const magnitude = magnitudeAt(text, end);
  if (!magnitude) return null;
  const unitStart = end;
  end += magnitude.written.length;
  if (isWithin(text, end)) {
    vague = true;
    end++;
  }
  const unit = unitAt(text, end) ?? BARE;
  return acceptable(text, {
    numeral,
    unit,
    power: magnitude.power,
    vague,
    unitStart,
    end: end + unit.written.length,
  });
}

/** 132万: a magnitude alone. */
export const BARE: Unit = {
  written: '',
  base: '',
  factor: '1',
  dimension: 'number',
  counted: false,
};

function isWithin(text: string, index: number): boolean {
  return index < text.length && within.includes(text[index] ?? ' ');
}

/**
 * 一个, 一批 and 二次 are words, not counts (GB/T 15835-2011 4.2.2); a set phrase such as 两个维护 is a name;
 * 三级, 五年级, 八十年代 and 007号 are ranks and codes.
 */
function acceptable(text: string, measured: Measured): Measured | null {
  const { numeral, unit, power } = measured;
  if (isCode(text, numeral) || isRank(text, measured)) return null;
  const isOneHan = numeral.script === 'han' && numeral.end - numeral.start === 1;
  const first = text[numeral.start];
  if (isOneHan && (first === '一' || first === '二') && unit.counted && power === 0) return null;
  if (numeral.script === 'han' && (numeral.value === '0' || isSetPhrase(text, numeral.start)))
    return null;
  if (unit === BARE && !endsWord(text, measured.end)) return null;
  return measured;
}

/** No number begins with 0 and goes on without a point. */
function isCode(text: string, { start, end, decimals }: Numeral): boolean {
  return decimals === 0 && end - start > 1 && digitAt(text, start) === 0;
}

function isRank(text: string, { numeral, unit, end }: Measured): boolean {
  if (unit.written === '级') return numeral.script === 'han';
  return unit.written === '年' && '级代'.includes(text[end] ?? ' ');
}

/** A bare 132万 has to end its phrase; 3万里 or 10万级 would be something else. */
function endsWord(text: string, end: number): boolean {
  return end >= text.length || '，。；、,;）)：:”以左'.includes(text[end] ?? '');
}

/** The quantity of a plain written number, before the words around it bend it. */
export function quantityOf(
  { numeral, unit, power }: Measured,
  approximation: Approximation,
): Quantity {
  const scale = new Big(10).pow(power).times(unit.factor);
  const value = new Big(numeral.value).times(scale);
  const exact = unit.counted && power === 0 && numeral.decimals === 0;
  const ulp = exact ? new Big(0) : scale.div(new Big(10).pow(numeral.decimals));
  return {
    ...bent(value, rounded(value, ulp), approximation),
    value,
    ulp,
    unit: unit.base,
    dimension: unit.dimension,
    approximation,
  };
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
    unit: text.slice(measured.unitStart, measured.end) + rate,
  };
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
