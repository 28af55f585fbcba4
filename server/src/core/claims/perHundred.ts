/**
 * 每百元营业收入中的成本为86.86元 — x = 100 · part ÷ whole.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { percentOf } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** What a paragraph says of each hundred yuan of something, where it gives both sums. */
export function* readPerHundreds(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const found = perHundred.exec(figure.lead.trim());
    if (!found?.groups) continue;
    const { whole = '', part = '' } = found.groups;
    const reading = readingOf(figures, index, whole, part);
    const claim = reading && claimOf('mean', figure, [reading]);
    if (claim) yield claim;
  }
}

/** 每百元营业收入中的成本为, 每百元产值的利税. */
const perHundred =
  /每百元(?<whole>\p{Script=Han}{2,10}?)(?:中的?|里的?|的)(?<part>\p{Script=Han}{2,6}?)(?:为|是|达到?)?$/u;

/** The nearest sums whose words end with the names; both in one sentence or the one before. */
function readingOf(
  figures: readonly LocalFigure[],
  index: number,
  whole: string,
  part: string,
): Reading | null {
  const figure = figures[index];
  const before = figuresBefore(figures, index).filter((other) => isLevel(other));
  const a = before.findLast(({ lead }) => lead.includes(part) && !lead.includes(whole));
  const b = before.findLast(({ lead }) => lead.includes(whole));
  if (!figure || !a || !b || !isComparable(a, b) || !isComparable(a, figure)) return null;
  const computed = percentOf(a.quantity, b.quantity);
  if (!computed || b.quantity.value.lte(0) || b.sentence < figure.sentence - 1) return null;
  const value = a.quantity.value.times(100).div(b.quantity.value);
  const [x, y] = inOneScale([a, b]);
  return {
    operands: [operand('part', a), operand('whole', b)],
    computed,
    value,
    working: `100×${x}÷${y}=${shown(value, figure)}`,
    certainty: a.sentence === b.sentence ? 'firm' : 'likely',
  };
}
