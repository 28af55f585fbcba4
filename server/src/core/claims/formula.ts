/**
 * How a claim computes its number, as data: evaluated for other values of its operands, and turned around to the value
 * that one operand would need.
 *
 *     占79.6%   100·part ÷ whole      part = 79.6·whole ÷ 100      whole = 100·part ÷ 79.6
 *
 * No operand stands in a formula twice, so that turning it around is walking down to it: x ÷ (b − x) is written
 * 1 ÷ (b ÷ x − 1).
 */
import Big from 'big.js';
import type { Interval } from '../model/quantity.ts';
import {
  differenceOf,
  exactly,
  productOf,
  quotientOf,
  root,
  rootOf,
  sizeOf,
  sumOf,
} from './arithmetic.ts';

/** An expression over a claim's operands, which it names by their index. */
export type Formula =
  | { readonly op: 'operand'; readonly index: number }
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'sum'; readonly terms: readonly Formula[] }
  | {
      readonly op: 'difference' | 'product' | 'quotient';
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly op: 'root'; readonly of: Formula; readonly degree: number }
  /** Without its sign: what text says of a change, whose direction stands in words. */
  | { readonly op: 'size'; readonly of: Formula };

/** The value for these values of the operands; null where it has none (a division by zero). */
export function valueUnder(formula: Formula, values: readonly Big[]): Big | null {
  switch (formula.op) {
    case 'operand':
      return values[formula.index] ?? null;
    case 'constant':
      return new Big(formula.value);
    case 'sum':
      return (
        allOf(formula.terms.map((term) => valueUnder(term, values)))?.reduce((a, b) => a.plus(b)) ??
        null
      );
    case 'root': {
      const of = valueUnder(formula.of, values);
      return of?.gt(0) ? root(of, formula.degree) : null;
    }
    case 'size':
      return valueUnder(formula.of, values)?.abs() ?? null;
    default: {
      const [left, right] = [valueUnder(formula.left, values), valueUnder(formula.right, values)];
      return left && right && combined(formula.op, left, right);
    }
  }
}

function combined(op: 'difference' | 'product' | 'quotient', left: Big, right: Big): Big | null {
  if (op === 'difference') return left.minus(right);
  if (op === 'product') return left.times(right);
  return right.eq(0) ? null : left.div(right);
}

/** What the operands' intervals compute; null where a divisor may be zero. Exact ends, as `arithmetic.ts` has them. */
export function intervalUnder(formula: Formula, intervals: readonly Interval[]): Interval | null {
  switch (formula.op) {
    case 'operand':
      return intervals[formula.index] ?? null;
    case 'constant':
      return exactly(new Big(formula.value));
    case 'sum': {
      const terms = allOf(formula.terms.map((term) => intervalUnder(term, intervals)));
      return terms && sumOf(terms);
    }
    case 'root': {
      const of = intervalUnder(formula.of, intervals);
      return of?.lo?.gt(0) ? rootOf(of, formula.degree) : null;
    }
    case 'size': {
      const of = intervalUnder(formula.of, intervals);
      return of && sizeOf(of);
    }
    default: {
      const [left, right] = [
        intervalUnder(formula.left, intervals),
        intervalUnder(formula.right, intervals),
      ];
      return left && right && combinedIntervals(formula.op, left, right);
    }
  }
}

function combinedIntervals(
  op: 'difference' | 'product' | 'quotient',
  left: Interval,
  right: Interval,
): Interval | null {
  if (op === 'difference') return differenceOf(left, right);
  return op === 'product' ? productOf(left, right) : quotientOf(left, right);
}

/** The value that the operand at `index` needs for the formula to give `target`, the others as they are; null where none does. */
export function solvedFor(
  formula: Formula,
  values: readonly Big[],
  index: number,
  target: Big,
): Big | null {
  switch (formula.op) {
    case 'operand':
      return formula.index === index ? target : null;
    case 'constant':
      return null;
    case 'sum':
      return solvedSum(formula.terms, values, index, target);
    case 'root':
      return solvedFor(formula.of, values, index, target.pow(formula.degree));
    case 'size': {
      const isNegative = valueUnder(formula.of, values)?.lt(0) ?? false;
      return solvedFor(formula.of, values, index, isNegative ? target.neg() : target);
    }
    default:
      return solvedPair(formula, values, index, target);
  }
}

function solvedSum(
  terms: readonly Formula[],
  values: readonly Big[],
  index: number,
  target: Big,
): Big | null {
  const own = terms.find((term) => mentions(term, index));
  const others = allOf(
    terms.filter((term) => term !== own).map((term) => valueUnder(term, values)),
  );
  if (!own || !others) return null;
  const rest = others.reduce((left, term) => left.minus(term), target);
  return solvedFor(own, values, index, rest);
}

function solvedPair(
  { op, left, right }: Extract<Formula, { readonly left: Formula }>,
  values: readonly Big[],
  index: number,
  target: Big,
): Big | null {
  const isLeft = mentions(left, index);
  const other = valueUnder(isLeft ? right : left, values);
  const needed = other && (isLeft ? leftOf(op, other, target) : rightOf(op, other, target));
  return needed && solvedFor(isLeft ? left : right, values, index, needed);
}

/** x op right = target. */
function leftOf(op: 'difference' | 'product' | 'quotient', right: Big, target: Big): Big | null {
  if (op === 'difference') return target.plus(right);
  if (op === 'quotient') return target.times(right);
  return right.eq(0) ? null : target.div(right);
}

/** left op x = target. */
function rightOf(op: 'difference' | 'product' | 'quotient', left: Big, target: Big): Big | null {
  if (op === 'difference') return left.minus(target);
  const divisor = op === 'quotient' ? target : left;
  if (divisor.eq(0)) return null;
  return op === 'quotient' ? left.div(target) : target.div(left);
}

function mentions(formula: Formula, index: number): boolean {
  switch (formula.op) {
    case 'operand':
      return formula.index === index;
    case 'constant':
      return false;
    case 'sum':
      return formula.terms.some((term) => mentions(term, index));
    case 'root':
    case 'size':
      return mentions(formula.of, index);
    default:
      return mentions(formula.left, index) || mentions(formula.right, index);
  }
}

function allOf<T>(values: readonly (T | null)[]): readonly T[] | null {
  return values.every((value) => value !== null) ? values : null;
}
