/** What a completion proposes, before it is put in LSP's words. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Paragraph } from '../core/text/paragraphs.ts';

/** Where the caret stands. */
export interface Caret {
  readonly offset: number;
  /** Index of its paragraph. */
  readonly line: number;
  readonly paragraph: Paragraph;
  /** What stands on its line before it, without the indent. */
  readonly typed: string;
  /** What stands on its line behind it. */
  readonly rest: string;
}

/** A text to insert in place of what the caret's line has from `from` up to the caret. */
export interface Proposal {
  readonly label: string;
  readonly detail: string;
  readonly from: number;
  /** As a snippet: `${1}` marks a place to type in, and `$0` the last. */
  readonly snippet: string;
  readonly kind: CompletionItemKind;
}

/** `text` as it is, in a snippet. */
export function verbatim(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The kinds that proposals are shown with. */
export const proposalKinds = {
  marker: CompletionItemKind.Enum,
  skeleton: CompletionItemKind.Snippet,
  heading: CompletionItemKind.Text,
} as const;

/** Full-width blanks at the head of the line, which an editor does not repeat. */
export function indentOf({ paragraph }: Caret): string {
  return /^\u3000*/.exec(paragraph.text)?.[0] ?? '';
}
