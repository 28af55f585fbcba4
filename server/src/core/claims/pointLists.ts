/** Percentage points in a list that writes the unit once: 0.7个、5.1个、6.5个百分点. */
import Big from 'big.js';
import type { LocalFigure } from '../model/figure.ts';
import { type Quantity, rounded } from '../model/quantity.ts';

/** The list of points that begins with `figures[index]`, all as points; empty where there is no such list. */
export function pointsFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  for (let end = index; end < figures.length; end++) {
    const figure = figures[end];
    if (!figure || (end > index && !/^[、和及与]$/.test(figure.lead.trim()))) return [];
    if (figure.quantity.dimension === 'points') {
      return figures.slice(index, end + 1).map(asPoints);
    }
    if (figure.unit !== '个') return [];
  }
  return [];
}

/** Where the list of points around `figures[index]` begins: `index` itself where it goes on with none. */
export function pointListStart(figures: readonly LocalFigure[], index: number): number {
  let start = index;
  while (start > 0 && goesOn(figures[start - 1], figures[start])) start--;
  return start;
}

function goesOn(previous: LocalFigure | undefined, figure: LocalFigure | undefined): boolean {
  if (!previous || !figure || !/^[、和及与]$/.test(figure.lead.trim())) return false;
  return previous.quantity.dimension === 'points' || previous.unit === '个';
}

/** 0.7个、5.1个、6.5个百分点: points, though written like counts. */
function asPoints(figure: LocalFigure): LocalFigure {
  const ulp = new Big(10).pow(-figure.digits.decimals);
  const { value } = figure.quantity;
  const quantity: Quantity = {
    ...figure.quantity,
    ...rounded(value, ulp),
    ulp,
    unit: '百分点',
    dimension: 'points',
  };
  return figure.quantity.approximation === 'exact' ? { ...figure, quantity } : figure;
}
