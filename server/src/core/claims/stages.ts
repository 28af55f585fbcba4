/**
 * What has reached a later stage has passed the earlier ones — 拟建57个，完成评审45个，已完工22个.
 */
import { apart, courses } from '../lexicon/stages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { labelOf } from './labels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';

/** The counts of a paragraph at later stages, each against the nearest at an earlier one in its sentence. */
export function* readStages(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, later] of figures.entries()) {
    const stage = stageOf(figures, index);
    if (!stage) continue;
    const earlier = figuresBefore(figures, index).findLast((figure) => isAlike(figure, later));
    const before = earlier && stageOf(figures, figures.indexOf(earlier));
    if (!earlier || before?.course !== stage.course || before.rank >= stage.rank) continue;
    if (!isDone(later) && before.rank > 0) continue;
    const isSure = later.clause - earlier.clause <= 2 && isDone(later) && before.rank > 0;
    yield atMostClaim('part-le-whole', later, earlier, isSure ? 'likely' : 'doubtful');
  }
}

/** Where in which course a figure stands. */
interface Stage {
  readonly course: number;
  readonly rank: number;
}

/** The stage that the words before a count end with; null where they end with none, or say that it is not reached. */
function stageOf(figures: readonly LocalFigure[], index: number): Stage | null {
  const figure = figures[index];
  if (!figure || figure.bracket > 0 || !isLevel(figure) || !COUNTS.has(figure.quantity.dimension))
    return null;
  const { before } = labelOf(figures, index);
  if (apart.test(before)) return null;
  for (const [course, stages] of courses.entries()) {
    const rank = stages.findLastIndex(
      (stage, at) => stage.test(before) || (at === 0 && stage.test(figure.trail.trim())),
    );
    if (rank >= 0) return { course, rank };
  }
  return null;
}

const COUNTS: ReadonlySet<string> = new Set(['count', 'household', 'people']);

/**
 * 已完工, 完成评审: done, and counted among what was there. What a year saw (开工613个、完工427个) may have begun in
 * another.
 */
function isDone({ lead }: LocalFigure): boolean {
  return /^(?:已|完成|均已|现已|目前已)/.test(lead.trim());
}

function isAlike(figure: LocalFigure, later: LocalFigure): boolean {
  return (
    isLevel(figure) &&
    isComparable(figure, later) &&
    figure.segment === later.segment &&
    figure.bracket === later.bracket
  );
}
