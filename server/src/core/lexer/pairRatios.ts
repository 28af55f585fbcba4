/**
 * Reads what words call a ratio: 生师比16:1, 医护比为1:1.25, 城乡居民收入比由2.46缩小到2.41.
 *
 * A number without a unit is a figure only behind such words: 8:30 is a time, 71:68 a score, 3.2 a section.
 */
import type { WrittenFigure } from '../model/figure.ts';
import { quantityOf, withWords } from './measured.ts';
import { BARE, type Measured } from './measuredNumber.ts';
import { type Numeral, readArabic } from './numerals.ts';
import { magnitudeAt, unitAt } from './unitAt.ts';

/** The ratio that starts at `index`, as two terms or as their quotient; null where no words announce one. */
export function readPairRatio(text: string, index: number): WrittenFigure | null {
  const first = readArabic(text, index);
  if (!first || !isAnnounced(text, index)) return null;
  const second = '∶:：'.includes(text[first.end] ?? ' ') ? readArabic(text, first.end + 1) : null;
  return second ? ofTerms(text, first, second) : quotient(text, first);
}

/** Two terms; what tells something is the one beside the 1. */
function ofTerms(text: string, first: Numeral, second: Numeral): WrittenFigure | null {
  if (!isEnd(text, second.end) || [first, second].some(({ value }) => Number(value) === 0))
    return null;
  const telling = first.value === '1' ? second : first;
  const terms = [first, second].map((term) => quantityOf(bare(term, term.end), 'exact'));
  const measured = bare(telling, second.end);
  const figure = withWords(text, measured, quantityOf(measured, 'exact'), first.start);
  return { ...figure, quantity: { ...figure.quantity, dimension: 'ratio' }, terms };
}

/** 收入比为2.08, 性别比为105: a decimal, or of the sexes a whole number too. */
function quotient(text: string, numeral: Numeral): WrittenFigure | null {
  const { start, end, decimals } = numeral;
  if (unitAt(text, end) || magnitudeAt(text, end) || !isEnd(text, end)) return null;
  const isOfSexes = text.slice(Math.max(0, start - WORDS), start).includes('性别比');
  if (text[start - 1] === '比' || (decimals === 0 && !isOfSexes)) return null;
  const measured = bare(numeral, end);
  const figure = withWords(text, measured, quantityOf(measured, 'exact'), start);
  return { ...figure, quantity: { ...figure.quantity, dimension: 'ratio' } };
}

function bare(numeral: Numeral, end: number): Measured {
  return { numeral, unit: BARE, power: 0, vague: false, half: false, unitStart: end, end };
}

/** What may follow a number that has no unit. */
function isEnd(text: string, index: number): boolean {
  return /^(?:[，。；、,;）)!！?？\s]|\.(?!\d)|$|[缩扩下上降提升变调优改增减]|左右|以[上下内])/.test(
    text.slice(index, index + 2),
  );
}

const WORDS = 40;

/** 城乡收入比为, 性别比（以女性为100）达到, 与…之比由; 2.31缩小到 behind one; no 占比, 同比, 比重. */
function isAnnounced(text: string, index: number): boolean {
  const words = text.slice(Math.max(0, index - WORDS), index);
  return direct.test(words) || changed.test(words);
}

const direct =
  /(?<![占同环相对可])比(?:[值例])?(?:[（(][^（()）]{1,16}[）)])?(?:已|仅|还|又)?(?:大?约)?(?:为|是|达到?了?|[由从](?:[^，。；,;]{0,8}的)?|(?:缩小|扩大|下降|上升|提高|降低|降|升|变)[为到至])?(?:大?约)?$/;

/** The second of two: 由上年的2.46缩小到, 由1:0.9优化为. */
const changed =
  /(?<![占同环相对可])比(?:[值例])?[由从][^，。；,;]{0,14}\d(?:缩小|扩大|下降|上升|提高|降低|提升|优化|调整|降|升|变化?|改善)[为到至]$/;
