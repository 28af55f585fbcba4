/** The findings of an open draft as its client gets them, asked for or sent. */
import type { Diagnostic } from 'vscode-languageserver';
import { type DiagnosticOptions, diagnostics, tooLongDiagnostic } from '../features/diagnostics.ts';
import type { Client } from './client.ts';
import { maxLength, type OpenDraft } from './drafts.ts';

/** All that is to be shown of `draft`. */
export function draftDiagnostics(draft: OpenDraft, client: Client): Diagnostic[] {
  const { document, analysis, isTooLong } = draft;
  if (isTooLong) {
    return [tooLongDiagnostic(document.getText().length, maxLength, client.tongue)];
  }
  return diagnostics(analysis, diagnosticOptions(document.uri, client));
}

/** How findings in the document at `uri` are put to `client`. */
export function diagnosticOptions(uri: string, { tongue, ruleDocs }: Client): DiagnosticOptions {
  return { uri, tongue, ...(ruleDocs !== undefined && { ruleDocs }) };
}
