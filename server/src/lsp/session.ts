/** One client's session: what the handlers of requests share. */
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { Drafts } from './drafts.ts';
import { type FileNews, fileNews } from './fileNews.ts';
import type { DraftFiles, Files } from './files.ts';
import { Names } from './names.ts';
import { OtherNames } from './otherNames.ts';
import { Records } from './records.ts';
import { type SettingsSource, settingsSource } from './settingsSource.ts';
import { openWorkspace, type Workspace } from './workspace.ts';
import { WorkspaceIndex } from './workspaceIndex.ts';

/** The connection, its client and the drafts that are open in it. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: Drafts;
  readonly settings: SettingsSource;
  readonly records: Records;
  readonly names: Names;
  readonly otherNames: OtherNames;
  readonly files: Files;
  readonly news: FileNews;
  readonly workspace: Workspace;
  /** The drafts of all folders, open or not. */
  readonly index: WorkspaceIndex;
}

/** What a session begins with. */
export interface SessionStart {
  readonly client: Client;
  readonly files: Files;
  readonly draftFiles: DraftFiles;
  readonly params: InitializeParams;
}

/** Listens for documents, settings and folders from now on. */
export function startSession(
  connection: Connection,
  { client, files, draftFiles, params }: SessionStart,
): Session {
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const settings = settingsSource(connection, client);
  const workspace = openWorkspace(connection, params);
  const news = fileNews(connection, client);
  const records = new Records({ connection, client, documents, files, news, workspace });
  const names = new Names({ connection, client, documents, files, news, workspace });
  const otherNames = new OtherNames();
  const drafts = new Drafts({ documents, settings, records, names, otherNames });
  const means = { connection, client, documents, drafts, draftFiles, news, settings, workspace };
  const index = new WorkspaceIndex(means);
  otherNames.follow({ connection, documents, index });
  connection.onInitialized(() => {
    for (const source of [settings, workspace, records, names, index]) source.listen();
  });
  return {
    connection,
    client,
    documents,
    drafts,
    settings,
    records,
    names,
    otherNames,
    files,
    news,
    workspace,
    index,
  };
}
