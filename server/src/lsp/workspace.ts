/** The folders that the client has open, and whether the writer trusts them. */
import { type Connection, Emitter, type Event, type InitializeParams } from 'vscode-languageserver';
import { memberOf } from './client.ts';
import { isWithin } from './uris.ts';

/** The client's workspace as it is now. */
export interface Workspace {
  /** The innermost folder on disk that holds the document; null where none does, and where the folders are not trusted. */
  trustedFolderOf(uri: string): string | null;
  /** All folders on disk; none where they are not trusted. */
  trustedFolders(): readonly string[];
  /** Folders came or went, or are trusted now. */
  readonly onChange: Event<void>;
  /** Listens from now on; to be called when the client is ready. */
  listen(): void;
}

/** The notification by which a client tells that the writer trusts the workspace now. */
const trustNotification = 'hegao/workspaceTrusted';

/** Reads the initialize request. A client that does not speak of trust has no notion of it. */
export function openWorkspace(connection: Connection, params: InitializeParams): Workspace {
  const changed = new Emitter<void>();
  const folders = new Set(foldersOf(params));
  let isTrusted = memberOf(params.initializationOptions, 'trusted') !== false;
  connection.onNotification(trustNotification, () => {
    isTrusted = true;
    changed.fire();
  });
  return {
    trustedFolderOf: (uri) =>
      isTrusted && uri.startsWith('file:')
        ? longest([...folders].filter((folder) => isWithin(uri, folder)))
        : null,
    trustedFolders: () =>
      isTrusted ? [...folders].filter((folder) => folder.startsWith('file:')) : [],
    onChange: changed.event,
    listen: () => {
      if (params.capabilities.workspace?.workspaceFolders !== true) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        changed.fire();
      });
    },
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function longest(folders: readonly string[]): string | null {
  return folders.reduce<string | null>(
    (best, folder) => (best === null || folder.length > best.length ? folder : best),
    null,
  );
}
