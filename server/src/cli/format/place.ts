/** A place as terminals and editors take it: path:line:column, both 1-based. */
import { positionAt } from '../../core/text/lineIndex.ts';
import type { Paragraph } from '../../core/text/paragraphs.ts';
import { printable } from '../printable.ts';

/** A text that places are named in. */
interface Placed {
  readonly path: string;
  readonly paragraphs: readonly Paragraph[];
}

/** `draft.txt:12:99`; the column counts UTF-16 code units, as editors do. */
export function place({ path, paragraphs }: Placed, offset: number): string {
  return `${printable(path)}:${lineAndColumn(paragraphs, offset)}`;
}

/** `12:99`. */
export function lineAndColumn(paragraphs: readonly Paragraph[], offset: number): string {
  const { line, character } = positionAt(paragraphs, offset);
  return `${line + 1}:${character + 1}`;
}
