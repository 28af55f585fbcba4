/** Renaming a figure is changing it wherever it stands, together with all that is computed from it. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Analysis, analyse } from '../core/analysis.ts';
import { carriedThrough, compared } from '../core/carry/carryThrough.ts';
import type { Figure } from '../core/model/figure.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import { offsetAt } from '../core/text/lineIndex.ts';
import { type EditOptions, workspaceEdit } from './carryThrough.ts';
import { factAt } from './factAt.ts';
import { rangeOf } from './range.ts';
import { renameRefusals } from './wording/carried.ts';

/** A rename, or the reason why there is none. */
export type Renamed = { readonly edit: WorkspaceEdit } | { readonly refusal: Bilingual };

/** Where the figure at `position` stands and what it says; null where there is none. */
export function figureToRename(
  { draft }: Analysis,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const figure = figureAtPosition(draft, position);
  return figure && { range: rangeOf(draft, figure), placeholder: figure.text };
}

/** The draft’s edits when the figure at `position` becomes `newText`, 585.7亿元 or 585.7 alone. */
export function renamedFigure(
  analysis: Analysis,
  position: Position,
  newText: string,
  options: EditOptions,
): Renamed {
  const { draft, text } = analysis;
  const figure = figureAtPosition(draft, position);
  if (!figure) return { refusal: renameRefusals.noFigure };
  const written = isBare(newText) ? withDigits(figure, newText.trim()) : newText.trim();
  const changed = text.slice(0, figure.start) + written + text.slice(figure.end);
  const after = analyse(changed, {}, analysis);
  const end = figure.start + written.length;
  const become = after.draft.figures.find((one) => one.start === figure.start && one.end === end);
  if (!become) return { refusal: renameRefusals.notOne };
  if (become.quantity.dimension !== figure.quantity.dimension)
    return { refusal: renameRefusals.otherUnit };
  const { edits } = carriedThrough(compared(analysis, after), become);
  const grown = written.length - (figure.end - figure.start);
  const inPlace = edits.map((edit) =>
    edit.start < figure.start
      ? edit
      : { ...edit, start: edit.start - grown, end: edit.end - grown },
  );
  const own = {
    start: figure.start,
    end: figure.end,
    newText: written,
    figure,
    by: 'same',
  } as const;
  return { edit: workspaceEdit(analysis, [own, ...inPlace], options) };
}

function figureAtPosition(draft: Analysis['draft'], position: Position): Figure | null {
  const fact = factAt(draft, offsetAt(draft.paragraphs, position));
  return fact?.kind === 'figure' ? fact.span : null;
}

/** Digits alone, in any script. */
function isBare(text: string): boolean {
  return /^\s*[\d０-９.,．，零〇一二三四五六七八九十百千点]+\s*$/.test(text);
}

function withDigits({ text, start, digits }: Figure, written: string): string {
  return text.slice(0, digits.start - start) + written + text.slice(digits.end - start);
}
