/**
 * B，增加X，增长p% — p = 100·X ÷ (B − X), or 100·X ÷ (B + X) where it fell.
 *
 *     644起、死亡2695人，同比减少26起、443人，分别下降3.9%和14.1%
 *     levels             changes              percentages, each in its column
 */
import Big from 'big.js';
import { amounts, constantPrices, falls } from '../lexicon/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import { differenceOf, percentOf, sumOf } from './arithmetic.ts';
import { isAtOtherPrices } from './changes.ts';
import { listAround } from './lists.ts';
import { isComparable, isLevel } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The increments of a paragraph that are stated with their level and their percentage. */
export function* readIncrements(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'percent' || figure.role !== 'change') continue;
    if (isAtOtherPrices(figures, index)) continue;
    const change = changeBefore(figures, index);
    const level = change && (levelBefore(figures, change) ?? levelNamed(figures, change));
    if (change && hasOtherBase(change, figure)) continue;
    const reading = change && level && readingOf(figures, figure, change, level);
    const claim = reading && claimOf('increment', figure, [reading]);
    if (claim) yield claim;
  }
}

/** 比年初增加31亿元，同比增长10.4%: the amount since one time, the percentage since another. */
function hasOtherBase(change: LocalFigure, figure: LocalFigure): boolean {
  const sinceTurnOfYear = change.isDated && /^[^/]*-(?:01|12)$/.test(change.period);
  return sinceTurnOfYear && change.period !== figure.period && /同比/.test(figure.lead);
}

/** The amount that the percentage speaks of: the one before it, in a list the one in its column. */
function changeBefore(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const percentages = listAround(figures, index).filter(isPercent);
  const figure = figures[index];
  const first = percentages[0];
  if (!figure || !first) return null;
  const last = figures[figures.indexOf(first) - 1];
  if (!last || last.segment !== first.segment || !isAmount(figures, last)) return null;
  const list = listAround(figures, figures.indexOf(last));
  if (percentages.length === 1) return list.length === 1 ? last : null;
  return list.length === percentages.length ? (list[percentages.indexOf(figure)] ?? null) : null;
}

function isPercent({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent';
}

/** Whether the figure, or the head of its list, is led to by 增加, 多完成, 净增. */
function isAmount(figures: readonly LocalFigure[], figure: LocalFigure): boolean {
  const head = listAround(figures, figures.indexOf(figure))[0];
  return head !== undefined && !isPercent(figure) && amounts.test(head.lead.trim());
}

/** The level that the amount changed: the last one in its unit before it, in its sentence. */
function levelBefore(figures: readonly LocalFigure[], change: LocalFigure): LocalFigure | null {
  const head = listAround(figures, figures.indexOf(change))[0];
  const before = figures.slice(0, figures.indexOf(head ?? change));
  const level = before.findLast(
    (other) => isComparable(other, change) && other.bracket === change.bracket,
  );
  if (!level || level.sentence !== change.sentence || !isLevel(level)) return null;
  return isAmount(figures, level) ? null : level;
}

/** 汉族减少10134人 where 汉族568238人 stands sentences before. */
function levelNamed(figures: readonly LocalFigure[], change: LocalFigure): LocalFigure | null {
  const name = change.lead.trim().replace(amounts, '');
  if (name.length < 2) return null;
  const before = figures.slice(0, figures.indexOf(change));
  const isNamed = (other: LocalFigure): boolean =>
    other.lead.trim().endsWith(name) && isLevel(other);
  return before.findLast((other) => isNamed(other) && isComparable(other, change)) ?? null;
}

function readingOf(
  figures: readonly LocalFigure[],
  figure: LocalFigure,
  change: LocalFigure,
  level: LocalFigure,
): Reading | null {
  const sign = signOf(figures, figure, change, level);
  const [base, before] = baseOf(level, change, sign);
  const computed = percentOf(change.quantity, base);
  if (!computed || before.lte(0)) return null;
  const value = new Big(100).times(change.quantity.value).div(before);
  const [b, x] = inOneScale([level, change]);
  const divisor = sign === '' ? b : `(${b}${sign}${x})`;
  return {
    operands: [operand('level', level), operand('change', change)],
    computed,
    value,
    working: `${x}÷${divisor}=${shown(value, figure)}%`,
    certainty: certaintyOf(change, level),
  };
}

/** How the level before is got from the level: less the change, more where it fell, as it is where it is the earlier one. */
function signOf(
  figures: readonly LocalFigure[],
  figure: LocalFigure,
  change: LocalFigure,
  level: LocalFigure,
): '' | '+' | '−' {
  if (/^(?:相比|比)/.test(level.trail.trim())) return '';
  const heads = [change, figure].map((one) => listAround(figures, figures.indexOf(one))[0]);
  return heads.some((head) => falls.test(head?.lead.trim() ?? '')) ? '+' : '−';
}

function baseOf(level: LocalFigure, change: LocalFigure, sign: '' | '+' | '−'): [Interval, Big] {
  const [b, x] = [level.quantity, change.quantity];
  if (sign === '') return [b, b.value];
  if (sign === '+') return [sumOf([b, x]), b.value.plus(x.value)];
  return [differenceOf(b, x), b.value.minus(x.value)];
}

function certaintyOf(change: LocalFigure, level: LocalFigure): Certainty {
  if (constantPrices.test(`${level.run} ${level.lead} ${level.metric}`)) return 'guess';
  return level.sentence === change.sentence ? 'firm' : 'likely';
}
