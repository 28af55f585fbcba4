/** C = |A − B|, as a reading of a number that says how much more, less, or left. */
import Big from 'big.js';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, exactly, sizeOf } from './arithmetic.ts';
import { type Certainty, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The difference of two levels, the larger one first in the working. */
export function apart(
  a: LocalFigure,
  b: LocalFigure,
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  const [high, low] = a.quantity.value.lt(b.quantity.value) ? [b, a] : [a, b];
  const value = high.quantity.value.minus(low.quantity.value);
  const [, more, less] = inOneScale([figure, high, low]);
  return {
    operands: [operand('from', a), operand('to', b)],
    computed: sizeOf(differenceOf(high.quantity, low.quantity)),
    value,
    working: `${more}−${less}=${value.div(figure.digits.scale).toFixed()}`,
    certainty,
  };
}

/** A level less an exact number: 14 less the one that is named. */
export function lessBy(total: LocalFigure, count: number, certainty: Certainty): Reading {
  const value = total.quantity.value.minus(count);
  return {
    operands: [operand('total', total)],
    computed: differenceOf(total.quantity, exactly(new Big(count))),
    value,
    working: `${total.quantity.value.toFixed()}−${count}=${value.toFixed()}`,
    certainty,
  };
}

/** What is missing of a hundred: 还有21.7%没有完成 where 78.3% are done. */
export function shortOfHundred(rate: LocalFigure, certainty: Certainty): Reading {
  const hundred = new Big(100);
  const value = hundred.minus(rate.quantity.value);
  return {
    operands: [operand('rate', rate)],
    computed: differenceOf(exactly(hundred), rate.quantity),
    value,
    working: `100−${rate.quantity.value.toFixed()}=${value.toFixed()}`,
    certainty,
  };
}
