/**
 * The formula of a claim, by its relation and the parts that its operands play.
 *
 * Where words decide between several (增加 or 减少, how many years), the one is taken that gives what the claim's reader
 * computed; a claim that none of them explains has no formula, and nothing is carried through it.
 */
import type Big from 'big.js';
import type { Claim, ClaimType } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { judge } from './arithmetic.ts';
import { figureAt } from './figureAt.ts';
import { type Formula, intervalUnder, valueUnder } from './formula.ts';
import { rewritten } from './working.ts';

/** A claim whose number can be computed anew. */
export interface Computation {
  readonly claim: Claim;
  readonly claimed: Figure;
  /** The claim's operands, in its order. */
  readonly operands: readonly Figure[];
  readonly formula: Formula;
}

/** How `claim` computes its number from figures of the draft; null for counts, bounds and what has no formula. */
export function computationOf(draft: Draft, claim: Claim): Computation | null {
  const claimed = figureAt(draft, claim.claimed);
  const operands = claim.operands.map((place) => figureAt(draft, place));
  if (!claimed || claim.verdict === 'uncheckable' || !isComplete(operands)) return null;
  const candidates = formulasOf(claim);
  const formula = candidates.find((one) => explains(one, claim, claimed, operands));
  return formula ? { claim, claimed, operands, formula } : null;
}

function isComplete(figures: readonly (Figure | null)[]): figures is readonly Figure[] {
  return figures.length > 0 && figures.every((figure) => figure !== null);
}

/** Whether the formula gives the reader's own result. */
function explains(
  formula: Formula,
  claim: Claim,
  claimed: Figure,
  operands: readonly Figure[],
): boolean {
  const value = valueUnder(formula, operands.map(valueOfFigure));
  const computed = intervalUnder(
    formula,
    operands.map(({ quantity }) => quantity),
  );
  if (!value || !computed || judge(claimed.quantity, computed) !== claim.verdict) return false;
  return claim.correction === undefined || rewritten(claimed, value) === claim.correction;
}

function valueOfFigure({ quantity }: Figure): Big {
  return quantity.value;
}

function formulasOf({ type, operands }: Claim): readonly Formula[] {
  const named = (...roles: readonly string[]): readonly Formula[] =>
    operands.flatMap(({ role }, index) => (roles.includes(role) ? [{ op: 'operand', index }] : []));
  return makers[type]?.(named) ?? [];
}

/** The operands that play one of the roles. */
type Named = (...roles: readonly string[]) => readonly Formula[];

const makers: Partial<Record<ClaimType, (named: Named) => readonly Formula[]>> = {
  share: percentage,
  completion: percentage,
  rate: percentage,
  contribution: (named) => [
    ...percentage(named),
    ...ofOne(named('pull'), named('growth')),
    total(named('pull')),
  ],
  mean: (named) => [
    ...percentage(named),
    ...named('total').flatMap((sum) => [
      ...named('count').map((count) => quotient(sum, count)),
      ...counts.map((count) => quotient(sum, constant(count))),
    ]),
  ],
  sum: (named) => {
    const [parts, offsets] = [named('part'), named('offset')];
    return [offsets.length > 0 ? difference(total(parts), total(offsets)) : total(parts)];
  },
  'budget-balance': (named) => {
    const [income, expense] = [named('income'), named('expense')];
    return income.length > 0 && expense.length > 0
      ? [size(difference(total(income), total(expense)))]
      : [];
  },
  'shares-100': (named) => [difference(constant(100), total(named('part')))],
  difference: apart,
  points: (named) => [...apart(named), ...grown(named), ...offset(named)],
  product: (named) =>
    pairs(named('price'), named('count'), (price, count) => [
      product(price, count),
      product(constant(12), product(price, count)),
    ]),
  growth: grown,
  increment: (named) => pairs(named('change'), named('level'), increased),
  multiple: (named) => [
    ...pairs(named('of'), named('base'), (of, base) => [
      quotient(of, base),
      difference(quotient(of, base), constant(1)),
    ]),
    ...pairs(named('total'), named('count'), (sum, count) =>
      named('of').map((of) => quotient(of, quotient(sum, count))),
    ),
  ],
  'annual-change': (named) =>
    [...apart(named), ...named('change')].flatMap((change) =>
      counts.map((years) => quotient(change, constant(years))),
    ),
  cagr: (named) =>
    pairs(named('to'), named('from'), (to, from) =>
      counts.map((years) =>
        size(
          difference(
            hundredfold({ op: 'root', of: quotient(to, from), degree: years }),
            constant(100),
          ),
        ),
      ),
    ),
  progress: (named) =>
    named('rate').flatMap((rate) =>
      months.map((month) => size(difference(rate, quotient(constant(100 * month), constant(12))))),
    ),
  repeat: (named) => named('first'),
};

const counts: readonly number[] = Array.from({ length: 60 }, (_, index) => index + 1);
const months: readonly number[] = counts.slice(0, 12);

function percentage(named: Named): readonly Formula[] {
  return ofOne(named('part'), named('whole'));
}

function ofOne(parts: readonly Formula[], wholes: readonly Formula[]): readonly Formula[] {
  const [whole] = wholes;
  if (!whole || parts.length === 0 || wholes.length > 1) return [];
  return [quotient(hundredfold(total(parts)), whole)];
}

function apart(named: Named): readonly Formula[] {
  return pairs(named('from'), named('to'), (from, to) => [size(difference(from, to))]);
}

function grown(named: Named): readonly Formula[] {
  return pairs(named('to'), named('from'), (to, from) => [
    size(difference(quotient(hundredfold(to), from), constant(100))),
  ]);
}

/** What rises for what falls, 1.9 = 0.6 + 1.3: those that go the other way less those that go its own. */
function offset(named: Named): readonly Formula[] {
  const [counter, along] = [named('counter'), named('along')];
  if (counter.length === 0) return [];
  return [along.length > 0 ? difference(total(counter), total(along)) : total(counter)];
}

/** 100·x ÷ (b − x), 100·x ÷ (b + x) where it fell, 100·x ÷ b where b is the earlier level. */
function increased(change: Formula, level: Formula): readonly Formula[] {
  const ratio = quotient(level, change);
  return [
    quotient(constant(100), difference(ratio, constant(1))),
    quotient(constant(100), total([ratio, constant(1)])),
    quotient(hundredfold(change), level),
  ];
}

function pairs(
  left: readonly Formula[],
  right: readonly Formula[],
  make: (left: Formula, right: Formula) => readonly Formula[],
): readonly Formula[] {
  const [a, b] = [left[0], right[0]];
  return a && b && left.length === 1 && right.length === 1 ? make(a, b) : [];
}

function constant(value: number): Formula {
  return { op: 'constant', value };
}

function total(terms: readonly Formula[]): Formula {
  const [only] = terms;
  return only && terms.length === 1 ? only : { op: 'sum', terms };
}

function difference(left: Formula, right: Formula): Formula {
  return { op: 'difference', left, right };
}

function quotient(left: Formula, right: Formula): Formula {
  return { op: 'quotient', left, right };
}

function product(left: Formula, right: Formula): Formula {
  return { op: 'product', left, right };
}

function hundredfold(of: Formula): Formula {
  return product(constant(100), of);
}

function size(of: Formula): Formula {
  return { op: 'size', of };
}
