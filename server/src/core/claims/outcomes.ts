/**
 * What came of a review is no more than what was reviewed — 对612件规章进行清理，废止48件，宣布失效35件: 48+35 ≤ 612.
 *
 * One thing has one outcome, so that it is their sum that the whole must hold.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { sumOf } from './arithmetic.ts';
import { isComparable, isLevel } from './operands.ts';
import { operand, spanOf } from './reading.ts';

/** The reviews of a paragraph whose outcomes follow them. */
export function* readOutcomes(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, whole] of figures.entries()) {
    if (!isReviewed(whole)) continue;
    const parts = outcomesBehind(figures, index, whole);
    if (parts.length > 1) yield claimOf(whole, parts);
  }
}

/** 612件规章进行全面清理; 清理文件1630件. */
function isReviewed(figure: LocalFigure): boolean {
  const { quantity, lead, trail } = figure;
  if (quantity.dimension !== 'count' || !isLevel(figure) || figure.bracket > 0) return false;
  return BEFORE.test(lead.trim()) || BEHIND.test(trail.trim());
}

const REVIEW = '(?:清理|审查|梳理|复查|评估)';
const BEFORE = new RegExp(`${REVIEW}[^，。；]{0,16}$`);
const BEHIND = new RegExp(`^[^，。；]{0,16}进行了?[^，。；]{0,4}${REVIEW}`);

/** The outcomes right behind, each told once and by nothing but its verb. */
function outcomesBehind(
  figures: readonly LocalFigure[],
  index: number,
  whole: LocalFigure,
): readonly LocalFigure[] {
  const parts: LocalFigure[] = [];
  const told = new Set<string>();
  for (const part of figures.slice(index + 1, index + 1 + MAX_OUTCOMES)) {
    const verb = OUTCOME.exec(part.lead.trim())?.[1] ?? '';
    if (part.sentence !== whole.sentence || !isComparable(part, whole)) break;
    if (verb === '' || told.has(verb)) break;
    told.add(verb);
    parts.push(part);
  }
  return parts;
}

const MAX_OUTCOMES = 6;
/** What happens to one thing once; what was amended may have been kept as well. */
const OUTCOME = /^[、和]?(?:其中)?(?:已|共)?(废止|宣布失效|失效|修改|修订|取消|撤销)$/;

function claimOf(whole: LocalFigure, parts: readonly LocalFigure[]): Claim {
  const sum = sumOf(parts.map(({ quantity }) => quantity));
  const [least, most] = [sum.lo, whole.quantity.hi];
  const isViolated = least !== null && most !== null && least.gt(most);
  const terms = parts.map(({ text }) => text).join('+');
  return {
    type: 'part-le-whole',
    claimed: spanOf(whole),
    operands: parts.map((part) => operand('part', part)),
    verdict: isViolated ? 'violated' : 'holds',
    working: `${terms}${isViolated ? '＞' : '≤'}${whole.text}`,
    inferred: true,
  };
}
