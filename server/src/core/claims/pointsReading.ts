/** r = |q − p|, as a reading of a number of percentage points. */

import { falls } from '../lexicon/changes.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import { differenceOf, sizeOf } from './arithmetic.ts';
import { listAround } from './lists.ts';
import { type Certainty, operand, type Reading } from './reading.ts';
import { shown } from './working.ts';

/** The difference of two percentages as they are written. */
export function pointsBetween(
  p: LocalFigure,
  q: LocalFigure,
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  return readingOf([p, p.quantity], [q, q.quantity], figure, certainty);
}

/** The difference of two rates of growth among `figures`, where 下降3% is −3. */
export function pointsBetweenGrowths(
  figures: readonly LocalFigure[],
  [p, q]: readonly [LocalFigure, LocalFigure],
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  return readingOf([p, signed(figures, p)], [q, signed(figures, q)], figure, certainty);
}

/** The difference of two terms of structure ratios, each with the ratio that it stands in. */
export function pointsBetweenTerms(
  p: readonly [LocalFigure, Quantity],
  q: readonly [LocalFigure, Quantity],
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  return readingOf(p, q, figure, certainty);
}

function signed(figures: readonly LocalFigure[], rate: LocalFigure): Quantity {
  const head = listAround(figures, figures.indexOf(rate))[0] ?? rate;
  const isFall = falls.test(head.lead.trim()) || /降幅[为达到]*$/.test(head.lead.trim());
  const { quantity } = rate;
  if (!isFall || head.role !== 'change') return quantity;
  const { lo, hi, value } = quantity;
  return { ...quantity, value: value.neg(), lo: hi?.neg() ?? null, hi: lo?.neg() ?? null };
}

function readingOf(
  [p, a]: readonly [LocalFigure, Quantity],
  [q, b]: readonly [LocalFigure, Quantity],
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  const [high, low] = b.value.gt(a.value) ? [b, a] : [a, b];
  const value = high.value.minus(low.value);
  const subtracted = low.value.lt(0) ? `(−${low.value.abs().toFixed()})` : low.value.toFixed();
  const from = high.value.toFixed().replace('-', '−');
  return {
    operands: [operand('from', p), operand('to', q)],
    computed: sizeOf(differenceOf(b, a)),
    value,
    working: `${from}−${subtracted}=${shown(value, figure)}`,
    certainty,
  };
}
