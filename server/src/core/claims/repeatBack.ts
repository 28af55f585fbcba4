/**
 * A number that the text takes up again:
 *
 *     实现旅游收入2233亿元。在2233亿元旅游收入中          what it is of stands behind it
 *     发生率降至1.33%。发生率由1.33%下降为零                 where it begins is where it had come to
 *     占计划16.1亿元的19.9%。围绕全年16.1亿元的目标           the goal of the whole
 *     全乡耕地面积4208公顷耕地面积4208公顷                    the phrase twice
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { reachingAll } from './acrossParagraphs.ts';
import { levelsNamed } from './namedLevels.ts';
import { rateNamed } from './namedRates.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { claimOf, type Reading } from './reading.ts';
import { again } from './repeatReading.ts';

/** The numbers of a draft that take up an earlier one. */
export function* readTakenUp({ figures }: Draft): Iterable<Claim> {
  for (const { figure, near } of reachingAll(figures, isTakenUp)) {
    const last = near.length - 1;
    const readings = [
      ...ofNoun(near, last),
      ...fromWhere(near, last),
      ...theGoal(near, last),
      ...twice(near, last),
      ...ofTopic(near, last),
      ...partAgain(near, last),
      ...spentOn(near, last),
      ...shareReached(near, last),
    ];
    const claim = claimOf('repeat', figure, readings);
    if (claim) yield claim;
  }
}

function isTakenUp(figure: LocalFigure): boolean {
  const lead = figure.lead.trim();
  return (
    IN_NOUN.test(`${lead}|${figure.trail}`) ||
    FROM.test(lead) ||
    SPENT_ON.test(lead) ||
    SHARE_REACHED.test(lead) ||
    AIMED.test(figure.trail) ||
    /^[\p{Script=Han}]{2,20}$/u.test(lead)
  );
}

/** 在2233亿元旅游收入中. */
const IN_NOUN =
  /^(?:在|其中)?(?:这|上述)?\|的?([\p{Script=Han}]{2,10}?)(?:当中|之中|[中里](?=[，,]|$))/u;

function* ofNoun(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  const noun = figure && IN_NOUN.exec(`${figure.lead.trim()}|${figure.trail}`)?.[1];
  if (!figure || !noun || !isLevel(figure) || COUNTED.has(figure.quantity.dimension)) return;
  const [first] = levelsNamed(figures, index, noun);
  if (first) yield again(first, figure, 'likely');
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'household']);

/** 发生率由1.33%下降为零, where 发生率降至1.33% stands before. */
function* fromWhere(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  const name = figure && FROM.exec(figure.lead.trim())?.[1];
  if (!figure || !name || !/^(?:下降|降|上升|升|提高|增加|减少|变)[到至为]/.test(figure.trail))
    return;
  const first = figures
    .slice(0, index)
    .findLast(
      (other) =>
        isComparable(other, figure) && REACHED.test(other.lead) && other.lead.includes(name),
    );
  if (first && first.sentence !== figure.sentence) yield again(first, figure, 'doubtful');
}

const FROM = /([\p{Script=Han}]{3,10})[由从]$/u;
const REACHED = /(?:[降升增减]|下降|上升|提高|增加|减少)[到至为]$|达到?$/;

/** 围绕全年16.1亿元的目标: the one goal that the draft gave. */
function* theGoal(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure || !AIMED.test(figure.trail) || !GOAL_OF.test(figure.lead.trim())) return;
  if (figure.quantity.dimension === 'duration') return;
  const goals = figures
    .slice(0, index)
    .filter((other) => isPlan(other) && isLevel(other) && isComparable(other, figure));
  const [first] = goals;
  const same = goals.find(({ quantity }) => quantity.value.eq(figure.quantity.value));
  const isOne = goals.every(({ quantity }) => first && quantity.value.eq(first.quantity.value));
  if (same) yield again(same, figure, 'likely');
  else if (first && isOne) yield again(first, figure, 'doubtful');
}

const AIMED = /^的?(?:总)?(?:目标|任务|计划)/;
const GOAL_OF =
  /^(?:要|须|必须|紧紧)?(?:围绕|紧扣|紧盯|对照|对标|瞄准|锚定)?(?:完成|实现|确保)?(?:全年|年度)?$/;

/** 耕地面积4208公顷耕地面积4208公顷: the phrase again, with nothing between. */
function* twice(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const [first, figure] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!first || !figure || first.clause !== figure.clause || !isComparable(first, figure)) return;
  const words = figure.lead.trim();
  if (words.length >= 3 && first.lead.trim().endsWith(words)) yield again(first, figure, 'firm');
}

/** 工矿企业事故死亡11人。从工矿企业事故看，共发生9起，死亡11人. */
function* ofTopic(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  const topic = topicOf(figures, index, figure);
  const words = figure.lead.trim();
  if (topic === null || words.length < 2 || !isLevel(figure)) return;
  const first = figures
    .slice(0, index)
    .findLast((other) => isComparable(other, figure) && other.lead.includes(`${topic}${words}`));
  if (first && first.sentence !== figure.sentence) yield again(first, figure, 'likely');
}

const TOPIC = /从([\p{Script=Han}]{3,10})[看说][，,]/u;

function topicOf(
  figures: readonly LocalFigure[],
  index: number,
  { sentence }: LocalFigure,
): string | null {
  for (let at = index; at > index - MAX_TOPIC && figures[at]?.sentence === sentence; at--) {
    const topic = TOPIC.exec(figures[at]?.run ?? '')?.[1];
    if (topic) return topic;
  }
  return null;
}

const MAX_TOPIC = 5;

/** 完成投资16.26亿元，其中商品住宅12.62亿元。商品住宅完成投资12.26亿元: the part takes the metric of its whole. */
function* partAgain(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure || !isLevel(figure) || /其中/.test(figure.run + figure.lead)) return;
  const from = Math.max(1, index - NEAR);
  const parts = figures
    .slice(from, index)
    .filter((part, at) => isPartSaid(figures[from + at - 1], part, figure));
  const [first] = parts;
  if (first && parts.length === 1 && first.sentence !== figure.sentence)
    yield again(first, figure, 'likely');
}

const NEAR = 12;

/** Whether 商品住宅 is the part, and 完成投资 what its whole is called. */
function isPartSaid(
  whole: LocalFigure | undefined,
  part: LocalFigure,
  figure: LocalFigure,
): boolean {
  const name = /^其中[:：]?([\p{Script=Han}]{3,10})$/u.exec(part.lead.trim())?.[1];
  const words = figure.lead.trim();
  if (!whole || !name || !words.startsWith(name) || !isComparable(part, figure)) return false;
  const metric = words.slice(name.length);
  return metric.length >= 2 && whole.lead.trim().endsWith(metric) && part.period === figure.period;
}

/** 民生支出273533万元。…用于民生的27.35亿元. */
function* spentOn(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  const name = figure && SPENT_ON.exec(figure.lead.trim())?.[1];
  const first = name && levelsNamed(figures, index, `${name}支出`)[0];
  if (figure && first && isLevel(figure)) yield again(first, figure, 'likely');
}

const SPENT_ON = /用于([\p{Script=Han}]{2,4})的$/u;

/** 少数民族人口183151人，占24.37%。…少数民族人口比重由20.28%升至24.37%: the share that was stated. */
function* shareReached(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const [from, figure] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!from || !figure || from.clause !== figure.clause || !isComparable(from, figure)) return;
  const name = /([\p{Script=Han}]{3,10}?)的?(?:比重|占比|比例)[由从]$/u.exec(from.lead.trim())?.[1];
  if (!name || name.includes('占') || !SHARE_REACHED.test(figure.lead.trim())) return;
  const first = figures[rateNamed(figures, index - 1, name, 'share')];
  if (first && first !== from) yield again(first, figure, 'doubtful');
}

const SHARE_REACHED = /^(?:上升|提高|提升|增加|下降|降低|[升降])[到至]$/;
