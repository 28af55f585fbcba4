/**
 * Finds what a multiple is of, and what it is a multiple of: 是1995年的4.4倍, 是计划的2.2倍, 是平均水平的3.6倍.
 */
import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { periodsWithin } from './nearby.ts';
import { isComparable, isLevel, isPlan, wordsOf } from './operands.ts';

/** 是A的, 为计划的, 相当于1995年的: the base stands between the verb and 的. */
export function isOfReference({ lead }: LocalFigure): boolean {
  return lead.trim() === '的' || ofReference.test(lead.trim());
}

const ofReference = /(?:是|为|相当于|达到?|等于)(?:了)?([^是为]{0,24})的$/;

/** What the words between the verb and 的 say of the base. */
export interface Reference {
  /** 全省平均水平, 计划; without its time. */
  readonly words: string;
  readonly period: string;
  /** The base itself, where its number stands there: 年均18次的. */
  readonly written: LocalFigure | null;
  /** The words before the verb: 我市. */
  readonly topic: string;
}

/** Reads the words that lead to the multiple. */
export function referenceOf(
  figure: LocalFigure,
  previous: LocalFigure | undefined,
  periods: readonly Period[],
): Reference {
  const lead = figure.lead.trim();
  const from = Math.max(previous?.end ?? 0, figure.start - lead.length - MAX_PERIOD);
  const period = periodsWithin(periods, from, figure.start).at(-1);
  const isWritten = lead === '的' && previous !== undefined && isRightBefore(previous, figure);
  const found = ofReference.exec(lead);
  return {
    words: (found?.[1] ?? '').trim(),
    period: period?.norm ?? '',
    written: isWritten ? previous : null,
    topic: found ? lead.slice(0, found.index) : '',
  };
}

const MAX_PERIOD = 20;

/** 是2018年（1327万件）的: nothing but the bracket's end and 的 stand between. */
function isRightBefore(previous: LocalFigure, { start, clause }: LocalFigure): boolean {
  return previous.clause === clause && start - previous.end <= '）的'.length;
}

/** A level, or an amount that is compared with another: 平均每年增加253亿元. */
export function isMeasured(figure: LocalFigure): boolean {
  return isLevel(figure) && figure.quantity.dimension !== 'duration';
}

/** What the multiple is said of: the last level before it; with a topic of its own, one that the topic names. */
export function subjectOf(
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
export function basesFor(
  before: readonly LocalFigure[],
  of: LocalFigure,
  { words, period }: Reference,
): readonly LocalFigure[] {
  const able = before.filter((other) => other !== of && isComparable(other, of)).reverse();
  if (period !== '') {
    if (/[^的同期年份]/.test(words)) return [];
    const ofPeriod = able.filter((other) => other.period === period);
    return [...ofPeriod].sort((a, b) => Number(b.isDated) - Number(a.isDated));
  }
  if (namesPlan.test(words)) return able.filter(isPlan);
  const isAverage = /平均|均值/.test(words);
  if (isAverage) return able.filter(({ lead }) => /平均|均/.test(lead) && !/年均/.test(lead));
  const name = words.replace(/^(?:全部|全市|全省|全县|全区|整个)/, '');
  return name.length < 2 ? [] : able.filter((other) => wordsOf(other).includes(name));
}
