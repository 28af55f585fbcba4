/** One client's session: what the handlers of requests share. */
import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { type Configs, openConfigs } from './configs.ts';
import { Drafts } from './drafts.ts';
import { type FileNews, fileNews } from './fileNews.ts';
import type { DraftFiles, Files } from './files.ts';
import { folderSettings } from './folderSettings.ts';
import { type Names, openNames } from './names.ts';
import { OtherFacts } from './otherFacts.ts';
import { OtherNames } from './otherNames.ts';
import { openRecords, type Records } from './records.ts';
import { type SettingsSource, settingsSource } from './settingsSource.ts';
import { openWorkspace, type Workspace } from './workspace.ts';
import { WorkspaceIndex } from './workspaceIndex.ts';

/** The connection, its client and the drafts that are open in it. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: Drafts;
  /** With what the folders' configurations say over them. */
  readonly settings: SettingsSource;
  readonly configs: Configs;
  readonly records: Records;
  readonly names: Names;
  readonly otherNames: OtherNames;
  readonly otherFacts: OtherFacts;
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
  const workspace = openWorkspace(connection, params);
  const news = fileNews(connection, client);
  const means = { connection, client, documents, files, news, workspace };
  const configs = openConfigs(means);
  const settings = folderSettings(settingsSource(connection, client), configs);
  const records = openRecords(means);
  const names = openNames(means, configs);
  const otherNames = new OtherNames();
  const otherFacts = new OtherFacts();
  const drafts = new Drafts({ documents, settings, records, names, otherNames, otherFacts });
  const index = new WorkspaceIndex({
    connection,
    client,
    documents,
    drafts,
    draftFiles,
    names,
    news,
    settings,
    workspace,
  });
  otherNames.follow({ connection, documents, index });
  otherFacts.follow({ connection, documents, index, workspace });
  connection.onInitialized(() => {
    for (const source of [settings, workspace, configs, records, names, index]) source.listen();
  });
  return {
    connection,
    client,
    documents,
    drafts,
    settings,
    configs,
    records,
    names,
    otherNames,
    otherFacts,
    files,
    news,
    workspace,
    index,
  };
}
