/**
 * What has reached a later stage has passed the earlier ones — 拟建57个，完成评审45个，已完工22个.
 */
import { apart, type Course, carriedOver, courses } from '../lexicon/stages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { labelOf } from './labels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';

/** The figures of a paragraph at later stages, each against the nearest at an earlier one in its sentence. */
export function* readStages(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, later] of figures.entries()) {
    const step = stepAt(figures, index);
    if (!step || carriesOver(figures, index)) continue;
    const { earlier, before } = step;
    const hasPassed = isDone(figures, index);
    const isNext = BARE.test(later.lead) && stepAt(figures, figures.indexOf(earlier)) !== null;
    if (!hasPassed && before.rank > 0 && !isNext) continue;
    const isSure = later.clause - earlier.clause <= 2 && hasPassed && before.rank > 0;
    yield atMostClaim('part-le-whole', later, earlier, isSure ? 'likely' : 'doubtful');
  }
}

/** The nearest figure at an earlier stage of the same course, with that stage. */
interface Step {
  readonly earlier: LocalFigure;
  readonly before: Stage;
}

function stepAt(figures: readonly LocalFigure[], index: number): Step | null {
  const later = figures[index];
  const stages = stagesOf(figures, index);
  if (!later || stages.length === 0) return null;
  const earlier = figuresBefore(figures, index).findLast((figure) => isAlike(figure, later));
  const passed = earlier ? stagesOf(figures, figures.indexOf(earlier)) : [];
  const before = passed.find(({ course, rank }) =>
    stages.some((stage) => stage.course === course && stage.rank > rank),
  );
  return earlier && before ? { earlier, before } : null;
}

/** 已开工31个，包括往年签约的12个. */
function carriesOver(figures: readonly LocalFigure[], index: number): boolean {
  const [figure, next] = [figures[index], figures[index + 1]];
  const isNext = next !== undefined && next.sentence === figure?.sentence;
  const words = isNext ? `${next.run}${next.lead}${next.trail}` : '';
  return carriedOver.test(`${figure?.trail}${words}`);
}

/** Where in which course a figure stands. */
interface Stage {
  readonly course: number;
  readonly rank: number;
}

/**
 * The stage in each course that the words before a figure end with; none where they end with none, or say that it is
 * not reached.
 */
function stagesOf(figures: readonly LocalFigure[], index: number): readonly Stage[] {
  const figure = figures[index];
  if (!figure || figure.bracket > 0 || !isLevel(figure)) return [];
  const { before } = labelOf(figures, index);
  if (apart.test(before)) return [];
  return courses.flatMap(({ stages, measured }, course) => {
    if (!MEASURED[measured].has(figure.quantity.dimension)) return [];
    const rank = stages.findLastIndex(
      (stage, at) => stage.test(before) || (at === 0 && stage.test(figure.trail.trim())),
    );
    return rank < 0 ? [] : { course, rank };
  });
}

const MEASURED: Readonly<Record<Course['measured'], ReadonlySet<string>>> = {
  counts: new Set(['count', 'household', 'people']),
  money: new Set(['money']),
};

/**
 * 已完工, 完成评审: done, and counted among what was there, as is what follows it (已启动30项、办结19项). What a year saw
 * (开工613个、完工427个) may have begun in another.
 */
function isDone(figures: readonly LocalFigure[], index: number): boolean {
  const [figure, previous] = [figures[index], figures[index - 1]];
  if (!figure) return false;
  if (DONE.test(figure.lead.trim())) return true;
  if (!previous || previous.segment !== figure.segment || !DONE.test(previous.lead.trim()))
    return false;
  return figure.clause - previous.clause <= 1 && /^[、，,]?\p{Script=Han}{2}$/u.test(figure.lead);
}

/** 签约165个，注册落地113个，开工86个: the stage alone, of nothing else. */
const BARE = /^[，,、\s]?\p{Script=Han}{2,4}$/u;

const DONE = /^[、，,]?(?:已|完成|均已|现已|目前已)/;

function isAlike(figure: LocalFigure, later: LocalFigure): boolean {
  return (
    isLevel(figure) &&
    isComparable(figure, later) &&
    figure.segment === later.segment &&
    figure.bracket === later.bracket
  );
}
