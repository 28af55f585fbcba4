/** Reads figures of more than one number: 3-4个月, 9亿~16亿元, 三四十家, 4.0∶37.7∶58.3. */
import Big from 'big.js';
import type { WrittenFigure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import { digitsOf, quantityOf, readMeasured, withWords } from './measured.ts';
import { BARE, type Measured } from './measuredNumber.ts';
import { type Numeral, readArabic, readHan } from './numerals.ts';
import { magnitudeAt } from './unitAt.ts';

/** 3-4个月, 9亿~16亿元, 5%—5.5%, 5000至6000元; 由5%到6% is a change, not a range. */
export function readRange(text: string, index: number): WrittenFigure | null {
  const first = readArabic(text, index) ?? readHan(text, index);
  if (!first) return null;
  const own = readMeasured(text, index) ?? readScaled(text, first);
  const ownEnd = own?.end ?? first.end;
  const joint = jointAt(text, ownEnd);
  const second = joint > 0 ? readMeasured(text, ownEnd + joint) : null;
  if (!second || (isWordJoint(text[ownEnd] ?? '') && isNoRange(text, index, first))) return null;
  const lower = own ? withUnitOf(second, own) : { ...second, numeral: first };
  if (lower.unit.base !== second.unit.base) return null;
  return rangeFigure(text, index, lower, second);
}

/** The 9亿 of 9亿~16亿元, whose unit comes with the second number. */
function readScaled(text: string, numeral: Numeral): Measured | null {
  const magnitude = magnitudeAt(text, numeral.end);
  if (!magnitude) return null;
  const end = numeral.end + magnitude.written.length;
  return {
    numeral,
    unit: BARE,
    power: magnitude.power,
    vague: false,
    half: false,
    unitStart: numeral.end,
    end,
  };
}

function withUnitOf({ unit }: Measured, measured: Measured): Measured {
  return measured.unit === BARE ? { ...measured, unit } : measured;
}

function jointAt(text: string, index: number): number {
  if (text.startsWith('——', index)) return 0;
  return '-－—–~～〜至到'.includes(text[index] ?? ' ') ? 1 : 0;
}

function isWordJoint(joint: string): boolean {
  return joint === '至' || joint === '到';
}

/** 把思想统一到五个方面 and 由5%到6%: here 到 joins no range. */
function isNoRange(text: string, index: number, { value }: Numeral): boolean {
  const isPartOfWord = value === '1' && '统同合归划'.includes(text[index - 1] ?? ' ');
  return isPartOfWord || startsChange(text, index);
}

/** Whether 由 or 从 stands shortly before: 由5%到6%. */
function startsChange(text: string, index: number): boolean {
  return /[由从自][^，。；,;]{0,12}$/.test(text.slice(Math.max(0, index - 14), index));
}

/** 三四个月, 四十五六岁, 三四十家 (30 to 49): neighbouring digits side by side; 三五 goes from three to five. */
export function readNeighbours(text: string, index: number): WrittenFigure | null {
  const first = readHan(text, index);
  if (!first || first.decimals > 0) return null;
  const second = readMeasured(text, first.end);
  if (second?.numeral.script !== 'han' || !/^[1-9]0*$/.test(second.numeral.value)) return null;
  const { value } = second.numeral;
  const tail = `${first.value.at(-1)}${value[0]}`;
  if (!NEIGHBOURS.includes(tail) || (first.value.length > 1 && value.length > 1)) return null;
  const zeros = value.slice(1);
  const upper = first.value.slice(0, -1) + value;
  const lower = { ...second, numeral: { ...second.numeral, value: first.value + zeros } };
  const rest = new Big(10).pow(zeros.length).minus(1);
  return rangeFigure(text, index, lower, {
    ...second,
    numeral: { ...second.numeral, value: new Big(upper).plus(rest).toFixed() },
  });
}

const NEIGHBOURS = ['12', '23', '34', '45', '56', '67', '78', '89', '35'];

function rangeFigure(
  text: string,
  index: number,
  lower: Measured,
  upper: Measured,
): WrittenFigure | null {
  const low = quantityOf(lower, 'exact');
  const high = quantityOf(upper, upper.vague ? 'vague' : 'exact');
  if (low.value.gte(high.value)) return null;
  const isExact = upper.unit.counted;
  const lo = isExact ? low.value : low.lo;
  const hi = isExact && !upper.vague ? high.value : high.hi;
  const range = { ...high, lo, hi, value: low.value, approximation: 'range' } as const;
  return withWords(text, upper, range, index);
}

/** 4.0∶37.7∶58.3: three or more bare numerals, so that 8:30 stays a time. */
export function readRatio(text: string, index: number): WrittenFigure | null {
  const terms: Numeral[] = [];
  for (let at = index; ; ) {
    const numeral = readArabic(text, at);
    if (!numeral) break;
    terms.push(numeral);
    if (!'∶:：'.includes(text[numeral.end] ?? ' ')) break;
    at = numeral.end + 1;
  }
  const last = terms[terms.length - 1];
  const first = terms[0];
  if (terms.length < 3 || !first || !last) return null;
  const quantities = terms.map((term) =>
    quantityOf(
      { numeral: term, unit: BARE, power: 0, vague: false, half: false, unitStart: 0, end: 0 },
      'exact',
    ),
  );
  const head = quantities[0];
  if (!head || isTimeOfDay(text.slice(index, last.end), quantities)) return null;
  return {
    start: index,
    end: last.end,
    text: text.slice(index, last.end),
    quantity: { ...head, unit: '', dimension: 'ratio' },
    digits: digitsOf(first, 0, BARE),
    unit: '',
    terms: quantities,
  };
}

/** 9:30:15 is a time, unless its terms make a whole. */
function isTimeOfDay(written: string, terms: readonly Quantity[]): boolean {
  const sum = terms.reduce((total, term) => total.plus(term.value), new Big(0));
  return /^\d{1,2}[:：][0-5]\d[:：][0-5]\d$/.test(written) && !sum.eq(100);
}
