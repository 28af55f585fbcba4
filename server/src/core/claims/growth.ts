/**
 * 由A增加到B，增长p%; B，较上年A增长p% — p = 100·(B ÷ A − 1).
 */

import Big from 'big.js';
import { constantPrices } from '../lexicon/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { withoutAppositiveBrackets } from './appositives.ts';
import { differenceOf, percentOf, sizeOf } from './arithmetic.ts';
import { isAmount, isAtOtherPrices } from './changes.ts';
import { namedPair } from './growthNamed.ts';
import { grownOf } from './levels.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The growth rates of a paragraph whose two levels it gives. */
export function* readGrowth(written: readonly LocalFigure[]): Iterable<Claim> {
  const figures = withoutAppositiveBrackets(written);
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'percent' || figure.role !== 'change') continue;
    if (/年均|平均|每年|贡献|拉动/.test(figure.run + figure.lead)) continue;
    if (isAtOtherPrices(figures, index)) continue;
    const before = figures.slice(0, index).filter((other) => other.sentence === figure.sentence);
    const reading =
      fromTo(before, figure) ??
      comparedWith(before, figure) ??
      named(figures, index, figure) ??
      beside(before, figure);
    const claim = reading && claimOf('growth', figure, [reading]);
    if (claim) yield claim;
  }
}

/** 由6.4亿元增加到7.6亿元，增长16.8%. */
function fromTo(before: readonly LocalFigure[], figure: LocalFigure): Reading | null {
  const levels = before.filter(
    (one) => isLevelOrGoal(one) && one.quantity.dimension !== 'duration',
  );
  const [from, to] = levels.slice(-2);
  if (!from || !to || !isComparable(from, to)) return null;
  if (!/[由从][^，。；]*$/.test(from.lead) || !/[到至为]的?$/.test(to.lead.trim())) return null;
  if (to.segment !== figure.segment || before.at(-1)?.quantity.dimension === 'percent') return null;
  return readingOf(figure, from, to, 'firm');
}

/** 增加到 makes the level a change by its words; it is none. */
function isLevelOrGoal(figure: LocalFigure): boolean {
  return isLevel(figure) || (figure.role === 'change' && /[到至为]的?$/.test(figure.lead.trim()));
}

/** 畜牧业产值7.899亿元，较2016年的7.262亿元增长8%. */
function comparedWith(before: readonly LocalFigure[], figure: LocalFigure): Reading | null {
  const [to, from] = before.slice(-2);
  if (!to || !from || !isLevel(to) || !isLevel(from) || !isComparable(from, to)) return null;
  if (isAmount(from)) return null;
  const isNext = from.clause === figure.clause || /^(?:相比|比)/.test(from.trail);
  if (!isNext || !/[较比与同][^，。；]*$/.test(from.lead) || to.bracket !== from.bracket)
    return null;
  return readingOf(figure, from, to, 'firm');
}

function named(
  figures: readonly LocalFigure[],
  index: number,
  figure: LocalFigure,
): Reading | null {
  const pair = namedPair(figures, index);
  return pair && readingOf(figure, pair.from, pair.to, pair.certainty);
}

/** 去年是11.4亿元，今年达到12.54亿元，增长10%: believed where it holds. */
function beside(before: readonly LocalFigure[], figure: LocalFigure): Reading | null {
  const [from, to] = before.slice(-2);
  if (!from || !to || !isLevel(from) || !isLevel(to) || !isComparable(from, to)) return null;
  const isOfTwoTimes = from.period !== to.period && to.isDated;
  return isOfTwoTimes ? readingOf(figure, from, to, 'guess') : null;
}

function readingOf(
  figure: LocalFigure,
  from: LocalFigure,
  to: LocalFigure,
  certainty: Reading['certainty'],
): Reading | null {
  const [a, b] = [from.quantity, to.quantity];
  const ratio = percentOf(b, a);
  if (!ratio || a.value.lte(0)) return null;
  const hundred = new Big(100);
  const grown = differenceOf(ratio, { lo: hundred, hi: hundred });
  const percent = b.value.times(100).div(a.value).minus(100);
  const isSigned = figure.quantity.value.lt(0);
  const [first, second] = inOneScale([from, to]);
  return {
    operands: [operand('from', from), operand('to', to)],
    computed: isSigned ? grown : sizeOf(grown),
    value: isSigned ? percent : percent.abs(),
    working: `${second}÷${first}−1=${percent.lt(0) ? '−' : ''}${shown(percent.abs(), figure)}%`,
    certainty:
      isNominal(from, to) && isOfOneThing(figure, from, to) && !isOfOtherTime(figure, to)
        ? certainty
        : 'guess',
  };
}

/** 由2021年的16.2亿元增加到2024年的20.4亿元，去年增长7.1%: the growth of one year, not of all. */
function isOfOtherTime({ isDated, period }: LocalFigure, to: LocalFigure): boolean {
  return isDated && to.isDated && period !== to.period;
}

/** The growth of 生产总值 is stated at constant prices, whatever its levels are. */
function isNominal(from: LocalFigure, to: LocalFigure): boolean {
  return ![from, to].some(({ run, lead, metric }) =>
    constantPrices.test(`${run} ${lead} ${metric}`),
  );
}

/** 企业由12家增加到30家，投资增长46.7%: what grew has a name of its own, which the levels do not bear. */
function isOfOneThing(figure: LocalFigure, from: LocalFigure, to: LocalFigure): boolean {
  const name = grownOf(figure)
    .replace(/^(?:计划|预计|预期|目标|力争)$/, '')
    .slice(-2);
  return [from, to].some(({ run, lead }) => (run + lead).includes(name));
}
