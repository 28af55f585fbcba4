/** Edits of a draft as its client takes them. */
import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Draft } from '../core/model/draft.ts';
import type { TextEdit as DraftTextEdit } from '../core/rules/rule.ts';
import { rangeOf } from './range.ts';

/** The document that is edited. */
export interface EditedDocument {
  readonly uri: string;
  /** Its version, for clients that refuse edits of an older one; others get plain changes. */
  readonly version?: number;
}

/** The edits with LSP's ranges. */
export function rangedEdits(draft: Draft, edits: readonly DraftTextEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(draft, edit), newText: edit.newText }));
}

/** The edits as one change of the document. */
export function draftEdit(
  draft: Draft,
  edits: readonly DraftTextEdit[],
  { uri, version }: EditedDocument,
): WorkspaceEdit {
  const ranged = rangedEdits(draft, edits);
  if (version === undefined) return { changes: { [uri]: ranged } };
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, ranged)] };
}
