/** The one place that turns offsets into lines and back. */
import type { Paragraph } from './paragraphs.ts';

/** A place as LSP has it: 0-based line, 0-based UTF-16 code unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The position of `offset`; an offset inside a line break belongs to the end of its line. */
export function positionAt(paragraphs: readonly Paragraph[], offset: number): Position {
  const line = lineAt(paragraphs, offset);
  const paragraph = paragraphs[line];
  if (!paragraph) return { line: 0, character: 0 };
  return {
    line,
    character: Math.min(Math.max(offset, paragraph.start), paragraph.end) - paragraph.start,
  };
}

/** The offset of `position`; places beyond a line's or the text's end are clamped to it. */
export function offsetAt(paragraphs: readonly Paragraph[], position: Position): number {
  const last = paragraphs[paragraphs.length - 1];
  if (!last || position.line < 0) return 0;
  const paragraph = paragraphs[position.line];
  if (!paragraph) return last.end;
  return Math.min(paragraph.start + Math.max(position.character, 0), paragraph.end);
}

/** The 0-based index of the line that holds `offset`. */
export function lineAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && paragraph.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
