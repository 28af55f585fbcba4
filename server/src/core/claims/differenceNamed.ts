/**
 * The difference of two levels that the text calls by their names:
 *
 *     新增存款比新增贷款多80.29亿元          施工面积与上图面积之间2.22万亩的差距
 *     去年…计划投资53.72亿元…，今年计划投资少了18.15亿元          one name at two times
 */
import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { comparisonOf } from './comparison.ts';
import { readOwnDifference } from './differenceOwn.ts';
import { apart } from './differenceReading.ts';
import { levelName, levelsNamed } from './namedLevels.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import type { Reading } from './reading.ts';

/** The readings of `figures[index]` as the difference of levels that are named. */
export function* readNamedDifference(
  figures: readonly LocalFigure[],
  index: number,
): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  yield* betweenTwo(figures, index, figure);
  yield* againstWritten(figures, index, figure);
  yield* atTwoTimes(figures, index, figure);
  yield* againstLastYear(figures, index, figure);
  yield* surplus(figures, index, figure);
  yield* readOwnDifference(figures, index);
}

/** 新增存款比新增贷款多; 施工面积与上图面积之间…的差距. */
function* betweenTwo(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  const names = comparisonOf(figure.lead) ?? gapOf(figure);
  if (!names || names.own.length < 2) return;
  const [a, ...moreA] = levelsNamed(figures, index, names.own);
  const [b, ...moreB] = levelsNamed(figures, index, names.other);
  if (!a || !b || a === b) return;
  const isOne = [...moreA, ...moreB].every((other) => other === a || other === b);
  const isNear = a.sentence === figure.sentence && b.sentence === figure.sentence;
  yield apart(a, b, figure, isOne && isNear ? 'firm' : 'likely');
}

/** 施工面积与上图面积之间…的差距: the number stands before the word that says what it is. */
function gapOf({ lead, trail }: LocalFigure): { own: string; other: string } | null {
  if (!/^的?(?:差距|差额|缺口)/.test(trail)) return null;
  const found =
    /([^与和同，。；]{2,12})[与和同]([^与和同，。；]{2,12}?)(?:之间)?(?:有|存在|还有)?$/.exec(
      lead.trim(),
    );
  return found ? { own: found[1] ?? '', other: found[2] ?? '' } : null;
}

/** 总量比年初预计的21.2亿元少6.6亿元: the total is what the sentence before begins with. */
function* againstWritten(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  const b = figures[index - 1];
  if (!b || b.clause !== figure.clause || !isComparable(b, figure)) return;
  if (!/^[多少高低][出了]?$/.test(figure.lead.trim())) return;
  const own = /^(总量|总额|总数|规模|总投资|全部|合计)(?:[还也却仅只])?(?:比|较)/.exec(
    b.lead.trim(),
  );
  if (!own) return;
  const first = topicBefore(figures, figure);
  if (first) yield apart(first, b, figure, 'likely');
}

/** The level that the sentences before begin with; 其中 goes on with the one before. */
function topicBefore(
  figures: readonly LocalFigure[],
  figure: LocalFigure,
): LocalFigure | undefined {
  for (let sentence = figure.sentence - 1; sentence >= figure.sentence - MAX_BACK; sentence--) {
    const first = figures.find((other) => other.sentence === sentence);
    if (!first || /^\s*其中/.test(first.run + first.lead)) continue;
    return isLevel(first) && isComparable(first, figure) ? first : undefined;
  }
  return undefined;
}

const MAX_BACK = 3;

/** 今年计划投资少了18.15亿元, 肉类产量只增加0.01万吨: two levels of that name, at two times. */
function* atTwoTimes(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  const name = CHANGED.exec(figure.lead.trim())?.[1]?.replace(/^(?:但|而|其中|且)/, '');
  if (!name || name.length < 2) return;
  const named = levelsNamed(figures, index, name).filter(
    (one) => isPlan(one) === namesPlan.test(name),
  );
  const [last] = named;
  if (!last) return;
  const beside = earlierBeside(figures, last);
  const other = beside ?? named.find((one) => timeOf(figures, one) !== timeOf(figures, last));
  if (!other) return;
  const isOne = beside !== null || named.length === 2;
  yield apart(other, last, figure, isOne ? 'likely' : 'guess');
}

/** 去年…税收收入7.41亿元。…税收收入要完成8.82亿元，比去年多1.41亿元: last year's level of that name. */
function* againstLastYear(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  const own = figures[index - 1];
  if (!own || own.segment !== figure.segment || figure.clause - own.clause > 1) return;
  if (!figure.isDated || !OVER_LAST_YEAR.test(figure.lead.trim())) return;
  if (!isLevel(own) || isAmount(own) || !isComparable(own, figure)) return;
  const name = levelName(own);
  const earlier = name.length < 2 ? [] : levelsNamed(figures, index - 1, name);
  const [last, ...more] = earlier.filter((one) => isOfYear(figures, one, figure.period));
  if (last) yield apart(last, own, figure, more.length === 0 ? 'likely' : 'guess');
}

/** 比去年多, 较上年增加: the time is no part of the words. */
const OVER_LAST_YEAR = /^[比较](?:又|还)?(?:多|少|增加|减少|高|低|增长|下降)[了出]?$/;

/** Whether the level is of that year as its sentence says: 去年 is ?-1y wherever the writer stands. */
function isOfYear(figures: readonly LocalFigure[], level: LocalFigure, period: string): boolean {
  const year = /^(?:\d{4}|\?[+-]\dy)/.exec(period)?.[0];
  return year !== undefined && timeOf(figures, level).startsWith(year);
}

/** The time that the figure's sentence was last given: 去年同期开工A，计划投资B. */
function timeOf(figures: readonly LocalFigure[], level: LocalFigure): string {
  for (let at = figures.indexOf(level); at >= 0; at--) {
    const other = figures[at];
    if (other?.sentence !== level.sentence) break;
    if (other.isDated) return other.period;
  }
  return level.period;
}

/** 却只增加, 多了, 少了: what changed stands before the verb. */
const CHANGED =
  /^([\p{Script=Han}]{2,12}?)(?:[却仅只反而还又均]{0,3})(?:多|少|增加|减少|扩大|缩小|下降|上升|增长)了?$/u;

/** 4.13万吨，较上年4.12万吨: the earlier level right behind. */
function earlierBeside(figures: readonly LocalFigure[], level: LocalFigure): LocalFigure | null {
  const next = figures[figures.indexOf(level) + 1];
  if (!next || next.segment !== level.segment || !isComparable(next, level)) return null;
  return /^[比较][^，。；]{0,8}$/.test(next.lead.trim()) && !isAmount(next) ? next : null;
}

/** 收入12.41亿元…支出8.31亿元…年末累计结余27.31亿元，比上年增加4.11亿元: what came in and did not go out. */
function* surplus(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Iterable<Reading> {
  const own = figures[index - 1];
  const isOfBalance =
    OVER_LAST_YEAR.test(figure.lead.trim()) && /结余(?:资金)?$/.test(own?.lead.trim() ?? '');
  if (!own || !isOfBalance || own.clause !== figure.clause - 1) return;
  const [income, outlay] = ['收入', '支出'].map((name) => lastEnding(figures, index, name, figure));
  if (income && outlay) yield apart(income, outlay, figure, 'likely');
}

/** The last level before the figure whose words end with the name, that opens its sentence. */
function lastEnding(
  figures: readonly LocalFigure[],
  index: number,
  name: string,
  figure: LocalFigure,
): LocalFigure | undefined {
  return figures
    .slice(Math.max(0, index - MAX_FIGURES), index)
    .findLast(
      (one) =>
        one.lead.trim().endsWith(name) &&
        isLevel(one) &&
        !isAmount(one) &&
        isComparable(one, figure),
    );
}

const MAX_FIGURES = 24;
