/**
 * Finds the two levels that the words before a change set against one another.
 *
 *     由1559亿元增加到2570亿元，增长64.8%，平均每年增加 253亿元
 *     └ from          └ to      (what changed in between is passed over)
 */
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import type { Certainty } from './reading.ts';

/** Two levels of one thing, the earlier and the later. */
export interface LevelPair {
  readonly from: LocalFigure;
  readonly to: LocalFigure;
  readonly certainty: Certainty;
}

/** The pair of levels that a change at `figures[index]` is between; null where its sentence names none. */
export function levelsBefore(figures: readonly LocalFigure[], index: number): LevelPair | null {
  const figure = figures[index];
  if (!figure) return null;
  const near = figuresBefore(figures, index);
  const before = near.slice(afterOtherComparison(near));
  const levels = before.filter((other) => isInReach(other, figure) && isStandingLevel(other));
  for (let i = levels.length - 1; i > 0; i--) {
    const [first, second] = [levels[i - 1], levels[i]];
    if (!first || !second) break;
    const pair =
      isComparable(first, second) && (fromTo(first, second) ?? comparedWith(first, second));
    if (pair) return pair;
    if (second.quantity.dimension !== 'percent') break;
  }
  return null;
}

/** 平均每年增加253亿元，比前二十六年平均每年增加49亿元: what is compared anew has nothing to do with the levels before. */
function afterOtherComparison(before: readonly LocalFigure[]): number {
  const isAnew = ({ lead, role, quantity }: LocalFigure): boolean =>
    /[比较]/.test(lead) &&
    (quantity.dimension === 'duration' || role === 'change') &&
    quantity.dimension !== 'percent';
  return before.findLastIndex(isAnew) + 1;
}

function isInReach(other: LocalFigure, figure: LocalFigure): boolean {
  return other.segment === figure.segment && other.bracket === figure.bracket;
}

/** 增加到2570亿元 is a level, 增加253亿元 and 四年 are none; a percentage is one where it says 比重. */
function isStandingLevel(figure: LocalFigure): boolean {
  const { quantity, role } = figure;
  if (NO_LEVELS.has(quantity.dimension) || role === 'threshold') return false;
  return !isAmount(figure) || leadsTo.test(figure.lead.trim());
}

const NO_LEVELS: ReadonlySet<LocalFigure['quantity']['dimension']> = new Set([
  'points',
  'permille',
  'multiple',
  'ratio',
  'ordinal',
  'duration',
]);

/** 增加到, 上升至, 发展为, 达; the year may stand between: 增加到1982年的. */
const leadsTo = /(?:到|至|为|达)了?(?:的|现在的|目前的)?$/;

/** 由A增加到B. */
function fromTo(from: LocalFigure, to: LocalFigure): LevelPair | null {
  const isFrom = /[由从][^，。；]*$/.test(from.lead);
  return isFrom && leadsTo.test(to.lead.trim()) ? { from, to, certainty: 'firm' } : null;
}

/** B，比上一个五年的A (增长); B，与A相比. */
function comparedWith(to: LocalFigure, from: LocalFigure): LevelPair | null {
  const isCompared = /[较比与同](?!重|例|期)[^，。；]*$/.test(from.lead) && !isAmount(from);
  return isCompared && to.clause <= from.clause ? { from, to, certainty: 'firm' } : null;
}
