/**
 * Figures that count or measure what has passed a bound.
 *
 *     亿元以上 项目 77个、 414亿元        存栏 500头以上 的规模场 312个        低于60% 的单位 14个
 *     └ bound      └ figure            └ kind                                └ bound from below
 */
import type { LocalFigure } from '../model/figure.ts';
import { isComparable, isLevel } from './operands.ts';

/** A figure with the bound that its words set. */
export interface Bounded {
  readonly figure: LocalFigure;
  readonly bound: LocalFigure;
  /** The words before the bound that say of what kind: 新建 of 新建10亿元以上. */
  readonly kind: string;
  /** What is counted or measured, the last characters of its words: 企业, 投资; empty for 的. */
  readonly noun: string;
  /** Whether it lies above the bound (以上, 超) or below it (以下, 低于). */
  readonly isAbove: boolean;
  /** Whether 其中 or a bracket sets it below what stands before. */
  readonly isAmong: boolean;
  /** Whether it stands beside a count that has the bound: the 414亿元 of 77个、414亿元. */
  readonly isBeside: boolean;
}

/** What `figures[index]` has passed; null where it has passed nothing. */
export function boundedAt(figures: readonly LocalFigure[], index: number): Bounded | null {
  const [bound, figure] = [figures[index - 1], figures[index]];
  if (!bound || !figure || !isMeasure(figure)) return null;
  if (isBoundBefore(bound, figure)) return boundedBy(bound, figure);
  if (!isBesideCount(bound, figure)) return null;
  const other = figures[index - 2];
  if (!other || !isBoundBefore(other, bound) || !isMeasure(bound)) return null;
  return { ...boundedBy(other, figure), noun: '', isBeside: true };
}

/** Whether `inner` has passed a bound that `outer` need not have passed, both of one kind. */
export function isStricter(inner: Bounded, outer: Bounded): boolean {
  if (inner.isAbove !== outer.isAbove || inner.isBeside !== outer.isBeside) return false;
  if (!isComparable(inner.bound, outer.bound)) return false;
  const [own, other] = [inner.bound.quantity.value, outer.bound.quantity.value];
  if (!(inner.isAbove ? own.gt(other) : own.lt(other))) return false;
  return isOfOneKind(inner.kind, outer.kind) && isOfOneNoun(inner, outer);
}

/** Whether `bound` says from where, to where, or between which what `figure` counts lies: 5000万元至1亿元的项目30个. */
export function isBoundLike(bound: LocalFigure | undefined, figure: LocalFigure): boolean {
  if (!bound || bound.clause !== figure.clause || figure.lead.length > MAX_NOUN) return false;
  const { approximation, dimension } = bound.quantity;
  const isOfKind = dimension === 'money' || dimension === 'percent' || bound.role === 'threshold';
  return isOfKind && (approximation === 'range' || SIDES.has(approximation));
}

const ABOVE: ReadonlySet<string> = new Set(['atLeast', 'over']);
const BELOW: ReadonlySet<string> = new Set(['atMost', 'under']);
const SIDES: ReadonlySet<string> = new Set([...ABOVE, ...BELOW]);

/** A count, or an amount of something: no percentage, no time, no bound itself. */
function isMeasure(figure: LocalFigure): boolean {
  return isLevel(figure) && MEASURES.has(figure.quantity.dimension);
}

const MEASURES: ReadonlySet<string> = new Set(['count', 'household', 'people', 'money', 'area']);

/** 5000万元以上80个, 亿元以上项目完成投资147.2亿元: the bound stands right before it; what is paid for passing it is none of it. */
function isBoundBefore(bound: LocalFigure, figure: LocalFigure): boolean {
  if (bound.clause !== figure.clause || bound.bracket !== figure.bracket) return false;
  if (figure.lead.length > MAX_NOUN || !isBound(bound) || isApart(bound)) return false;
  const isSum = figure.quantity.dimension === 'money' || figure.quantity.dimension === 'area';
  return !isSum || MEASURED.test(figure.lead.trim());
}

const MAX_NOUN = 12;

/** What has so much of something, in amounts that add up. */
const MEASURED = /(?:完成|到位|投资|产值|收入|税收|增加值|利润|贷款|余额|营收|销售额|面积)额?$/;

/** 亿元以上, 低于60%, 500头以上, 年满60周岁. */
function isBound({ quantity, lead, role }: LocalFigure): boolean {
  if (/[年已]?满$/.test(lead.trim())) return quantity.dimension === 'other';
  const isKnown = quantity.dimension === 'money' || role === 'threshold' || quantity.unit === '岁';
  return isKnown && SIDES.has(quantity.approximation);
}

/** 净增超亿元企业, 新增超亿元企业: what has newly passed the one bound had not newly passed the other. */
function isApart({ lead, role }: LocalFigure): boolean {
  return role === 'change' || /净|新增|新晋|新跨|首次|增加|减少/.test(lead);
}

/** 415.9亿元 of 80个，415.9亿元: an amount right behind the count, which has no words but its own measure. */
function isBesideCount(count: LocalFigure, figure: LocalFigure): boolean {
  if (count.segment !== figure.segment || figure.clause - count.clause > 1) return false;
  if (isComparable(count, figure) || count.quantity.dimension !== 'count') return false;
  return /^[、，,和\s]*$/.test(figure.run) && /^[、，,和\s]*$/.test(figure.lead);
}

function boundedBy(bound: LocalFigure, figure: LocalFigure): Bounded {
  return {
    figure,
    bound,
    kind: kindOf(bound.lead),
    noun: figure.lead.trim().replace(/^的/, '').slice(-2),
    isAbove: ABOVE.has(bound.quantity.approximation) || /满$/.test(bound.lead.trim()),
    isAmong: bound.bracket > 0 || bound.lead.includes('其中'),
    isBeside: false,
  };
}

/** 其中投资 says nothing of the kind; 新建 does. */
function kindOf(lead: string): string {
  return lead
    .trim()
    .replace(/^(?:其中|有|共有|计划|总|的|项目|企业|[、和及])+/, '')
    .replace(/(?:年?满|总?投资(?:额|规模)?|规模|[达到为在])+$/, '');
}

/** The stricter one may leave its kind out, or say the end or the beginning of it: 滞后 of 工程进度滞后. */
function isOfOneKind(inner: string, outer: string): boolean {
  return outer.endsWith(inner) || (inner.length > 1 && outer.startsWith(inner));
}

/** 规模场 and 的: one of them may leave out what is counted; 的完成 is of 完成投资. */
function isOfOneNoun(inner: Bounded, outer: Bounded): boolean {
  if (inner.noun === '' || outer.noun === '' || inner.noun === outer.noun) return true;
  return inner.figure.quantity.dimension === 'money' && outer.figure.lead.includes(inner.noun);
}
