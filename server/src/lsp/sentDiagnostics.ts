/** Findings for clients that do not ask for them. */
import { draftDiagnostics, fileDiagnostics } from './draftDiagnostics.ts';
import { logFailure } from './log.ts';
import { nextTurn } from './nextTurn.ts';
import type { Session } from './session.ts';

/** Sends from now on: after a document was opened or changed, when settings or records change, and none when it is closed. */
export function sendDiagnostics(session: Session): void {
  const { connection, client, documents, drafts, settings, records } = session;
  const { names, otherNames, otherFacts, index } = session;
  const newest = new Map<string, number>();

  const send = async (uri: string): Promise<void> => {
    const turn = (newest.get(uri) ?? 0) + 1;
    newest.set(uri, turn);
    await nextTurn();
    if (newest.get(uri) !== turn) return; // another change has come, and brings its own turn
    const items = await fileDiagnostics(session, uri);
    if (newest.get(uri) !== turn) return;
    if (items) return connection.sendDiagnostics({ uri, diagnostics: items });
    const draft = await drafts.get(uri);
    if (!draft || newest.get(uri) !== turn) return;
    const { version } = draft;
    const diagnostics = draftDiagnostics(draft, client);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const sendSoon = (uri: string): void => {
    send(uri).catch((error: unknown) => {
      logFailure(connection, 'textDocument/publishDiagnostics', error);
    });
  };

  documents.onDidChangeContent(({ document }) => sendSoon(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    newest.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  const sendAll = (): void => {
    for (const uri of documents.keys()) sendSoon(uri);
  };
  settings.onChange(sendAll);
  records.onChange(sendAll);
  index.onChange(sendAll);
  names.onChange(sendAll);
  otherNames.onChange(sendAll);
  otherFacts.onChange(sendAll);
}
