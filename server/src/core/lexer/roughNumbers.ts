/**
 * Reads rough numbers that have no digits, or only the first: 几十家, 数百万元, 十几个, 百余名, 近千人, 亿元以上.
 *
 *     数  百万  元         近     千  人          亿  元  以上
 *     └ several └ unit     └ bent └ bare          └ bare └ threshold
 */
import Big from 'big.js';
import { beforeBare, notBefore } from '../lexicon/approximations.ts';
import type { Unit } from '../lexicon/units.ts';
import type { WrittenFigure } from '../model/figure.ts';
import type { Approximation, Interval } from '../model/quantity.ts';
import { digitAt } from '../text/characters.ts';
import { bendingWordAfter, bendingWordBefore } from './bendingWords.ts';
import { digitsOf, quantityOf } from './measured.ts';
import { BARE, type Measured } from './measuredNumber.ts';
import { type Numeral, readArabic, readHan } from './numerals.ts';
import { magnitudeAt, unitAt } from './unitAt.ts';

/** The rough number that starts at `index`, or null; the bending words around it are part of it. */
export function readRough(text: string, index: number): WrittenFigure | null {
  return readSeveral(text, index) ?? readTeens(text, index) ?? readBare(text, index);
}

/** 几十家, 数百万元: from two to ten of the place that follows; 人数百 and 指数 are words of their own. */
function readSeveral(text: string, index: number): WrittenFigure | null {
  const first = text[index] ?? ' ';
  const previous = text[index - 1] ?? '，';
  if (!'几数'.includes(first) || '十百千万亿'.includes(previous)) return null;
  if (first === '数' && COUNTED.includes(previous)) return null;
  const place = placeAt(text, index + 1);
  if (!place) return null;
  const one = new Big(10).pow(place.power);
  return roughFigure(text, { start: index, end: place.end }, one.times(2), {
    lo: one.times(2),
    hi: one.times(10),
  });
}

/** Characters before 数 that make a noun of it: 人数, 指数, 无数. */
const COUNTED = '人户总次指多少无半倍系分位件台天个项参函变基奇偶级代整算岁度轮班组套批点面';

/** 十, 百, 千 and 万, 亿 behind them: 百万, 十亿; null where there is none. */
function placeAt(text: string, index: number): { end: number; power: number } | null {
  let end = index;
  let power = PLACES[text[end] ?? ''] ?? 0;
  if (power > 0) end++;
  for (const level of ['万', '亿']) {
    if (text[end] !== level) continue;
    power += level === '万' ? 4 : 8;
    end++;
  }
  return power > 0 && text[end] !== '分' ? { end, power } : null;
}

const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** 十几个, 二十几岁: from one to nine above the tens. */
function readTeens(text: string, index: number): WrittenFigure | null {
  const numeral = readArabic(text, index) ?? readHan(text, index);
  if (!numeral || text[numeral.end] !== '几' || !/^[1-9]0$/.test(numeral.value)) return null;
  const magnitude = magnitudeAt(text, numeral.end + 1);
  const one = new Big(10).pow(magnitude?.power ?? 0);
  const tens = one.times(numeral.value);
  const end = numeral.end + 1 + (magnitude?.written.length ?? 0);
  return roughFigure(text, { start: index, end }, tens.plus(one), {
    lo: tens.plus(one),
    hi: tens.plus(one.times(9)),
  });
}

/** A number of whole units between two ends; no word before it bends it further: 近几十年 is a time. */
function roughFigure(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  value: Big,
  interval: Interval & { readonly lo: Big; readonly hi: Big },
): WrittenFigure | null {
  const unitStart = text[end] === '多' || text[end] === '余' ? end + 1 : end;
  const unit = unitAt(text, unitStart);
  if (!unit || isCompound(text, unitStart + unit.written.length)) return null;
  const numeral = wordNumeral(start, end, value);
  const plainly = quantityOf(measuredOf(numeral, unitStart, unit), 'vague');
  const trail = bendingWordAfter(text, unitStart + unit.written.length);
  const whole = unitStart + unit.written.length + (trail?.written.length ?? 0);
  return {
    start,
    end: whole,
    text: text.slice(start, whole),
    quantity: {
      ...plainly,
      lo: interval.lo.times(unit.factor),
      hi: interval.hi.times(unit.factor),
    },
    digits: digitsOf(numeral, 0, unit),
    unit: unit.written,
  };
}

/** 百余名, 近千人, 超亿元, 亿元以上: one of a magnitude, with a word that makes a number of it. */
function readBare(text: string, index: number): WrittenFigure | null {
  const one = bareAt(text, index);
  if (!one) return null;
  const { unit, power, numeral } = one;
  const lead = wordBefore(text, index);
  const trail = power >= 4 ? bendingWordAfter(text, one.end) : null;
  const approximation = (lead ?? trail)?.approximation ?? (one.vague ? 'vague' : null);
  if (!approximation || (unit === BARE && !(lead && endsPhrase(text, one.end)))) return null;
  const start = index - (lead?.written.length ?? 0);
  const end = one.end + (trail?.written.length ?? 0);
  const digits = wordNumeral(numeral.start, numeral.end, new Big(10).pow(power));
  return {
    start,
    end,
    text: text.slice(start, end),
    quantity: quantityOf(one, approximation),
    digits: digitsOf(digits, 0, unit),
    unit: unit.written,
  };
}

/** One of the magnitude at `index`, with what follows it; null where it is part of another word. */
function bareAt(text: string, index: number): Measured | null {
  const magnitude = magnitudeAt(text, index);
  if (!magnitude || isTail(text, index)) return null;
  const magnitudeEnd = index + magnitude.written.length;
  const vague = text[magnitudeEnd] === '多' || text[magnitudeEnd] === '余';
  const unitStart = vague ? magnitudeEnd + 1 : magnitudeEnd;
  const unit = rankless(unitAt(text, unitStart));
  const numeral = wordNumeral(index, magnitudeEnd, new Big(1));
  const one = { ...measuredOf(numeral, unitStart, unit), power: magnitude.power, vague };
  return text[magnitudeEnd] === '分' || isCompound(text, one.end) ? null : one;
}

/** The word before a number without digits: those before any number, and 上. */
function wordBefore(
  text: string,
  index: number,
): { readonly written: string; readonly approximation: Approximation } | null {
  const common = bendingWordBefore(text, index);
  if (common) return common;
  const written = text[index - 1] ?? '';
  const approximation = beforeBare[written];
  const previous = text[index - 2];
  if (!approximation || (previous !== undefined && notBefore[written]?.includes(previous)))
    return null;
  return { written, approximation };
}

/** A magnitude that belongs to what stands before it: 3万, 三百, 几千, ×亿元. */
function isTail(text: string, index: number): boolean {
  const previous = text[index - 1] ?? '，';
  return digitAt(text, index - 1) >= 0 || BEFORE_TAIL.includes(previous);
}

const BEFORE_TAIL = '零〇一二两三四五六七八九十百千万亿几数多余来半×xX*.．点';

/** 百亿县, 千亿级, 亿市场主体: behind a magnitude alone these tell how great a thing is; they count nothing. */
function rankless(unit: Unit | null): Unit {
  return unit && !'省市县区镇乡村级大点'.includes(unit.written) ? unit : BARE;
}

/** 亿元级, 万吨级: a kind of thing, no number of it. */
function isCompound(text: string, unitEnd: number): boolean {
  return text[unitEnd] === '级';
}

function endsPhrase(text: string, end: number): boolean {
  return end >= text.length || '，。；、,;）)：:”大'.includes(text[end] ?? '');
}

/** The magnitude's characters as a numeral. */
function wordNumeral(start: number, end: number, value: Big): Numeral {
  return { start, end, value: value.toFixed(), decimals: 0, script: 'han', grouped: false };
}

function measuredOf(numeral: Numeral, unitStart: number, unit: Unit): Measured {
  const end = unitStart + unit.written.length;
  return { numeral, unit, power: 0, vague: false, half: false, unitStart, end };
}
