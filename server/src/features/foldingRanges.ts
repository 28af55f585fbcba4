/** Folding: sections, tables of contents, and stretches of scraped noise. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import { lineAt } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';

/** What can be folded, by lines; of sections that begin on one line, the longest. */
export function foldingRanges({ draft }: Analysis): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const { section } of draft.markers) keepLonger(byLine, foldOf(draft, section));
  for (const region of draft.contents) keepLonger(byLine, foldOf(draft, region));
  for (const region of draft.noise) {
    const fold = foldOf(draft, region);
    if (fold) keepLonger(byLine, { ...fold, kind: FoldingRangeKind.Comment });
  }
  return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

function keepLonger(byLine: Map<number, FoldingRange>, fold: FoldingRange | null): void {
  if (!fold) return;
  const known = byLine.get(fold.startLine);
  if (!known || known.endLine < fold.endLine) byLine.set(fold.startLine, fold);
}

/** From the span's first line to its last one that is not blank; null where that is one line. */
function foldOf({ paragraphs }: Draft, { start, end }: Span): FoldingRange | null {
  const startLine = lineAt(paragraphs, start);
  let endLine = lineAt(paragraphs, Math.max(start, end - 1));
  while (endLine > startLine && paragraphs[endLine]?.text.trim() === '') endLine--;
  return endLine > startLine ? { startLine, endLine } : null;
}
