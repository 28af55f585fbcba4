/** Figures that are written in words: 百分之七十九点六, 近八成, 一半以上, 过半, 三分之二, 翻两番, 第3位. */
import Big from 'big.js';
import type { WrittenFigure } from '../model/figure.ts';
import {
  type Approximation,
  bent,
  type Dimension,
  type Interval,
  type Quantity,
  rounded,
} from '../model/quantity.ts';
import { bendingWordAfter, bendingWordBefore } from './bendingWords.ts';
import { type Numeral, readArabic, readHan } from './numerals.ts';
import { magnitudeAt, unitAt } from './unitAt.ts';

/** The worded figure that starts at `index`, or null; the bending words around it are part of it. */
export function readFraction(text: string, index: number): WrittenFigure | null {
  const parts =
    readParts(text, index) ??
    readTenths(text, index) ??
    readHalf(text, index) ??
    readDoubling(text, index) ??
    readOrdinal(text, index);
  return parts && withWords(text, parts);
}

/** A worded figure before the words around it bend it. */
interface Parts {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly value: Big;
  readonly ulp: Big;
  readonly unit: string;
  readonly dimension: Dimension;
  /** What one unit of the digits is worth; 1 unless given. */
  readonly scale?: string;
  readonly approximation?: Approximation;
  readonly interval?: Interval;
}

/** 百分之X, 千分之X and plain fractions such as 三分之二. */
function readParts(text: string, index: number): Parts | null {
  const named = NAMED_PARTS[text[index] ?? ''];
  const base = named ? null : (readArabic(text, index) ?? readHan(text, index));
  if (!named && (!base || base.value === '0')) return null;
  const mark = base?.end ?? index + 1;
  const numeral = text.startsWith('分之', mark) ? partsNumeral(text, mark + 2) : null;
  if (!numeral) return null;
  const value = new Big(numeral.value);
  const written = { start: index, end: numeral.end, numeral };
  if (named) return { ...written, ...named, value, ulp: new Big(10).pow(-numeral.decimals) };
  return {
    ...written,
    value: value.times(100).div(base?.value ?? 1),
    ulp: new Big(6),
    unit: '%',
    dimension: 'percent',
  };
}

const NAMED_PARTS: Readonly<Record<string, Pick<Parts, 'unit' | 'dimension'>>> = {
  百: { unit: '%', dimension: 'percent' },
  千: { unit: '‰', dimension: 'permille' },
};

/** The number after 分之; 百 alone, as in 百分之百, is a hundred there. */
function partsNumeral(text: string, index: number): Numeral | null {
  const numeral = readHan(text, index) ?? readArabic(text, index);
  if (numeral || text[index] !== '百') return numeral;
  return { start: index, end: index + 1, value: '100', decimals: 0, script: 'han', grouped: false };
}

/** 八成, 三成, 七成五; 成 must end the word: 八成以上 but not 三成员. */
function readTenths(text: string, index: number): Parts | null {
  const numeral = readHan(text, index) ?? readArabic(text, index);
  if (!numeral || text[numeral.end] !== '成' || isOtherWord(text, numeral.end + 1)) return null;
  const rest = tenthsRest(text, numeral.end + 1);
  const value = new Big(numeral.value).times(10).plus(rest?.value ?? 0);
  if (value.lte(0) || value.gt(100)) return null;
  return {
    start: index,
    end: numeral.end + 1 + (rest ? 1 : 0),
    numeral,
    value,
    ulp: new Big(rest ? rest.ulp : 10),
    unit: '%',
    dimension: 'percent',
    scale: '10',
  };
}

/** 三成员, 一成不变: 成 that belongs to what follows it. */
function isOtherWord(text: string, index: number): boolean {
  return (
    '为立员本功绩果品长分交熟套片型群人就'.includes(text[index] ?? ' ') ||
    text.startsWith('不变', index)
  );
}

/** The 五 of 七成五 and the 半 of 八成半; a digit that counts something of its own is not part of it. */
function tenthsRest(text: string, index: number): { value: number; ulp: number } | null {
  if (text[index] === '半') return { value: 5, ulp: 5 };
  const digit = readHan(text, index);
  if (!digit || digit.end - index > 1 || digit.value === '10') return null;
  if (unitAt(text, digit.end) || magnitudeAt(text, digit.end)) return null;
  return { value: Number(digit.value), ulp: 1 };
}

/** 一半, 过半, 超半数. */
function readHalf(text: string, index: number): Parts | null {
  const half = ['过半数', '超半数', '过半', '一半', '半数'].find((word) =>
    text.startsWith(word, index),
  );
  if (!half) return null;
  const numeral: Numeral = {
    start: index,
    end: index + half.length,
    value: '50',
    decimals: 0,
    script: 'han',
    grouped: false,
  };
  const written = {
    start: index,
    end: index + half.length,
    numeral,
    value: new Big(50),
    ulp: new Big(10),
    unit: '%',
    dimension: 'percent',
  } as const;
  if (half.startsWith('一') || half === '半数') return written;
  if ('超不通经越'.includes(text[index - 1] ?? ' ')) return null;
  return { ...written, approximation: 'over', interval: { lo: new Big(50), hi: new Big(100) } };
}

/** 翻一番 is 2 times, 翻两番 4 times (GB/T 15835 usage). */
function readDoubling(text: string, index: number): Parts | null {
  if (text[index] !== '翻') return null;
  const start = text[index + 1] === '了' ? index + 2 : index + 1;
  const numeral = readHan(text, start) ?? readArabic(text, start);
  if (!numeral || text[numeral.end] !== '番') return null;
  const times = Number(numeral.value);
  if (!Number.isInteger(times) || times < 1 || times > 9) return null;
  return {
    start: index,
    end: numeral.end + 1,
    numeral,
    value: new Big(2).pow(times),
    ulp: new Big('0.1'),
    unit: '倍',
    dimension: 'multiple',
  };
}

/** 第3位, 第九名. */
function readOrdinal(text: string, index: number): Parts | null {
  if (text[index] !== '第') return null;
  const numeral = readArabic(text, index + 1) ?? readHan(text, index + 1);
  if (!numeral || (text[numeral.end] !== '位' && text[numeral.end] !== '名')) return null;
  return {
    start: index,
    end: numeral.end + 1,
    numeral,
    value: new Big(numeral.value),
    ulp: new Big(0),
    unit: '位',
    dimension: 'ordinal',
  };
}

function withWords(text: string, parts: Parts): WrittenFigure {
  const lead = bendingWordBefore(text, parts.start);
  const trail = bendingWordAfter(text, parts.end);
  const approximation =
    parts.approximation ?? lead?.approximation ?? trail?.approximation ?? 'exact';
  const start = parts.start - (lead?.written.length ?? 0);
  const end = parts.end + (trail?.written.length ?? 0);
  const interval = parts.interval ?? intervalOf(parts, approximation);
  const { value, ulp, unit, dimension, numeral } = parts;
  const quantity: Quantity = { value, ulp, unit, dimension, approximation, ...interval };
  const { script, decimals, grouped } = numeral;
  const digits = {
    start: numeral.start,
    end: numeral.end,
    script,
    decimals,
    grouped,
    scale: parts.scale ?? '1',
  };
  return { start, end, text: text.slice(start, end), quantity, digits, unit };
}

/** 超八成 stays below 九成; 一半以上 and the like stay below the whole. */
function intervalOf({ value, ulp, dimension }: Parts, approximation: Approximation): Interval {
  const opened = bent(value, rounded(value, ulp), approximation);
  const whole = new Big(100);
  if (dimension !== 'percent' || opened.hi || !ulp.eq(10) || value.gt(whole)) return opened;
  return { lo: opened.lo, hi: approximation === 'over' && !value.eq(50) ? value.plus(10) : whole };
}
