/** Splits a text into its lines; in a Chinese draft a line is a paragraph. */
import type { Span } from './span.ts';

/** One line of the text, without its line break. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** All lines in order; LF, CRLF and CR all end one, and a text always has at least one. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LF;
    if (unit !== LF && unit !== CR) continue;
    paragraphs.push({ text: text.slice(start, i), start, end: i });
    if (unit === CR && text.charCodeAt(i + 1) === LF) i++;
    start = i + 1;
  }
  return paragraphs;
}

const LF = 10;
const CR = 13;
