/**
 * Averages by the names of what an earlier paragraph gives — 引进投资项目6个，合同利用资金10500万元 … 引进项目平均合同资金1750万元.
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import { asAverage, averageNames, divisionClaim } from './mean.ts';
import { bearingOf } from './names.ts';
import { isLevel, wordsOf } from './operands.ts';

/** The averages of a draft that name what they divide and by what, and whose paragraph gives neither. */
export function* readDistantMeans({ figures }: Draft): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const names = averageNames(figure);
    if (!names || names.metric.length < 2 || names.topic.length < 2) continue;
    const earlier = figures
      .slice(Math.max(0, index - REACH), index)
      .filter(({ paragraph }) => paragraph < figure.paragraph);
    const claim = claimAmong(earlier, figure, names);
    if (claim) yield claim;
  }
}

const REACH = 200;

interface Names {
  readonly topic: string;
  readonly metric: string;
}

/** The only count and total that stand together and bear the two names. */
function claimAmong(
  earlier: readonly Figure[],
  figure: LocalFigure,
  { topic, metric }: Names,
): Claim | null {
  const counts = earlier.filter(
    (other) =>
      isLevel(other) && other.quantity.dimension === 'count' && bearingOf(wordsOf(other), topic),
  );
  const pairs = counts.flatMap((count) => {
    const total = earlier.find(
      (other) =>
        other.paragraph === count.paragraph &&
        other.sentence === count.sentence &&
        other.start > count.start &&
        isLevel(other) &&
        other.quantity.unit === figure.quantity.unit &&
        bearingOf(wordsOf(other), metric) !== null,
    );
    return total ? [{ count, total }] : [];
  });
  const [first, second] = pairs;
  return first
    ? divisionClaim(asAverage(figure), {
        ...first,
        certainty: second ? 'guess' : 'likely',
        isTogether: true,
      })
    : null;
}
