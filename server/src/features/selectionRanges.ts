/** Growing selections: figure → clause → sentence → paragraph → section → its parents → document. */
import type { SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import { lineAt, offsetAt, type Position } from '../core/text/lineIndex.ts';
import { encloses, type Span, touches } from '../core/text/span.ts';
import { factsTouching } from './factAt.ts';
import { rangeOf } from './range.ts';

/** One chain for each position, in their order. */
export function selectionRanges(
  { draft }: Analysis,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetAt(draft.paragraphs, position);
    return chained(draft, growing(spansAround(draft, offset)));
  });
}

/** What stands around `offset`, from small to large where no two of them cross. */
function spansAround(draft: Draft, offset: number): readonly Span[] {
  const paragraph = draft.paragraphs[lineAt(draft.paragraphs, offset)];
  if (!paragraph) return [];
  const at = offset - paragraph.start;
  const within = (ends: string): Span => {
    const { start, end } = stretchAt(paragraph.text, at, ends);
    return { start: paragraph.start + start, end: paragraph.start + end };
  };
  const words = factsTouching(draft, offset).flatMap((fact): readonly Span[] =>
    fact.kind === 'figure' ? [fact.span.digits, fact.span] : [fact.span],
  );
  return [
    { start: offset, end: offset },
    ...words.filter((span) => touches(span, offset)),
    within(CLAUSE_ENDS),
    within(SENTENCE_ENDS),
    paragraph,
    ...draft.markers.map(({ section }) => section).reverse(),
    { start: 0, end: draft.text.length },
  ];
}

const SENTENCE_ENDS = '。！？!?';
const CLAUSE_ENDS = `，,；;：:、${SENTENCE_ENDS}`;

/** The stretch of `line` between two of `ends`; a sentence takes its full stop along, a clause leaves its comma. */
function stretchAt(line: string, at: number, ends: string): Span {
  let start = at;
  while (start > 0 && !endsAt(line, start - 1, ends)) start--;
  while (start < at && /\s/.test(line[start] ?? '')) start++;
  let end = at;
  while (end < line.length && !endsAt(line, end, ends)) end++;
  if (end < line.length && ends === SENTENCE_ENDS) end++;
  return { start, end };
}

/** A mark between digits ends nothing: 35,522. */
function endsAt(line: string, index: number, ends: string): boolean {
  if (!ends.includes(line[index] ?? ' ')) return false;
  return !(/\d/.test(line[index - 1] ?? '') && /\d/.test(line[index + 1] ?? ''));
}

/** The spans of which each holds the one before and more. */
function growing(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of spans) {
    const last = chain.at(-1);
    if (!last) chain.push(span);
    else if (encloses(span, last) && !encloses(last, span)) chain.push(span);
  }
  return chain;
}

/** The innermost range, linked outwards. The caret itself is no selection unless nothing holds it. */
function chained(draft: Draft, spans: readonly Span[]): SelectionRange {
  const outwards = spans.length > 1 ? spans.slice(1) : spans;
  let range: SelectionRange | undefined;
  for (const span of [...outwards].reverse()) {
    range = { range: rangeOf(draft, span), ...(range && { parent: range }) };
  }
  return range ?? { range: rangeOf(draft, { start: 0, end: 0 }) };
}
