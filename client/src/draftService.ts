/** Starts the server with the first draft that is opened, and again when the languages to check change. */
import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { trustNotification } from './ignoring.ts';
import { createClient } from './languageClient.ts';
import { draftSelector } from './selector.ts';

/** The running service, as the commands see it. */
export interface DraftService {
  readonly log: LogOutputChannel;
  /** Stops the server, if it runs, and starts it anew. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves when every start and stop that was asked for so far has happened. */
  settled(): Promise<void>;
}

/** Watches for drafts from now on; a draft that is open already starts the server at once. */
export function startDraftService(context: ExtensionContext): DraftService {
  const log = window.createOutputChannel('核稿 hegao', { log: true });
  let client: LanguageClient | undefined;
  let queue = Promise.resolve();

  /** One start or stop after the other; a failure is logged and does not hold up the next. */
  const enqueue = (task: () => Promise<void>): Promise<void> => {
    queue = queue.then(task).catch((error: unknown) => log.error(String(error)));
    return queue;
  };
  const start = async (): Promise<void> => {
    if (client) return;
    client = createClient(context, log);
    await client.start();
  };
  const stop = async (): Promise<void> => {
    const stopping = client;
    client = undefined;
    await stopping?.dispose();
  };
  const startForDrafts = async (): Promise<void> => {
    if (workspace.textDocuments.some(isDraft)) await start();
  };

  context.subscriptions.push(
    log,
    workspace.onDidOpenTextDocument((document) => {
      if (!client && isDraft(document)) void enqueue(start);
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      void client?.sendNotification(trustNotification);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('hegao.languages')) return;
      void enqueue(stop);
      void enqueue(startForDrafts);
    }),
  );
  void commands.executeCommand('setContext', 'hegao.active', true);
  void enqueue(startForDrafts);
  return {
    log,
    restart: () => {
      void enqueue(stop);
      return enqueue(start);
    },
    stop: () => enqueue(stop),
    settled: () => queue,
  };
}

function isDraft(document: Parameters<typeof languages.match>[1]): boolean {
  return languages.match(draftSelector(), document) > 0;
}
