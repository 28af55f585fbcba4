/**
 * 项目总数295个…5000万元以上项目204个；5000万元以下的91个: what lies below a threshold is the whole less what lies
 * above it, in number and in amount.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { apart } from './differenceReading.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf } from './reading.ts';

/** What a paragraph says lies on the other side of a threshold of which it gave one side before. */
export function* readBelowThresholds(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, below] of figures.entries()) {
    if (below.role !== 'threshold' && !SIDES.has(below.quantity.approximation)) continue;
    const above = otherSide(figures, index, below);
    if (above < 0) continue;
    for (const at of [index + 1, index + 2]) {
      const claim = complementAt(figures, at, above, below.segment);
      if (claim) yield claim;
    }
  }
}

const SIDES: ReadonlySet<string> = new Set(['atMost', 'under', 'atLeast', 'over']);

/** The index of the same threshold from the other side, before `figures[index]`; -1 where there is none. */
function otherSide(figures: readonly LocalFigure[], index: number, below: LocalFigure): number {
  const near = figures.slice(Math.max(0, index - REACH), index);
  const found = near.findLast(
    (other) =>
      isComparable(other, below) &&
      other.quantity.value.eq(below.quantity.value) &&
      SIDES.has(other.quantity.approximation) &&
      isUpper(other) !== isUpper(below),
  );
  return found ? figures.indexOf(found) : -1;
}

const REACH = 40;

function isUpper({ quantity }: LocalFigure): boolean {
  return quantity.lo === null;
}

/** The claim that `figures[at]` is the whole less what stands behind the threshold `figures[above]`. */
function complementAt(
  figures: readonly LocalFigure[],
  at: number,
  above: number,
  segment: number,
): Claim | null {
  const figure = figures[at];
  if (figure?.segment !== segment || !isLevel(figure)) return null;
  const name = nameOf(figure);
  const part = figures
    .slice(above + 1, at)
    .find((other) => isLevel(other) && isComparable(other, figure) && isNamed(other, name));
  const whole = figures
    .slice(Math.max(0, above - REACH), above)
    .find((other) => isLevel(other) && isComparable(other, figure) && isNamed(other, name));
  if (!part || !whole || part === figure || whole.quantity.value.lte(part.quantity.value))
    return null;
  return claimOf('difference', figure, [apart(whole, part, figure, 'doubtful')]);
}

/** 到位 of 项目累计只到位; empty for a count right behind the threshold. */
function nameOf({ lead }: LocalFigure): string {
  const words = lead.trim().replace(/[了达为共计只仅]+$/, '');
  return words === '的' || words.length < 2 ? '' : words.slice(-2);
}

function isNamed({ lead, run }: LocalFigure, name: string): boolean {
  return name === '' || (run + lead).includes(name);
}
