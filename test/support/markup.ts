/**
 * Marked-up test texts: `<|>` is the caret, `<|文字|>` a span, `<|文字|label>` a labelled span.
 * Carets under the line would not line up below full-width characters, so the marks stand in the text.
 */
import type { Span } from '../../server/src/core/text/span.ts';

/** A span that the test text marks. */
export interface MarkedSpan extends Span {
  readonly text: string;
  readonly label: string;
}

/** A test text without its marks. */
export interface Markup {
  readonly text: string;
  /** Offset of `<|>`, or -1. */
  readonly caret: number;
  readonly spans: readonly MarkedSpan[];
}

/** Takes the marks out of `source`. Spans may nest; an unclosed mark throws, as the test is then wrong. */
export function parseMarkup(source: string): Markup {
  let text = '';
  let caret = -1;
  const open: number[] = [];
  const spans: MarkedSpan[] = [];
  for (let i = 0; i < source.length; ) {
    const close = /^\|([a-z0-9#-]*)>/.exec(source.slice(i, i + 60));
    if (source.startsWith('<|>', i)) {
      caret = text.length;
      i += 3;
    } else if (source.startsWith('<|', i)) {
      open.push(text.length);
      i += 2;
    } else if (close && open.length > 0) {
      const start = open.pop() ?? 0;
      spans.push({ start, end: text.length, text: text.slice(start), label: close[1] ?? '' });
      i += close[0].length;
    } else text += source[i++];
  }
  if (open.length > 0) throw new Error(`unclosed mark in: ${source}`);
  return { text, caret, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
