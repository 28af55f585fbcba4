/**
 * p = 100·((B ÷ A)^(1÷n) − 1), with n the years between or one more.
 *
 *     由248亿美元上升到772亿美元，年均增长25.5%          both levels
 *     12.41亿元，比2013年增加4.44亿元，年均增长11.71%    a level and what it grew by
 *     1957年比1952年增长98.3%，即平均每年递增14.7%       the whole growth; 是2012年的1.99倍，年均增长12.1%
 *
 * Levels are at current prices. Where growth is told at constant ones (GDP, 可比价, 实际增长) levels tell nothing.
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { yearly } from '../lexicon/averages.ts';
import { comparable, constantPrices, falls } from '../lexicon/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { differenceOf, exactly, quotientOf, root, rootOf, sizeOf, sumOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { yearsOf } from './elapsed.ts';
import { grownOf, levelsBefore } from './levels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The compound yearly growth rates of a paragraph whose whole growth and years it gives. */
export function* readCompoundGrowth(facts: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of facts.figures.entries()) {
    if (figure.quantity.dimension !== 'percent' || !yearly.test(figure.lead.trim())) continue;
    if (/分别|各/.test(figure.lead)) continue;
    const spans = isAtConstantPrices(facts.figures, index)
      ? [...byGrowth(facts.figures, index)]
      : [
          ...byLevels(facts.figures, index),
          ...byIncrease(facts.figures, index),
          ...byGrowth(facts.figures, index),
        ];
    const readings = spans.flatMap((span) => readingsOf(facts, index, span));
    const claim = claimOf('cagr', figure, readings);
    if (claim) yield claim;
  }
}

/** How many times the last value is the first, and where that is written. */
interface Multiplication {
  readonly from: LocalFigure;
  readonly to: LocalFigure;
  readonly ratio: Interval;
  readonly value: Big;
  /** 772÷248, 1+98.3%. */
  readonly working: string;
  readonly certainty: Certainty;
}

/** Whether the sentence up to the figure says that prices are held constant, or speaks of what is always told so. */
function isAtConstantPrices(figures: readonly LocalFigure[], index: number): boolean {
  const words = figuresBefore(figures, index + 1)
    .filter(({ sentence }) => sentence === figures[index]?.sentence)
    .map(({ run, lead, trail }) => run + lead + trail)
    .join('');
  return comparable.test(words) || constantPrices.test(words) || /总产值|国民收入/.test(words);
}

function* byLevels(figures: readonly LocalFigure[], index: number): Iterable<Multiplication> {
  const pair = levelsBefore(figures, index);
  const ratio = pair && quotientOf(pair.to.quantity, pair.from.quantity);
  if (!ratio || pair.from.quantity.value.lte(0)) return;
  const [a, b] = inOneScale([pair.from, pair.to]);
  const value = pair.to.quantity.value.div(pair.from.quantity.value);
  yield { ...pair, ratio, value, working: `${b}÷${a}` };
}

/** 12.41亿元，比2013年增加4.44亿元: the first value is what the increase leaves. */
function* byIncrease(figures: readonly LocalFigure[], index: number): Iterable<Multiplication> {
  const [change, figure] = [figures[index - 1], figures[index]];
  if (!change || !figure || !isSinceYear(change) || change.segment !== figure.segment) return;
  const to = figuresBefore(figures, index - 1).findLast(
    (other) => isLevel(other) && !isAmount(other) && isComparable(other, change),
  );
  if (!to || to.sentence !== figure.sentence) return;
  const isFall = falls.test(change.lead.trim());
  const { quantity } = to;
  const base = isFall
    ? sumOf([quantity, change.quantity])
    : differenceOf(quantity, change.quantity);
  const ratio = quotientOf(quantity, base);
  const before = isFall
    ? quantity.value.plus(change.quantity.value)
    : quantity.value.minus(change.quantity.value);
  if (!ratio || before.lte(0)) return;
  const [b, x] = inOneScale([to, change]);
  const working = `${b}÷(${b}${isFall ? '+' : '−'}${x})`;
  yield { from: change, to, ratio, value: quantity.value.div(before), working, certainty: 'firm' };
}

function isSinceYear(change: LocalFigure): boolean {
  return isAmount(change) && change.isDated && /[比较]/.test(change.lead);
}

/** 增长98.3%，即平均每年递增14.7%; 是2012年的1.99倍，年均增长12.1%. */
function* byGrowth(figures: readonly LocalFigure[], index: number): Iterable<Multiplication> {
  const [whole, figure] = [figures[index - 1], figures[index]];
  if (!whole || !figure || whole.segment !== figure.segment) return;
  if (figure.clause - whole.clause > 1 || isSinceLastYear(whole)) return;
  const name = grownOf(figure);
  const isSame = name === '' || (whole.run + whole.lead).includes(name.slice(-2));
  const said = /^即|^相当于/.test(figure.lead.trim()) ? 'firm' : 'likely';
  const factor = factorOf(whole);
  if (factor) yield { from: whole, to: whole, ...factor, certainty: isSame ? said : 'guess' };
}

/** 比上年增长5%: growth of one year. */
function isSinceLastYear({ isDated, period }: LocalFigure): boolean {
  return isDated && period.includes('?');
}

/** How many times as much a growth makes: 98.3% makes 1.983 times; 1.99倍 is that already. */
function factorOf({
  quantity,
  role,
  lead,
}: LocalFigure): Pick<Multiplication, 'ratio' | 'value' | 'working'> | null {
  const { dimension, value, approximation } = quantity;
  if (approximation !== 'exact') return null;
  if (dimension === 'multiple')
    return /的$/.test(lead) ? { ratio: quantity, value, working: value.toFixed() } : null;
  if (dimension !== 'percent' || role !== 'change' || yearly.test(lead.trim())) return null;
  const growth = quotientOf(quantity, exactly(new Big(100)));
  if (!growth) return null;
  const one = new Big(1);
  const part = value.div(100);
  if (!falls.test(lead.trim())) {
    const working = `1+${value.toFixed()}%`;
    return { ratio: sumOf([exactly(one), growth]), value: one.plus(part), working };
  }
  const ratio = differenceOf(exactly(one), growth);
  return part.lt(1) ? { ratio, value: one.minus(part), working: `1−${value.toFixed()}%` } : null;
}

function readingsOf(
  facts: ParagraphFacts,
  index: number,
  { from, to, ratio, value, working, certainty }: Multiplication,
): readonly Reading[] {
  const figure = facts.figures[index];
  if (!figure) return [];
  return yearsOf(facts, index, from, to).flatMap((years, at) => {
    const interval = rootOf(ratio, years);
    const factor = root(value, years);
    if (!interval || !factor) return [];
    const hundred = new Big(100);
    const percent = factor.times(100).minus(100);
    const computed = sizeOf({
      lo: interval.lo?.times(100).minus(hundred) ?? null,
      hi: interval.hi?.times(100).minus(hundred) ?? null,
    });
    const operands =
      from === to
        ? [operand('growth', from)]
        : [operand(from.role === 'change' ? 'change' : 'from', from), operand('to', to)];
    return [
      {
        operands,
        computed,
        value: percent.abs(),
        working: `(${working})^(1/${years})−1=${percent.lt(0) ? '−' : ''}${shown(percent.abs(), figure)}%`,
        certainty: at === 0 ? certainty : 'guess',
      },
    ];
  });
}
