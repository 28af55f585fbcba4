/**
 * Rates whose name tells both operands — 资产负债率 = 100 · 负债 ÷ 资产, or 100 · (1 − 净资产 ÷ 资产); 存贷比 = 100 · 贷款 ÷ 存款.
 */
import Big from 'big.js';
import { type DerivedRate, derivedRates } from '../lexicon/derivedRates.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, exactly, percentOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel, isRelative } from './operands.ts';
import { type QuotientBinding, quotientClaim } from './quotient.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The named rates of a paragraph that gives both operands. */
export function* readDerivedRates(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const rate = derivedNameOf(figure);
    if (!rate) continue;
    const claim = byPart(figures, index, rate) ?? byRest(figures, index, rate);
    if (claim) yield claim;
  }
}

/** The rate that the words before the percentage name; null for other percentages. */
export function derivedNameOf({ lead, quantity }: LocalFigure): DerivedRate | null {
  if (quantity.dimension !== 'percent') return null;
  const words = lead.trim().replace(COPULA, '');
  return derivedRates.find(({ name }) => name.test(words)) ?? null;
}

const COPULA =
  /(?:要|已|约|只|仅|就|也|将|力争|确保|提高|上升|下降|提升|降)*(?:为|是|达到?了?|有|[到至])?(?:约|近)?$/;

/** part ÷ whole. */
function byPart(figures: readonly LocalFigure[], index: number, rate: DerivedRate): Claim | null {
  const [figure, near] = [figures[index], operandsAround(figures, index, rate)];
  if (!figure) return null;
  const parts = near.filter(({ lead }) => names(lead, rate.part, rate.whole)).slice(-MAX);
  const wholes = near.filter(({ lead }) => names(lead, rate.whole)).slice(-MAX);
  const bindings = [...parts].reverse().flatMap((part, nth) =>
    [...wholes].reverse().flatMap((whole, at): QuotientBinding[] => {
      if (part === whole || !isComparable(part, whole)) return [];
      const isNearest = nth + at === 0 && part.sentence === whole.sentence;
      const sure = isNearest ? certaintyOf(figure, part, whole) : 'guess';
      const isFirst = part === parts[0] && part.sentence === figures[0]?.sentence;
      const isOfTopic = isFirst && whole.sentence === figure.sentence;
      const isOnly = part === parts.at(-1) && wholes.length === 1;
      const isMeant = isOfTopic || (isOnly && isBesideOnly(figure, part, whole, rate));
      return [{ parts: [part], wholes: [whole], certainty: liftedTo(sure, isMeant, part, whole) }];
    }),
  );
  return quotientClaim('rate', figure, bindings);
}

const MAX = 4;

/** A guess is likely where the text means the two, unless they are of two times. */
function liftedTo(
  sure: Certainty,
  isMeant: boolean,
  part: LocalFigure,
  whole: LocalFigure,
): Certainty {
  return sure === 'guess' && isMeant && !areOfTwoTimes(part, whole) ? 'likely' : sure;
}

/** 适龄幼儿23600人。…，在园适龄幼儿21900人，入园率: the part begins with its own name, so that it is of nobody else. */
function isBesideOnly(
  figure: LocalFigure,
  part: LocalFigure,
  whole: LocalFigure,
  rate: DerivedRate,
): boolean {
  if (part.sentence !== figure.sentence || figure.sentence - whole.sentence !== 1) return false;
  const words = part.lead.trim().replace(/^(?:其中|现有?|已|共|实际)/, '');
  return words.search(rate.part) === 0 && figure.clause - part.clause === 1;
}

/** Whether the words end with the name, and with no other one behind it. */
function names(lead: string, name: RegExp, other?: RegExp): boolean {
  const at = lastAt(lead, name);
  return at >= 0 && (!other || at >= lastAt(lead, other));
}

function lastAt(lead: string, name: RegExp): number {
  const all = [...lead.matchAll(new RegExp(name, 'g'))];
  return all.at(-1)?.index ?? -1;
}

/** The levels (or amounts of change) near the rate: those before it, and those behind it in its sentence. */
function operandsAround(
  figures: readonly LocalFigure[],
  index: number,
  { isOfIncrements }: DerivedRate,
): readonly LocalFigure[] {
  const figure = figures[index];
  const behind = figures
    .slice(index + 1, index + AHEAD)
    .filter(({ sentence }) => sentence === figure?.sentence);
  const near = [...behind.reverse(), ...figuresBefore(figures, index)];
  const able = near.filter((other) =>
    isOfIncrements ? !isRelative(other) && isAmount(other) : isLevel(other) && !isAmount(other),
  );
  return isOfIncrements ? able.map((amount) => named(amount, near)) : able;
}

const AHEAD = 4;

/** 贷款余额707.42亿元，比年初新增111.71亿元: an amount goes by the words of its level. */
function named(amount: LocalFigure, near: readonly LocalFigure[]): LocalFigure {
  const level = near[near.indexOf(amount) - 1];
  const isOf = level !== undefined && level.segment === amount.segment && isLevel(level);
  return isOf ? { ...amount, lead: `${level.lead}${amount.lead}` } : amount;
}

/** Both in the rate's own sentence, or in the one before, and near to one another; of two times it is a guess. */
function certaintyOf(figure: LocalFigure, part: LocalFigure, whole: LocalFigure): Certainty {
  if (areOfTwoTimes(part, whole)) return 'guess';
  const sentences = [part, whole].map(({ sentence }) => figure.sentence - sentence);
  if (sentences.every((apart) => apart === 0)) return 'firm';
  return sentences.every((apart) => apart >= 0 && apart <= 1) ? 'likely' : 'guess';
}

/** 1—9月总产值…，9月当月销售产值…: no rate is of two times. */
function areOfTwoTimes(part: LocalFigure, whole: LocalFigure): boolean {
  return part.isDated && whole.isDated && part.period !== whole.period;
}

/** 1 − rest ÷ whole: 净资产 of 资产总额 leaves the debts. */
function byRest(figures: readonly LocalFigure[], index: number, rate: DerivedRate): Claim | null {
  const [figure, { rest }] = [figures[index], rate];
  if (!figure || !rest) return null;
  const near = operandsAround(figures, index, rate);
  const part = near.findLast(({ lead }) => rest.test(lead));
  const whole = near.findLast(
    (other) => !rest.test(other.lead) && names(other.lead, rate.whole) && other !== part,
  );
  const reading = part && whole && restReading(figure, part, whole);
  return reading ? claimOf('rate', figure, [reading]) : null;
}

function restReading(figure: LocalFigure, rest: LocalFigure, whole: LocalFigure): Reading | null {
  if (!isComparable(rest, whole) || whole.quantity.value.lte(0)) return null;
  const share = percentOf(rest.quantity, whole.quantity);
  if (!share || rest.quantity.value.gte(whole.quantity.value)) return null;
  const value = new Big(100).minus(rest.quantity.value.times(100).div(whole.quantity.value));
  const [a, b] = inOneScale([rest, whole]);
  return {
    operands: [operand('rest', rest), operand('whole', whole)],
    computed: differenceOf(exactly(new Big(100)), share),
    value,
    working: `1−${a}÷${b}=${shown(value, figure)}%`,
    certainty: certaintyOf(figure, rest, whole),
  };
}
