/** Findings for clients that ask for them. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { answering } from './answering.ts';
import { draftDiagnostics, fileDiagnostics } from './draftDiagnostics.ts';
import type { OpenDraft } from './drafts.ts';
import { logFailure } from './log.ts';
import type { Session } from './session.ts';

/** Answers from now on; the client is told to ask again when settings or records change. */
export function answerDiagnostics(session: Session): void {
  const { connection, client, settings, records, names, otherNames, otherFacts, index } = session;
  const report = (
    draft: OpenDraft,
    { previousResultId }: DocumentDiagnosticParams,
  ): DocumentDiagnosticReport => {
    const { resultId } = draft;
    if (resultId === previousResultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    }
    const items = draftDiagnostics(draft, client);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };
  const ofDraft = answering(session, 'textDocument/diagnostic', noFindings, report);
  connection.languages.diagnostics.on(async (params, token) => {
    const items = await fileDiagnostics(session, params.textDocument.uri);
    return items ? { kind: DocumentDiagnosticReportKind.Full, items } : ofDraft(params, token);
  });
  const refresh = (): void => {
    if (!client.can.refreshDiagnostics) return;
    connection.languages.diagnostics
      .refresh()
      .catch((error: unknown) => logFailure(connection, 'workspace/diagnostic/refresh', error));
  };
  settings.onChange(refresh);
  records.onChange(refresh);
  index.onChange(refresh);
  names.onChange(refresh);
  otherNames.onChange(refresh);
  otherFacts.onChange(refresh);
}

const noFindings: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
