/**
 * Differences to what the writer's own place has, or has by now:
 *
 *     我市…2004年完成25765万元。…邻市收入34970万元，只比我们多9205万元
 *     实际到位资金7300万元。…到位资金突破1亿元，比目前再增加2700万元
 */
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { comparisonOf } from './comparison.ts';
import { apart } from './differenceReading.ts';
import { levelName, levelsNamed } from './namedLevels.ts';
import { isComparable, isLevel } from './operands.ts';
import type { Reading } from './reading.ts';

/** The readings of `figures[index]` as a difference to the own level, as a doubt: which one is meant is not written. */
export function* readOwnDifference(
  figures: readonly LocalFigure[],
  index: number,
): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  if (SELF.test(comparisonOf(figure.lead)?.other ?? '')) {
    const [other, own] = [
      topicOfSentence(figures, index, figure),
      ownLevel(figures, index, figure),
    ];
    if (other && own) yield apart(other, own, figure, 'doubtful');
  }
  if (/^比?再(?:增加|新增|提高)$/.test(figure.lead.trim())) {
    const goal = figures[index - 1];
    const now = goal && presentLevel(figures, index, goal);
    if (now && goal.segment === figure.segment) yield apart(now, goal, figure, 'doubtful');
  }
}

const SELF = /^(?:我们|我|我[市县区州省]|本[市县区州省])$/;
const SELF_SAID = /我[市县区州省]|本[市县区州省]/;

/** The last level of the sentence that is no part of another: 两县收入23940万元，其中甲县14163万元. */
function topicOfSentence(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): LocalFigure | undefined {
  const near = figures.slice(Math.max(0, index - REACH), index);
  const own = near.filter(({ sentence }) => sentence === figure.sentence);
  const part = own.findIndex(({ run, lead }) => /其中/.test(run + lead));
  const before = part > 0 ? own.slice(0, part) : own;
  return before.findLast((one) => isAble(one, figure));
}

const REACH = 24;

function isAble(one: LocalFigure, figure: LocalFigure): boolean {
  return isLevel(one) && !isAmount(one) && isComparable(one, figure);
}

/** The last level of the last segment before in which the own place has one. */
function ownLevel(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): LocalFigure | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const said = figures[at];
    if (!said || said.sentence === figure.sentence) continue;
    if (!SELF_SAID.test(said.run + said.lead)) continue;
    const level = figures
      .slice(at, index)
      .findLast((one) => one.segment === said.segment && isAble(one, figure));
    if (level) return level;
  }
  return undefined;
}

/** The first level of the name: what the whole has so far. */
function presentLevel(
  figures: readonly LocalFigure[],
  index: number,
  goal: LocalFigure,
): LocalFigure | undefined {
  const name = levelName(goal).replace(/^(?:全|我)[市县区州省镇乡]/, '');
  if (name.length < 2) return undefined;
  return levelsNamed(figures, index - 1, name).findLast(
    (one) => one.role === 'actual' && one.quantity.value.lt(goal.quantity.value),
  );
}
