/** The language server on a connection of any kind; nothing here knows where it runs. */
import type { Connection } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { capabilitiesFor } from './capabilities.ts';
import { readClient } from './client.ts';
import { type Files, noFiles } from './files.ts';
import { registerIgnoreRequests } from './ignoreRequests.ts';
import { registerOutlineRequests } from './outlineRequests.ts';
import { answerDiagnostics } from './pulledDiagnostics.ts';
import { registerReadingRequests } from './readingRequests.ts';
import { registerRenameRequests } from './renameRequests.ts';
import { sendDiagnostics } from './sentDiagnostics.ts';
import { startSession } from './session.ts';
import { registerWritingRequests } from './writingRequests.ts';

/** Serves the client at the other end until it leaves; `files` reads those of its workspace. */
export function startServer(connection: Connection, files: Files = noFiles): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    const session = startSession(connection, { client, files, params });
    registerOutlineRequests(session);
    registerReadingRequests(session);
    registerWritingRequests(session);
    registerRenameRequests(session);
    registerIgnoreRequests(session);
    if (client.can.pullDiagnostics) answerDiagnostics(session);
    else sendDiagnostics(session);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'hegao', version } };
  });
  connection.listen();
}
