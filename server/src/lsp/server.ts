/** The language server on a connection of any kind; nothing here knows where it runs. */
import type { Connection } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { ignoreCommand } from '../features/ignoreActions.ts';
import { addNameCommand } from '../features/projects/nameActions.ts';
import { sectionCommand } from '../features/sectionActions.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import { registerCommands } from './commands.ts';
import { registerCompletionRequests } from './completionRequests.ts';
import { type DraftFiles, type Files, noDraftFiles, noFiles } from './files.ts';
import { ignoreHandler } from './ignoreRequests.ts';
import { addNameHandler } from './nameRequests.ts';
import { registerNavigationRequests } from './navigationRequests.ts';
import { registerOutlineRequests } from './outlineRequests.ts';
import { answerDiagnostics } from './pulledDiagnostics.ts';
import { registerReadingRequests } from './readingRequests.ts';
import { registerRenameRequests } from './renameRequests.ts';
import { registerSectionNoteRequests } from './sectionNoteRequests.ts';
import { sectionHandler } from './sectionRequests.ts';
import { sendDiagnostics } from './sentDiagnostics.ts';
import { startSession } from './session.ts';
import { registerWorkspaceRequests } from './workspaceRequests.ts';
import { registerWritingRequests } from './writingRequests.ts';

/** Serves the client at the other end until it leaves; `files` and `draftFiles` read those of its workspace. */
export function startServer(
  connection: Connection,
  files: Files = noFiles,
  draftFiles: DraftFiles = noDraftFiles,
): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    const session = startSession(connection, { client, files, draftFiles, params });
    registerOutlineRequests(session);
    registerReadingRequests(session);
    registerSectionNoteRequests(session);
    registerWritingRequests(session);
    registerRenameRequests(session);
    registerNavigationRequests(session);
    registerCompletionRequests(session);
    registerWorkspaceRequests(session);
    registerCommands(connection, {
      ...(client.can.createFiles && {
        [ignoreCommand]: ignoreHandler(session),
        [addNameCommand]: addNameHandler(session),
      }),
      ...(client.can.applyEdits && { [sectionCommand]: sectionHandler(session) }),
    });
    if (client.can.pullDiagnostics) answerDiagnostics(session);
    else sendDiagnostics(session);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'hegao', version } };
  });
  connection.listen();
}
