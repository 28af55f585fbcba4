/**
 * N10–N12: B是A的n倍 — n = B ÷ A; 由A增加到B，增长n倍 — n = B ÷ A − 1; 翻一番 — B ÷ A = 2.
 *
 *     1995年全口径收入5862万元，2004年完成25765万元，是1995年的4.4倍
 *                     └ base           └ of what        └ the base by its time; by its name, its plan, its average
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import { comparable } from '../lexicon/changes.ts';
import { namesPlan } from '../lexicon/percentages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { differenceOf, exactly, quotientOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { levelsBefore } from './levels.ts';
import { figuresBefore, periodsWithin } from './nearby.ts';
import { isComparable, isLevel, isPlan, wordsOf } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The multiples of a paragraph whose two numbers it gives. */
export function* readMultiples({ figures, periods }: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.dimension !== 'multiple') continue;
    const claimed = asMeant(figure);
    const pairs = isOfReference(figure)
      ? pairsByReference(figures, index, referenceOf(figure, figures[index - 1], periods))
      : pairsByChange(figures, index);
    const readings = pairs.flatMap((pair) => readingOf(claimed, pair) ?? []);
    const claim = claimOf('multiple', claimed, readings);
    if (claim) yield claim;
  }
}

/** The two numbers of a multiple. */
interface Pair {
  readonly base: LocalFigure;
  readonly of: LocalFigure;
  readonly certainty: Certainty;
  /** What the words count beyond the base: 增长一倍 is once more. */
  readonly beyond: boolean;
}

/** 四倍多 lies between four and five; 翻了一番 is said of what has about doubled. */
function asMeant(figure: LocalFigure): LocalFigure {
  const { quantity, text, trail } = figure;
  const { value } = quantity;
  if (quantity.approximation !== 'exact') return figure;
  if (text.endsWith('番')) {
    const hi = /^多|^以上/.test(trail) ? null : value.times('1.25');
    return { ...figure, quantity: { ...quantity, lo: value.times('0.9'), hi } };
  }
  if (!trail.startsWith('多')) return figure;
  return {
    ...figure,
    quantity: { ...quantity, lo: value, hi: value.plus(1), approximation: 'vague' },
  };
}

/** 是A的, 为计划的, 相当于1995年的: the base stands between the verb and 的. */
function isOfReference({ lead }: LocalFigure): boolean {
  return lead.trim() === '的' || ofReference.test(lead.trim());
}

const ofReference = /(?:是|为|相当于|达到?|等于)(?:了)?([^是为]{0,24})的$/;

/** What the words between the verb and 的 say of the base. */
interface Reference {
  /** 全省平均水平, 计划; without its time. */
  readonly words: string;
  readonly period: string;
  /** The base itself, where its number stands there: 年均18次的. */
  readonly written: LocalFigure | null;
  /** The words before the verb: 我市. */
  readonly topic: string;
}

function referenceOf(
  figure: LocalFigure,
  previous: LocalFigure | undefined,
  periods: ParagraphFacts['periods'],
): Reference {
  const lead = figure.lead.trim();
  const from = Math.max(previous?.end ?? 0, figure.start - lead.length - MAX_PERIOD);
  const period = periodsWithin(periods, from, figure.start).at(-1);
  const isWritten = lead === '的' && previous !== undefined && previous.end + 1 === figure.start;
  const found = ofReference.exec(lead);
  return {
    words: (found?.[1] ?? '').trim(),
    period: period?.norm ?? '',
    written: isWritten ? previous : null,
    topic: found ? lead.slice(0, found.index) : '',
  };
}

const MAX_PERIOD = 20;

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
  const isNear = of.sentence === figure.sentence;
  return bases
    .filter((base) => base !== of && isComparable(base, of))
    .map((base, at) => ({
      base,
      of,
      certainty: at > 0 || !isNear ? 'guess' : certaintyOf(base, figure),
      beyond: false,
    }));
}

function certaintyOf(base: LocalFigure, figure: LocalFigure): Certainty {
  return base.sentence === figure.sentence ? 'firm' : 'likely';
}

/** A level, or an amount that is compared with another: 平均每年增加253亿元. */
function isMeasured(figure: LocalFigure): boolean {
  return isLevel(figure) && figure.quantity.dimension !== 'duration';
}

/** What the multiple is said of: the last level before it; with a topic of its own, one that the topic names. */
function subjectOf(
  before: readonly LocalFigure[],
  { sentence }: LocalFigure,
  { topic }: Reference,
): LocalFigure | undefined {
  const last = before.at(-1);
  const name = topic.replace(/^(?:而|也|约|已|其|均|都|就|则|又)+|[约已也均都就则又还将]+$/g, '');
  if (name === '') return last && last.sentence === sentence ? last : undefined;
  const named = before.findLast((other) => `${other.run}${wordsOf(other)}`.includes(name));
  return before.findLast((other) => other.sentence === named?.sentence);
}

/** The figures that may be the base, the likeliest first. */
function basesFor(
  before: readonly LocalFigure[],
  of: LocalFigure,
  { words, period }: Reference,
): readonly LocalFigure[] {
  const able = before.filter((other) => other !== of && isComparable(other, of)).reverse();
  if (period !== '') {
    if (/[^的同期年份]/.test(words)) return [];
    return able.filter((other) => other.period === period && other.isDated);
  }
  if (namesPlan.test(words)) return able.filter(isPlan);
  const isAverage = /平均|均值/.test(words);
  if (isAverage) return able.filter(({ lead }) => /平均|均/.test(lead) && !/年均/.test(lead));
  const name = words.replace(/^(?:全部|全市|全省|全县|全区|整个)/, '');
  return name.length < 2 ? [] : able.filter((other) => wordsOf(other).includes(name));
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
