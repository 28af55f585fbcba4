/** Requests that change the draft: fixes for findings, and what Enter brings along. */
import type { CodeAction } from 'vscode-languageserver';
import { carryActions, carryKind } from '../features/carryThrough.ts';
import { codeActions, isWanted } from '../features/codeActions.ts';
import { ignoreActions } from '../features/ignoreActions.ts';
import { onTypeFormatting } from '../features/onTypeFormatting.ts';
import { nameActions } from '../features/projects/nameActions.ts';
import { sectionActions } from '../features/sectionActions.ts';
import { contentsActions } from '../features/tableOfContents.ts';
import { answering } from './answering.ts';
import { diagnosticOptions } from './draftDiagnostics.ts';
import { ignoreOptions } from './ignoreRequests.ts';
import { editOptions } from './renameRequests.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerWritingRequests(session: Session): void {
  const { connection, client } = session;
  connection.onCodeAction(
    answering(session, 'textDocument/codeAction', [], (draft, { range, context }): CodeAction[] => [
      ...codeActions(draft.analysis, {
        ...diagnosticOptions(draft.document.uri, client),
        range,
        context,
        ...(client.can.versionEdits && { version: draft.version }),
      }),
      ...nameActions(draft.analysis, {
        ...diagnosticOptions(draft.document.uri, client),
        range,
        context,
        names: draft.names,
        canKeep: client.can.createFiles && session.names.canKeep(draft.document.uri),
      }),
      ...sectionActions(draft.analysis, {
        ...diagnosticOptions(draft.document.uri, client),
        range,
        context,
        ...(client.can.versionEdits && { version: draft.version }),
      }),
      ...ignoreActions(draft.analysis, ignoreOptions(session, draft, { range, context })),
      ...(isWanted(carryKind, context.only)
        ? carryActions(session.drafts.edits(draft), range, editOptions(session, draft))
        : []),
      ...(context.only ? contentsActions(draft.analysis, editOptions(session, draft)) : []).filter(
        ({ kind = '' }) => isWanted(kind, context.only),
      ),
    ]),
  );
  connection.onDocumentOnTypeFormatting(
    answering(session, 'textDocument/onTypeFormatting', [], ({ analysis }, { position }) =>
      onTypeFormatting(analysis, position),
    ),
  );
}
