/** Completion of the draft's structure: the next marker, the items that were promised, headings as in parallel sections. */
import { type CompletionItem, InsertTextFormat, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { offsetAt, type Position } from '../core/text/lineIndex.ts';
import { nextMarkers } from './nextMarkers.ts';
import { parallelHeadings } from './parallelHeadings.ts';
import { promisedItems } from './promisedItems.ts';
import type { Caret, Proposal } from './proposal.ts';

/** What completion needs of the client. */
export interface CompletionOptions {
  readonly tongue: Tongue;
  /** Whether the client takes `${1}` for a place to type in. */
  readonly snippets: boolean;
}

/** What may come at `position`, the likeliest first; empty inside a sentence. */
export function sectionCompletion(
  { draft, claims }: Analysis,
  position: Position,
  options: CompletionOptions,
): CompletionItem[] {
  const caret = caretAt(draft, position);
  if (caret?.rest.trim() !== '') return [];
  const proposals = [
    ...promisedItems(draft, claims, caret, options.tongue),
    ...parallelHeadings(draft, caret, options.tongue),
    ...nextMarkers(draft, caret, options.tongue),
  ];
  return unrepeated(proposals).map((proposal, index) =>
    itemOf(proposal, index, { caret, options }),
  );
}

function caretAt({ paragraphs }: Draft, position: Position): Caret | null {
  const paragraph = paragraphs[position.line];
  if (!paragraph) return null;
  const offset = offsetAt(paragraphs, position);
  const indent = /^[\s\u3000\u00a0>]*/.exec(paragraph.text)?.[0].length ?? 0;
  const at = offset - paragraph.start;
  return {
    offset,
    line: position.line,
    paragraph,
    typed: paragraph.text.slice(Math.min(indent, at), at),
    rest: paragraph.text.slice(at),
  };
}

function unrepeated(proposals: readonly Proposal[]): readonly Proposal[] {
  const byText = new Map<string, Proposal>();
  for (const proposal of proposals)
    if (!byText.has(proposal.snippet)) byText.set(proposal.snippet, proposal);
  return [...byText.values()];
}

function itemOf(
  { label, detail, from, snippet, kind }: Proposal,
  index: number,
  { caret, options }: { readonly caret: Caret; readonly options: CompletionOptions },
): CompletionItem {
  const { line, offset, paragraph } = caret;
  const range: Range = {
    start: { line, character: from - paragraph.start },
    end: { line, character: offset - paragraph.start },
  };
  const typed = paragraph.text.slice(from - paragraph.start, offset - paragraph.start);
  return {
    label,
    detail,
    kind,
    // An editor matches what was typed against this; `(` is as good as `（`, which only this side knows.
    filterText: typed + label,
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: options.snippets ? snippet : plain(snippet) },
  };
}

function plain(snippet: string): string {
  return snippet.replace(/\$\{\d+\}|\$0/g, '').replace(/\\([\\$}])/g, '$1');
}
