/** Puts marks into a text: the way back from `parseMarkup`, so that a failure reads like the test. */
import type { Span } from '../../server/src/core/text/span.ts';

/** A stretch of text to mark, with its label where it has one. */
export interface LabelledSpan extends Span {
  readonly label?: string;
}

/** `text` with `<|…|label>` around each of `spans`, which may nest but not cross. */
export function withMarks(text: string, spans: readonly LabelledSpan[]): string {
  const outerFirst = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const opened: string[] = [];
  const closed: string[] = [];
  for (const { start, end, label = '' } of outerFirst) {
    opened[start] = `${opened[start] ?? ''}<|`;
    closed[end] = `|${label}>${closed[end] ?? ''}`;
  }
  return [...text.split(''), '']
    .map((unit, at) => (closed[at] ?? '') + (opened[at] ?? '') + unit)
    .join('');
}
