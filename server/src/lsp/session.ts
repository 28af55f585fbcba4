/** One client's session: what the handlers of requests share. */
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { Drafts } from './drafts.ts';
import type { Files } from './files.ts';
import { Records } from './records.ts';
import { type SettingsSource, settingsSource } from './settingsSource.ts';
import { openWorkspace } from './workspace.ts';

/** The connection, its client and the drafts that are open in it. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: Drafts;
  readonly settings: SettingsSource;
  readonly records: Records;
}

/** What a session begins with. */
export interface SessionStart {
  readonly client: Client;
  readonly files: Files;
  readonly params: InitializeParams;
}

/** Listens for documents, settings and folders from now on. */
export function startSession(
  connection: Connection,
  { client, files, params }: SessionStart,
): Session {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const settings = settingsSource(connection, client);
  const workspace = openWorkspace(connection, params);
  const records = new Records({ connection, client, documents, files, workspace });
  const drafts = new Drafts(documents, settings, records);
  connection.onInitialized(() => {
    for (const source of [settings, workspace, records]) source.listen();
  });
  return { connection, client, documents, drafts, settings, records };
}
