/**
 * What is left of a total, or goes beyond a plan:
 *
 *     56个项目中已开工37个，开工率66%，还有19个没有开工          a total, what is done of it, the rest
 *     计划建成5个，实际建成11个，是计划的2.2倍，多建成6个          a plan, what was done, how much more
 *     14个市州中，除甲市外，其余13个                               a total less those that are named
 */
import type { LocalFigure } from '../model/figure.ts';
import { apart, lessBy } from './differenceReading.ts';
import { levelName, levelsNamed } from './namedLevels.ts';
import { comparableBefore, isComparable, isLevel, isPlan } from './operands.ts';
import type { Reading } from './reading.ts';

/** The readings of `figures[index]` as what is left, what is missing or what goes beyond. */
export function* readRest(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  const levels = comparableBefore(figures, index).filter(
    (other) => other.sentence === figure.sentence && isLevel(other),
  );
  yield* besides(levels, figure);
  yield* rest(levels, figure);
  yield* missing(levels, figure);
  yield* beyondPlan(levels, figure);
  yield* restOfNamed(figures, index, figure);
  yield* shortOfOwnGoal(figures, index, figure);
}

const REACH = 24;

/** 14个市州中，除甲市、乙市外，其余12个: as many less as are named. */
function* besides(levels: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const total = levels.at(-1);
  if (!total || !/^(?:其余|其他|其它|余下)(?:的)?$/.test(figure.lead.trim())) return;
  const named = /除(?:了)?([^除，。；]{1,60}?)(?:以外|之外|外)[，,]?$/.exec(
    figure.run.trim().slice(-MAX_RUN),
  )?.[1];
  if (named) yield lessBy(total, named.split(/[、和与及]/).length, 'firm');
}

const MAX_RUN = 80;

/** A total, what is done of it right behind, and what is not. */
function* rest(levels: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [total, done] = levels.slice(-2);
  if (!total || !done || done.quantity.value.gt(total.quantity.value)) return;
  if (done.clause - total.clause > 1 || figure.clause - done.clause > 2) return;
  const verb = /(?:已经?|实际|到位|累计|目前|现)(?:经|已)?([^，。；]{0,6})$/.exec(done.lead.trim());
  if (!verb || !isAllOf(total, figure)) return;
  const stem = (verb[1] ?? '').slice(-2);
  const isDenied =
    stem.length === 2 &&
    DENIAL.test(figure.trail + figure.lead) &&
    (figure.trail + figure.lead).includes(stem);
  const certainty = isDenied && done.sentence === figure.sentence ? 'firm' : 'likely';
  yield apart(total, done, figure, certainty);
}

/** Whether the words say that the number is all that is left: 其余, 余下, 还有…没有, 还在建的, 未…的. */
function isAllOf(total: LocalFigure, { lead, trail }: LocalFigure): boolean {
  const words = lead.trim();
  if (/^(?:其余|余下|剩余|剩下|还剩|还差|尚差|仍差)(?:的)?$/.test(words)) return true;
  if (/^(?:还|尚|仍)?(?:未|没有)[^，。；]{1,5}的?$/.test(words)) return true;
  if (/^(?:还|仍|尚)在[^，。；]{1,4}的$/.test(words) && total.role === 'count') return true;
  return (
    /^(?:但)?(?:还|尚|仍)有$/.test(words) && (DENIAL.test(trail) || /^(?:的)?缺口/.test(trail))
  );
}

const DENIAL = /没有|没|未|尚未|有待/;

/** 到位544亿元，完成全年目标560亿元的97%，离目标还差16亿元; 完成年度目标4万人的80%，还需新增0.8万人. */
function* missing(levels: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [done, goal] = levels.slice(-2);
  if (!done || !goal || !isPlan(goal) || isPlan(done) || goal.clause - done.clause > 1) return;
  if (figure.clause - goal.clause <= 2 && TO_GOAL.test(figure.lead.trim())) {
    yield apart(done, goal, figure, 'likely');
  }
}

const TO_GOAL =
  /^(?:离|距离?|与)[^，。；]{0,12}(?:目标|计划|任务)[^，。；]{0,6}差$|^(?:还|尚|仍)[差缺需要][^，。；]{0,4}$/;

/** 任务43801户，累计开工45087户，开工率102.9%，超任务1286户. */
function* beyondPlan(levels: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const words = figure.lead.trim();
  const found = BEYOND.exec(words);
  if (!found) return;
  const at = levels.findLastIndex(isPlan);
  const [plan, done] = [levels[at], levels[at + 1]];
  if (!plan || !done || isPlan(done) || levels.length > at + 2) return;
  const verb = found.groups?.verb ?? '';
  const isSame = verb === '' || (plan.lead.includes(verb) && done.lead.includes(verb));
  yield apart(plan, done, figure, isSame ? 'firm' : 'likely');
}

/** 超任务, 超计划, 超额完成, 多建成, 比计划少. */
const BEYOND =
  /^(?:超(?:过|出|额)?(?:年度|全年)?(?:任务|计划|目标)?(?:完成)?|(?:比|较)(?:年度|全年)?(?:任务|计划|目标)(?:数)?[多少超][出了]?|[多少](?<verb>[\p{Script=Han}]{2,4}?)了?)$/u;

/** 计划新建安置点33个…。目前11个安置点开工，其余22个: the total is of the noun that is counted. */
function* restOfNamed(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  const done = figures[index - 1];
  if (!done || done.sentence !== figure.sentence || !isComparable(done, figure)) return;
  if (!/^(?:其余|余下|剩余|剩下)(?:的)?$/.test(figure.lead.trim())) return;
  const noun =
    /^([\p{Script=Han}]{2,6}?)(?:已|正在|按期|全部)?(?:开工|完工|竣工|建成|完成|启动|投产|入住|到位)/u.exec(
      done.trail,
    )?.[1];
  const total = noun && levelsNamed(figures, index - 1, noun)[0];
  if (total && total.sentence !== done.sentence) yield apart(total, done, figure, 'likely');
}

/** 税收收入要完成8.82亿元。…税收收入只完成6.61亿元，…还差2.21亿元: the goal of the same name. */
function* shortOfOwnGoal(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  if (!STILL_DUE.test(figure.lead.trim())) return;
  const near = figures.slice(Math.max(0, index - REACH), index);
  const done = near.findLast((one) => isComparable(one, figure) && isLevel(one));
  if (!done || figure.sentence - done.sentence > 1 || isAim(done)) return;
  const name = levelName(done);
  const goal = name.length < 2 ? undefined : levelsNamed(figures, index, name).find(isAim);
  if (goal) yield apart(goal, done, figure, 'likely');
}

/** 还差, 必须完成, 还要征收. */
const STILL_DUE =
  /^(?:还|尚|仍)(?:差|缺|欠)$|(?:必须|务必|还要|还需|尚需|仍需)再?(?:完成|实现|征收|入库)$/;

/** 要完成, 计划完成: a goal by its role. */
function isAim(figure: LocalFigure): boolean {
  return isPlan(figure) || figure.role === 'expected';
}
