/**
 * x = |B − A| ÷ n, with n the years between or one more; and x = all that came together ÷ n.
 *
 *     由9899万人减少到4335万人，年均减少1391万人          五年来累计减贫8239万人，年均减贫1648万人
 *         └ from      └ to                                      └ whole
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { yearly } from '../lexicon/averages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { differenceOf, exactly, quotientOf, sizeOf } from './arithmetic.ts';
import { yearsOf } from './elapsed.ts';
import { levelsBefore } from './levels.ts';
import { asAverage } from './mean.ts';
import { figuresBefore, periodsBefore, wordsStart } from './nearby.ts';
import { isComparable } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The yearly changes of a paragraph whose whole change and years it gives. */
export function* readAnnualChanges(facts: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of facts.figures.entries()) {
    const levels = isYearlyAmount(figure) ? betweenLevels(facts, index) : [];
    const readings = [...levels, ...ofWhole(facts, index)];
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

/** 五年累计减贫8239万人，年均减贫1648万人; the whole stands right before, and what came is the same. */
function ofWhole(facts: ParagraphFacts, index: number): readonly Reading[] {
  const figure = facts.figures[index];
  const name = figure && yearlyName(figure);
  if (!figure || name === undefined || name === null) return [];
  const before = figuresBefore(facts.figures, index);
  const whole = before.findLast(({ quantity }) => quantity.dimension !== 'duration');
  if (!whole || !isWholeOf(whole, figure, name)) return [];
  const last = before.at(-1);
  const certainty = isTogether(whole, before) && last === whole ? 'firm' : 'guess';
  const [, x = ''] = inOneScale([figure, whole]);
  const change = { interval: whole.quantity, value: whole.quantity.value, working: x };
  return wholeYears(facts, index, whole).map((years, at) => ({
    ...divided(figure, change, years),
    operands: [operand('change', whole)],
    certainty: at === 0 ? certainty : 'guess',
  }));
}

/** 年均投入 → 投入, 平均每年 → nothing; null where the words tell no yearly amount, or one to come. */
function yearlyName({ lead, run, quantity, role }: LocalFigure): string | null {
  if (quantity.dimension === 'percent' || quantity.dimension === 'points') return null;
  if (role === 'expected' || role === 'plan' || role === 'threshold') return null;
  const words = `${run}${lead}`.trim();
  if (/今后|未来|力争|计划|预计|分别|各/.test(words)) return null;
  return /(?:年均|年平均|平均每年|每年平均)(\p{Script=Han}{0,8})$/u.exec(words)?.[1] ?? null;
}

/** An amount of one kind with the yearly one, which names the same doing or none: 累计投入…，年均投入. */
function isWholeOf(whole: LocalFigure, figure: LocalFigure, name: string): boolean {
  if (whole.segment !== figure.segment || whole.bracket !== figure.bracket) return false;
  if (!isComparable(whole, figure) || whole.quantity.value.lte(figure.quantity.value)) return false;
  if (
    whole.role === 'plan' ||
    whole.role === 'expected' ||
    /[由从]|[到至]$/.test(whole.lead.trim())
  )
    return false;
  return name === '' || whole.lead.includes(name.slice(0, 2));
}

/** 累计, 共, 五年来: the whole is what came in all the years. */
function isTogether(whole: LocalFigure, before: readonly LocalFigure[]): boolean {
  if (/累计|共|总计|合计|先后/.test(whole.lead)) return true;
  const previous = before[before.indexOf(whole) - 1];
  return previous?.quantity.unit === '年' && previous.clause === whole.clause;
}

/** The years of the whole, those of 近三年 as well. */
function wholeYears(facts: ParagraphFacts, index: number, whole: LocalFigure): readonly number[] {
  const told = yearsOf(facts, index, whole, whole);
  if (told.length > 0) return told;
  const recent = periodsBefore(facts.periods, whole.start).at(-1);
  const written = /^近(\d{1,2}|[两二三四五六七八九十])年/.exec(recent?.text ?? '')?.[1];
  if (!recent || !written || recent.start < wordsStart(whole, facts.periods)) return [];
  return [/\d/.test(written) ? Number(written) : HAN.indexOf(written.replace('二', '两'))];
}

const HAN = '零一两三四五六七八九十';

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
