/**
 * What passes a stricter bound passes a looser one too — 5000万元以上80个，其中亿元以上77个; 低于60%的14个，低于30%的5个.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { type Bounded, boundedAt, isBoundLike, isStricter } from './boundedFigures.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import type { Certainty } from './reading.ts';

/** The figures of a paragraph that pass a bound, against those that pass a looser one, or none. */
export function* readNested(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const own = boundedAt(figures, index);
    if (!own) continue;
    const before = figuresBefore(figures, index);
    const near = before
      .filter((other) => isSet(other, figure))
      .flatMap((other) => boundedAt(figures, figures.indexOf(other)) ?? []);
    const outer = near.findLast((other) => isStricter(own, other));
    const inner = near.findLast((other) => isStricter(other, own));
    if (outer) yield atMostClaim('nested', figure, outer.figure, certaintyOf(own, outer));
    else if (inner && inner.figure.sentence === figure.sentence)
      yield atMostClaim('nested', inner.figure, figure, 'doubtful');
    else yield* ofAll(figures, own, before);
  }
}

/** Whether `outer` stands where what passes the inner bound can be part of it: in its sentence or the one before. */
function isSet(outer: LocalFigure, inner: LocalFigure): boolean {
  const isPlaced = outer.bracket === 0 || outer.bracket === inner.bracket;
  return (
    isPlaced &&
    isComparable(outer, inner) &&
    isAmount(outer) === isAmount(inner) &&
    inner.sentence - outer.sentence <= 1
  );
}

/** 亿元以上 in the sentence of 5000万元以上 is within it; of other bounds (滞后20%以上) only 其中 says that they are no classes. */
function certaintyOf(inner: Bounded, outer: Bounded): Exclude<Certainty, 'guess'> {
  if (inner.figure.sentence !== outer.figure.sentence) return 'doubtful';
  return inner.bound.quantity.dimension === 'money' || inner.isAmong ? 'likely' : 'doubtful';
}

/** 引进项目18个，投资3000万元以上的项目9个: of all that have no bound. */
function* ofAll(
  figures: readonly LocalFigure[],
  own: Bounded,
  before: readonly LocalFigure[],
): Iterable<Claim> {
  const { figure, kind, bound } = own;
  if (kind !== '' || bound.quantity.dimension !== 'money' || own.isBeside) return;
  if (figure.quantity.dimension === 'money') return;
  const outer = largest(unbounded(figures, before, figure));
  if (!outer) return;
  const certainty = figure.sentence === outer.sentence ? 'likely' : 'doubtful';
  yield atMostClaim('nested', figure, outer, certainty);
}

/** The counts of the same noun that have no bound: of 6个项目 some are 3000万元以上的项目. */
function unbounded(
  figures: readonly LocalFigure[],
  before: readonly LocalFigure[],
  inner: LocalFigure,
): readonly LocalFigure[] {
  const noun = nounOf(inner);
  return before.filter(
    (outer) =>
      isSet(outer, inner) &&
      outer.role !== 'threshold' &&
      outer.quantity.dimension === 'count' &&
      !isBoundLike(figures[figures.indexOf(outer) - 1], outer) &&
      !isAmount(outer) &&
      noun !== '' &&
      `${outer.lead}${outer.trail}`.includes(noun),
  );
}

function nounOf({ lead, trail }: LocalFigure): string {
  return /项目|企业|工程|园区|单位/.exec(`${lead}${trail}`)?.[0] ?? '';
}

function largest(figures: readonly LocalFigure[]): LocalFigure | null {
  const [first, ...rest] = figures;
  if (!first) return null;
  return rest.reduce(
    (best, figure) => (figure.quantity.value.gt(best.quantity.value) ? figure : best),
    first,
  );
}
