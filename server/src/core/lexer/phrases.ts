/**
 * The words around each figure: where its clause and sentence lie, what leads to it and what follows.
 *
 *     1-7月完成投资 575.7亿元 ， 占计划的 79.6% ，
 *     └ lead        └ figure   └ lead    └ figure      (two clauses, one sentence)
 */
import type { Span } from '../text/span.ts';

/** The words around one figure. Clauses and sentences are counted from 0 within the paragraph. */
export interface Phrase {
  /** From the clause's start or the figure before to the figure. */
  readonly lead: string;
  /** From the figure to the clause's end or the next figure. */
  readonly trail: string;
  /** Whether the next figure follows at once: 亿元以上77个. */
  readonly isBeforeFigure: boolean;
  readonly clause: number;
  /** Stretches between ； 。 — within them a reader carries subjects on. */
  readonly segment: number;
  readonly sentence: number;
  /** Offset behind the innermost bracket that is open at the figure; 0 outside brackets. */
  readonly bracket: number;
  /** Offset of the lead in the paragraph. */
  readonly leadStart: number;
  /** Where the figure's sentence begins in the paragraph. */
  readonly sentenceStart: number;
  /** The clauses without figures before the lead, back to the figure before or the sentence's start. */
  readonly run: string;
  readonly runStart: number;
}

/** The phrase of each figure, in order. A mark inside a figure (35,522) ends nothing. */
export function readPhrases(text: string, figures: readonly Span[]): readonly Phrase[] {
  let place: Place = { clause: 0, segment: 0, sentence: 0, start: 0, sentenceStart: 0, open: [] };
  let at = 0;
  return figures.map((figure, index) => {
    for (let i = at; i < figure.start; i++)
      if (endsClause(text, i)) place = placeAfter(text, i, place);
    const { clause, segment, sentence, sentenceStart, open } = place;
    const leadStart = Math.max(place.start, at);
    const runStart = Math.max(sentenceStart, at);
    const limit = figures[index + 1]?.start ?? text.length;
    at = figure.end;
    return {
      lead: text.slice(leadStart, figure.start),
      trail: text.slice(figure.end, clauseEnd(text, figure.end, limit)),
      isBeforeFigure: figures[index + 1]?.start === figure.end,
      leadStart,
      sentenceStart,
      runStart,
      run: text.slice(runStart, leadStart),
      bracket: open.at(-1) ?? 0,
      clause,
      segment,
      sentence,
    };
  });
}

/** Where the reader stands: the clause, segment and sentence by number, where they began, the open brackets. */
interface Place {
  readonly clause: number;
  readonly segment: number;
  readonly sentence: number;
  readonly start: number;
  readonly sentenceStart: number;
  readonly open: readonly number[];
}

/** The place behind the mark at `index`, which ends a clause. */
function placeAfter(text: string, index: number, before: Place): Place {
  const mark = text[index] ?? ' ';
  const isSentence = SENTENCE_ENDS.includes(mark);
  return {
    clause: before.clause + 1,
    segment: before.segment + (SEGMENT_ENDS.includes(mark) ? 1 : 0),
    sentence: before.sentence + (isSentence ? 1 : 0),
    start: index + 1,
    sentenceStart: isSentence ? index + 1 : before.sentenceStart,
    open: isSentence ? [] : bracketsAfter(mark, index, before.open),
  };
}

/** The brackets that are open behind `mark`, each by the offset behind it. */
function bracketsAfter(mark: string, index: number, open: readonly number[]): readonly number[] {
  if ('（('.includes(mark)) return [...open, index + 1];
  return '）)'.includes(mark) ? open.slice(0, -1) : open;
}

const CLAUSE_ENDS = '，,；;。！？!?：:()（）';
const SEGMENT_ENDS = '；;。！？!?';
const SENTENCE_ENDS = '。！？!?';

function endsClause(text: string, index: number): boolean {
  return CLAUSE_ENDS.includes(text[index] ?? ' ');
}

function clauseEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !endsClause(text, end)) end++;
  return end;
}
