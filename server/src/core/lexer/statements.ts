/**
 * Gives each figure of a paragraph its metric, subject, period and role, carried over as a reader would:
 * a subject holds until the next one is named, a period until the next one is written, never across paragraphs.
 */
import type { LocalFigure, WrittenFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { LocalMention } from '../model/project.ts';
import { countEndingBy } from '../text/span.ts';
import { COUNT, type Measure, readMeasure } from './measures.ts';
import { type Phrase, readPhrases } from './phrases.ts';

/** The figures of one paragraph with what they say. All spans are relative to the paragraph. */
export function readStatements(
  text: string,
  figures: readonly WrittenFigure[],
  periods: readonly Period[],
  mentions: readonly LocalMention[],
): readonly LocalFigure[] {
  const phrases = readPhrases(text, figures);
  const seen = text.search(UNSEEN) < 0 ? (words: string) => words : visible;
  const statements: LocalFigure[] = [];
  let context: Context = { subject: '', sentence: -1 };
  for (const [index, figure] of figures.entries()) {
    const phrase = phrases[index];
    if (!phrase) continue;
    const lead = seen(withoutPeriods(phrase, periods));
    const measure = listed(statements.at(-1), figure, phrase) ?? readMeasure(figure, phrase, lead);
    const named = namedSubject(figure, phrase, mentions) || measure.subject;
    const period = periodOf(text, periods, figure, phrase, measure);
    const subject = named || context.subject;
    if (named !== '' && measure.role !== 'ratio')
      context = { subject: named, sentence: phrase.sentence };
    statements.push({
      ...figure,
      metric: measure.metric,
      subject,
      period: period?.norm ?? '',
      role: measure.role,
      isDated: period !== undefined && period.start >= phrase.leadStart,
      inherited: isCarried(named, subject, context, phrase) || isBefore(period, phrase),
      lead,
      trail: seen(phrase.trail),
      run: seen(phrase.run),
      bracket: phrase.bracket,
      clause: phrase.clause,
      segment: phrase.segment,
      sentence: phrase.sentence,
    });
  }
  return statements;
}

/** Words without characters that nobody sees: copied text has them inside 占年度计划, where no word is found then. */
function visible(words: string): string {
  return words.replace(UNSEEN, '');
}

const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}]/gu;

function isCarried(
  named: string,
  subject: string,
  context: Context,
  { sentence }: Phrase,
): boolean {
  return named === '' && subject !== '' && context.sentence !== sentence;
}

function isBefore(period: Period | undefined, { sentenceStart }: Phrase): boolean {
  return period !== undefined && period.start < sentenceStart;
}

interface Context {
  readonly subject: string;
  /** The sentence that named it. */
  readonly sentence: number;
}

function withoutPeriods(phrase: Phrase, periods: readonly Period[]): string {
  let lead = phrase.lead;
  for (let i = countEndingBy(periods, phrase.leadStart + lead.length) - 1; i >= 0; i--) {
    const period = periods[i];
    if (!period || period.start < phrase.leadStart) break;
    lead =
      lead.slice(0, period.start - phrase.leadStart) + lead.slice(period.end - phrase.leadStart);
  }
  return lead;
}

/** The project named last since the figure before or the sentence's start. */
function namedSubject(
  figure: WrittenFigure,
  phrase: Phrase,
  mentions: readonly LocalMention[],
): string {
  const mention = lastBefore(mentions, figure.start);
  return mention && mention.start >= phrase.runStart ? mention.name : '';
}

/** The period that holds for the figure: a deadline only in its own clause, a month range not for a plan of the year. */
function periodOf(
  text: string,
  periods: readonly Period[],
  figure: WrittenFigure,
  phrase: Phrase,
  measure: Measure,
): Period | undefined {
  const isWholeYear = measure.role === 'plan' || measure.metric === '总投资';
  for (let i = countEndingBy(periods, figure.start) - 1; i >= 0; i--) {
    const period = periods[i];
    if (period && isAttribute(text, period)) continue;
    if (!period || period.start >= phrase.leadStart) return period;
    if (isCompared(text, period)) continue;
    if (isWholeYear ? period.kind === 'year' : HOLDING.has(period.kind)) return period;
  }
  return undefined;
}

/** 年初目标, 全年任务: a time that tells which goal is meant does not date the figure. */
function isAttribute(text: string, { end }: Period): boolean {
  return /^的?(?:确定的|下达的)?(?:目标|预算|计划|任务|总任务|预期|预排)/.test(
    text.slice(end, end + 8),
  );
}

/** 比2019年, 由1997年的: a time that something is measured against does not go on. */
function isCompared(text: string, { start, end }: Period): boolean {
  if (/截[至止]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return (
    '比较由从自到至是与和'.includes(text[start - 1] ?? '，') && !'，,'.includes(text[end] ?? '，')
  );
}

/** Periods that go on holding after their clause; 年底前 and 明年 do not. */
const HOLDING: ReadonlySet<Period['kind']> = new Set([
  'year',
  'half',
  'quarter',
  'month',
  'month-range',
  'year-range',
  'day',
  'deictic',
]);

function lastBefore<T extends { readonly end: number }>(
  sorted: readonly T[],
  offset: number,
): T | undefined {
  return sorted[countEndingBy(sorted, offset) - 1];
}

/**
 * 完成投资53.9亿元、153.2亿元: a bare figure of a list measures what the one before it does; 减少26起、443人: one in
 * another unit changed in the same way.
 */
function listed(
  previous: LocalFigure | undefined,
  figure: WrittenFigure,
  { lead, clause }: Phrase,
): Measure | null {
  if (!previous || previous.clause !== clause || !/^(?:、|和|及|与|以及)$/.test(lead.trim()))
    return null;
  const isAlike = previous.quantity.unit === figure.quantity.unit && previous.metric !== COUNT;
  if (!isAlike && previous.role !== 'change') return null;
  return { metric: isAlike ? previous.metric : '', subject: '', role: previous.role };
}
