/** Requests that change a figure, or the name of a project, everywhere at once. */
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { projectToRename, renamedProject } from '../features/projects/renameProject.ts';
import { figureToRename, renamedFigure } from '../features/renameFigure.ts';
import { nothingToRename } from '../features/wording/projects.ts';
import { answering } from './answering.ts';
import type { OpenDraft } from './drafts.ts';
import { otherDrafts } from './otherDrafts.ts';
import type { Session } from './session.ts';

/** Registers the handlers. */
export function registerRenameRequests(session: Session): void {
  const { connection, client } = session;
  connection.onPrepareRename(
    answering(
      session,
      'textDocument/prepareRename',
      null,
      ({ analysis }, { position }) =>
        figureToRename(analysis, position) ?? projectToRename(analysis, position),
    ),
  );
  connection.onRenameRequest(
    answering(
      session,
      'textDocument/rename',
      null,
      async (
        draft,
        { position, newName },
      ): Promise<WorkspaceEdit | ResponseError<never> | null> => {
        const { analysis } = draft;
        const options = editOptions(session, draft);
        const others = await otherDrafts(session, draft.document.uri);
        const renamed = figureToRename(analysis, position)
          ? renamedFigure(analysis, position, newName, options)
          : renamedProject(analysis, position, newName, { ...options, others });
        if (!renamed) return refused(nothingToRename[client.tongue]);
        return 'edit' in renamed ? renamed.edit : refused(renamed.refusal[client.tongue]);
      },
    ),
  );
}

function refused(message: string): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
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
