/** 由120个工作日压缩到45个工作日，压缩62.5% — the share of a length of time that is saved: 100·(1 − B ÷ A). */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, exactly, percentOf } from './arithmetic.ts';
import { isComparable } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The percentages of a paragraph by which a time became shorter, right behind both times. */
export function* readTimeSaved(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const reading = isSaved(figure)
      ? readingOf(figures.slice(Math.max(0, index - 2), index), figure)
      : null;
    const claim = reading && claimOf('growth', figure, [reading]);
    if (claim) yield claim;
  }
}

/** 压缩62.5%; 效率提升60% and 提速 are of another number. */
function isSaved({ quantity, lead }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && SAVED.test(lead.trim());
}

const SAVED =
  /^(?:时间|时限|用时|耗时|时长|周期)?(?:共|总体|平均|同比|整体|大幅)?(?:压缩|缩短|压减|节省|节约|减少)(?:了|近|约|达)*$/;

function readingOf([from, to]: readonly LocalFigure[], figure: LocalFigure): Reading | null {
  if (!from || !to || !isTime(from) || !isTime(to) || !isComparable(from, to)) return null;
  if (from.clause !== to.clause || to.segment !== figure.segment || figure.clause - to.clause > 1)
    return null;
  if (!/[由从][^，。；]*$/.test(from.lead) || !/[到至为]$/.test(to.lead.trim())) return null;
  const [a, b] = [from.quantity, to.quantity];
  const ratio = percentOf(b, a);
  if (!ratio || b.value.gte(a.value)) return null;
  const hundred = new Big(100);
  const value = hundred.minus(b.value.times(100).div(a.value));
  const [first, second] = inOneScale([from, to]);
  return {
    operands: [operand('from', from), operand('to', to)],
    computed: differenceOf(exactly(hundred), ratio),
    value,
    working: `1−${second}÷${first}=${shown(value, figure)}%`,
    certainty: 'firm',
  };
}

function isTime({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'duration';
}
