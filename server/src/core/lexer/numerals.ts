/**
 * Reads one numeral where it starts: 6846.1, 35,522, ６６１，８００, 四千四百五十一, 十一点四, 二〇二四.
 *
 * Grouping and decimal point as GB/T 15835-2011 5.1.1 and 5.1.2 write them.
 */

import type { Script } from '../model/figure.ts';
import { digitAt, isFullWidthDigit, isHan } from '../text/characters.ts';

/** A numeral; `[start, end)` in the paragraph. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Plain decimal notation: `6846.1`. */
  readonly value: string;
  /** Decimal places as written. */
  readonly decimals: number;
  readonly script: Script;
  readonly grouped: boolean;
}

/** The Arabic numeral that starts at `start`, or null. */
export function readArabic(text: string, start: number): Numeral | null {
  if (digitAt(text, start) < 0) return null;
  const script: Script = isFullWidthDigit(text, start) ? 'fullwidth' : 'arabic';
  let { digits, end } = digitRun(text, start);
  let grouped = false;
  while (
    digits.length <= 3 * MAX_GROUPS &&
    isGroup(text, end, script) &&
    (grouped || digits.length <= 3)
  ) {
    digits += digitRun(text, end + 1).digits;
    end += 4;
    grouped = true;
  }
  if (!isPoint(text, end) || digitAt(text, end + 1) < 0) {
    return { start, end, value: plain(digits), decimals: 0, script, grouped };
  }
  const fraction = digitRun(text, end + 1);
  const decimals = fraction.digits.length;
  return {
    start,
    end: fraction.end,
    value: `${plain(digits)}.${fraction.digits}`,
    decimals,
    script,
    grouped,
  };
}

const MAX_GROUPS = 6;

/**
 * 3亿4500 of 3亿4500万 is 34500: a number written across levels, which GB/T 15835-2011 does not allow and drafts have.
 * The last magnitude stays outside it, as behind any numeral; of 5万8000人 nothing is left over.
 */
export function readAcrossLevels(text: string, start: number): Numeral | null {
  const upper = readArabic(text, start);
  const lower = upper && readArabic(text, upper.end + 1);
  if (!upper || !lower || upper.decimals > 0 || lower.decimals > 0 || lower.grouped) return null;
  const level = levels.find(
    ({ written, left, places }) =>
      text[upper.end] === written &&
      lower.end - lower.start <= places &&
      (left === '' ? lower.end - lower.start === places : text.startsWith(left, lower.end)),
  );
  if (!level) return null;
  const value = plain(upper.value + lower.value.padStart(level.places, '0'));
  return { ...upper, end: lower.end, value };
}

/** A magnitude, the one below it that ends the numeral, and how many digits stand between. */
const levels: readonly { written: string; left: string; places: number }[] = [
  { written: '亿', left: '万', places: 4 },
  { written: '亿', left: '千万', places: 1 },
  { written: '万', left: '千', places: 1 },
  { written: '千', left: '百', places: 1 },
  { written: '万', left: '', places: 4 },
];

function digitRun(text: string, start: number): { digits: string; end: number } {
  let digits = '';
  let end = start;
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
    digits += digit;
    end++;
  }
  return { digits, end };
}

/** `,522` with no fourth digit, or 1，753亿元 where the full-width comma was typed; in half-width text the comma could be punctuation, so three digits exactly. */
function isGroup(text: string, comma: number, script: Script): boolean {
  const mark = text[comma];
  const isWide = mark === '，' && (script === 'fullwidth' || isHan(text, comma + 4));
  if (mark !== ',' && !isWide) return false;
  return digitRun(text, comma + 1).digits.length === 3;
}

/** A point, or a middle dot before what only a decimal can stand before: 19·5%, but not 3·15晚会. */
function isPoint(text: string, index: number): boolean {
  const mark = text[index] ?? ' ';
  if (!'·•・'.includes(mark)) return mark === '.' || mark === '．';
  return /^[\d０-９]{1,4}(?:[%％‰万亿倍]|个百分点)/.test(text.slice(index + 1, index + 9));
}

/** The .46 of 提高.46个百分点, whose zero is missing; null where the point ends something. */
export function readPointFirst(text: string, start: number): Numeral | null {
  if (text[start] !== '.' && text[start] !== '．') return null;
  if (start > 0 && !isHan(text, start - 1)) return null;
  const { digits, end } = digitRun(text, start + 1);
  if (digits === '' || isPoint(text, end)) return null;
  const script: Script = isFullWidthDigit(text, start + 1) ? 'fullwidth' : 'arabic';
  return { start, end, value: `0.${digits}`, decimals: digits.length, script, grouped: false };
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** The value of a whole numeral in any script, 3, ３ or 三; 0 where it is none. */
export function numberIn(numeral: string): number {
  return Number((readArabic(numeral, 0) ?? readHan(numeral, 0))?.value ?? 0);
}

const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const hanPlaces: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** Whether a Han numeral can start with the character at `index`. */
export function startsHan(text: string, index: number): boolean {
  return HAN_STARTS.has(text.charCodeAt(index));
}

/** By code unit, as every character of a draft is asked for. */
const HAN_STARTS: ReadonlySet<number> = new Set(
  [...Object.keys(hanDigits), '十'].map((character) => character.charCodeAt(0)),
);

/** The Han numeral that starts at `start`, or null; 万 and 亿 inside it are read when more digits follow. */
export function readHan(text: string, start: number): Numeral | null {
  if (!startsHan(text, start)) return null;
  return readHanDigits(text, start) ?? readHanPlaces(text, start);
}

/** 二〇二四, 一九八九: digits side by side, at least three. */
function readHanDigits(text: string, start: number): Numeral | null {
  const { digits, end } = hanDigitRun(text, start);
  if (digits.length < 3 || (text[end] ?? '') in hanPlaces) return null;
  return withFraction(text, hanNumeral(start, end, plain(digits)));
}

function hanDigitRun(text: string, start: number): { digits: string; end: number } {
  let digits = '';
  let end = start;
  while (end - start < MAX_HAN && (text[end] ?? '') in hanDigits && text[end] !== '两')
    digits += hanDigits[text[end++] ?? ''];
  return { digits, end };
}

/** No written numeral is longer; without a limit a page of 一一一… would be read again from each 一. */
const MAX_HAN = 24;

function hanNumeral(start: number, end: number, value: string): Numeral {
  return { start, end, value, decimals: 0, script: 'han', grouped: false };
}

/**
 * 四千四百五十一, 一百零一, 十二万三千: place by place, in sections of up to four places.
 * A magnitude that ends the numeral stays outside it (四千四百五十一亿); where that is 万, 亿 before it counts in 万.
 */
function readHanPlaces(text: string, start: number): Numeral {
  let section = readSection(text, start);
  let hundredMillions = 0;
  let tenThousands = 0;
  let magnitude = innerMagnitude(text, section.end);
  while (magnitude && tenThousands === 0 && (hundredMillions === 0 || magnitude === '万')) {
    if (magnitude === '万') tenThousands = section.value;
    else hundredMillions = section.value;
    section = readSection(text, section.end + 1);
    magnitude = innerMagnitude(text, section.end);
  }
  const isInTenThousands = tenThousands === 0 && text[section.end] === '万';
  const value = isInTenThousands
    ? hundredMillions * 1e4 + section.value
    : hundredMillions * 1e8 + tenThousands * 1e4 + section.value;
  return withFraction(text, hanNumeral(start, section.end, String(value)));
}

/** The 万 or 亿 at `index` if more of the numeral follows it. */
function innerMagnitude(text: string, index: number): '万' | '亿' | null {
  const character = text[index];
  if (character !== '万' && character !== '亿') return null;
  return startsHan(text, index + 1) ? character : null;
}

/** Up to 九千九百九十九, from `start`; 三千五 is short for 三千五百. */
function readSection(text: string, start: number): { value: number; end: number } {
  const [written = '', thousands, hundreds, tens, zeros, ones] =
    SECTION.exec(text.slice(start, start + MAX_HAN)) ?? [];
  const isShort = tens === undefined && zeros === '' && (hundreds ?? thousands) !== undefined;
  const shortPlace = hundreds === undefined ? 100 : 10;
  const value =
    1000 * digitOf(thousands) +
    100 * digitOf(hundreds) +
    10 * (tens === '' ? 1 : digitOf(tens)) +
    (isShort ? shortPlace : 1) * digitOf(ones);
  return { value, end: start + written.length };
}

const SECTION = new RegExp(
  '^(?:(D)千)?(?:[零〇]?(D)百)?(?:[零〇]?(D?)十)?([零〇]*)(D)?'.replaceAll(
    'D',
    '[一二两三四五六七八九]',
  ),
);

function digitOf(character: string | undefined): number {
  return hanDigits[character ?? ''] ?? 0;
}

/** 十一点四: 点 and digits after a Han numeral. */
function withFraction(text: string, whole: Numeral): Numeral {
  if (text[whole.end] !== '点') return whole;
  const { digits, end } = hanDigitRun(text, whole.end + 1);
  if (digits === '') return whole;
  return { ...whole, end, value: `${whole.value}.${digits}`, decimals: digits.length };
}
