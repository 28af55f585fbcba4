/** One value stated twice, as a reading of the second. */
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { type Certainty, operand, type Reading } from './reading.ts';

/** The figure has to be what `first` states. */
export function again(first: LocalFigure, figure: LocalFigure, certainty: Certainty): Reading {
  const { quantity } = first;
  return {
    operands: [operand('first', first)],
    computed: quantity,
    value: quantity.value,
    working: `${first.text} ${meet(quantity, figure.quantity) ? '=' : '≠'} ${figure.text}`,
    certainty,
  };
}
