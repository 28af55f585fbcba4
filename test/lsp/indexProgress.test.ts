/** What the writer sees of the reading in the background, and that it can be stopped. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  type ProgressToken,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import type { DraftFiles } from '../../server/src/lsp/files.ts';
import { nodeDrafts } from '../../server/src/nodeDrafts.ts';
import { nodeFiles } from '../../server/src/nodeFiles.ts';
import { able } from '../support/ignoring.ts';
import { Inbox, type LspClient, startClient } from '../support/lspClient.ts';

type Shown = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

let top = '';
let client: LspClient;
let shown: Inbox<Shown>;
let tokens: Inbox<ProgressToken>;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-progress-')));
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(count: number): void {
  for (let at = 0; at < count; at++) writeFileSync(join(top, `${at}.txt`), `一、第${at}件事\n`);
}

async function begin(draftFiles: DraftFiles, workDoneProgress = true): Promise<void> {
  client = startClient(nodeFiles, draftFiles);
  shown = new Inbox();
  tokens = new Inbox();
  client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    tokens.put(token);
    client.connection.onProgress(WorkDoneProgress.type, token, (value) => shown.put(value));
  });
  await client.initialize({
    capabilities: { ...able, window: { ...able.window, workDoneProgress } },
    workspaceFolders: [{ uri: pathToFileURL(top).href, name: '稿' }],
  });
}

async function known(): Promise<number> {
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' });
  return found?.length ?? 0;
}

/** Drafts that are read one by one, those from the `from`th on not before the gate is opened. */
function gated(from: number): { drafts: DraftFiles; stopped: Promise<void>; open: () => void } {
  const real = nodeDrafts(null);
  let read = 0;
  let [open, stop] = [(): void => undefined, (): void => undefined];
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const drafts: DraftFiles = {
    ...real,
    summarise: async (...task) => {
      read++;
      if (read > from) {
        stop();
        await gate;
      }
      return real.summarise(...task);
    },
  };
  return { drafts, stopped, open };
}

test('begins with its name, counts the drafts, and ends', async () => {
  write(40);
  const { drafts, open } = gated(20);
  await begin(drafts);
  await shown.find(({ kind }) => kind === 'begin');
  open();
  await shown.find(({ kind }) => kind === 'end');
  const [first, ...rest] = shown.received;
  expect(first).toEqual({
    kind: 'begin',
    title: '核稿：读取文件夹里的稿子',
    percentage: 0,
    message: '',
    cancellable: true,
  });
  const reports = rest.filter(({ kind }) => kind === 'report');
  const percentages = reports.map((report) => ('percentage' in report ? report.percentage : null));
  expect(percentages).toEqual([...percentages].sort((a, b) => Number(a) - Number(b)));
  expect(reports.at(-1)).toEqual({ kind: 'report', percentage: 100, message: '40/40' });
  expect(rest.filter(({ kind }) => kind === 'end')).toHaveLength(1);
  expect(await known()).toBe(40);
});

test('can be stopped: what was read is known, the rest is left, and news is followed all the same', async () => {
  write(40);
  const { drafts, stopped, open } = gated(10);
  await begin(drafts);
  await shown.find(({ kind }) => kind === 'begin');
  await stopped;
  const token = await tokens.find();
  await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
  expect(await known()).toBe(10); // an answer, so that the server has heard of the cancelling
  open();
  await shown.find(({ kind }) => kind === 'end');
  await client.refreshes.find();
  expect(await known()).toBe(11); // with the one that was being read
  client.refreshes.received.splice(0);
  const path = join(top, '39.txt');
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: pathToFileURL(path).href, type: 2 }],
  });
  await client.refreshes.find();
  expect(await known()).toBe(12);
});

test.each([
  ['a few drafts are read before anybody would see it', 10, true],
  ['the client shows none', 40, false],
])('is not shown where %s', async (_, count, canShow) => {
  write(count);
  await begin(nodeDrafts(null), canShow);
  await client.refreshes.find();
  expect(await known()).toBe(count);
  expect(tokens.received).toEqual([]);
});
