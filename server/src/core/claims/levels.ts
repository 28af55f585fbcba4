/**
 * Finds the two levels that the words before a change set against one another.
 *
 *     由1200亿元增加到1980亿元，增长65.0%，平均每年增加 195亿元
 *     └ from          └ to      (what changed in between is passed over)
 */
import { adverbs, growing, yearly } from '../lexicon/averages.ts';
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
  if (!figure || isOfOtherSpan(figure, figures[index - 1])) return null;
  const near = figuresBefore(figures, index);
  const before = near.slice(afterOtherComparison(near));
  const levels = before.filter((other) => isInReach(other, figure) && isStandingLevel(other));
  for (let i = levels.length - 1; i > 0; i--) {
    const [first, second] = [levels[i - 1], levels[i]];
    if (!first || !second) break;
    const pair =
      isComparable(first, second) &&
      (fromTo(first, second) ?? comparedWith(first, second, before[before.indexOf(second) - 1]));
    if (pair) return isOfOneThing(figure, pair) ? pair : { ...pair, certainty: 'guess' };
    if (second.quantity.dimension !== 'percent') break;
  }
  return null;
}

/** 由A增加到B，比上年增加3亿元: what is compared anew has nothing to do with the levels before. */
function afterOtherComparison(before: readonly LocalFigure[]): number {
  const last = before.findLastIndex(
    ({ lead, role, quantity }) =>
      /[比较]/.test(lead) && role === 'change' && quantity.dimension !== 'percent',
  );
  return last + 1;
}

function isYearly({ lead }: LocalFigure): boolean {
  return yearly.test(lead.trim());
}

function isSpan({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'duration';
}

/** 比前五年的577万元: the level is that of the span before it. */
function isOfSpan(figure: LocalFigure | undefined): boolean {
  return figure?.lead.trim() === '的';
}

/** 比前三年平均每年增加49万元: the yearly change of the span before. */
function isOfOtherSpan(figure: LocalFigure, previous: LocalFigure | undefined): boolean {
  if (!previous || previous.clause !== figure.clause || !isSpan(previous)) return false;
  return isYearly(figure) && against.test(previous.lead);
}

/** 企业由10家增加到20家，投资增长3倍: what grew has a name of its own, which the levels do not bear. */
function isOfOneThing(figure: LocalFigure, { from, to }: LevelPair): boolean {
  const name = grownOf(figure);
  return name === '' || [from, to].some(({ run, lead }) => (run + lead).includes(name.slice(-2)));
}

/** What grew, where the words before the verb say it: 投资 of 投资年均增长; empty for 年均增长 and 比前五年增长. */
export function grownOf({ lead }: LocalFigure): string {
  const words = lead.trim().replace(growing, '').replace(adverbs, '');
  return /^[比较与同]/.test(words) || words.length < 2 || ATTAINED.test(words) ? '' : words;
}

/** 实现翻两番, 已实现了增长20%: the verb says that it came about and names nothing. */
const ATTAINED = /^(?:现?已|共|基本|成功|累计|总体)?实现了?$/;

function isInReach(other: LocalFigure, figure: LocalFigure): boolean {
  return other.segment === figure.segment && other.bracket === figure.bracket;
}

/** 增加到1980亿元 and 每年增加195亿元 can be compared, 增加195亿元 and 四年 cannot. */
function isStandingLevel(figure: LocalFigure): boolean {
  const { quantity, role } = figure;
  if (NO_LEVELS.has(quantity.dimension) || role === 'threshold') return false;
  return !isAmount(figure) || leadsTo.test(figure.lead.trim()) || isYearly(figure);
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

/** B，比上一个规划期的A (增长); B，与A相比; B，比前五年的A; 每年增加B，比前五年每年增加A. */
function comparedWith(
  to: LocalFigure,
  from: LocalFigure,
  previous: LocalFigure | undefined,
): LevelPair | null {
  const isAfterSpan = previous !== undefined && previous !== to && isSpan(previous);
  const isOfPrevious = isAfterSpan && (isOfSpan(from) || isYearly(from));
  const words = isOfPrevious ? previous.lead : from.lead;
  const isAgainst = against.test(words) || (/[与同]/.test(words) && /^相?比/.test(from.trail));
  if (!isAgainst || (isAmount(from) && !isYearly(from))) return null;
  if (to.clause > from.clause || isYearly(to) !== isYearly(from)) return null;
  return { from, to, certainty: 'firm' };
}

/** 比, 较 as verbs of comparison: no 占比, 同比, 比重, 较大. */
const against = /(?:(?<![占同环对])比(?![重例])|较(?![大小快好高低多长强]))[^，。；]*$/;
