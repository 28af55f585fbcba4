/** News of files on disk: one ear on the connection, as it takes one handler alone, and all who listen behind it. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  Emitter,
  type Event,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { logFailure } from './log.ts';

/** News of files on disk. */
export interface FileNews {
  readonly onNews: Event<readonly FileEvent[]>;
  /** Asks the client for news of these files; to be called when it is ready. One that cannot is not asked. */
  watch(watchers: readonly FileSystemWatcher[]): void;
}

/** Listens from now on. */
export function fileNews(connection: Connection, client: Client): FileNews {
  const news = new Emitter<readonly FileEvent[]>();
  connection.onDidChangeWatchedFiles(({ changes }) => news.fire(changes));
  return {
    onNews: news.event,
    watch: (watchers) => {
      if (!client.can.watchFiles) return;
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })
        .catch((error: unknown) => logFailure(connection, 'client/registerCapability', error));
    },
  };
}
