/** The findings of an open draft as its client gets them, asked for or sent. */
import type { Diagnostic } from 'vscode-languageserver';
import { readNameFile } from '../core/names/nameFile.ts';
import { type DiagnosticOptions, diagnostics, tooLongDiagnostic } from '../features/diagnostics.ts';
import { fileProblemDiagnostics } from '../features/fileProblems.ts';
import type { Client } from './client.ts';
import { configProblems, isConfigFile } from './configs.ts';
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

/** What is to be shown of a document that is no draft but a list of names, or a configuration; null where it is neither. */
export async function fileDiagnostics(
  { documents, client, configs }: Session,
  uri: string,
): Promise<Diagnostic[] | null> {
  const text = documents.get(uri)?.getText();
  if (text === undefined) return null;
  if (isNameFile(uri)) {
    return fileProblemDiagnostics(text, readNameFile(text).problems, client.tongue);
  }
  if (!isConfigFile(uri)) return null;
  const problems = configProblems(text, await configs.of(uri));
  return fileProblemDiagnostics(text, problems, client.tongue);
}

/** How findings in the document at `uri` are put to `client`. */
export function diagnosticOptions(uri: string, { tongue, ruleDocs }: Client): DiagnosticOptions {
  return { uri, tongue, ...(ruleDocs !== undefined && { ruleDocs }) };
}
