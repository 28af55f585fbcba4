/**
 * Reads the figures of one paragraph in a single pass: numeral, magnitude, unit, and the words that bend them.
 *
 *     近  3      个月          575.7   亿   元          超过  50  亿元        2   亿元  以上
 *     └ bent     └ unit        └ numeral └ magnitude    └ before              └ numeral └ after
 */
import type { WrittenFigure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import { digitAt, isLatin } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { readFraction } from './fractions.ts';
import { quantityOf, readMeasured, withWords } from './measured.ts';
import { readArabic, startsHan } from './numerals.ts';
import { readPairRatio } from './pairRatios.ts';
import { readNeighbours, readRange, readRatio } from './ranges.ts';
import { readRough } from './roughNumbers.ts';

/**
 * The figures of a paragraph in text order.
 * `masked` spans (dates, markers, project names, noise; sorted by start) hold no figures.
 */
export function readFigures(text: string, masked: readonly Span[]): readonly WrittenFigure[] {
  const figures: WrittenFigure[] = [];
  let mask = 0;
  for (let i = 0; i < text.length; ) {
    while ((masked[mask]?.end ?? Number.POSITIVE_INFINITY) <= i) mask++;
    const covering = masked[mask];
    if (covering && covering.start <= i) {
      i = covering.end;
      continue;
    }
    const isFirst = i === masked[mask - 1]?.end;
    const figure = isFirst || !isBehindPoint(text, i) ? figureAt(text, i) : null;
    if (figure && figure.end <= (covering?.start ?? text.length)) {
      figures.push(figure);
      i = Math.max(figure.end, i + 1);
    } else i = afterNumeral(text, i);
  }
  return figures;
}

function canStart(text: string, index: number): boolean {
  return (
    digitAt(text, index) >= 0 || startsHan(text, index) || WORD_STARTS.includes(text[index] ?? ' ')
  );
}

const WORD_STARTS = '百千万亿几数过半翻第超.．';

/** Past the whole numeral that made no figure, so that its tail is not read as another one: the 36 of G236. */
function afterNumeral(text: string, index: number): number {
  return readArabic(text, index)?.end ?? index + 1;
}

/** The figure whose digits start at `index`, or null. */
function figureAt(text: string, index: number): WrittenFigure | null {
  if (!canStart(text, index) || (index > 0 && isJoined(text, index))) return null;
  return (
    readFraction(text, index) ??
    readRough(text, index) ??
    readRatio(text, index) ??
    readRange(text, index) ??
    readNeighbours(text, index) ??
    readSingle(text, index) ??
    readPairRatio(text, index)
  );
}

/** G236, 第3, the 4500 of 3亿4500万, the 四 of 三四个月: digits that belong to the characters before them. */
function isJoined(text: string, index: number): boolean {
  const previous = text[index - 1] ?? '';
  if (previous === '第' || isLatin(text, index - 1)) return true;
  if (digitAt(text, index) < 0) return isTailOfRough(text, index);
  if (digitAt(text, index - 1) >= 0) return true;
  if ('万亿千百'.includes(previous)) return digitAt(text, index - 2) >= 0;
  return previous === '-' && isLatin(text, index - 2);
}

/** The 46 of .46 and of 1.2.46, which alone would be a wrong number; dots in a row are none. */
function isBehindPoint(text: string, index: number): boolean {
  const previous = text[index - 1] ?? ' ';
  return digitAt(text, index) >= 0 && '.．·•・'.includes(previous) && text[index - 2] !== previous;
}

/** 几十, 百八十, 三四个, 二三十, the 三 of 第十三: rough numbers, of which the last digit alone would be a wrong one. */
function isTailOfRough(text: string, index: number): boolean {
  const previous = text[index - 1] ?? ' ';
  if (text[index] === '十') return '几数一二两三四五六七八九'.includes(previous);
  return startsHan(text, index) && '一二两三四五六七八九十百千'.includes(previous);
}

function readSingle(text: string, index: number): WrittenFigure | null {
  const measured = readMeasured(text, index);
  if (!measured) return null;
  const plainly = quantityOf(measured, measured.vague ? 'vague' : 'exact');
  if (measured.unit.counted || !hasMinus(text, index))
    return withWords(text, measured, plainly, index);
  const figure = withWords(text, measured, plainly, index - 1);
  return { ...figure, quantity: negated(figure.quantity) };
}

/** 增长-8.92%, 由-3.2%回升: a minus, where there is nothing before it that a hyphen could join. */
function hasMinus(text: string, index: number): boolean {
  if (!'-－−'.includes(text[index - 1] ?? ' ')) return false;
  return (
    index === 1 ||
    '长降由从自至于比较为了达到是率幅和与及，、；：（,;:( \u3000'.includes(text[index - 2] ?? '')
  );
}

function negated(quantity: Quantity): Quantity {
  const { value, lo, hi } = quantity;
  return { ...quantity, value: value.neg(), lo: hi?.neg() ?? null, hi: lo?.neg() ?? null };
}
