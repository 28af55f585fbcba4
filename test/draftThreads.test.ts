/** Threads that read drafts: they answer in order, and where they cannot, whoever asked is told. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DraftThreads } from '../server/src/draftThreads.ts';

let base = '';

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-threads-')));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

function scriptOf(body: string): string {
  const path = join(base, 'thread.cjs');
  writeFileSync(path, `const { parentPort } = require('node:worker_threads');\n${body}\n`);
  return path;
}

test('each asker gets the answer to its own question', async () => {
  const threads = new DraftThreads(
    scriptOf(`parentPort.on('message', ({ uri }) => parentPort.postMessage({ problem: uri }));`),
    2,
  );
  const uris = Array.from({ length: 9 }, (_, at) => `file:///${at}`);
  const answers = await Promise.all(uris.map((uri) => threads.summarise(uri, 'file:///')));
  expect(answers).toEqual(uris.map((uri) => ({ problem: uri })));
});

test.each([
  ['dies', `parentPort.on('message', () => { throw new Error('…'); });`],
  ['ends', `parentPort.on('message', () => process.exit());`],
])('a thread that %s has no answer, and none is waited for', async (_, body) => {
  const threads = new DraftThreads(scriptOf(body), 1);
  const answers = ['file:///a', 'file:///b'].map((uri) => threads.summarise(uri, 'file:///'));
  expect(await Promise.all(answers)).toEqual([null, null]);
});

test('nor where there is no program for it', async () => {
  const threads = new DraftThreads(join(base, 'none.cjs'), 1);
  expect(await threads.summarise('file:///a', 'file:///')).toBeNull();
  expect(await threads.summarise('file:///a', 'file:///')).toBeNull();
});
