/**
 * B与A相比，增加C; 总数A，已办B，其余C; A比B多C — C = |A − B|.
 */

import { yearly } from '../lexicon/averages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { withoutAppositiveBrackets } from './appositives.ts';
import { readNamedDifference } from './differenceNamed.ts';
import { isPairedDifference, readPaired } from './differencePaired.ts';
import { apart } from './differenceReading.ts';
import { readRest } from './differenceRest.ts';
import { comparableBefore, isComparable, isLevel, isRelative } from './operands.ts';
import { type Certainty, claimOf, type Reading } from './reading.ts';

/** The differences that a paragraph states between two of its levels. */
export function* readDifferences(written: readonly LocalFigure[]): Iterable<Claim> {
  const figures = withoutAppositiveBrackets(written);
  for (const [index, figure] of figures.entries()) {
    if (isRelative(figure) || !isDifference(figure) || isCompound(figures, index)) continue;
    const claim = claimOf('difference', figure, readingsOf(figures, index, figure));
    if (claim) yield claim;
  }
}

/** 1小时45分钟 is one time in two units. */
function isCompound(figures: readonly LocalFigure[], index: number): boolean {
  const [figure, next] = [figures[index], figures[index + 1]];
  const isDuration = figure?.quantity.dimension === 'duration';
  return isDuration && next?.quantity.dimension === 'duration' && next.start === figure.end;
}

/** 比A多C, 缩短了C, 其余C, 还差C, 之间C的差距. */
function isDifference(figure: LocalFigure): boolean {
  const { run, lead, trail } = figure;
  const words = lead.trim();
  if (yearly.test(words.slice(-MAX_WORDS))) return false;
  if (isPairedDifference(figure) || LONGER.test(words)) return true;
  if (CHANGED.test(words) || DUE.test(words) || LEFT.test(`${run}${words}`)) return true;
  return /^没有|^未|^的?(?:差距|差额|缺口)/.test(trail);
}

const MAX_WORDS = 40;

const CHANGED =
  /(?:增加|减少|多|少|扩大|缩小|缩短|压缩|提高|降低|节省|节约|超出?|超任务|超计划|高出?|低)[了出完成建]*$|^[多少超][\p{Script=Han}]{2,4}$/u;
/** 西线比东线短: a measure of its own, where 缩短 and 增长 are changes. */
const LONGER = /[比较][^，,。；]{2,12}(?:(?<!缩)短|(?<![增延拉加生])长)[了出]?$/;
const LEFT =
  /(?:其余|余下|剩余|剩下|还剩|还差|仍差|还有|尚有|仍有|还在|未[到完改开][位成工]?|相差|差距|差额|顺差|逆差|缺口)/;

const DUE = /(?:必须|务必|还要|还需|尚需|仍需)再?(?:完成|实现|征收|入库|新增)$/;

/** By the words that name both, else whatever two levels before it fit. */
function readingsOf(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): readonly Reading[] {
  const levels = comparableBefore(figures, index).filter(isLevelOrGoal);
  const named = [
    ...beside(levels, figure),
    ...atTwoTimes(figures, index),
    ...readPaired(figures, index),
    ...readRest(figures, index),
    ...readNamedDifference(figures, index),
  ];
  const isDecided = named.some(({ certainty }) => certainty !== 'guess');
  return isDecided ? named : [...named, ...guesses(levels, figure)];
}

/** 增加到 makes the level a change by its words; it is none. */
function isLevelOrGoal(figure: LocalFigure): boolean {
  return isLevel(figure) || (figure.role === 'change' && /[到至为]的?$/.test(figure.lead.trim()));
}

/** The two levels right before, where the sentence sets them against each other. */
function* beside(levels: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  const [a, b] = levels.slice(-2);
  if (a && b && isSetAgainst(a, b, figure)) yield apart(a, b, figure, 'firm');
}

/** 由A压缩到B，压缩了C; B与A相比，增加C; B，比去年的A多C; 出口B，进口A，顺差C. */
function isSetAgainst(a: LocalFigure, b: LocalFigure, figure: LocalFigure): boolean {
  if (a.sentence !== b.sentence || b.segment !== figure.segment) return false;
  if (figure.clause - b.clause > 1) return false;
  const isFromTo = /[由从]/.test(a.lead) && /[到至为]的?$/.test(b.lead.trim());
  const isCompared = /^(?:相比|比)/.test(b.trail.trim()) || isComparedIn(b, figure);
  return isFromTo || isCompared || isBalance(a, b, figure);
}

/** 人口74.6万人，比2010年的72.1万人增加2.5万人: the earlier level and the difference in one clause. */
function isComparedIn(b: LocalFigure, figure: LocalFigure): boolean {
  return b.clause === figure.clause && /(?:^|[^占同环对])[比较][^，。；重例]*$/.test(b.lead);
}

function isBalance(a: LocalFigure, b: LocalFigure, { lead }: LocalFigure): boolean {
  const names = `${a.lead}${b.lead}`;
  return /[顺逆]差[为达]?$/.test(lead.trim()) && /出口/.test(names) && /进口/.test(names);
}

/** 2022年末存栏A，2023年末存栏B，增加C; 本年新开工A，上年同期B，减少C: one thing at two times, right before. */
function* atTwoTimes(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const [a, b, figure] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!a || !b || !figure || figure.segment !== a.segment || figure.clause !== b.clause + 1) return;
  if (!BARE.test(figure.lead.trim()) || b.clause !== a.clause + 1) return;
  if (![a, b].every((one) => isLevel(one) && isComparable(one, figure))) return;
  const [first, second] = [a.lead.trim(), b.lead.trim()];
  const isOfOne = /^(?:达到?|为|有|是)?$/.test(second) || (second.length >= 2 && second === first);
  if (isOfOne && b.isDated && a.period !== b.period) yield apart(a, b, figure, 'firm');
}

const BARE = /^(?:增加|减少|增长|下降|多|少|扩大|缩小|净增|净减|上升|提高)了?$/;

/** Two levels of the sentence that happen to fit: believed where they do. */
function* guesses(levels: readonly LocalFigure[], figure: LocalFigure): Iterable<Reading> {
  if (UNGUESSED.test(figure.lead.trim()) || DUE.test(figure.lead.trim())) return;
  const isOwn = /(?:我们|我[市县区省州]|本[市县区省州])/.test(figure.lead);
  const near = levels
    .slice(-MAX_BACK)
    .filter(({ sentence }) => isOwn || sentence === figure.sentence);
  const certainty: Certainty = 'guess';
  for (const [index, first] of near.entries()) {
    for (const second of near.slice(index + 1)) yield apart(first, second, figure, certainty);
  }
}

/** An increase is over last year; what is left may be left by several. */
const UNGUESSED = /^(?:同比|比)?(?:增加|减少)了?$|其余|余下|剩余|剩下/;

const MAX_BACK = 6;
