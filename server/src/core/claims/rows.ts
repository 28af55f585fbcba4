/**
 * Rows of like figures, one in each stretch of a sentence, against a total that was said before them.
 *
 *     全区完成 67949万元 ，…。…国税局完成13040万元，…；地税局完成24307万元，…；财政局完成30602万元
 *     └ total                └ row               └               └
 *
 * Nothing says that the rows are of the total: only that they add up to it, in a number too long for chance, tells.
 */
import Big from 'big.js';
import { falls } from '../lexicon/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { sumOf } from './arithmetic.ts';
import { isAddend, isNested } from './breakdowns.ts';
import { isPrecise, significantDigits } from './chance.ts';
import { isAmount } from './changes.ts';
import { classRuns } from './classes.ts';
import { listAround } from './lists.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isRelative } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { isBounded } from './sum.ts';
import { inOneScale } from './working.ts';

/** The rows of a paragraph that add up to what it said before them. */
export function* readRows(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const row of rowsOf(figures)) {
    const [first] = row;
    const before = first ? figuresBefore(figures, figures.indexOf(first)) : [];
    const claim = claimAgainst(row, before);
    if (claim) yield claim;
  }
}

/** The sum that `row` makes of the nearest of `earlier` figures that it adds up to; null where there is none. */
export function claimAgainst(
  row: readonly LocalFigure[],
  earlier: readonly LocalFigure[],
): Claim | null {
  const [first] = row;
  if (!first) return null;
  const able = earlier
    .slice(-MAX_EARLIER)
    .filter((total) => isComparable(total, first) && isTelling(total, row) && isBounded(total))
    .reverse();
  for (const total of able) {
    const claim = claimOf('sum', total, [signedReading(row, total)]);
    if (claim) return claim;
  }
  return null;
}

const MAX_EARLIER = 60;

/** Whether the total is of the row's kind, and long enough that the row does not make it by chance. */
function isTelling(total: LocalFigure, row: readonly LocalFigure[]): boolean {
  if (isAmount(total) !== row.some(isAmount) || !isAddend(total)) return false;
  const isLong = isAmount(total) && row.length > 2;
  if (!isPrecise(row, total)) return false;
  return significantDigits(total) >= (isLong ? MIN_DIGITS - 1 : MIN_DIGITS);
}

const MIN_DIGITS = 4;

/** The rows of a paragraph: levels, changes, lists, classes. */
export function rowsOf(figures: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const heads = figures.filter(
    (figure) => !isRelative(figure) && isBounded(figure) && !isNested(figures, figure),
  );
  return [
    ...segmentRows(heads.filter((figure) => !isAmount(figure) && isAddend(figure))),
    ...segmentRows(heads.filter(isAmount)),
    ...listRows(figures),
    ...classRuns(figures).map(({ parts }) => parts),
  ].filter((row) => row.length > 1 && row.length <= MAX_ROW);
}

const MAX_ROW = 12;

/** The first of each unit in each segment of a sentence, where every segment with figures has one. */
function segmentRows(figures: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const rows: LocalFigure[][] = [];
  const open = new Map<string, LocalFigure[]>();
  for (const figure of figures) {
    const { unit } = figure.quantity;
    const row = open.get(unit);
    const last = row?.at(-1);
    if (row && last && last.segment === figure.segment) continue;
    if (row && last && last.sentence === figure.sentence && figure.segment === last.segment + 1)
      row.push(figure);
    else {
      const next = [figure];
      open.set(unit, next);
      rows.push(next);
    }
  }
  return rows;
}

/** 30万人、171万人、251万人和29万人. */
function listRows(figures: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const rows: (readonly LocalFigure[])[] = [];
  for (let at = 0; at < figures.length; ) {
    const list = listAround(figures, at);
    const [first] = list;
    const isOne = first && list.every((one) => isComparable(one, first) && !isRelative(one));
    if (isOne && list.length > 2) rows.push(list);
    at += Math.max(1, list.length);
  }
  return rows;
}

/** The row added up, what fell taken away where the total rose. */
function signedReading(row: readonly LocalFigure[], total: LocalFigure): Reading {
  const isAgainst = row.map((part) => isFall(part) !== isFall(total));
  const signs = isAgainst.map((against) => new Big(against ? -1 : 1));
  const computed = sumOf(row.map(({ quantity }, index) => signed(quantity, isAgainst[index])));
  const value = row
    .map(({ quantity }, index) => quantity.value.times(signs[index] ?? 1))
    .reduce((a, b) => a.plus(b));
  const written = inOneScale([total, ...row]).slice(1);
  const terms = written.map((term, index) => `${isAgainst[index] ? '−' : '+'}${term}`).join('');
  return {
    operands: row.map((part, index) => operand(isAgainst[index] ? 'offset' : 'part', part)),
    computed,
    value,
    working: `${terms.replace(/^\+/, '')}=${value.div(total.digits.scale).toFixed()}`,
    certainty: 'guess',
  };
}

function isFall(figure: LocalFigure): boolean {
  return isAmount(figure) && falls.test(figure.lead.trim());
}

function signed({ lo, hi }: Interval, isNegative: boolean | undefined): Interval {
  if (!isNegative) return { lo, hi };
  return { lo: hi?.neg() ?? null, hi: lo?.neg() ?? null };
}
