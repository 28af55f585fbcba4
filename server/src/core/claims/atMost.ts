/** Claims that one figure is no more than another: a part and its whole, a later stage and an earlier one. */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { type Certainty, operand, spanOf } from './reading.ts';

/**
 * `part` ≤ `whole`: violated where the least that the part can be is more than the most that the whole can be. Null for
 * a guess that does not hold.
 */
export function atMostClaim(
  type: 'part-le-whole' | 'nested',
  part: LocalFigure,
  whole: LocalFigure,
  certainty: Exclude<Certainty, 'guess'>,
): Claim {
  const isFar = isFarOver(part, whole);
  const isViolated = isFar || isOver(part, whole);
  return {
    type,
    claimed: spanOf(part),
    operands: [operand('whole', whole)],
    verdict: isViolated ? 'violated' : 'holds',
    working: `${part.text}${isViolated ? '＞' : '≤'}${whole.text}`,
    inferred: certainty !== 'firm',
    ...((certainty === 'doubtful' || isFar) && { isDoubtful: true }),
  };
}

/** 超过8亿千瓦，其中收获机械12亿千瓦: whoever had more than 12 would not have said 超过8. */
function isFarOver(part: LocalFigure, whole: LocalFigure): boolean {
  const { approximation, value } = whole.quantity;
  return approximation === 'over' && part.quantity.lo?.gt(value.times(FAR)) === true;
}

const FAR = '1.25';

/** Whether the part is more than its whole can be. */
export function isOver(part: LocalFigure, whole: LocalFigure): boolean {
  const [least, most] = [part.quantity.lo, whole.quantity.hi];
  return least !== null && most !== null && least.gt(most);
}
