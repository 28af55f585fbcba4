/** The clauses around a place, over whole brackets and quotes. */
import { countStartingBefore, type Span } from '../text/span.ts';
import { isStop, type ListMark, type ListMarkKind } from './listMarks.ts';

/** A clause with what ends it. */
export interface Clause extends Span {
  readonly stop: ListMarkKind | null;
}

/** The clauses before `at`, where one begins, back to the start of the sentence or its ：; the nearest last. */
export function clausesBefore(marks: readonly ListMark[], at: number): readonly Clause[] {
  const [last, ...stops] = stopsBefore(marks, at);
  if (!last) return [];
  const clauses: Clause[] = [];
  let next = last;
  for (const stop of stops) {
    clauses.unshift({ start: stop.end, end: next.start, stop: next.kind });
    if (stop.kind === 'sentence' || stop.kind === 'colon') return clauses;
    next = stop;
  }
  return at > MAX_REACH ? clauses : [{ start: 0, end: next.start, stop: next.kind }, ...clauses];
}

const MAX_REACH = 600;

/** The stops that end at or before `at`, the nearest first. */
function stopsBefore(marks: readonly ListMark[], at: number): readonly ListMark[] {
  const stops: ListMark[] = [];
  for (let index = countStartingBefore(marks, at) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || at - mark.end > MAX_REACH) break;
    if (mark.kind === 'close') index = mark.partner;
    else if (isStop(mark)) stops.push(mark);
  }
  return stops;
}

/** The clauses from `from` up to the end of the sentence; none where it is too long. */
export function clausesAfter(
  text: string,
  marks: readonly ListMark[],
  from: number,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let index = countStartingBefore(marks, from); index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start - from > MAX_REACH) return [];
    if (mark.kind === 'open' && mark.partner >= 0) index = mark.partner;
    if (!isStop(mark)) continue;
    clauses.push({ start, end: mark.start, stop: mark.kind });
    start = mark.end;
    if (mark.kind === 'sentence') return clauses;
  }
  return start < text.length ? [...clauses, { start, end: text.length, stop: null }] : clauses;
}
