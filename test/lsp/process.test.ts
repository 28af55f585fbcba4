/** The server as a program: over standard input and output and over Node's channel, and how it ends. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createProtocolConnection,
  type DocumentSymbol,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type BuiltServer, buildServer } from '../support/builtServer.ts';
import { LspClient } from '../support/lspClient.ts';

let server: BuiltServer;

beforeAll(async () => {
  server = await buildServer();
});

afterAll(() => server.remove());

/** A running server, and its client. */
interface Running {
  readonly child: ChildProcess;
  readonly client: LspClient;
  /** The status that it ends with. */
  readonly ended: Promise<unknown>;
}

function overStdio(): Running {
  return spawned([server.script, '--stdio']);
}

function byCommandLine(): Running {
  return spawned([server.commandLine, 'lsp', '--stdio', `--clientProcessId=${process.pid}`]);
}

function spawned(words: readonly string[]): Running {
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [reader, writer] = [
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  ];
  return running(child, new LspClient(createProtocolConnection(reader, writer)));
}

function overIpc(): Running {
  const child = fork(server.script, ['--node-ipc'], { execArgv: [] });
  const [reader, writer] = [new IPCMessageReader(child), new IPCMessageWriter(child)];
  return running(child, new LspClient(createProtocolConnection(reader, writer)));
}

function running(child: ChildProcess, client: LspClient): Running {
  return { child, client, ended: once(child, 'exit').then(([status]) => status) };
}

test.each([
  ['standard input and output', overStdio],
  ["Node's channel", overIpc],
  ['hegao lsp --stdio', byCommandLine],
])('serves over %s, and ends well after shutdown', async (_, start) => {
  const { client, ended } = start();
  await client.initialize();
  await client.open('一、肯定成绩\n三、正视差距\n');
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols).toHaveLength(2);
  expect(await client.findings()).toMatchObject([{ code: 'numbering-gap' }]);
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
});

test('exit without shutdown is a failure', async () => {
  const { client, ended } = overStdio();
  await client.initialize();
  await client.connection.sendNotification(ExitNotification.type);
  expect(await ended).toBe(1);
});

test('it ends when its input does', async () => {
  const { child, client, ended } = overStdio();
  await client.initialize();
  child.stdin?.end();
  expect(await ended).toBe(1);
});

test('what is no message does not bring it down', async () => {
  const { child, client, ended } = overStdio();
  await client.initialize();
  child.stdin?.write('Content-Length: 5\r\n\r\n{"x":');
  await client.open('一、肯定成绩\n');
  expect(await client.ask('textDocument/documentSymbol')).toHaveLength(1);
  await client.connection.sendRequest(ShutdownRequest.type);
  await client.connection.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
});
