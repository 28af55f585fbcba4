/**
 * What follows from a figure that was edited: the other places that state the same fact, and the figures that are
 * computed from it, each in its own precision and script.
 *
 *     完成投资585.7亿元（原575.7亿元），占计划723.3亿元的79.6%……前文所说的575.7亿元
 *                                                  → 81.0%            → 585.7亿元
 *
 * A change runs along claims from operand to result, never back: which part of a total grew, only the writer knows.
 */
import type Big from 'big.js';
import type { Analysis } from '../analysis.ts';
import { judge } from '../claims/arithmetic.ts';
import { type Formula, intervalUnder, valueUnder } from '../claims/formula.ts';
import { type Computation, computationOf } from '../claims/formulas.ts';
import { requantified, rewritten } from '../claims/working.ts';
import type { Figure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import type { TextEdit } from '../rules/rule.ts';
import { alignedFigures } from './alignment.ts';
import { isSameFact } from './sameFact.ts';

/** One figure brought up to date. */
export interface CarriedEdit extends TextEdit {
  /** The figure as it stands in the edited text. */
  readonly figure: Figure;
  /** Whether it states the same fact, or is computed from it. */
  readonly by: 'same' | 'computed';
}

/** A change of one figure carried through a draft. */
export interface Carried {
  readonly edits: readonly CarriedEdit[];
  /** Figures that no longer fit but cannot be rewritten: 近八成, or a rise that has become a fall. */
  readonly open: readonly Figure[];
}

/** A text before and behind edits: what has changed, and what depends on it. */
export interface Comparison {
  readonly after: Analysis;
  /** The figures of `after` that say another number than they did. */
  readonly edited: readonly Figure[];
  /** The figures of `after`, each with what it was; those that are new are absent. */
  readonly was: ReadonlyMap<Figure, Figure>;
  /** What is computed from each figure of `after`; empty where none was edited. */
  readonly byOperand: ReadonlyMap<Figure, readonly Computation[]>;
}

/** Sets `after` against `before`; the same analysis costs nothing. */
export function compared(before: Analysis, after: Analysis): Comparison {
  if (before.text === after.text) {
    return { after, edited: [], was: new Map(), byOperand: new Map() };
  }
  const become = alignedFigures(before.draft, after.draft);
  const was = new Map([...become].map(([old, now]) => [now, old]));
  const edited = [...was].flatMap(([now, old]) =>
    now.quantity.value.eq(old.quantity.value) ? [] : [now],
  );
  if (edited.length === 0) return { after, edited, was, byOperand: new Map() };
  const computations = [
    ...inPlaceOf(computationsOf(before).filter(isTrue), become),
    ...computationsOf(after).filter(isSure),
  ];
  return { after, edited, was, byOperand: indexed(computations) };
}

function computationsOf({ draft, claims }: Analysis): readonly Computation[] {
  return claims.flatMap((claim) => computationOf(draft, claim) ?? []);
}

/** Two places with one value may be believed to state one fact, and yet belong to two: those are `sameFact.ts`’s to tell. */
function isTrue({ claim }: Computation): boolean {
  return claim.verdict !== 'violated' && !(claim.type === 'repeat' && claim.inferred);
}

/** Where the text names all operands, a claim counts though nothing is known of it from before. */
function isSure({ claim }: Computation): boolean {
  return !claim.inferred;
}

/** The computations among what their figures have become. */
function inPlaceOf(
  computations: readonly Computation[],
  pairs: ReadonlyMap<Figure, Figure>,
): readonly Computation[] {
  return computations.flatMap((computation) => {
    const claimed = pairs.get(computation.claimed);
    const operands = computation.operands.flatMap((operand) => pairs.get(operand) ?? []);
    return claimed && operands.length === computation.operands.length
      ? [{ ...computation, claimed, operands }]
      : [];
  });
}

function indexed(
  computations: readonly Computation[],
): ReadonlyMap<Figure, readonly Computation[]> {
  const byOperand = new Map<Figure, Computation[]>();
  for (const computation of computations) {
    for (const operand of computation.operands) {
      const known = byOperand.get(operand);
      if (known) known.push(computation);
      else byOperand.set(operand, [computation]);
    }
  }
  return byOperand;
}

/** What the change of `edited`, one of the comparison’s edited figures, asks of the others. Each is set once, so that it ends. */
export function carriedThrough(comparison: Comparison, edited: Figure): Carried {
  const values = new Map<Figure, Quantity>([[edited, edited.quantity]]);
  const edits: CarriedEdit[] = [];
  const open = new Set<Figure>();
  for (const [figure] of values) {
    for (const follower of followersOf(figure, values, comparison)) {
      const { figure: next, value } = follower;
      if (values.has(next)) continue;
      const edit = editOf(follower, comparison.was);
      if (!edit || !value) {
        open.add(next);
        continue;
      }
      values.set(next, requantified(next, value));
      if (edit.newText !== next.text) edits.push(edit);
    }
  }
  return { edits: edits.sort((a, b) => a.start - b.start), open: [...open] };
}

/** The figure rewritten; null where it cannot be, or where the writer has edited it as well. */
function editOf(
  { figure, value, by }: Follower,
  untouched: ReadonlyMap<Figure, Figure>,
): CarriedEdit | null {
  const was = untouched.get(figure) ?? figure;
  const newText = value && was.text === figure.text ? rewritten(figure, value) : undefined;
  if (newText === undefined) return null;
  return { start: figure.start, end: figure.end, newText, figure, by };
}

/** A figure that follows another: the value that it takes, null where it can take none. */
interface Follower {
  readonly figure: Figure;
  readonly value: Big | null;
  readonly by: CarriedEdit['by'];
}

/** What follows at once from the new value of `figure`. */
function* followersOf(
  figure: Figure,
  values: Map<Figure, Quantity>,
  { after, was, byOperand }: Comparison,
): Iterable<Follower> {
  const fact = was.get(figure) ?? figure;
  const value = values.get(figure)?.value ?? null;
  for (const other of after.draft.figures) {
    const isSame = other !== figure && isSameFact(fact, was.get(other) ?? other);
    if (isSame) yield { figure: other, value, by: 'same' };
  }
  for (const computation of byOperand.get(figure) ?? []) {
    yield* increaseOf(computation, values, was);
    const result = resultOf(computation, values, was);
    if (result !== 'fits') yield { figure: computation.claimed, value: result, by: 'computed' };
  }
}

/**
 * The value that the claimed figure takes; `fits` where what it says is still true; null where it can take none, as
 * where a rise would become a fall. One that was just what its operands as written give follows them to the digit.
 */
function resultOf(
  { claimed, operands, formula }: Computation,
  values: ReadonlyMap<Figure, Quantity>,
  untouched: ReadonlyMap<Figure, Figure>,
): Big | null | 'fits' {
  const quantities = operands.map((operand) => values.get(operand) ?? operand.quantity);
  const earlier = operands.map((operand) => (untouched.get(operand) ?? operand).quantity.value);
  const was = valueUnder(formula, earlier);
  const wasExact = was !== null && rewritten(claimed, was) === claimed.text;
  const computed = intervalUnder(formula, quantities);
  if (!wasExact && computed && judge(claimed.quantity, computed) === 'holds') return 'fits';
  const numbers = quantities.map(({ value }) => value);
  return keepsDirection(formula, earlier, numbers) ? valueUnder(formula, numbers) : null;
}

/** Whether what has risen has still risen. */
function keepsDirection(formula: Formula, before: readonly Big[], after: readonly Big[]): boolean {
  if (formula.op !== 'size') return true;
  const [was, is] = [valueUnder(formula.of, before), valueUnder(formula.of, after)];
  return was !== null && is !== null && was.times(is).gte(0);
}

/** 收入51653万元，增加6455万元: last year’s level stays, so that the increase grows with the level. */
function* increaseOf(
  { claim, operands }: Computation,
  values: ReadonlyMap<Figure, Quantity>,
  untouched: ReadonlyMap<Figure, Figure>,
): Iterable<Follower> {
  if (claim.type !== 'increment') return;
  const level = operands[claim.operands.findIndex(({ role }) => role === 'level')];
  const change = operands[claim.operands.findIndex(({ role }) => role === 'change')];
  const [was, now] = level ? [untouched.get(level), values.get(level)] : [];
  if (!was || !now || !change) return;
  const grown = now.value.minus(was.quantity.value);
  const isFall = claim.working.includes('+');
  const value = change.quantity.value.plus(isFall ? grown.neg() : grown);
  yield { figure: change, value: value.gt(0) ? value : null, by: 'computed' };
}
