/** Enter after a numbered line continues the numbering; Enter on an empty numbered line ends it. */
import { TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Marker } from '../core/model/marker.ts';
import { withOrdinal } from '../core/model/markerText.ts';
import { isRunInForm } from '../core/model/outlineRank.ts';
import type { Position } from '../core/text/lineIndex.ts';
import type { Paragraph } from '../core/text/paragraphs.ts';

/**
 * What typing a line break calls for; `position` is the caret behind it, `analysis` that of the text with the break.
 * Only at a line's end: a break inside a sentence splits it and no more.
 */
export function onTypeFormatting(analysis: Analysis, position: Position): TextEdit[] {
  const { paragraphs } = analysis.draft;
  const before = paragraphs[position.line - 1];
  const here = paragraphs[position.line];
  if (!before || !here || !isBlank(here.text)) return [];
  const line = numberedLine(analysis, before, position.line - 1);
  if (!line) return [];
  return line.isEmpty ? endedAt(line, position) : continuedAt(analysis, line, here, position);
}

/** A line that a marker heads. */
interface NumberedLine {
  readonly index: number;
  /** Blanks and the `>` of a Markdown quotation before the marker. */
  readonly indent: string;
  /** The marker as written, with the mark and the blanks that follow it: `1. `, `其一，`. */
  readonly written: string;
  readonly isEmpty: boolean;
  /** Null for —— without text, which is no marker yet. */
  readonly marker: Marker | null;
}

function numberedLine(
  analysis: Analysis,
  { start, text }: Paragraph,
  index: number,
): NumberedLine | null {
  const indent = /^[\s\u3000\u00a0>]*/.exec(text)?.[0] ?? '';
  const bare = text.slice(indent.length);
  if (/^—{1,2}$/.test(bare)) return { index, indent, written: bare, isEmpty: true, marker: null };
  const markers = analysis.draft.markers.filter((marker) => marker.paragraph === index);
  const marker = markers[0];
  if (!marker || marker.start !== start + indent.length) return null;
  const runsInside = markers.some((other) => other !== marker && other.form === marker.form);
  if (runsInside) return null;
  const tail = /^[，,]?[ \u3000]*/.exec(text.slice(marker.end - start))?.[0] ?? '';
  const written = text.slice(indent.length, marker.end - start) + tail;
  return { index, indent, written, isEmpty: isBlank(bare.slice(written.length)), marker };
}

/** Takes the marker and the new line away; the indent stays for the paragraph that comes now. */
function endedAt({ index, indent }: NumberedLine, position: Position): TextEdit[] {
  return [TextEdit.del({ start: { line: index, character: indent.length }, end: position })];
}

/** Writes the next marker, with the line's own indent, width and brackets. */
function continuedAt(
  analysis: Analysis,
  line: NumberedLine,
  here: Paragraph,
  position: Position,
): TextEdit[] {
  const next = line.marker && nextMarker(line.marker, line.written);
  if (!line.marker || !next || hasBody(analysis, line.marker, here)) return [];
  const start = { line: position.line, character: 0 };
  return [
    TextEdit.replace(
      { start, end: { line: position.line, character: here.text.length } },
      line.indent + next,
    ),
  ];
}

function nextMarker({ form, ordinal }: Marker, written: string): string | null {
  return form === 'dash' ? written : withOrdinal(written, ordinal + 1);
}

/** A heading that has its text below it already is being given more text; an item of a list is its own text. */
function hasBody({ text }: Analysis, marker: Marker, here: Paragraph): boolean {
  const isItem = isRunInForm(marker.form) || marker.form === 'dash' || marker.runIn;
  return !isItem && !isBlank(text.slice(here.end, marker.section.end));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
