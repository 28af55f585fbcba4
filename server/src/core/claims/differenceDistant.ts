/**
 * Differences whose levels an earlier paragraph gives:
 *
 *     …完成年度任务的78.3%。        同时要看到，还有21.7%的任务没有完成          what is missing of a hundred
 *     完成3.21亿元，占计划16.1亿元的19.9%。    围绕全年16.1亿元的目标，后三个季度还要完成12.89亿元
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { reachingBack } from './acrossParagraphs.ts';
import { readDifferences } from './difference.ts';
import { readNamedDifference } from './differenceNamed.ts';
import { apart, shortOfHundred } from './differenceReading.ts';
import { isLikeKind, isRate, rateKindOf } from './namedRates.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { claimOf, type Reading } from './reading.ts';

/** The differences of a draft that reach back over paragraphs. */
export function* readDistantDifferences({ figures }: Draft): Iterable<Claim> {
  for (const { figure, own, near } of reachingBack(figures, isApart)) {
    const isKnown = [...readDifferences(own)].some(({ claimed }) => claimed.start === figure.start);
    if (isKnown) continue;
    const last = near.length - 1;
    const readings = [...readNamedDifference(near, last), ...toGoal(near, last)];
    const claim = claimOf('difference', figure, readings);
    if (claim) yield { ...claim, inferred: true };
  }
}

/** What is missing of a hundred, in one paragraph or over several: 还有21.7%的任务没有完成. */
export function* readShortfalls({ figures }: Draft): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'percent' || !isShort(figure)) continue;
    const near = figures.slice(Math.max(0, index - REACH), index + 1);
    const claim = claimOf('difference', figure, shortfalls(near, near.length - 1));
    if (claim) yield { ...claim, inferred: true };
  }
}

const REACH = 60;

/** 还有21.7%的任务没有完成: of the work that was to be done, and not of those who should do it. */
function isShort({ lead, trail, quantity }: LocalFigure): boolean {
  if (quantity.approximation !== 'exact' || !/(?:还|仍|尚|依然)有$/.test(lead.trim())) return false;
  return UNDONE.test(trail);
}

const UNDONE =
  /^(?:的[^，。；]{0,6}(?:任务|计划|工作量|投资|工程量?|面积))?(?:没有|没|未能?|尚未)(?:按期)?(?:完成|实施|落实|到位|施工)/;

/** The completion rates said last: one is meant, of several any. */
function* shortfalls(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const done = figures.flatMap((rate, at) =>
    at < index && isRate(rate) && isLikeKind(rateKindOf(figures, at), 'completion') ? [rate] : [],
  );
  const last = done.at(-1);
  const lastOnes = done.filter((rate) => last && rate.sentence === last.sentence);
  const certainty = lastOnes.length === 1 ? 'likely' : 'doubtful';
  for (const rate of [...lastOnes].reverse()) yield shortOfHundred(rate, certainty);
}

function isApart({ lead, trail }: LocalFigure): boolean {
  return (
    /[多少低高]$|再(?:增加|新增|提高)$|还(?:要|需|须|得)(?:再)?[\p{Script=Han}]{2,4}$/u.test(
      lead.trim(),
    ) || /^的?(?:差距|差额)/.test(trail)
  );
}

/** What is done of a goal stands right before the goal, wherever the draft states it first. */
function* toGoal(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure || !/还(?:要|需|须|得)(?:再)?[\p{Script=Han}]{2,4}$/u.test(figure.lead.trim()))
    return;
  const goal = figures.findLast(
    (other) =>
      other !== figure &&
      other.sentence === figure.sentence &&
      isGoal(other) &&
      isComparable(other, figure),
  );
  if (!goal) return;
  for (let at = index - 1; at > 0; at--) {
    const [done, same] = [figures[at - 1], figures[at]];
    if (!done || !same || same === goal || !same.quantity.value.eq(goal.quantity.value)) continue;
    if (!isComparable(same, goal) || !isComparable(done, goal) || !isPlan(same)) continue;
    if (isLevel(done) && !isPlan(done) && done.sentence === same.sentence) {
      yield apart(done, goal, figure, 'likely');
      return;
    }
  }
}

/** 16.1亿元的目标. */
function isGoal(figure: LocalFigure): boolean {
  return isPlan(figure) || /^的?(?:目标|任务|计划)/.test(figure.trail);
}
