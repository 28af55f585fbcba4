/**
 * 由9899万人减少到4335万人，年均减少1391万人 — x = |B − A| ÷ n, with n the years between or one more.
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { yearly } from '../lexicon/averages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { differenceOf, exactly, quotientOf, sizeOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { yearsOf } from './elapsed.ts';
import { levelsBefore } from './levels.ts';
import { asAverage } from './mean.ts';
import { isComparable } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The yearly changes of a paragraph whose whole change and years it gives. */
export function* readAnnualChanges(facts: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of facts.figures.entries()) {
    if (!isYearlyAmount(figure)) continue;
    const readings = [...betweenLevels(facts, index), ...ofWholeChange(facts, index)];
    const claim = claimOf('annual-change', asAverage(figure), readings);
    if (claim) yield claim;
  }
}

function isYearlyAmount({ quantity, lead }: LocalFigure): boolean {
  return quantity.dimension !== 'percent' && yearly.test(lead.trim()) && !/分别|各/.test(lead);
}

/** 由A增加到B，年均增加x. */
function betweenLevels(facts: ParagraphFacts, index: number): readonly Reading[] {
  const figure = facts.figures[index];
  const pair = levelsBefore(facts.figures, index);
  if (!figure || !pair || !isInUnitOf(pair.to, figure)) return [];
  const { from, to, certainty } = pair;
  const [a, b] = inOneScale([figure, from, to]).slice(1);
  const change = {
    interval: sizeOf(differenceOf(to.quantity, from.quantity)),
    value: to.quantity.value.minus(from.quantity.value).abs(),
    working: to.quantity.value.gte(from.quantity.value) ? `(${b}−${a})` : `(${a}−${b})`,
  };
  return yearsOf(facts, index, from, to).map((years, at) => ({
    ...divided(figure, change, years),
    operands: [operand('from', from), operand('to', to)],
    certainty: at === 0 ? certainty : 'guess',
  }));
}

/** Percentages change by points. */
function isInUnitOf(level: LocalFigure, figure: LocalFigure): boolean {
  const isPoints = figure.quantity.dimension === 'points';
  return isPoints ? level.quantity.dimension === 'percent' : isComparable(level, figure);
}

/** 五年累计减贫8239万人，年均减贫1373万人: believed where it holds. */
function ofWholeChange(facts: ParagraphFacts, index: number): readonly Reading[] {
  const [whole, figure] = [facts.figures[index - 1], facts.figures[index]];
  if (!whole || !figure || whole.sentence !== figure.sentence) return [];
  if (!isAmount(whole) && !/累计/.test(whole.lead)) return [];
  if (!isComparable(whole, figure)) return [];
  const [, x = ''] = inOneScale([figure, whole]);
  const change = { interval: whole.quantity, value: whole.quantity.value, working: x };
  return yearsOf(facts, index, whole, whole).map((years) => ({
    ...divided(figure, change, years),
    operands: [operand('change', whole)],
    certainty: 'guess',
  }));
}

interface Change {
  readonly interval: Interval;
  readonly value: Big;
  readonly working: string;
}

function divided(
  figure: LocalFigure,
  { interval, value, working }: Change,
  years: number,
): Pick<Reading, 'computed' | 'value' | 'working'> {
  const n = new Big(years);
  const yearlyValue = value.div(n);
  const written = shown(yearlyValue.div(figure.digits.scale), figure);
  return {
    computed: quotientOf(interval, exactly(n)) ?? interval,
    value: yearlyValue,
    working: `${working}÷${years}=${written}`,
  };
}
