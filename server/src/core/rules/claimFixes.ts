/**
 * The single changes that make a violated claim true: of its result, of one operand, or of a unit that slipped.
 *
 *     计划723.3亿元，完成575.7亿元，占89.6%    79.6%, or 648.1亿元 done, or 642.5亿元 planned
 *
 * Only the writer knows which number is wrong, so they are offered side by side, never applied unasked.
 */
import Big from 'big.js';
import { judge } from '../claims/arithmetic.ts';
import { intervalUnder, solvedFor } from '../claims/formula.ts';
import { type Computation, computationOf } from '../claims/formulas.ts';
import { requantified, rewritten } from '../claims/working.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** The changes that put `claim` right; of its operands, that first on which the fewest true claims rest. */
export function claimFixes(
  draft: Draft,
  claim: Claim,
  support: ReadonlyMap<number, number>,
): readonly Fix[] {
  if (claim.verdict !== 'violated') return [];
  const computation = computationOf(draft, claim);
  const ofOperands = computation ? operandFixes(computation, support) : [];
  const ofUnits = computation ? unitFixes(computation) : [];
  const ofResult =
    claim.correction === undefined ? [] : [replacing(claim.claimed, claim.correction)];
  return [...ofUnits, ...ofResult, ...ofOperands];
}

function operandFixes(
  computation: Computation,
  support: ReadonlyMap<number, number>,
): readonly Fix[] {
  const { claimed, operands, formula } = computation;
  const values = operands.map(({ quantity }) => quantity.value);
  const found = operands.slice(0, MAX_OPERANDS).flatMap((operand, index) => {
    const needed = solvedFor(formula, values, index, claimed.quantity.value);
    const written = needed && rewritten(operand, needed);
    if (!needed || !written || !isNear(needed, operand.quantity.value)) return [];
    const isTrue = holdsWith(computation, operand, requantified(operand, needed));
    return isTrue ? [{ operand, written, rank: support.get(operand.start) ?? 0 }] : [];
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ operand, written }) => changing(operand, operand.text, written));
}

/** A slip of the pen leaves the number in its size; what would be ten times it is another number. */
function isNear(needed: Big, written: Big): boolean {
  return needed.gt(written.div(10)) && needed.lt(written.times(10)) && !needed.eq(written);
}

/** A longer list of parts is not searched for the wrong one by trying each. */
const MAX_OPERANDS = 8;

/** How many true claims rest on each figure, by its start. */
export function supportOf(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const support = new Map<number, number>();
  for (const { verdict, claimed, operands } of claims) {
    if (verdict !== 'holds') continue;
    for (const { start } of [claimed, ...operands])
      support.set(start, (support.get(start) ?? 0) + 1);
  }
  return support;
}

/** 亿 for 万 or the other way round, where that alone makes it true. */
function unitFixes(computation: Computation): readonly Fix[] {
  const { claimed, operands } = computation;
  return [claimed, ...operands].flatMap((figure) => {
    const slip = slips.find(({ from }) => figure.unit.startsWith(from));
    if (!slip || figure.quantity.approximation !== 'exact') return [];
    const slipped = scaled(figure.quantity, new Big(slip.factor));
    if (!holdsWith(computation, figure, slipped)) return [];
    const at = figure.text.lastIndexOf(figure.unit);
    const written = figure.text.slice(0, at) + slip.to + figure.text.slice(at + slip.from.length);
    return [changing(figure, figure.text, written)];
  });
}

const slips = [
  { from: '万', to: '亿', factor: '1e4' },
  { from: '亿', to: '万', factor: '1e-4' },
] as const;

function scaled(quantity: Quantity, factor: Big): Quantity {
  const times = (value: Big | null): Big | null => value?.times(factor) ?? null;
  const { lo, hi, value, ulp } = quantity;
  return {
    ...quantity,
    lo: times(lo),
    hi: times(hi),
    value: value.times(factor),
    ulp: ulp.times(factor),
  };
}

/** Whether the claim holds with `figure`, its result or an operand, standing for `quantity`. */
function holdsWith(
  { claimed, operands, formula }: Computation,
  figure: Figure,
  quantity: Quantity,
): boolean {
  const intervals = operands.map((one) => (one === figure ? quantity : one.quantity));
  const computed = intervalUnder(formula, intervals);
  const result = figure === claimed ? quantity : claimed.quantity;
  return computed !== null && judge(result, computed) === 'holds';
}

function replacing({ start, end }: Span, newText: string): Fix {
  return {
    title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
    edits: [{ start, end, newText }],
    safe: false,
  };
}

function changing({ start, end }: Span, from: string, to: string): Fix {
  return {
    title: { zh: `将 ${from} 改为 ${to}`, en: `Change ${from} to ${to}` },
    edits: [{ start, end, newText: to }],
    safe: false,
  };
}
