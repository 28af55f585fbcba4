/** One client's session: what the handlers of requests share. */
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { Drafts } from './drafts.ts';
import { type SettingsSource, settingsSource } from './settingsSource.ts';

/** The connection, its client and the drafts that are open in it. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: Drafts;
  readonly settings: SettingsSource;
}

/** Listens for documents and settings from now on. */
export function startSession(connection: Connection, client: Client): Session {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const settings = settingsSource(connection, client);
  const drafts = new Drafts(documents, settings);
  return { connection, client, documents, drafts, settings };
}
