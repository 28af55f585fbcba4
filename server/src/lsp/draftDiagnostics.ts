/** The findings of an open draft as its client gets them, asked for or sent. */
import type { Diagnostic } from 'vscode-languageserver';
import { type DiagnosticOptions, diagnostics, tooLongDiagnostic } from '../features/diagnostics.ts';
import { elsewhereDiagnostics } from '../features/factsElsewhere.ts';
import { nameFileDiagnostics } from '../features/projects/nameFile.ts';
import type { Client } from './client.ts';
import { maxLength, type OpenDraft } from './drafts.ts';
import { isNameFile } from './names.ts';
import type { Session } from './session.ts';

/** All that is to be shown of `draft`. */
export function draftDiagnostics(draft: OpenDraft, client: Client): Diagnostic[] {
  const { document, analysis, isTooLong } = draft;
  if (isTooLong) {
    return [tooLongDiagnostic(document.getText().length, maxLength, client.tongue)];
  }
  return diagnostics(analysis, diagnosticOptions(document.uri, client));
}

/** What is to be shown of a document that is no draft but a list of names; null where it is none. */
export function fileDiagnostics({ documents, client }: Session, uri: string): Diagnostic[] | null {
  const document = isNameFile(uri) ? documents.get(uri) : undefined;
  return document ? nameFileDiagnostics(document.getText(), client.tongue) : null;
}

/** The same with what the other drafts of the folder say otherwise. */
export async function allDiagnostics(
  { client, index }: Pick<Session, 'client' | 'index'>,
  draft: OpenDraft,
): Promise<Diagnostic[]> {
  const own = draftDiagnostics(draft, client);
  if (draft.isTooLong) return own;
  const { uri } = draft.document;
  const elsewhere = await index.factsFor(uri);
  const placed = { uri, summary: index.summaryOf(draft) };
  return [...own, ...elsewhereDiagnostics(placed, elsewhere, client.tongue)];
}

/** How findings in the document at `uri` are put to `client`. */
export function diagnosticOptions(uri: string, { tongue, ruleDocs }: Client): DiagnosticOptions {
  return { uri, tongue, ...(ruleDocs !== undefined && { ruleDocs }) };
}
