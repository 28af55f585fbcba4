/**
 * The parts that a total behind them may add up, each list with how sure it is.
 *
 *     甲片区检查101家，…；乙片区检查37家，…。两个片区 合计检查 138家
 *     └ part            └ part             └ how many  └ what is counted
 */

import { numberIn } from '../lexer/numerals.ts';
import { addedCount, addedNames, adds } from '../lexicon/breakdowns.ts';
import { divisions } from '../lexicon/complements.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAddend, isNested } from './breakdowns.ts';
import { isAmount } from './changes.ts';
import { labelOf, wordsOfLabel } from './labels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isRelative } from './operands.ts';
import type { Certainty } from './reading.ts';
import { headsOfNoun } from './totalHeads.ts';

/** Parts with how sure it is that they are what the total adds up. */
export interface PartList {
  readonly parts: readonly LocalFigure[];
  readonly certainty: Certainty;
}

/** The lists that the total `figures[index]` may add up, the surest first; `count` of them, of any length where it is 0. */
export function* partListsBefore(
  figures: readonly LocalFigure[],
  index: number,
  count = countOf(figures[index - 1], figures[index]),
): Iterable<PartList> {
  const total = figures[index];
  if (!total) return;
  const before = figuresBefore(figures, index).filter((other) => isAddendOf(other, total));
  const heads = before.filter((other) => !isNested(figures, other));
  yield* firstFew(heads, figures[index - 1], total);
  yield* headed(figuresBefore(figures, index), total);
  yield* counted(figures, heads, total, count);
  yield* named(figures, before, total);
  yield* known(figures, before, total);
  if (count === 0) yield* beside(heads, total);
  yield* possible(before, heads, count);
  yield* inStep(figures, before, total, count);
}

/** Levels add up to a level, changes to a change; what stands in other brackets explains its own figure. */
export function isAddendOf(part: LocalFigure, total: LocalFigure): boolean {
  if (!isOfOneUnit(part, total) || part.bracket !== total.bracket) return false;
  if (isRelative(total) && part.role === 'change') return false;
  return isChange(part) === isChange(total);
}

/** In one unit; 两县人口加起来132万 leaves out that of its parts. */
function isOfOneUnit(part: LocalFigure, total: LocalFigure): boolean {
  const isBare = total.quantity.dimension === 'number' && adds.test(total.lead);
  return isComparable(part, total) || (isBare && part.quantity.unit === '人');
}

/** 增加6517万元, 增收额; 新增28个 is a level of its own. */
function isChange(figure: LocalFigure): boolean {
  if (/增[收支产]额|增量|增加额/.test(figure.lead)) return true;
  return isAmount(figure) && !/新增/.test(figure.lead);
}

/** 两税合计: the two taxes that head the sentences before. */
function* headed(before: readonly LocalFigure[], total: LocalFigure): Iterable<PartList> {
  const parts = headsOfNoun(before, total);
  if (parts.length > 1) yield { parts, certainty: 'likely' };
}

/** 两项合计: as many as it says, all in its sentence; or, where it opens one, all of the sentence before it. */
function* counted(
  figures: readonly LocalFigure[],
  heads: readonly LocalFigure[],
  total: LocalFigure,
  count: number,
): Iterable<PartList> {
  if (count < 2) return;
  const own = heads.filter(({ sentence }) => sentence === total.sentence);
  if (own.length === count) yield { parts: own, certainty: 'firm' };
  const last = heads.at(-1);
  if (own.length > 0 || !last || total.sentence - last.sentence > 1) return;
  const earlier = heads.filter(({ sentence }) => sentence === last.sentence);
  const alike = earlier.filter((part) => isOneVerb(figures, part, total));
  for (const parts of [alike, earlier]) {
    if (parts.length === count) yield { parts, certainty: 'doubtful' };
  }
}

/** 前三类119个: the first three of the sentence before, one of each stretch. */
function* firstFew(
  heads: readonly LocalFigure[],
  previous: LocalFigure | undefined,
  total: LocalFigure,
): Iterable<PartList> {
  const last = heads.at(-1);
  if (!isFirstFew(previous, total) || !previous || !last) return;
  const row = heads.filter(
    ({ sentence, segment }, at) =>
      sentence === last.sentence && segment !== heads[at - 1]?.segment && sentence < total.sentence,
  );
  const parts = row.slice(0, previous.quantity.value.toNumber());
  if (parts.length === previous.quantity.value.toNumber() && row.length > parts.length)
    yield { parts, certainty: 'doubtful' };
}

/** 前三类119个: three right behind 前, before the total. */
export function isFirstFew(previous: LocalFigure | undefined, total: LocalFigure): boolean {
  if (previous?.clause !== total.clause || previous.quantity.dimension !== 'count') return false;
  const { value } = previous.quantity;
  return (
    /前$/.test(previous.lead) && total.lead.trim() === '' && value.gt(1) && value.lte(MAX_PARTS)
  );
}

/** 义务教育阶段合计864876人: the classes that make it are known by name. */
function* known(
  figures: readonly LocalFigure[],
  before: readonly LocalFigure[],
  total: LocalFigure,
): Iterable<PartList> {
  const words = `${total.run}${total.lead}`;
  for (const { whole, classes } of divisions) {
    if (!whole?.test(words)) continue;
    const parts = classes.flatMap(
      (pattern) =>
        before.findLast((part) => pattern.test(labelOf(figures, figures.indexOf(part)).before)) ??
        [],
    );
    if (parts.length === classes.length && total.sentence - (parts[0]?.sentence ?? 0) <= 2)
      yield { parts, certainty: 'doubtful' };
  }
}

/** 合计检查138家 adds up what stands behind 检查; 三个项目累计完成 what stands behind 完成. */
function isOneVerb(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  total: LocalFigure,
): boolean {
  const verb = total.lead.trim().slice(-2);
  return verb.length === 2 && labelOf(figures, figures.indexOf(part)).before.endsWith(verb);
}

/** 国税、地税合计; 用地用海合计: the nearest figure of each name. */
function* named(
  figures: readonly LocalFigure[],
  before: readonly LocalFigure[],
  total: LocalFigure,
): Iterable<PartList> {
  const names = namesIn(`${total.run}${total.lead}`);
  if (names.length < 2) return;
  const near = before.slice(-MAX_NEAR * 2);
  const parts = names.flatMap((name) => near.find((part) => isNamed(figures, part, name)) ?? []);
  if (parts.length === names.length && new Set(parts).size === names.length)
    yield { parts, certainty: 'likely' };
}

/** 梨树、伊通 of 梨树、伊通两县人口加起来; 用地, 用海 of 用地用海合计. */
function namesIn(words: string): readonly string[] {
  const list = addedNames.exec(words)?.[1] ?? '';
  const names = list.split(/[、和与及]/).filter((name) => name !== '');
  if (names.length > 1) return names;
  const half = list.length / 2;
  return list.length >= 4 && list[0] === list[half] ? [list.slice(0, half), list.slice(half)] : [];
}

/** Whether the figure's own words have the name, or those between it and the figure of its unit before it. */
function isNamed(figures: readonly LocalFigure[], part: LocalFigure, name: string): boolean {
  const at = figures.indexOf(part);
  for (let index = at; index >= Math.max(0, at - MAX_BACK); index--) {
    const figure = figures[index];
    if (!figure || (index < at && isComparable(figure, part))) return false;
    if (`${figure.run}${wordsOfLabel(labelOf(figures, index))}`.includes(name)) return true;
    if (figure.sentence !== part.sentence) return false;
  }
  return false;
}

const MAX_BACK = 6;

/** a、b，合计T: the figures of the clause before, else those of the sentence. */
function* beside(heads: readonly LocalFigure[], total: LocalFigure): Iterable<PartList> {
  const last = heads.at(-1);
  if (!last || last.sentence !== total.sentence || total.clause - last.clause > 1) return;
  const clause = heads.filter((part) => part.clause === last.clause && isAddend(part));
  if (clause.length > 1) yield { parts: clause, certainty: 'doubtful' };
}

/** Lists of the right length that only adding up can tell. */
function* possible(
  before: readonly LocalFigure[],
  heads: readonly LocalFigure[],
  count: number,
): Iterable<PartList> {
  const sizes = count > 1 ? [count] : ALL_SIZES;
  for (const column of [before, heads, ...columnsOf(before)]) {
    for (const size of sizes) {
      if (size <= column.length) yield { parts: column.slice(-size), certainty: 'guess' };
    }
  }
  if (count > 2) return;
  const near = before.slice(-MAX_NEAR);
  for (const [index, first] of near.entries()) {
    for (const second of near.slice(index + 1))
      yield { parts: [first, second], certainty: 'guess' };
  }
}

const MAX_NEAR = 8;

/** The most parts that a total adds up. */
export const MAX_PARTS = 12;
const ALL_SIZES = Array.from({ length: MAX_PARTS - 1 }, (_, index) => index + 2);

/** Those behind the total's own verb, or its first words: 中央新增投资9.14亿元 of 中央22750万元, 中央22642万元. */
function* inStep(
  figures: readonly LocalFigure[],
  before: readonly LocalFigure[],
  total: LocalFigure,
  count: number,
): Iterable<PartList> {
  const alike = before.filter((part) => isOneVerb(figures, part, total));
  for (const size of count > 1 ? [count] : ALL_SIZES) {
    if (size <= alike.length) yield { parts: alike.slice(-size), certainty: 'guess' };
  }
}

/** Each of two columns that run side by side (计划…完成…；计划…完成…). */
function columnsOf(before: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const fromEnd = (index: number): number => before.length - 1 - index;
  const even = before.filter((_, index) => fromEnd(index) % 2 === 0);
  const odd = before.filter((_, index) => fromEnd(index) % 2 === 1);
  return [even, odd];
}

/** 两项 right before what is counted; 两年 right before 合计. */
export function isCountBefore(previous: LocalFigure | undefined, total: LocalFigure): boolean {
  if (previous?.clause !== total.clause || !previous.quantity.value.lte(MAX_PARTS)) return false;
  const { dimension } = previous.quantity;
  return dimension === 'count' || (dimension === 'duration' && adds.test(total.lead));
}

/** 两项合计 → 2; 0 where the words say no number. */
function countOf(previous: LocalFigure | undefined, total: LocalFigure | undefined): number {
  if (!total) return 0;
  if (previous && isCountBefore(previous, total)) return previous.quantity.value.toNumber();
  const digit = addedCount.exec(`${total.run}${total.lead}`)?.[1];
  return digit === undefined ? 0 : numberIn(digit);
}
