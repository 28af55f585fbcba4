/** Requests that change a figure everywhere at once. */
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { figureToRename, renamedFigure } from '../features/renameFigure.ts';
import { answering } from './answering.ts';
import type { OpenDraft } from './drafts.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerRenameRequests(session: Session): void {
  const { connection, client } = session;
  connection.onPrepareRename(
    answering(session, 'textDocument/prepareRename', null, ({ analysis }, { position }) =>
      figureToRename(analysis, position),
    ),
  );
  connection.onRenameRequest(
    answering(
      session,
      'textDocument/rename',
      null,
      (draft, { position, newName }): WorkspaceEdit | ResponseError<never> => {
        const renamed = renamedFigure(
          draft.analysis,
          position,
          newName,
          editOptions(session, draft),
        );
        return 'edit' in renamed
          ? renamed.edit
          : new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal[client.tongue]);
      },
    ),
  );
}

/** How edits of the draft are written for this session’s client. */
export function editOptions(
  { client }: Session,
  { document: { uri }, version }: OpenDraft,
): Parameters<typeof renamedFigure>[3] {
  const { versionEdits, annotatedEdits } = client.can;
  return {
    uri,
    tongue: client.tongue,
    canAnnotate: annotatedEdits,
    ...(versionEdits && { version }),
  };
}
