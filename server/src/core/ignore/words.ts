/** The words of a stretch of the draft as they will be spoken. */
import type { Draft } from '../model/draft.ts';
import { overlapping, type Span } from '../text/span.ts';
import { withoutSpans } from './readComments.ts';

/** What stands in `span` without the comments 核稿忽略 that lie in it or reach into it. */
export function wordsOf({ text, comments }: Pick<Draft, 'text' | 'comments'>, span: Span): string {
  const written = text.slice(span.start, span.end);
  const inside = overlapping(comments, span).map(({ start, end }) => ({
    start: Math.max(start, span.start) - span.start,
    end: Math.min(end, span.end) - span.start,
  }));
  return withoutSpans(written, inside);
}
