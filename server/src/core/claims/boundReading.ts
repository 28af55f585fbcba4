/** How an exact number stands to the one that bounds it. */
import type { LocalFigure } from '../model/figure.ts';
import { type Certainty, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The reading of `bound` over `exact`, of its unit: 98.6<100. */
export function boundReading(
  exact: LocalFigure,
  bound: LocalFigure,
  certainty: Certainty,
): Reading {
  const { quantity } = exact;
  const [w, v] = inOneScale([exact, bound]);
  const sign = SIGNS[quantity.value.cmp(bound.quantity.value) + 1] ?? '=';
  return {
    operands: [operand('exact', exact)],
    computed: quantity,
    value: quantity.value,
    working: `${w}${sign}${v}`,
    certainty,
  };
}

const SIGNS = ['<', '=', '>'];
