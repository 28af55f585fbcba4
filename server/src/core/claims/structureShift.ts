/**
 * 三次产业结构由7:14:79变为2:18:80，一产回落5个百分点，二产、三产分别上升4个和1个百分点 — r = |q − p| of the term
 * that the words name.
 */
import type { LocalFigure } from '../model/figure.ts';
import { figuresBefore } from './nearby.ts';
import { pointsBetweenTerms } from './pointsReading.ts';
import type { Reading } from './reading.ts';

/** The reading of `figures[index]`, a number of points, as the shift of one term of the structure before it. */
export function* readStructureShift(
  figures: readonly LocalFigure[],
  index: number,
): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  const ratios = figuresBefore(figures, index).filter(
    ({ sentence, terms }) => sentence === figure.sentence && terms?.length === TERMS,
  );
  const [before, after] = ratios.slice(-2);
  if (!before || !after || !/[由从]/.test(before.lead) || !/[到至为]的?$/.test(after.lead.trim()))
    return;
  const term = termOf(figures, index);
  const [p, q] = [before.terms?.[term], after.terms?.[term]];
  if (p && q) yield pointsBetweenTerms([before, p], [after, q], figure, 'firm');
}

/** 一产, 二产 and 三产. */
const TERMS = 3;

/** Which term the points are of: the one that the words name, in a list the one in its place; -1 where none is. */
function termOf(figures: readonly LocalFigure[], index: number): number {
  let head = index;
  while (/^[、和及与]$/.test(figures[head]?.lead.trim() ?? '')) head--;
  const named = [...(figures[head]?.lead ?? '').matchAll(INDUSTRIES)].map(([, ordinal = '']) =>
    '一二三'.indexOf(ordinal),
  );
  return named[index - head] ?? -1;
}

/** 一产, 第二产业; the ones of 一、二产 too. */
const INDUSTRIES = /第?([一二三])(?=次?产|、[二三]|和[二三])/g;
