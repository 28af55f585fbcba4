/** Writes a calculation down as a reader would: 575.7÷723.3=79.59%. */
import Big from 'big.js';
import type { WrittenFigure } from '../model/figure.ts';
import { type Quantity, rounded } from '../model/quantity.ts';
import { fullWidth } from '../text/characters.ts';
import { hanNumeral } from '../text/hanNumerals.ts';

/**
 * The numbers of `figures` as digits in one common scale, that of the first:
 * 575.7亿元 and 723.3亿元 are 575.7 and 723.3, 9.14亿元 and 194211万元 are 9.14 and 19.4211.
 */
export function inOneScale(figures: readonly WrittenFigure[]): readonly string[] {
  const scale = new Big(figures[0]?.digits.scale ?? 1);
  return figures.map((figure) => figure.quantity.value.div(scale).toFixed());
}

/**
 * `value` with one decimal place more than the claimed figure shows, so that the reader sees the rounding; with more
 * where rounding what is shown would give another number than rounding the value: 28.547 for 28.5, not 28.55.
 */
export function shown(value: Big, claimed: WrittenFigure): string {
  const { decimals } = claimed.digits;
  const rounded = value.toFixed(decimals);
  for (let places = Math.max(decimals + 1, 2); places < decimals + MAX_MORE; places++) {
    if (new Big(value.toFixed(places)).toFixed(decimals) === rounded) return value.toFixed(places);
  }
  return value.toFixed(decimals + MAX_MORE);
}

const MAX_MORE = 6;

/**
 * The figure rewritten to `value` (in its base unit), in its own script and precision: 89.6% → 79.6%.
 * Undefined for figures that a word bends, where more than digits would change, and for values that are negative.
 */
export function rewritten(figure: WrittenFigure, value: Big): string | undefined {
  const { digits, quantity, text, start } = figure;
  if (quantity.approximation !== 'exact' || value.lt(0)) return undefined;
  const plain = text.endsWith('番') ? doublingsIn(value) : inDigits(figure, value);
  const written = plain === null ? null : inScriptOf(figure, plain);
  if (written === null) return undefined;
  return text.slice(0, digits.start - start) + written + text.slice(digits.end - start);
}

function inDigits({ digits }: WrittenFigure, value: Big): string {
  return value.div(digits.scale).toFixed(digits.decimals);
}

/** 翻一番 is twice, 翻两番 four times: how many doublings about make `value`; null where none do. */
function doublingsIn(value: Big): string | null {
  for (let times = 1; times < MAX_DOUBLINGS; times++) {
    const apart = value.div(new Big(2).pow(times));
    if (apart.gte('0.9') && apart.lte('1.25')) return `${times}`;
  }
  return null;
}

const MAX_DOUBLINGS = 10;

/** The quantity that `rewritten` writes: `value` in the figure's precision, with what rounding leaves open. */
export function requantified({ digits, quantity }: WrittenFigure, value: Big): Quantity {
  const written = new Big(value.div(digits.scale).toFixed(digits.decimals)).times(digits.scale);
  return { ...quantity, ...rounded(written, quantity.ulp), value: written };
}

function inScriptOf(
  { digits: { script, grouped: isGrouped } }: WrittenFigure,
  plain: string,
): string | null {
  if (script === 'han') return hanNumeral(plain);
  const spaced = isGrouped ? grouped(plain) : plain;
  return script === 'fullwidth' ? fullWidth(spaced) : spaced;
}

function grouped(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const withCommas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
