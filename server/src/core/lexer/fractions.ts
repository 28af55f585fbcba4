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
import { type Numeral, readArabic, readHan, startsHan } from './numerals.ts';
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

/** 百分之X, 千分之X, 万分之X and plain fractions such as 三分之二. */
function readParts(text: string, index: number): Parts | null {
  const named = NAMED_PARTS[text[index] ?? ''];
  return named ? readNamedParts(text, index, named) : readPlainFraction(text, index);
}

interface NamedParts extends Pick<Parts, 'unit' | 'dimension'> {
  /** What one part is worth in the unit. */
  readonly scale: string;
}

const NAMED_PARTS: Readonly<Record<string, NamedParts>> = {
  百: { unit: '%', dimension: 'percent', scale: '1' },
  千: { unit: '‰', dimension: 'permille', scale: '1' },
  万: { unit: '‰', dimension: 'permille', scale: '0.1' },
};

/** 百分之七十; 百万分之一 and 三万分之一 are fractions of other numbers. */
function readNamedParts(text: string, index: number, named: NamedParts): Parts | null {
  if (startsHan(text, index - 1) || '百千万亿几数'.includes(text[index - 1] ?? ' ')) return null;
  const numeral = text.startsWith('分之', index + 1) ? partsNumeral(text, index + 3) : null;
  if (!numeral) return null;
  const isVague = isMore(text, numeral.end);
  const { scale } = named;
  return {
    ...named,
    start: index,
    end: numeral.end + (isVague ? 1 : 0),
    numeral,
    value: new Big(numeral.value).times(scale),
    ulp: new Big(10).pow(-numeral.decimals).times(scale),
    ...(isVague ? { approximation: 'vague' } : {}),
  };
}

/** 百分之三十多: 多 or 余 that belongs to the number before it. */
function isMore(text: string, index: number): boolean {
  return /^[多余](?:[，。；：、,;）)”的以]|$)/.test(text.slice(index, index + 2));
}

/** 三分之二, 5分之2, 1/3. */
function readPlainFraction(text: string, index: number): Parts | null {
  const first = readArabic(text, index) ?? readHan(text, index);
  if (!first) return null;
  const isStroke = text[first.end] === '/' && first.script === 'arabic';
  const isWords = text.startsWith('分之', first.end);
  const second = isStroke ? readArabic(text, first.end + 1) : null;
  const numeral = isWords ? partsNumeral(text, first.end + 2) : first;
  const base = isWords ? first : second;
  if (!numeral || !base || base.value === '0') return null;
  if (isStroke && !isFraction(text, first, base)) return null;
  return {
    start: index,
    end: Math.max(numeral.end, base.end),
    numeral,
    value: new Big(numeral.value).times(100).div(base.value),
    ulp: new Big(6),
    unit: '%',
    dimension: 'percent',
  };
}

/** 1/3 but not 7/24小时, 5/12, 2/3月 or 1/2/3. */
function isFraction(text: string, numeral: Numeral, base: Numeral): boolean {
  const isSmall = [numeral, base].every(
    ({ decimals, value }) => decimals === 0 && value.length < 3,
  );
  if (!isSmall || Number(numeral.value) >= Number(base.value)) return false;
  if ('/-'.includes(text[numeral.start - 1] ?? ' ')) return false;
  const before = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  const isOfWhole = /[近超约达到仅的]$|占[^，。；,;]{0,6}$/.test(before);
  return isOfWhole || /^(?:以[上下]|左右|的)/.test(text.slice(base.end, base.end + 2));
}

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
  const isVague = !rest && isMore(text, numeral.end + 1);
  return {
    start: index,
    end: numeral.end + 1 + (rest || isVague ? 1 : 0),
    numeral,
    value,
    ulp: new Big(rest ? rest.ulp : 10),
    unit: '%',
    dimension: 'percent',
    scale: '10',
    ...(isVague ? { approximation: 'vague' } : {}),
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
  if ('超不通经越双'.includes(text[index - 1] ?? ' ') || isSlogan(text, index)) return null;
  return { ...written, approximation: 'over', interval: { lo: new Big(50), hi: new Big(100) } };
}

/** 时间过半、任务过半: a slogan of every July, no number. */
function isSlogan(text: string, index: number): boolean {
  return (
    /时间$/.test(text.slice(Math.max(0, index - 2), index)) ||
    /时间过半[、，,]?任务$/.test(text.slice(Math.max(0, index - 7), index))
  );
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
