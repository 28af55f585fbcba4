/** A rough percentage of two levels right before it: 124个项目已竣工41个，竣工项目过半 — 100·41 ÷ 124 is to be over 50. */
import type { LocalFigure } from '../model/figure.ts';
import { percentOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { type Certainty, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/**
 * 总投入4500万元，已完成2300余万元，已超过一半; 39个行业中增长的有9个，增长面不足四分之一: believed where it holds.
 */
export function readBoundOfTwo(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const bound = figures[index];
  if (bound?.quantity.dimension !== 'percent') return [];
  const isOfCounts = /[\p{Script=Han}]{2}[面率](?:还|已|仅|只|也|就)*$/u.test(bound.lead.trim());
  if (!isOfCounts && !/^(?:已|还|仅|只|也|就|占了?|占比|经)*$/.test(bound.lead.trim())) return [];
  const [whole, part] = figuresBefore(figures, index)
    .filter((other) => isLevel(other) && other.segment === bound.segment)
    .filter(({ quantity }) => !isOfCounts || quantity.dimension === 'count')
    .slice(-2);
  if (!whole || !part || (!isOfCounts && part !== figures[index - 1])) return [];
  return readingOf(whole, part, bound, 'guess');
}

/** 124个项目已竣工41个，竣工项目过半: its words name what the level right before it counts, of the one before that. */
export function readBoundOfNamed(
  figures: readonly LocalFigure[],
  index: number,
): readonly Reading[] {
  const [whole, part, bound] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!whole || !part || bound?.quantity.dimension !== 'percent') return [];
  if (![whole, part].every((one) => isPlainLevel(one, bound))) return [];
  if (bound.clause !== part.clause + 1 || part.clause - whole.clause > 2) return [];
  if (!/^[，,\s]*$/.test(bound.run) || !isNamedAs(whole, part, bound) || !isPartOf(part, whole))
    return [];
  return readingOf(whole, part, bound, 'firm');
}

function isPlainLevel(figure: LocalFigure, bound: LocalFigure): boolean {
  const { quantity, segment, bracket } = figure;
  if (segment !== bound.segment || bracket !== bound.bracket) return false;
  return isLevel(figure) && !isAmount(figure) && quantity.approximation === 'exact';
}

/** 竣工项目, 支出进度, 满意率: the verb of what was counted, what says that it is a share of it, and the noun of the whole. */
function isNamedAs(whole: LocalFigure, { lead }: LocalFigure, bound: LocalFigure): boolean {
  const { stem, noun = '' } = NAME.exec(bound.lead.trim())?.groups ?? {};
  const at = stem === undefined ? -1 : lead.lastIndexOf(stem);
  if (!`${whole.lead}${whole.trail}${lead}`.includes(noun)) return false;
  return at >= 0 && !/[未应拟待不没]$|计划.{0,3}$/.test(lead.slice(0, at));
}

const NAME =
  /^(?<stem>[\p{Script=Han}]{2})(?:率|面|进度|比例|的?(?<noun>项目|企业|任务|工程)?(?:占比|占)?)(?:已经?|也|就|均|仅|只|还)?(?:达到?了?|为|是)?$/u;

/** Nothing else is counted by the part: 竣工41个 of 124个重点项目, 满意的1389份 of 1500份问卷. */
function isPartOf({ lead, trail }: LocalFigure, whole: LocalFigure): boolean {
  const isOther = /[省市县区州乡镇村园]$|其中/.test(lead.trim().slice(0, -2));
  return !isOther && trail === '' && !/其中|分别/.test(`${lead}${whole.lead}`);
}

function readingOf(
  whole: LocalFigure,
  part: LocalFigure,
  bound: LocalFigure,
  certainty: Certainty,
): readonly Reading[] {
  const computed = isComparable(whole, part) ? percentOf(part.quantity, whole.quantity) : null;
  if (!computed || whole.quantity.value.lte(part.quantity.value)) return [];
  const value = part.quantity.value.times(100).div(whole.quantity.value);
  const [a, b] = inOneScale([part, whole]);
  return [
    {
      operands: [operand('part', part), operand('whole', whole)],
      computed,
      value,
      working: `${a}÷${b}=${shown(value, bound)}%`,
      certainty,
    },
  ];
}
