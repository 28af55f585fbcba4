/** 增长9.3%，分别高于全市（7.1%）、全省（6.6%）2.2个和2.7个百分点 — the k-th difference is to the k-th reference. */
import type { LocalFigure } from '../model/figure.ts';
import { isRate } from './namedRates.ts';
import { pointListStart, pointsFrom } from './pointLists.ts';
import { pointsBetween } from './pointsReading.ts';
import type { Reading } from './reading.ts';

/** Whether `figures[index]` is one of several numbers of points in a list. */
export function isPointOfSeveral(figures: readonly LocalFigure[], index: number): boolean {
  return pointsFrom(figures, pointListStart(figures, index)).length > 1;
}

/**
 * The reading of `figures[index]`, one of a list of points, against the reference that stands in its place of the list
 * right before; `claimed` is the same figure as points.
 */
export function* readEachPoint(
  figures: readonly LocalFigure[],
  index: number,
  claimed: LocalFigure,
): Iterable<Reading> {
  const start = pointListStart(figures, index);
  const [first, count] = [figures[start], pointsFrom(figures, start).length];
  if (!first || count < 2) return;
  const references = figures.slice(Math.max(0, start - count), start);
  const q = figures[start - count - 1];
  if (references.length !== count || !q || !isRate(q) || q.sentence !== first.sentence) return;
  if (!areReferences(references, first) || q.bracket !== first.bracket) return;
  const p = references[index - start];
  if (p && q.segment === first.segment) yield pointsBetween(p, q, claimed, 'firm');
}

/** 高于全市（7.1%）、全省（6.6%）; 比全市的7.1%、全省的6.6%分别高: percentages in one list that is compared with. */
function areReferences(references: readonly LocalFigure[], points: LocalFigure): boolean {
  const [first] = references;
  if (!first || !/(?:[较比](?!例|重)|[高低快慢]于)[^，,。；;]*$/.test(first.run + first.lead))
    return false;
  return references.every(
    (one, at) =>
      one.quantity.dimension === 'percent' &&
      one.sentence === points.sentence &&
      one.bracket > points.bracket === first.bracket > points.bracket &&
      (at === 0 || /^[、和及与]/.test(`${one.run}${one.lead}`.replace(/^[)）\s]+/, ''))),
  );
}
