/** Hover: what a figure, a project, a time, an announced count or a section marker is and where else it stands. */
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import { offsetAt, type Position } from '../core/text/lineIndex.ts';
import { type Fact, factAt } from './factAt.ts';
import { hoverFigure } from './hover/hoverFigure.ts';
import { hoverMarker } from './hover/hoverMarker.ts';
import type { HoverOptions } from './hover/hoverOptions.ts';
import { hoverPeriod } from './hover/hoverPeriod.ts';
import { hoverProject } from './hover/hoverProject.ts';
import { hoverPromise } from './hover/hoverPromise.ts';
import { rangeOf } from './range.ts';

/** The hover at `position`; null where the draft says nothing that is known. */
export function hover(analysis: Analysis, position: Position, options: HoverOptions): Hover | null {
  const { draft } = analysis;
  const fact = factAt(draft, offsetAt(draft.paragraphs, position));
  if (!fact) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: textOf(analysis, fact, options) },
    range: rangeOf(draft, fact.span),
  };
}

function textOf(analysis: Analysis, fact: Fact, options: HoverOptions): string {
  switch (fact.kind) {
    case 'figure':
      return hoverFigure(analysis, fact.span, options);
    case 'project':
      return hoverProject(analysis, fact.project, options);
    case 'period':
      return hoverPeriod(analysis, fact.span, options);
    case 'promise':
      return hoverPromise(analysis, fact.span, options);
    case 'marker':
      return hoverMarker(analysis, fact.span, options);
  }
}
