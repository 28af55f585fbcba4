/** Requests that change the draft: fixes for findings, and what Enter brings along. */
import type { CodeAction } from 'vscode-languageserver';
import { codeActions } from '../features/codeActions.ts';
import { onTypeFormatting } from '../features/onTypeFormatting.ts';
import { answering } from './answering.ts';
import { diagnosticOptions } from './draftDiagnostics.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerWritingRequests(session: Session): void {
  const { connection, client } = session;
  connection.onCodeAction(
    answering(
      session,
      'textDocument/codeAction',
      [],
      ({ analysis, document: { uri }, version }, { range, context }): CodeAction[] =>
        codeActions(analysis, {
          ...diagnosticOptions(uri, client),
          range,
          context,
          ...(client.can.versionEdits && { version }),
        }),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    answering(session, 'textDocument/onTypeFormatting', [], ({ analysis }, { position }) =>
      onTypeFormatting(analysis, position),
    ),
  );
}
