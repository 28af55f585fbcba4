/**
 * The parts of a total add up to it — T，其中a、b、c; T（a，b）; 按类分，a、b.
 *
 * 其中 leaves open that there are more parts. So parts that add up make a claim that holds; parts that do not are only
 * objected to where the text shows that they are all: a bracket, another column of the same list that adds up, classes
 * that leave nothing out.
 */
import { adds, anew, leavesOpen, over, overlapping, states, steps } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { type Interval, meet } from '../model/quantity.ts';
import { sumOf } from './arithmetic.ts';
import type { Breakdown, Column } from './breakdowns.ts';
import { isAmount } from './changes.ts';
import { exhaustionOf, mayGoOn } from './complements.ts';
import { labelOf } from './labels.ts';
import { isListed } from './lists.ts';
import { isOneMetric, isRelative } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The sums of a paragraph whose total stands before its parts; `breakdowns` are its own. */
export function* sumsOf(
  figures: readonly LocalFigure[],
  breakdowns: readonly Breakdown[],
): Iterable<Claim> {
  for (const breakdown of breakdowns) {
    for (const column of breakdown.columns) yield* columnClaims(figures, breakdown, column);
  }
}

/** The total before its parts: under the wholes that they add up to, else under the nearest where they must. */
function* columnClaims(
  figures: readonly LocalFigure[],
  breakdown: Breakdown,
  column: Column,
): Iterable<Claim> {
  const { wholes, parts } = column;
  const sums = addingUp(column);
  for (const sum of sums) {
    const claim = claimOf('sum', sum.whole, [sumReading(sum.parts, sum.whole, 'guess')]);
    if (claim) yield claim;
  }
  const [whole] = wholes;
  if (sums.length > 0 || !whole || parts.length < 2) return;
  const objection = objectionTo(figures, breakdown, column, whole);
  const claim =
    objection && claimOf('sum', whole, [sumReading(objection.parts, whole, objection.certainty)]);
  if (claim) yield claim;
}

/** A whole with the parts that make it. */
interface Sum {
  readonly whole: LocalFigure;
  readonly parts: readonly LocalFigure[];
}

/**
 * What the lists of the column add up to: the nearest whole under any of them, and where that takes another list than
 * the likeliest, one before it under the likeliest (316个项目开工291个。其中146个…，170个…开工145个).
 */
export function addingUp({ wholes, parts, others }: Column): readonly Sum[] {
  const [nearest, ...further] = wholes;
  const own = [parts, ...others].flatMap((list) => sumOfList(nearest, list)).slice(0, 1);
  if (nearest && addendsOf(nearest, parts)) return own;
  return [...own, ...further.flatMap((whole) => sumOfList(whole, parts)).slice(0, 1)];
}

function sumOfList(whole: LocalFigure | undefined, list: readonly LocalFigure[]): readonly Sum[] {
  const addends = whole && addendsOf(whole, list);
  if (addends && !isTold(whole, addends)) return [];
  return addends ? [{ whole, parts: addends }] : [];
}

/** Whether the sum is no chance: the whole stands near its parts, or is no small number. */
function isTold(whole: LocalFigure, parts: readonly LocalFigure[]): boolean {
  const isNear = parts[0]?.sentence === whole.sentence || parts.length > 2;
  return isNear || !whole.quantity.ulp.eq(0) || whole.quantity.value.gte(MIN_COUNT);
}

const MIN_COUNT = 10;

/** The parts that must be all, and how sure that is; null where they need not be. */
function objectionTo(
  figures: readonly LocalFigure[],
  breakdown: Breakdown,
  column: Column,
  whole: LocalFigure,
): { readonly parts: readonly LocalFigure[]; readonly certainty: Certainty } | null {
  const { parts, isOfChanges, hasTotal } = column;
  const [first] = parts;
  if (!first || first.sentence - whole.sentence > MAX_SENTENCES || hasTotal) return null;
  if (isLeftOpen(parts) || areNested(figures, parts)) return null;
  if (isSummedUp(figures, parts) && !isMoreThan(parts, whole)) return null;
  if (isComplete(breakdown, column, whole)) return { parts, certainty: 'firm' };
  if (!isOneMetric(first, whole) || first.clause - breakdown.first.clause > 2) return null;
  const all = exhaustive(figures, whole, parts);
  if (all) return { parts: all, certainty: certaintyOfAll(figures, all, whole) };
  if (isOfChanges || first.sentence - whole.sentence > 1) return null;
  if (breakdown.opening.kind === 'colon' && areOfOneNoun([whole, ...parts]))
    return { parts, certainty: 'likely' };
  return isNearlyAll(figures, breakdown, parts, whole) ? { parts, certainty: 'doubtful' } : null;
}

const MAX_SENTENCES = 2;

/** The first parts that are all by their words: 水田960亩、旱田6518亩、果园320亩; null where none are. */
function exhaustive(
  figures: readonly LocalFigure[],
  whole: LocalFigure,
  parts: readonly LocalFigure[],
): readonly LocalFigure[] | null {
  const [own, ...labels] = [levelOf(figures, whole), ...parts].map((part) =>
    labelOf(figures, figures.indexOf(part)),
  );
  for (let count = parts.length; count > 1; count--) {
    if (exhaustionOf(own ?? null, labels.slice(0, count))) return parts.slice(0, count);
  }
  return null;
}

/** The level that a change is of, which names it: 义务教育学生3.1万人，增加0.2万人. */
function levelOf(figures: readonly LocalFigure[], whole: LocalFigure): LocalFigure {
  const previous = figures[figures.indexOf(whole) - 1];
  const isOfLevel =
    isAmount(whole) &&
    previous?.sentence === whole.sentence &&
    whole.clause - previous.clause === 1;
  return isOfLevel ? previous : whole;
}

function certaintyOfAll(
  figures: readonly LocalFigure[],
  parts: readonly LocalFigure[],
  whole: LocalFigure,
): Certainty {
  return mayBeMore(figures, parts, whole) ? 'doubtful' : 'likely';
}

/** 52个，其中新建21个，续建24个，其余为前期项目: less than the whole in classes that may have others beside them. */
export function mayBeMore(
  figures: readonly LocalFigure[],
  parts: readonly LocalFigure[],
  whole: LocalFigure,
): boolean {
  const labels = parts.map((part) => labelOf(figures, figures.indexOf(part)));
  return mayGoOn(labels) && !isMoreThan(parts, whole);
}

/** 分3个组：甲片区2个组…；乙片区1个组…: the parts count what the whole counts, by its noun. */
function areOfOneNoun(figures: readonly LocalFigure[]): boolean {
  const nouns = figures.map(({ trail }) => trail.trim());
  return nouns[0] !== '' && nouns.every((noun) => noun === nouns[0]);
}

function isLeftOpen(parts: readonly LocalFigure[]): boolean {
  return parts.some(({ run, lead, trail }) => leavesOpen.test(`${run}${lead}${trail}`));
}

/** Whether the parts together are more than the whole, so that they cannot all be of it. */
function isMoreThan(parts: readonly LocalFigure[], whole: LocalFigure): boolean {
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  return total.gt(whole.quantity.value);
}

/** …，五家合计占到九成以上: what is added up behind the parts is not the whole. */
function isSummedUp(figures: readonly LocalFigure[], parts: readonly LocalFigure[]): boolean {
  const last = parts.at(-1);
  if (!last) return false;
  const at = figures.indexOf(last);
  return figures
    .slice(at + 1, at + 1 + MAX_BEHIND)
    .some(
      (figure) =>
        figure.sentence === last.sentence &&
        isRelative(figure) &&
        adds.test(figure.lead) &&
        figure.lead.includes('占'),
    );
}

const MAX_BEHIND = 8;

/** 超百万元17个，超亿元2个: what passes the second bound passes the first as well. */
function areNested(figures: readonly LocalFigure[], parts: readonly LocalFigure[]): boolean {
  return parts.filter((part) => over.test(part.lead) || isBehindBound(figures, part)).length > 1;
}

/** Whether the figure right before it in its clause is a bound: 超百万元17个. */
function isBehindBound(figures: readonly LocalFigure[], part: LocalFigure): boolean {
  const bound = figures[figures.indexOf(part) - 1];
  if (bound?.clause !== part.clause) return false;
  return bound.quantity.approximation === 'over' || bound.quantity.approximation === 'atLeast';
}

/** The first parts that add up to the whole, at least two; a list is not cut in its middle. Null where none do. */
export function addendsOf(
  whole: LocalFigure,
  parts: readonly LocalFigure[],
): readonly LocalFigure[] | null {
  const [first] = parts;
  if (!first || !isBounded(whole) || !isBounded(first)) return null;
  let total: Interval = first.quantity;
  for (let count = 2; count <= parts.length; count++) {
    const [last, next] = [parts[count - 1], parts[count]];
    if (!last || !isBounded(last)) return null;
    total = sumOf([total, last.quantity]);
    if (whole.quantity.hi && total.lo?.gt(whole.quantity.hi)) return null;
    if (!isListed(last, next) && meet(total, whole.quantity)) return parts.slice(0, count);
  }
  return null;
}

/** Whether the figure says about how much: 超过500亿元, 几十年 and 300多人 add up to anything. */
export function isBounded({ quantity }: LocalFigure): boolean {
  const { lo, hi, approximation } = quantity;
  return lo !== null && hi !== null && approximation !== 'vague' && approximation !== 'range';
}

/** Parts of one list that together are most of the whole, or more than it though each of them is less. */
function isNearlyAll(
  figures: readonly LocalFigure[],
  breakdown: Breakdown,
  parts: readonly LocalFigure[],
  whole: LocalFigure,
): boolean {
  const isApart =
    parts[0]?.segment !== breakdown.first.segment ||
    parts.some((part) => isElsewhere(figures, part, whole));
  const isNew = parts.some((part) => anew.test(labelOf(figures, figures.indexOf(part)).before));
  if (isApart || isNew || isCourse(parts)) return false;
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const { value } = whole.quantity;
  if (total.gt(value) && isOfManyMetrics(parts)) return false;
  return total.gte(value.times('0.6')) && total.lte(value.times('1.6'));
}

/** ；集体林地面积5120公顷: behind the stretch of the whole, with so long a name that it begins something new. */
function isElsewhere(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  whole: LocalFigure,
): boolean {
  if (part.sentence !== whole.sentence || part.segment === whole.segment) return false;
  return labelOf(figures, figures.indexOf(part)).before.length > MAX_NAME;
}

const MAX_NAME = 5;

/** 其中税收收入20.4亿元，一般公共预算收入14.6亿元: two ways to look at one total overlap. */
function isOfManyMetrics(parts: readonly LocalFigure[]): boolean {
  const metrics = parts.map(({ metric }) => metric).filter((metric) => overlapping.test(metric));
  return new Set(metrics).size > 1;
}

/** 签约86个，其中开工51个，投产23个: what is counted at one step is counted at those before it too. */
function isCourse(parts: readonly LocalFigure[]): boolean {
  const isInStates = parts.some(({ lead, trail }) => states.test(lead + trail));
  return !isInStates && parts.filter(({ lead }) => steps.test(lead.trim())).length >= 2;
}

/** Whether the parts must be all: they stand in a bracket, or another column with as many parts adds up. */
function isComplete({ columns, opening }: Breakdown, column: Column, whole: LocalFigure): boolean {
  if (opening.kind === 'bracket')
    return whole === column.wholes[0] && !/含|其中|包括/.test(column.parts[0]?.lead ?? '含');
  return columns.some(
    (other) =>
      other !== column &&
      isBeside(other, column) &&
      other.wholes.some((whole) => addendsOf(whole, other.parts)?.length === other.parts.length),
  );
}

/** Whether two columns run side by side: 1883户7512人，47户215人. */
function isBeside(other: Column, { parts }: Column): boolean {
  if (other.parts.length !== parts.length) return false;
  return parts.every((part, index) => {
    const distance = part.clause - (other.parts[index]?.clause ?? Number.POSITIVE_INFINITY);
    return Math.abs(distance) <= 1;
  });
}

/** `parts` added up against `total`. */
export function sumReading(
  parts: readonly LocalFigure[],
  total: LocalFigure,
  certainty: Certainty,
): Reading {
  const quantities = parts.map(({ quantity }) => quantity);
  const value = quantities.map((quantity) => quantity.value).reduce((a, b) => a.plus(b));
  const shown = inOneScale([total, ...parts]).slice(1);
  return {
    operands: parts.map((part) => operand('part', part)),
    computed: sumOf(quantities),
    value,
    working: `${shown.join('+')}=${value.div(total.digits.scale).toFixed()}`,
    certainty,
  };
}
