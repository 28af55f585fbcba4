/** Threads that read drafts: they answer in order, and where they cannot, whoever asked is told. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedNames, noNames } from '../server/src/core/names/acceptedNames.ts';
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

const taskOf = (uri: string, names = noNames) => ({ uri, within: 'file:///', names });

test('each asker gets the answer to its own question', async () => {
  const threads = new DraftThreads(
    scriptOf(`parentPort.on('message', ({ uri }) => parentPort.postMessage({ problem: uri }));`),
    2,
  );
  const uris = Array.from({ length: 9 }, (_, at) => `file:///${at}`);
  const answers = await Promise.all(uris.map((uri) => threads.summarise(taskOf(uri))));
  expect(answers).toEqual(uris.map((uri) => ({ problem: uri })));
});

test('a thread is told the names when they are others', async () => {
  const threads = new DraftThreads(
    scriptOf(
      `parentPort.on('message', ({ uri, names }) => parentPort.postMessage({ problem: [uri, names] }));`,
    ),
    1,
  );
  const listed = acceptedNames([{ name: '墅溪云基地', shorts: ['云基地'] }]);
  const tasks = [taskOf('a'), taskOf('b', listed), taskOf('c', listed), taskOf('d')];
  const answers = await Promise.all(tasks.map((task) => threads.summarise(task)));
  expect(answers).toEqual([
    { problem: ['a', undefined] },
    { problem: ['b', listed.list] },
    { problem: ['c', undefined] },
    { problem: ['d', []] },
  ]);
});

test.each([
  ['dies', `parentPort.on('message', () => { throw new Error('…'); });`],
  ['ends', `parentPort.on('message', () => process.exit());`],
])('a thread that %s has no answer, and none is waited for', async (_, body) => {
  const threads = new DraftThreads(scriptOf(body), 1);
  const answers = ['file:///a', 'file:///b'].map((uri) => threads.summarise(taskOf(uri)));
  expect(await Promise.all(answers)).toEqual([null, null]);
});

test('nor where there is no program for it', async () => {
  const threads = new DraftThreads(join(base, 'none.cjs'), 1);
  expect(await threads.summarise(taskOf('file:///a'))).toBeNull();
  expect(await threads.summarise(taskOf('file:///a'))).toBeNull();
});
