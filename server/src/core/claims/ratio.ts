/**
 * 三次产业结构2.7:18.0:79.3 — each term = 100 · part ÷ whole; and the terms of a structure make 100.
 */
import Big from 'big.js';
import type { Claim, Verdict } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import { exactly, judge, percentOf, sumOf } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { operand, spanOf } from './reading.ts';
import { inOneScale } from './working.ts';

/** The structures of a paragraph, against their parts where it gives them. */
export function* readRatios(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const { terms } = figure;
    if (!terms || !isStructure(wordsBefore(figures, index), terms)) continue;
    yield hundredClaim(figure, terms);
    const parts = isOfThePast(figure) ? null : partsOf(figures, index);
    const claim = parts && partsClaim(figure, terms, parts);
    if (claim) yield claim;
  }
}

/** 结构, 占比, 构成: the terms are percentages; a 比例 may be 1:2:3, unless it about makes a hundred. */
function isStructure(words: string, terms: readonly Quantity[]): boolean {
  const sum = sumOfTerms(terms);
  if (/结构|占比|构成|比重/.test(words)) return sum.gte(70) && sum.lte(130);
  return /比例|之比|[由从为]/.test(words) && sum.gte(97) && sum.lte(103);
}

/** The words that say what the terms are; in 由7:14:79变为2:18:80 those before the first too. */
function wordsBefore(figures: readonly LocalFigure[], index: number): string {
  const [previous, figure] = [figures[index - 1], figures[index]];
  const isGoingOn = previous?.terms && previous.clause === figure?.clause;
  return [isGoingOn ? previous : undefined, figure]
    .map((one) => (one ? one.run.slice(-WORDS) + one.lead : ''))
    .join('');
}

const WORDS = 12;

function sumOfTerms(terms: readonly Quantity[]): Big {
  return terms.map(({ value }) => value).reduce((a, b) => a.plus(b));
}

/** 由7:14:79变为: what the structure was. */
function isOfThePast({ lead, trail }: LocalFigure): boolean {
  return (
    /[由从][^，。；]*$/.test(lead) ||
    /^(?:变|调整|优化|转变|演变|发展|改变|提升)/.test(trail.trim())
  );
}

function hundredClaim(figure: LocalFigure, terms: readonly Quantity[]): Claim {
  const hundred = new Big(100);
  const ulp = terms.map((term) => term.ulp).reduce((a, b) => (a.gt(b) ? a : b));
  const claimed = { ...figure.quantity, ...exactly(hundred), value: hundred, ulp };
  const written = terms.map(({ value }) => value.toFixed()).join('+');
  return {
    type: 'shares-100',
    claimed: spanOf(figure),
    operands: [],
    verdict: judge(claimed, sumOf(terms)),
    working: `${written}=${sumOfTerms(terms).toFixed()}`,
    inferred: false,
  };
}

/** What the terms are the shares of. */
interface Parts {
  readonly items: readonly LocalFigure[];
  /** The figure that the parts divide; null where only their sum is there. */
  readonly whole: LocalFigure | null;
}

/** The levels before the ratio that bear the names of its terms, and the whole before them. */
function partsOf(figures: readonly LocalFigure[], index: number): Parts | null {
  const figure = figures[index];
  if (!figure?.terms || !/产业/.test(wordsBefore(figures, index))) return null;
  if (figure.terms.length !== INDUSTRIES.length) return null;
  const before = figuresBefore(figures, index).filter((other) => isLevel(other));
  const items = INDUSTRIES.flatMap(
    (name) => before.findLast(({ run, lead }) => name.test(run + lead)) ?? [],
  );
  const [first] = items;
  if (items.length !== INDUSTRIES.length || !first || !isOneList(items, figure)) return null;
  const whole = before
    .slice(0, before.indexOf(first))
    .findLast((other) => isComparable(other, first) && isSumOf(other, items));
  return { items, whole: whole ?? null };
}

const INDUSTRIES: readonly RegExp[] = [
  /第一产业[^，。；]{0,10}$|(?<!第)一产[^，。；业]{0,8}$/,
  /第二产业[^，。；]{0,10}$|(?<!第)二产[^，。；业]{0,8}$/,
  /第三产业[^，。；]{0,10}$|(?<!第)三产[^，。；业]{0,8}$/,
];

/** The parts follow one another in one unit, of the ratio's own time and not far before it. */
function isOneList(items: readonly LocalFigure[], figure: LocalFigure): boolean {
  const [first] = items;
  return items.every(
    (item, index) =>
      first !== undefined &&
      isComparable(item, first) &&
      item.start >= (items[index - 1]?.start ?? 0) &&
      item.period === first.period &&
      item.sentence >= figure.sentence - 2,
  );
}

/** The whole is about what the parts make together. */
function isSumOf(whole: LocalFigure, items: readonly LocalFigure[]): boolean {
  const sum = items.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  return whole.quantity.value.minus(sum).abs().lte(sum.times('0.02'));
}

function partsClaim(
  figure: LocalFigure,
  terms: readonly Quantity[],
  { items, whole }: Parts,
): Claim | null {
  const quantities = items.map(({ quantity }) => quantity);
  const total = whole?.quantity ?? sumOf(quantities);
  const totalValue =
    whole?.quantity.value ?? quantities.map(({ value }) => value).reduce((a, b) => a.plus(b));
  if (totalValue.lte(0)) return null;
  const verdicts: Verdict[] = [];
  const values: Big[] = [];
  for (const [index, term] of terms.entries()) {
    const part = quantities[index];
    const computed = part && percentOf(part, total);
    if (!part || !computed) return null;
    verdicts.push(judge(term, computed));
    values.push(part.value.times(100).div(totalValue));
  }
  const parts = inOneScale(items);
  const operands = items.map((item) => operand('part', item));
  return {
    type: 'ratio',
    claimed: spanOf(figure),
    operands: whole ? [...operands, operand('whole', whole)] : operands,
    verdict: worstOf(verdicts),
    working: `${parts.join('∶')} → ${values.map((value) => value.toFixed(figure.digits.decimals + 1)).join('∶')}`,
    inferred: items.some(({ sentence }) => sentence !== figure.sentence),
    correction: corrected(figure, values),
  };
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('violated')) return 'violated';
  return verdicts.includes('rounding') ? 'rounding' : 'holds';
}

/** The ratio with the values in its own places and between its own marks. */
function corrected(figure: LocalFigure, values: readonly Big[]): string {
  const marks = [...figure.text.matchAll(/[∶:：]/g)].map(([mark]) => mark);
  return values
    .map(
      (value, index) =>
        `${index > 0 ? (marks[index - 1] ?? ':') : ''}${value.toFixed(figure.digits.decimals)}`,
    )
    .join('');
}
