/** One line around a place, with the place set off. */
import { lineAt } from '../../core/text/lineIndex.ts';
import type { Paragraph } from '../../core/text/paragraphs.ts';
import type { Span } from '../../core/text/span.ts';
import { printable } from '../printable.ts';

/**
 * The part of a line that a reader needs to see `place` in context: at most `context` code units either side,
 * … where it is cut. A place over several lines is shown to the end of its first.
 */
export function excerpt(
  paragraphs: readonly Paragraph[],
  place: Span,
  mark: (text: string) => string,
  context: number,
): string {
  const line = paragraphs[lineAt(paragraphs, place.start)];
  if (!line) return '';
  const start = Math.min(place.start, line.end) - line.start;
  const end = Math.max(start, Math.min(place.end, line.end) - line.start);
  const from = wholeCharacter(line.text, start - context);
  const to = wholeCharacter(line.text, end + context);
  const shown = shortened(line.text.slice(start, end));
  const before = `${from > 0 ? '…' : ''}${printable(line.text.slice(from, start))}`;
  const after = `${printable(line.text.slice(end, to))}${to < line.text.length ? '…' : ''}`;
  return `${before.trimStart()}${mark(printable(shown))}${after.trimEnd()}`;
}

const LONGEST = 120;

/** A very long place by its two ends. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, wholeCharacter(text, LONGEST / 2));
  return `${head}…${text.slice(wholeCharacter(text, text.length - LONGEST / 2))}`;
}

/** `index` moved into the text, and off the middle of a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const inside = Math.min(Math.max(index, 0), text.length);
  const unit = text.charCodeAt(inside);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowHalf && inside > 0 ? inside - 1 : inside;
}
