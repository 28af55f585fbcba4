/** Files of a workspace on disk: read, missing, or out of bounds. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '../../server/src/nodeFiles.ts';

let base = '';
const uriOf = (name: string): string => pathToFileURL(join(base, name)).href;
const read = (name: string, within = '内'): ReturnType<typeof nodeFiles.read> =>
  nodeFiles.read(uriOf(name), uriOf(within));

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-files-')));
  mkdirSync(join(base, '内/夹'), { recursive: true });
  writeFileSync(join(base, '内/a.json'), '{"理由": "口径"}');
  writeFileSync(join(base, '外.json'), '{}');
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

test('a file inside is read', async () => {
  expect(await read('内/a.json')).toEqual({ text: '{"理由": "口径"}' });
});

test.each(['内/none.json', '内/a.json/none.json', '无/a.json'])('%s is not there', async (name) => {
  expect(await read(name)).toEqual({ text: null });
});

test('an address that is none of this machine has no file', async () => {
  expect(await nodeFiles.read('vscode-vfs://github/a.json', 'vscode-vfs://github')).toEqual({
    text: null,
  });
});

test.runIf(process.platform !== 'win32')('what a link leads out to is not read', async () => {
  symlinkSync(join(base, '外.json'), join(base, '内/link.json'));
  expect(await read('内/link.json')).toMatchObject({
    problem: { zh: '链接到了文件夹外面，没有使用' },
  });
  symlinkSync(join(base, '内/a.json'), join(base, '内/夹/link.json'));
  expect(await read('内/夹/link.json')).toHaveProperty('text');
});

test('a folder is no file', async () => {
  expect(await read('内/夹')).toMatchObject({ problem: { zh: '不是普通文件' } });
});
