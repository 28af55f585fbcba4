/**
 * What passes a higher bound passes a lower one too — 5000万元以上80个，其中亿元以上77个.
 */
import type Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';

/** The counts of a paragraph that pass a bound, against those that pass a lower one, or none. */
export function* readNested(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, inner] of figures.entries()) {
    const bound = boundOf(figures, index);
    if (!bound) continue;
    const before = figuresBefore(figures, index).filter((outer) => isOuter(outer, inner));
    const bounded = before.findLast((outer) => isBelow(figures, outer, bound));
    const outer =
      bounded ?? (bound.kind === '' ? largest(unbounded(figures, before, inner)) : null);
    if (outer) yield atMostClaim('nested', inner, outer, certaintyOf(inner, outer));
  }
}

/** The bound that a count has passed, and the words before it that say of what kind: 新建 of 新建10亿元以上. */
interface Bound {
  readonly amount: Big;
  readonly kind: string;
}

/** 5000万元以上80个, 亿元以上77个, 过亿元的29个: the bound is the figure right before. */
function boundOf(figures: readonly LocalFigure[], index: number): Bound | null {
  const [previous, figure] = [figures[index - 1], figures[index]];
  if (!figure || !previous || !isCount(figure) || !isBoundBefore(previous, figure)) return null;
  return { amount: previous.quantity.value, kind: kindOf(previous.lead) };
}

function isCount({ quantity, role }: LocalFigure): boolean {
  return quantity.dimension === 'count' && role !== 'threshold';
}

function isBoundBefore(bound: LocalFigure, count: LocalFigure): boolean {
  const { approximation, dimension } = bound.quantity;
  const isBound = approximation === 'atLeast' || approximation === 'over';
  return (
    isBound &&
    dimension === 'money' &&
    bound.clause === count.clause &&
    count.lead.length <= MAX_NOUN
  );
}

const MAX_NOUN = 12;

/** 其中投资 says nothing of the kind; 新建 does. */
function kindOf(lead: string): string {
  return lead
    .trim()
    .replace(/^(?:其中|有|共有|计划|总|的|项目|企业|[、和及])+/, '')
    .replace(/(?:总?投资(?:额|规模)?|规模|[达到为在])+$/, '');
}

/** Whether `outer` stands where the inner count can be part of it: in its sentence or the one before. */
function isOuter(outer: LocalFigure, inner: LocalFigure): boolean {
  const isPlaced = outer.bracket === 0 || outer.bracket === inner.bracket;
  return (
    isCount(outer) &&
    isPlaced &&
    isComparable(outer, inner) &&
    isAmount(outer) === isAmount(inner) &&
    inner.sentence - outer.sentence <= 1
  );
}

/** Whether the figure has passed a lower bound, and is of the same kind. */
function isBelow(
  figures: readonly LocalFigure[],
  outer: LocalFigure,
  { amount, kind }: Bound,
): boolean {
  const lower = boundOf(figures, figures.indexOf(outer));
  return lower?.amount.lt(amount) === true && (kind === '' || kind === lower.kind);
}

/** The counts of the same noun that have no bound: of 6个项目 some are 3000万元以上的项目. */
function unbounded(
  figures: readonly LocalFigure[],
  before: readonly LocalFigure[],
  inner: LocalFigure,
): readonly LocalFigure[] {
  const noun = nounOf(inner);
  return before.filter(
    (outer) =>
      boundOf(figures, figures.indexOf(outer)) === null &&
      !isAmount(outer) &&
      noun !== '' &&
      `${outer.lead}${outer.trail}`.includes(noun),
  );
}

function nounOf({ lead, trail }: LocalFigure): string {
  return /项目|企业|工程|园区|单位/.exec(`${lead}${trail}`)?.[0] ?? '';
}

function largest(figures: readonly LocalFigure[]): LocalFigure | null {
  const [first, ...rest] = figures;
  if (!first) return null;
  return rest.reduce(
    (best, figure) => (figure.quantity.value.gt(best.quantity.value) ? figure : best),
    first,
  );
}

function certaintyOf(inner: LocalFigure, outer: LocalFigure): 'likely' | 'doubtful' {
  return inner.sentence === outer.sentence ? 'likely' : 'doubtful';
}
