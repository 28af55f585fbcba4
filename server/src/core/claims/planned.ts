/**
 * Words that say how a plan came out, against its numbers:
 *
 *     任务60座，建成54座，超额完成任务      done ≥ planned
 *     计划8亿元，实际仅完成5.3亿元          done ≤ planned; 未完成目标 and 欠收 say the same
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { type Interval, meet } from '../model/quantity.ts';
import { countStartingBefore } from '../text/span.ts';
import { exactly } from './arithmetic.ts';
import { apart } from './differenceReading.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { claimOf, operand, spanOf } from './reading.ts';
import { inOneScale } from './working.ts';

/** What a paragraph says of its plans. */
export function* readPlanned({ figures, assertions }: ParagraphFacts): Iterable<Claim> {
  for (const assertion of assertions) {
    const way = WAYS[assertion.kind];
    const claim =
      way && (ofGoalBehind(figures, assertion, way) ?? ofPlanBefore(figures, assertion, way));
    if (claim) yield claim;
  }
  for (const index of figures.keys()) {
    const claim = onlyDone(figures, index);
    if (claim) yield claim;
    yield* shortBy(figures, index);
  }
}

/** Whether the words say that as much as planned was done, or less. */
type Way = 'reached' | 'missed';

const WAYS: Partial<Record<Assertion['kind'], Way>> = { exceeded: 'reached', short: 'missed' };

/** 新建34.6公里，超额完成30公里的年度目标: the number behind the words is the goal. */
function ofGoalBehind(
  figures: readonly LocalFigure[],
  assertion: Assertion,
  way: Way,
): Claim | null {
  const at = countStartingBefore(figures, assertion.end);
  const [before, goal, behind] = [figures[at - 1], figures[at], figures[at + 1]];
  if (!goal || assertion.trail.replace(/^了/, '').trim() !== '' || goal.start > assertion.end + 1)
    return null;
  if (
    goal.clause !== assertion.clause ||
    !/^的?[^，。；]{0,8}(?:目标|任务|计划|指标)/.test(goal.trail)
  )
    return null;
  const done = [before, behind].find(
    (one) => one !== undefined && isDoneOf(one, goal) && (one === before || isActual(one)),
  );
  return done ? sayingOf(done, goal, way, assertion.text) : null;
}

/** Whether the two numbers are what was done and what was to be done: of one unit, close together. */
function isDoneOf(done: LocalFigure, goal: LocalFigure): boolean {
  const apart = Math.abs(done.clause - goal.clause);
  const isNear = done.sentence === goal.sentence && apart > 0 && apart <= 2;
  return isNear && isSum(done) && isSum(goal) && isComparable(done, goal) && !isPlan(done);
}

/** 实际改造, 最终建成. */
function isActual({ lead }: LocalFigure): boolean {
  return /^(?:但|而)?(?:实际|最终|累计|实)/.test(lead.trim());
}

/** A level of which more is better; how long it took and what was used up are none. */
function isSum(figure: LocalFigure): boolean {
  const { quantity, run, lead, trail } = figure;
  if (!isLevel(figure) || quantity.dimension === 'duration') return false;
  return !LESS_IS_BETTER.test(run + lead + trail);
}

const LESS_IS_BETTER =
  /控制|压[减缩降]|削减|降[至到低]|减[至到少]|不超过|以内|排放|能耗|耗|事故|死亡|伤亡|失业|发病|用时|工期|浓度|赤字|三公|支出/;

/** 计划46个，实际改造52个，超额完成任务; 完成年度目标的106.4%，超额完成. */
function ofPlanBefore(
  figures: readonly LocalFigure[],
  assertion: Assertion,
  way: Way,
): Claim | null {
  const at = countStartingBefore(figures, assertion.start) - 1;
  const done = figures[at];
  if (!done || !isOfAll(assertion) || done.sentence !== assertion.sentence) return null;
  if (assertion.clause - done.clause !== 1 || done.bracket !== 0) return null;
  if (isRateOfPlan(done)) return sayingOf(done, null, way, assertion.text);
  const plan = figures[at - 1];
  if (!plan || !isPlan(plan) || !isDoneOf(done, plan)) return null;
  return sayingOf(done, plan, way, assertion.text);
}

/** Whether the clause names nothing else: 圆满超额完成了全年任务, but not 工业超额完成任务 or 没有完成招商任务. */
function isOfAll({ lead, trail }: Assertion): boolean {
  return ADVERBS.test(lead.trim()) && ANY_GOAL.test(trail.trim());
}

const ADVERBS =
  /^(?:圆满|顺利|全面|如期|已经?|也|但|却|仍|还|提前|最终|实际|因此|从而|大幅|再次)*$/;

const ANY_GOAL =
  /^了?(?:上级|省里?|市里?|县里?|区里?|州里?|全年|年度|年初|当年|本年|全部|各项|季度|月度|既定|预定|预期|下达|确定|安排|考核|工作|的|总|目标|任务|计划|指标|数)*[.．]?$/;

/** 完成年度目标的106.4%, 占年计划的93.6%, 完成率: of everything there was to do. */
function isRateOfPlan(figure: LocalFigure): boolean {
  const { quantity, lead, role } = figure;
  if (quantity.dimension !== 'percent' || role === 'change' || LESS_IS_BETTER.test(lead))
    return false;
  return /(?:计划|目标|任务|预算)(?:总?[数量额])?的$|完成率(?:为|达到?)?$/.test(lead.trim());
}

/** 计划18公里，实际只完成21.4公里; 仅完成年度目标的106%. */
function onlyDone(figures: readonly LocalFigure[], index: number): Claim | null {
  const [plan, done] = [figures[index - 1], figures[index]];
  if (!done) return null;
  const words = done.lead.trim();
  const only = isRateOfPlan(done) ? ONLY_OF.exec(words)?.groups?.word : undefined;
  if (only) return sayingOf(done, null, 'missed', only);
  const word = ONLY.exec(words)?.groups?.word;
  if (!word) return null;
  if (!plan || !isPlan(plan) || !isDoneOf(done, plan)) return null;
  return sayingOf(done, plan, 'missed', word);
}

/** 实际仅完成, 截至目前只建成; 仅用, 仅差 and 仅上半年就 say something else. */
const ONLY =
  /^(?:但|而|却)?(?:实际|截至|到|目前|现|最终|累计)*(?<word>仅仅?|只|才)(?![用需花差剩余此就])(?:[^就差剩缺，]{0,8})$/u;

/** 利用外资仅完成年度目标的. */
const ONLY_OF = /(?<word>仅|只)(?:完成|达到?|占|相当于)[^，。；就仅只]{0,12}$/u;

/** 任务36.5亿元，实际入库35.2亿元，欠收1.3亿元: what is short, or over, of the two before it. */
function* shortBy(figures: readonly LocalFigure[], index: number): Iterable<Claim> {
  const [plan, done, gap] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!plan || !done || !gap || !isPlan(plan) || !isDoneOf(done, plan)) return;
  if (gap.sentence !== done.sentence || gap.clause - done.clause !== 1) return;
  const word = gap.lead.trim();
  const way = wayOf(word);
  if (!way || !isComparable(gap, done)) return;
  yield sayingOf(done, plan, way, word);
  const difference = claimOf('difference', gap, [apart(plan, done, gap, 'firm')]);
  if (difference) yield difference;
}

function wayOf(word: string): Way | null {
  if (SHORT.test(word)) return 'missed';
  return OVER.test(word) ? 'reached' : null;
}

const SHORT =
  /^(?:欠收|短收|歉收|欠|短缺|还差|尚差|仍差|相差|差额|缺口)$|^(?:比|较|低于)(?:年度|全年)?(?:任务|计划|目标)(?:数)?(?:少|低|差)?$/;
const OVER = /^(?:超收|超额完成|超额|超(?:过|出)?(?:年度|全年)?(?:任务|计划|目标)(?:数)?)$/;

/** 54<60 under 超额完成; a plan that is not given is 100%. */
function sayingOf(done: LocalFigure, plan: LocalFigure | null, way: Way, saying: string): Claim {
  const hundred = new Big(100);
  const aim: Interval = plan ? plan.quantity : exactly(hundred);
  const value = plan ? plan.quantity.value : hundred;
  const [a, b = '100'] = inOneScale(plan ? [done, plan] : [done]);
  const isMore = done.quantity.value.gt(value);
  const isLess = done.quantity.value.lt(value);
  const goesWrong = way === 'reached' ? isLess : isMore;
  return {
    type: 'other',
    claimed: spanOf(done),
    operands: plan ? [operand('plan', plan)] : [],
    verdict: goesWrong && !meet(done.quantity, aim) ? 'violated' : 'holds',
    working: `${a}${signOf(isMore, isLess)}${b}`,
    inferred: plan !== null && !isSureOf(done, plan),
    saying,
  };
}

function signOf(isMore: boolean, isLess: boolean): string {
  if (isMore) return '>';
  return isLess ? '<' : '=';
}

/** Whether the words tie the two together: 计划…实际, 仅完成, or a verb that both have. */
function isSureOf(done: LocalFigure, plan: LocalFigure): boolean {
  const [own, other] = [done.lead.trim(), plan.lead + plan.trail];
  if (isActual(done) || ONLY.test(own) || /^(?:的?)?[^，]{0,8}(?:目标|任务|计划)/.test(plan.trail))
    return true;
  return [...own].some((_, at) => at > 0 && other.includes(own.slice(at - 1, at + 1)));
}
