/** The drafts of a folder that nobody has open: read in the background, found by symbols, hovers and findings. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  HoverRequest,
  type InitializeParams,
  type Location,
  type MarkupContent,
  type TextDocumentEdit,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { nodeDrafts } from '../../server/src/nodeDrafts.ts';
import { nodeFiles } from '../../server/src/nodeFiles.ts';
import { able } from '../support/ignoring.ts';
import { type LspClient, startClient } from '../support/lspClient.ts';

let top = '';
let client: LspClient;

const addressOf = (name: string): string => pathToFileURL(join(top, name)).href;

function write(name: string, content: string | Uint8Array): void {
  const path = join(top, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-index-')));
  client = startClient(nodeFiles, nodeDrafts(null));
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

async function begin(params: Partial<InitializeParams> = {}): Promise<void> {
  await client.initialize({
    capabilities: able,
    workspaceFolders: [{ uri: pathToFileURL(top).href, name: '稿' }],
    ...params,
  });
  await client.refreshes.find();
}

async function symbols(query = ''): Promise<readonly string[]> {
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
  return (found ?? []).map(({ name, containerName = '' }) => `${containerName} ${name}`);
}

async function changed(name: string, type: 1 | 2 | 3): Promise<void> {
  client.refreshes.received.splice(0);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: addressOf(name), type }],
  });
  await client.refreshes.find();
}

describe('symbols of all drafts', () => {
  test('sections and projects, in whatever encoding the file is', async () => {
    write('甲.txt', '甲汇报\n一、抓项目\n莲坪新能源汽车检测中心项目加快建设。');
    const utf16 = Buffer.from('\ufeff乙汇报\n一、抓民生\n', 'utf16le');
    write('内/乙.讲话稿', utf16);
    await begin();
    expect(await symbols()).toEqual([
      '乙汇报 一、抓民生',
      '甲汇报 一、抓项目',
      expect.stringContaining('莲坪'),
    ]);
  });

  test.each([
    ['抓项', ['甲汇报 一、抓项目']],
    ['一项目', ['甲汇报 一、抓项目']],
    ['zxm', ['甲汇报 一、抓项目']],
    ['生', []],
  ])('%s finds what it fits', async (query, expected) => {
    write('甲.txt', '甲汇报\n一、抓项目\n');
    await begin();
    expect(await symbols(query)).toEqual(expected);
  });

  test('an open draft as it stands, not as on disk', async () => {
    write('甲.txt', '甲汇报\n一、旧的\n');
    await begin();
    await client.open('甲汇报\n一、新的\n', addressOf('甲.txt'));
    expect(await symbols()).toEqual(['甲汇报 一、新的']);
  });

  test('an unsaved draft too', async () => {
    await begin();
    await client.open('甲汇报\n一、新的\n', 'untitled:Untitled-1');
    expect(await symbols()).toEqual(['甲汇报 一、新的']);
  });
});

describe('what is no draft of the folder', () => {
  test('what .gitignore and the setting name, hidden and installed files, texts that are not Chinese', async () => {
    client.settings.set('', { workspace: { exclude: ['归档/'] } });
    write('.gitignore', '草*.txt\n');
    for (const name of ['草1.txt', '归档/甲.txt', '.藏/甲.txt', 'node_modules/a/甲.txt', '甲.docx'])
      write(name, '一、不算\n');
    write('README.md', '# A tool\n\nIt does 5 things.\n');
    write('乙.txt', '乙汇报\n一、算\n');
    await begin();
    expect(await symbols()).toEqual(['乙汇报 一、算']);
  });

  test('nothing where the setting says so, or the folder is not trusted', async () => {
    write('甲.txt', '甲汇报\n一、抓项目\n');
    client.settings.set('', { workspace: { index: false } });
    await begin();
    expect(await symbols()).toEqual([]);
  });

  test.runIf(process.platform !== 'win32')('what links lead out to, and in circles', async () => {
    write('甲.txt', '甲汇报\n一、抓项目\n');
    symlinkSync(top, join(top, '圈'));
    symlinkSync('/etc/hostname', join(top, '外.txt'));
    await begin();
    expect(await symbols()).toEqual(['甲汇报 一、抓项目']);
    await client.logged.find((line) => line.includes('外.txt'));
  });

  test('a file that is no text is told in the log, and the rest is read', async () => {
    write('坏.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    write('甲.txt', '甲汇报\n一、抓项目\n');
    await begin();
    expect(await symbols()).toEqual(['甲汇报 一、抓项目']);
    await client.logged.find((line) => line.includes('坏.txt'));
  });
});

describe('news', () => {
  test('of files that come, change and go', async () => {
    await begin();
    write('内/甲.txt', '甲汇报\n一、一\n');
    await changed('内/甲.txt', 1);
    expect(await symbols()).toEqual(['甲汇报 一、一']);
    write('内/甲.txt', '甲汇报\n一、二\n');
    await changed('内/甲.txt', 2);
    expect(await symbols()).toEqual(['甲汇报 一、二']);
    await changed('内', 3);
    expect(await symbols()).toEqual([]);
    await changed('内', 1);
    expect(await symbols()).toEqual(['甲汇报 一、二']);
  });

  test('of what is to be ignored', async () => {
    write('甲.txt', '甲汇报\n一、一\n');
    await begin();
    write('.gitignore', '甲.txt\n');
    await changed('.gitignore', 1);
    expect(await symbols()).toEqual([]);
  });

  test('of folders', async () => {
    write('a/甲.txt', '甲汇报\n一、一\n');
    write('b/乙.txt', '乙汇报\n一、二\n');
    const folder = (name: string) => ({ uri: addressOf(name), name });
    await begin({ workspaceFolders: [folder('a')] });
    expect(await symbols()).toEqual(['甲汇报 一、一']);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [folder('b')], removed: [folder('a')] },
    });
    await vi.waitFor(async () => expect(await symbols()).toEqual(['乙汇报 一、二']));
  });
});

describe('the list of names', () => {
  const draft = '甲汇报\n“墅溪三号”已经开工。\n';
  const placesOf = (character: number): Promise<readonly string[]> =>
    client
      .ask<Location[]>(
        'textDocument/references',
        { position: { line: 1, character }, context: { includeDeclaration: true } },
        addressOf('甲.txt'),
      )
      .then((found) => (found ?? []).map(({ uri }) => uri).sort());

  test('holds for drafts that nobody has open, as it stands now', async () => {
    write('甲.txt', draft);
    write('内/乙.txt', '乙汇报\n墅溪三号完成投资9亿元，三号项目部成立。\n');
    await begin();
    await client.open(draft, addressOf('甲.txt'));
    expect(await placesOf(3)).toEqual([]);
    write('hegao-names.txt', '墅溪三号 = 三号\n');
    await changed('hegao-names.txt', 1);
    const expected = [addressOf('内/乙.txt'), addressOf('内/乙.txt'), addressOf('甲.txt')].sort();
    await vi.waitFor(async () => expect(await placesOf(3)).toEqual(expected));
  });

  test('holds from the start', async () => {
    write('hegao-names.txt', '墅溪三号\n');
    write('乙.txt', '乙汇报\n墅溪三号完成投资9亿元。\n');
    await begin();
    await client.open(draft, addressOf('甲.txt'));
    const both = [addressOf('乙.txt'), addressOf('甲.txt')].sort();
    expect(await placesOf(3)).toEqual(both);
    const renamed = await client.ask<WorkspaceEdit>(
      'textDocument/rename',
      { position: { line: 1, character: 3 }, newName: '岚溪三号' },
      addressOf('甲.txt'),
    );
    const changes = (renamed.documentChanges ?? []) as TextDocumentEdit[];
    expect(changes.map(({ textDocument: { uri } }) => uri).sort()).toEqual(
      expect.arrayContaining(both),
    );
  });
});

describe('the same fact in another draft', () => {
  const july = '青禾县7月汇报\n（2026年8月2日）\n2026年1—6月，全县固定资产投资512.3亿元。\n';

  test('its history stands in the hover', async () => {
    write('7月.txt', july);
    await begin();
    const draft = addressOf('8月.txt');
    await client.open('青禾县8月汇报\n2026年1—7月，全县固定资产投资575.7亿元。\n', draft);
    const shown = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: draft },
      position: { line: 1, character: 22 },
    });
    const contents = shown?.contents as MarkupContent | undefined;
    expect(contents?.value).toContain('青禾县7月汇报 2026-08-02：2026年1—6月 512.3亿元');
  });

  test.each([
    ['a value that differs', '2026年1—6月，全县固定资产投资513.2亿元。', 1],
    ['the same value, rounded', '2026年1—6月，全县固定资产投资512亿元。', 0],
    ['another period', '2026年1—7月，全县固定资产投资575.7亿元。', 0],
    ['a period without a year', '1—6月，全县固定资产投资513.2亿元。', 0],
    ['another subject', '2026年1—6月，全市固定资产投资2513.2亿元。', 0],
    [
      'two values of its own',
      '2026年1—6月，全县固定资产投资513.2亿元。\n2026年1—6月，全县固定资产投资514.6亿元。',
      0,
    ],
  ])('%s', async (_, sentence, count) => {
    write('7月.txt', july);
    await begin();
    const draft = addressOf('8月.txt');
    await client.open(`青禾县8月汇报\n${sentence}\n`, draft);
    const items = (await client.findings(draft)).filter(({ code }) => code === 'figure-elsewhere');
    expect(items).toHaveLength(count);
    for (const item of items) {
      expect(item).toMatchObject({
        severity: 3,
        relatedInformation: [{ location: { uri: addressOf('7月.txt') }, message: '512.3亿元' }],
      });
    }
  });

  test('of another county is another fact', async () => {
    write('7月.txt', july);
    await begin();
    const draft = addressOf('8月.txt');
    await client.open('望川县8月汇报\n2026年1—6月，全县固定资产投资93.2亿元。\n', draft);
    const codes = (await client.findings(draft)).map(({ code }) => code);
    expect(codes).not.toContain('figure-elsewhere');
  });

  const august = '青禾县8月汇报\n2026年1—6月，全县固定资产投资521.3亿元。\n';
  const elsewhere = async (name: string): Promise<readonly unknown[]> =>
    (await client.findings(addressOf(name)))
      .filter(({ code }) => code === 'figure-elsewhere')
      .map(({ relatedInformation }) => relatedInformation?.map(({ message }) => message));

  test('is told no more where the rule is switched off, or a comment says so', async () => {
    write('7月.txt', july);
    await begin();
    const draft = addressOf('8月.txt');
    await client.open(august, draft);
    expect(await elsewhere('8月.txt')).toEqual([['512.3亿元']]);
    const end = { line: 1, character: 25 };
    const text = '<!-- 核稿忽略本行 -->';
    await client.change(2, [{ range: { start: end, end }, text }], draft);
    expect(await elsewhere('8月.txt')).toEqual([]);
    await client.change(3, [{ text: august }], draft);
    expect(await elsewhere('8月.txt')).toHaveLength(1);
    await client.configure({ rules: { 'figure-elsewhere': 'off' } });
    await vi.waitFor(async () => expect(await elsewhere('8月.txt')).toEqual([]));
  });

  test('is that of an open draft as it stands', async () => {
    write('7月.txt', july);
    await begin();
    await client.open(august, addressOf('8月.txt'));
    await client.open(july, addressOf('7月.txt'));
    expect(await elsewhere('8月.txt')).toEqual([['512.3亿元']]);
    await client.change(2, [{ text: july.replace('512.3', '521.3') }], addressOf('7月.txt'));
    await vi.waitFor(async () => expect(await elsewhere('8月.txt')).toEqual([]));
    await client.close(addressOf('7月.txt'));
    expect(await elsewhere('8月.txt')).toEqual([['512.3亿元']]);
  });

  test('the client is told to ask again when another open draft states something else, and only then', async () => {
    await begin();
    await client.open(august, addressOf('8月.txt'));
    await client.open(july, addressOf('7月.txt'));
    await vi.waitFor(async () => expect(await elsewhere('8月.txt')).toEqual([['512.3亿元']]));
    client.refreshes.received.splice(0);
    await client.change(2, [{ text: `${july}会议结束。\n` }], addressOf('7月.txt'));
    await client.findings(addressOf('7月.txt'));
    const { resultId } = await client.pull(undefined, addressOf('8月.txt'));
    expect(await client.pull(resultId, addressOf('8月.txt'))).toMatchObject({ kind: 'unchanged' });
    expect(client.refreshes.received).toEqual([]);
    await client.change(3, [{ text: july.replace('512.3', '513.3') }], addressOf('7月.txt'));
    await client.refreshes.find();
    expect(await elsewhere('8月.txt')).toEqual([['513.3亿元']]);
  });

  test('a file that is touched, or is no draft, changes nothing', async () => {
    write('7月.txt', july);
    await begin();
    const draft = addressOf('8月.txt');
    await client.open(august, draft);
    const { resultId } = await client.pull(undefined, draft);
    write('7月.txt', july);
    await changed('7月.txt', 2);
    write('图.png', new Uint8Array([1, 2]));
    await changed('图.png', 1);
    expect(await client.pull(resultId, draft)).toMatchObject({ kind: 'unchanged' });
    write('7月.txt', july.replace('512.3', '512.9'));
    await changed('7月.txt', 2);
    expect(await client.pull(resultId, draft)).toMatchObject({ kind: 'full' });
  });
});
