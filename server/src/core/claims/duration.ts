/**
 * How long something took, against its beginning and end: 11月14日至18日利用5天; 1953年至1980年的28年间;
 * 由1978年的A增加到1982年的B，四年增长; 开展40周年，从1981年到2021年.
 *
 * Both ends may count or one of them, so that n and n + 1 are taken; an anniversary is exact.
 */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { CalendarDate, TimeSpan } from '../model/calendar.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { sinceFounding } from './anniversaries.ts';
import { betweenToldEnds } from './durationEnds.ts';
import { figuresBefore, periodsWithin, wordsStart } from './nearby.ts';
import { claimOf, type Reading } from './reading.ts';
import { readingOf, stretchOf, yearsBetween } from './stretches.ts';

/** The lengths of time of a paragraph whose beginning and end it gives. */
export function* readDurations(facts: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of facts.figures.entries()) {
    if (figure.quantity.dimension !== 'duration') continue;
    const readings = [
      ...bySpan(facts, index),
      ...byAnniversary(facts, index),
      ...sinceFounding(facts, index),
      ...byYearsOfLevels(facts, index),
      ...betweenToldEnds(facts, index),
    ];
    const claim = claimOf('date', figure, readings);
    if (claim) yield claim;
  }
  for (const period of facts.periods) {
    const claim = recentYears(facts, period);
    if (claim) yield claim;
  }
}

/** 近十年来…1995年只有A，2004年达到B: the first two years that follow; believed where they fit. */
function recentYears({ periods }: ParagraphFacts, recent: Period): Claim | null {
  const years = numberAfterNear(recent.text);
  if (years === null) return null;
  const [first, last] = periodsWithin(periods, recent.end, recent.end + REACH).flatMap(
    (period) => yearOf(period) ?? [],
  );
  const between = first && last && Math.abs((last.year ?? 0) - (first.year ?? 0));
  if (!first || !last || !between || (years !== between && years !== between + 1)) return null;
  const [from, to] = (first.year ?? 0) < (last.year ?? 0) ? [first, last] : [last, first];
  const { operands, working } = readingOf({ from, to }, [between, between + 1], 'guess');
  return {
    type: 'date',
    claimed: { start: recent.start, end: recent.end },
    operands,
    verdict: 'holds',
    working,
    inferred: true,
  };
}

/** 近十年来 → 10; null for another expression. */
function numberAfterNear(text: string): number | null {
  const written = /^近([\d一二两三四五六七八九十]{1,3})年来?$/.exec(text)?.[1];
  if (!written) return null;
  if (/^\d/.test(written)) return Number(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written];
  return 10 * (tens === '' ? 1 : digitOf(tens)) + digitOf(ones);
}

function digitOf(han: string): number {
  return Math.max(0, '零一二三四五六七八九'.indexOf(han === '两' ? '二' : han));
}

/** 11月14日至18日利用5天; 1953年至1980年的28年间; 历时5天（11月14日至18日）. */
function bySpan(facts: ParagraphFacts, index: number): readonly Reading[] {
  const figure = facts.figures[index];
  if (!figure) return [];
  const span = spanFor(facts, index, figure);
  const stretch = span && stretchOf(span, figure.quantity.unit);
  if (!stretch || stretch.between < 0) return [];
  return [readingOf(stretch, [stretch.between, stretch.between + 1], 'firm')];
}

/** The stretch of time that the figure is the length of, as the words tie the two. */
function spanFor(
  { figures, periods, timeSpans }: ParagraphFacts,
  index: number,
  figure: LocalFigure,
): TimeSpan | null {
  const behind = timeSpans.find(({ start }) => start === figure.end + 1);
  if (behind && /^[（(]?$/.test(figure.trail.trim()) && LASTED.test(figure.lead.trim()))
    return behind;
  const last = timeSpans.findLast(({ end }) => end <= figure.start);
  if (!last) return null;
  const gap = figure.start - last.end;
  if (gap <= 1 && /的?$/.test(figure.lead) && IS_LENGTH.test(figure.trail)) return last;
  const isOfSentence = last.start >= sentenceStart(figures, periods, index);
  const isUsed = USED.test(figure.lead.trim()) && !figure.trail.startsWith('的');
  return isOfSentence && gap <= REACH && isUsed ? last : null;
}

const REACH = 80;

/** 的28年间, 5天时间. */
const IS_LENGTH = /^(?:间|里|内|中|来|时间|的时间|期间|$)/;

/** 利用, 历时, 为期. */
const USED =
  /(?:利用|[^使作运通]用|^用|历时|为期|历经|耗时|用时|共计?|会期|总?工期|周期)(?:了|为|约|达|近|仅|只|共)*$/;
const LASTED =
  /(?:用|历时|为期|历经|耗时|用时|工期|周期|期限|会期|共计?)(?:了|为|约|达|近|仅|只|共)*$/;

/** Where the sentence of `figures[index]` begins, as far as the words of its figures tell. */
export function sentenceStart(
  figures: ParagraphFacts['figures'],
  periods: ParagraphFacts['periods'],
  index: number,
): number {
  const { sentence } = figures[index] ?? {};
  const near = [...figuresBefore(figures, index), ...figures.slice(index, index + 1)];
  const first = near.find((other) => other.sentence === sentence);
  return first ? wordsStart(first, periods) : 0;
}

/** 开展40周年，从1981年到2021年: exactly so many years, the two in one sentence with it. */
function byAnniversary(
  { figures, periods, timeSpans }: ParagraphFacts,
  index: number,
): readonly Reading[] {
  const figure = figures[index];
  if (figure?.unit !== '周年') return [];
  const from = sentenceStart(figures, periods, index);
  const span = timeSpans.find(
    ({ start }) => start >= from && Math.abs(start - figure.start) <= REACH,
  );
  const stretch = span && stretchOf(span, '年');
  if (!stretch || stretch.between < 0) return [];
  return [readingOf(stretch, [stretch.between], 'likely')];
}

/** 由1978年的A增加到1982年的B，四年增长; 2008年只有4家，2023年发展到126家，15年间: the years of the two levels. */
function byYearsOfLevels({ figures, periods }: ParagraphFacts, index: number): readonly Reading[] {
  const figure = figures[index];
  if (figure?.unit !== '年' || !IS_SINCE.test(figure.trail)) return [];
  const [from, to] = figuresBefore(figures, index).slice(-2);
  if (!from || !to || to.segment !== figure.segment || figure.clause - to.clause > 1) return [];
  const isFromTo =
    (/[由从]/.test(from.lead) && /[到至为]的?$/.test(to.lead.trim())) ||
    (GREW_TO.test(to.lead.trim()) && figure.lead.trim() === '');
  const [first, last] = [yearIn(periods, from), yearIn(periods, to)];
  const between = first && last && yearsBetween(first, last);
  if (!isFromTo || !first || !last || !between || between < 0) return [];
  return [readingOf({ from: first, to: last }, [between, between + 1], 'likely')];
}

const GREW_TO = /(?:发展|增加|增长|提高|提升|扩大|上升|增|升|下降|减少|降低|降|达)(?:到|至)了?$/;

/** 四年增长, 五年间, 两年来. */
const IS_SINCE = /^(?:间|来|内|共|累计|净?增|增|翻|提高|下降|减)/;

/** The year that stands in the words of a level: 增加到1982年的772亿元. */
function yearIn(periods: readonly Period[], level: LocalFigure): CalendarDate | null {
  const own = periodsWithin(periods, wordsStart(level, periods), level.start).at(-1);
  return own ? yearOf(own) : null;
}

/** A time expression that is a year; null for any other. */
function yearOf({ norm, start, end }: Period): CalendarDate | null {
  const year = /^(\d{4})(?:-12)?$/.exec(norm)?.[1];
  return year ? { start, end, year: Number(year), month: null, day: null } : null;
}
