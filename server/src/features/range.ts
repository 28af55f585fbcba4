/** Offsets of a draft as LSP has them. */
import type { Range } from 'vscode-languageserver-types';
import type { Draft } from '../core/model/draft.ts';
import { lineAt, positionAt } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';

/** The LSP range of `[start, end)`. */
export function rangeOf({ paragraphs }: Draft, { start, end }: Span): Range {
  return { start: positionAt(paragraphs, start), end: positionAt(paragraphs, end) };
}

/** The line of `offset` as a reader counts: the first is 1. */
export function lineNumber({ paragraphs }: Draft, offset: number): number {
  return lineAt(paragraphs, offset) + 1;
}
