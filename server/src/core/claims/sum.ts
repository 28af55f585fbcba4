/**
 * The parts of a total add up to it — T，其中a、b、c; T（a，b）.
 *
 * 其中 leaves open that there are more parts. So parts that add up make a claim that holds; parts that do not are only
 * objected to where the text shows that they are all: a bracket, or another column of the same list that adds up.
 */
import { leavesOpen, overlapping, states, steps } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { type Interval, meet } from '../model/quantity.ts';
import { sumOf } from './arithmetic.ts';
import { type Breakdown, breakdownsOf, type Column } from './breakdowns.ts';
import { isListed } from './lists.ts';
import { isOneMetric } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale } from './working.ts';

/** The sums of a paragraph whose total stands before its parts. */
export function* readSums(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const breakdown of breakdownsOf(figures)) {
    for (const column of breakdown.columns) {
      const claim = columnClaim(breakdown, column);
      if (claim) yield claim;
    }
  }
}

/** The total before its parts: under the whole that they add up to, else under the nearest where they must. */
function columnClaim(breakdown: Breakdown, column: Column): Claim | null {
  const { wholes, parts } = column;
  for (const whole of wholes) {
    const addends = addendsOf(whole, parts);
    if (addends) return claimOf('sum', whole, [sumReading(addends, whole, 'guess')]);
  }
  const [whole, first] = [wholes[0], parts[0]];
  if (!whole || !first || parts.length < 2 || first.sentence - whole.sentence > 1) return null;
  const certainty = isComplete(breakdown, column) ? 'firm' : 'doubtful';
  if (certainty === 'doubtful' && !isNearlyAll(breakdown, parts, whole)) return null;
  return claimOf('sum', whole, [sumReading(parts, whole, certainty)]);
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

/** 超过500亿元 adds up to anything. */
function isBounded({ quantity }: LocalFigure): boolean {
  return quantity.lo !== null && quantity.hi !== null;
}

/** Parts of one list that together are most of the whole, or more than it though each of them is less. */
function isNearlyAll(
  { clause }: Breakdown,
  parts: readonly LocalFigure[],
  whole: LocalFigure,
): boolean {
  const [first] = parts;
  if (!first || first.clause - clause > 2 || !isOneMetric(first, whole)) return false;
  const words = parts.map(({ run, lead, trail }) => `${run}${lead}${trail}`);
  if (words.some((one) => leavesOpen.test(one)) || isCourse(parts)) return false;
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const { value } = whole.quantity;
  if (total.gt(value) && isOfManyMetrics(parts)) return false;
  return total.gte(value.times('0.6')) && total.lte(value.times('1.6'));
}

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
function isComplete({ columns, isBracketed, opening }: Breakdown, column: Column): boolean {
  if (column.parts.some(({ run, lead, trail }) => leavesOpen.test(`${run}${lead}${trail}`)))
    return false;
  if (isBracketed) return !/含|其中|包括/.test(column.parts[0]?.lead ?? opening);
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
