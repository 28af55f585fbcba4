/**
 * B是A的n倍 — n = B ÷ A; 由A增加到B，增长n倍 — n = B ÷ A − 1; 翻一番 — B ÷ A = 2.
 *
 *     1995年全口径收入5862万元，2004年完成25765万元，是1995年的4.4倍
 *                     └ base           └ of what        └ the base by its time; by its name, its plan, its average
 */

import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { comparable } from '../lexicon/changes.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { withoutAppositiveBrackets } from './appositives.ts';
import { differenceOf, exactly, quotientOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { levelsBefore } from './levels.ts';
import { divisionsOf } from './mean.ts';
import {
  basesFor,
  isMeasured,
  isOfReference,
  type Reference,
  referenceOf,
  subjectOf,
} from './multipleBases.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The multiples of a paragraph whose two numbers it gives. */
export function* readMultiples({ figures: written, periods }: ParagraphFacts): Iterable<Claim> {
  const figures = withoutAppositiveBrackets(written);
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'multiple') continue;
    const claim = multipleAt(figures, index, periods);
    if (claim) yield claim;
  }
}

function multipleAt(
  figures: readonly LocalFigure[],
  index: number,
  periods: readonly Period[],
): Claim | null {
  const figure = figures[index];
  if (!figure) return null;
  const claimed = asMeant(figure);
  if (!isOfReference(figure))
    return claimOf('multiple', claimed, readingsOf(claimed, pairsByChange(figures, index)));
  const reference = referenceOf(figure, figures[index - 1], periods);
  return claimOf('multiple', claimed, [
    ...readingsOf(claimed, pairsByReference(figures, index, reference)),
    ...ofOverallMean(figures, index, claimed, reference),
  ]);
}

/**
 * The multiples of a number that an earlier paragraph gives by the name or the time that the text names: 是总收入的1.83倍.
 */
export function* readDistantMultiples({ figures, periods }: Draft): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'multiple' || !isOfReference(figure)) continue;
    const start = paragraphStart(figures, index);
    const own = figures.slice(start, index + 1);
    if (multipleAt(own, own.length - 1, periods)) continue;
    const reference = referenceOf(figure, own.at(-2), periods);
    const of = subjectOf(own.slice(0, -1).filter(isMeasured), figure, reference);
    const earlier = figures.slice(Math.max(0, start - DISTANCE), start).filter(isMeasured);
    if (!of || reference.written) continue;
    const pairs = distantPairs(basesFor(earlier, of, reference), of, reference);
    const claim = claimOf('multiple', figure, readingsOf(figure, pairs));
    if (claim) yield { ...claim, inferred: true };
  }
}

/** Objected to, as a doubt, where one earlier number bears the name, or for the first of the time that is named. */
function distantPairs(
  bases: readonly LocalFigure[],
  of: LocalFigure,
  { words, period }: Reference,
): readonly Pair[] {
  const isOne = words.length >= 3 && bases.length === 1;
  const first = isOfOneName(bases.at(-1), of) ? bases.at(-1) : undefined;
  const meant = period === '' ? bases.find(() => isOne) : first;
  const pairs = bases.map((base) => guess(base, of));
  return meant ? [...pairs, { ...guess(meant, of), certainty: 'doubtful' }] : pairs;
}

/** 平均每季度 names no metric; a metric has to be the base's own. */
function isOfOneName(base: LocalFigure | undefined, { lead }: LocalFigure): boolean {
  const words = lead.trim();
  if (!base || /^(?:平均)?每[\p{Script=Han}]{1,4}$/u.test(words)) return base !== undefined;
  return words.length >= 2 && base.lead.includes(words.slice(-2));
}

const DISTANCE = 200;

function paragraphStart(figures: readonly Figure[], index: number): number {
  let start = index;
  while (start > 0 && figures[start - 1]?.paragraph === figures[index]?.paragraph) start--;
  return start;
}

function guess(base: LocalFigure, of: LocalFigure): Pair {
  return { base, of, certainty: 'guess', beyond: false };
}

function readingsOf(claimed: LocalFigure, pairs: readonly Pair[]): readonly Reading[] {
  return pairs.flatMap((pair) => readingOf(claimed, pair) ?? []);
}

/** The two numbers of a multiple. */
interface Pair {
  readonly base: LocalFigure;
  readonly of: LocalFigure;
  readonly certainty: Certainty;
  /** What the words count beyond the base: 增长一倍 is once more. */
  readonly beyond: boolean;
}

/** How far beyond the half a whole number of times may be off and still be a loose way to say it. */
const LOOSE = '0.3';

/** 四倍多 lies between four and five; 翻了一番 is said of what has about doubled; 两倍 is not once more. */
function asMeant(figure: LocalFigure): LocalFigure {
  const { text, trail, digits } = figure;
  const ulp = digits.decimals === 0 ? new Big(LOOSE) : figure.quantity.ulp;
  const quantity = { ...figure.quantity, ulp };
  const { value } = quantity;
  if (quantity.approximation !== 'exact') return figure;
  if (text.endsWith('番')) {
    const hi = /^多|^以上/.test(trail) ? null : value.times('1.25');
    return { ...figure, quantity: { ...quantity, lo: value.times('0.9'), hi } };
  }
  if (!trail.startsWith('多')) return { ...figure, quantity };
  return {
    ...figure,
    quantity: { ...quantity, lo: value, hi: value.plus(1), approximation: 'vague' },
  };
}

function pairsByReference(
  figures: readonly LocalFigure[],
  index: number,
  reference: Reference,
): readonly Pair[] {
  const figure = figures[index];
  const { written } = reference;
  if (!figure || /分别|依次/.test(figure.lead) || written?.lead.includes('分别')) return [];
  const before = figuresBefore(figures, written ? index - 1 : index).filter(isMeasured);
  const of = written ? before.at(-1) : subjectOf(before, figure, reference);
  if (!of) return [];
  const bases = written ? [written] : basesFor(before, of, reference);
  return bases
    .filter((base) => base !== of && isComparable(base, of))
    .map((base, at) => ({
      base,
      of,
      certainty: at > 0 ? 'guess' : certaintyOf(base, of, figure, reference),
      beyond: false,
    }));
}

/** Firm in one sentence; a base by its time alone has to be of the same thing. */
function certaintyOf(
  base: LocalFigure,
  of: LocalFigure,
  figure: LocalFigure,
  { period, topic }: Reference,
): Certainty {
  if (period !== '' && !base.isDated) return 'guess';
  if (of.sentence !== figure.sentence)
    return topic !== '' && base.sentence === figure.sentence ? 'doubtful' : 'guess';
  const isOfOneThing = base.metric === of.metric || of.lead.length <= 2 || of.metric === '';
  if (base.sentence === figure.sentence) return period === '' || isOfOneThing ? 'firm' : 'guess';
  return period === '' || (base.metric === of.metric && of.metric !== '') ? 'likely' : 'guess';
}

/** 1402宗、9.90万亩，其中重点项目…平均每宗274亩，是平均水平的3.9倍: the average over all stands as its total and count. */
function ofOverallMean(
  figures: readonly LocalFigure[],
  index: number,
  claimed: LocalFigure,
  { words }: Reference,
): readonly Reading[] {
  const of = figures[index - 1];
  if (!of || !/平均/.test(words) || of.sentence !== claimed.sentence) return [];
  const [own, ...rest] = divisionsOf(figures, index - 1).filter(({ isTogether }) => isTogether);
  if (!own) return [];
  const others = rest.filter(({ total, count }) => total !== own.total && count !== own.count);
  return others.flatMap(({ total, count }) => {
    const mean = quotientOf(total.quantity, count.quantity);
    const computed = mean && quotientOf(of.quantity, mean);
    if (!computed) return [];
    const value = of.quantity.value.times(count.quantity.value).div(total.quantity.value);
    const [a, t] = inOneScale([of, total]);
    const working = `${a}÷(${t}÷${count.quantity.value.toFixed()})=${shown(value, claimed)}`;
    const operands = [operand('of', of), operand('total', total), operand('count', count)];
    return [
      {
        operands,
        computed,
        value,
        working,
        certainty: others.length === 1 ? 'likely' : 'guess',
      } as const,
    ];
  });
}

/** 由A增加到B，增长n倍; B，比A增长n倍; A，翻了一番，达到B. */
function pairsByChange(figures: readonly LocalFigure[], index: number): readonly Pair[] {
  const figure = figures[index];
  if (!figure) return [];
  const isDoubling = figure.text.endsWith('番');
  const lead = figure.lead.trim();
  const isTo = /(?:到|至|为)(?:原来的|过去的)?$/.test(lead);
  if (!isDoubling && !isTo && !rises.test(lead)) return [];
  if (comparable.test(figure.run + figure.lead)) return [];
  const pair = levelsBefore(figures, index) ?? (isDoubling ? around(figures, index) : null);
  if (!pair) return [];
  const { from, to, certainty } = pair;
  const isReal = constantPrices.test(`${from.lead}${from.metric}${to.metric}`);
  return [
    {
      base: from,
      of: to,
      certainty: isReal ? 'guess' : certainty,
      beyond: !isDoubling && !isTo,
    },
  ];
}

const rises = /(?:增长|增加|提高|上升|扩大|提升|增|高出?|多出?|超出?|超过|上涨|涨)了?(?:近|约)?$/;

/** Growth of these is told at constant prices, though levels are written at current ones. */
const constantPrices = /生产总值|GDP|增加值|总产值|国民收入/;

/** 1978年只有17.9%，到2000年翻了一番，达到36.2%. */
function around(
  figures: readonly LocalFigure[],
  index: number,
): { from: LocalFigure; to: LocalFigure; certainty: Certainty } | null {
  const [from, figure, to] = figures.slice(Math.max(0, index - 1), index + 2);
  if (!from || !figure || !to || to.segment !== figure.segment || from.segment !== figure.segment)
    return null;
  const isReached = /^(?:达到?|增加到|增至|提高到|上升到|为)了?$/.test(to.lead.trim());
  if (!isReached || to.clause !== figure.clause + 1 || !isComparable(from, to)) return null;
  return isAmount(from) ? null : { from, to, certainty: 'firm' };
}

function readingOf(claimed: LocalFigure, { base, of, certainty, beyond }: Pair): Reading | null {
  const ratio = quotientOf(of.quantity, base.quantity);
  if (!ratio || base.quantity.value.lte(0)) return null;
  const quotient = of.quantity.value.div(base.quantity.value);
  const one = new Big(1);
  const computed = beyond ? differenceOf(ratio, exactly(one)) : ratio;
  const value = beyond ? quotient.minus(one) : quotient;
  const [b, a] = inOneScale([base, of]);
  return {
    operands: [operand('base', base), operand('of', of)],
    computed,
    value,
    working: `${a}÷${b}${beyond ? '−1' : ''}=${shown(value, claimed)}`,
    certainty,
  };
}
