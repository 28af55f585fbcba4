/** `hegao.yaml` in the editor: what it switches, whose word counts, and what is said in it. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver-protocol/node';
import { able, type Disk, draft, openIn, rulesIn, startOn, top, uri } from '../support/ignoring.ts';
import type { LspClient } from '../support/lspClient.ts';

const config = `${top}/hegao.yaml`;
const both = ['figure-share', 'numbering-gap'];

let disk: Disk;
let client: LspClient;

beforeEach(() => {
  disk = new Map();
  client = startOn(disk);
});

const open = (params?: Partial<InitializeParams>): Promise<void> => openIn(client, params);

function changedOnDisk(...addresses: readonly string[]): Promise<void> {
  const changes: FileEvent[] = addresses.map((address) => ({ uri: address, type: 2 }));
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

/** The messages of the findings in a document, with the words that they mark. */
async function said(text: string, document = config): Promise<readonly string[]> {
  const lines = text.split('\n');
  return (await client.findings(document)).map(({ range: { start, end }, message }) => {
    const marked = lines[start.line]?.slice(start.character, end.character);
    return `${start.line + 1} ${marked}: ${message}`;
  });
}

describe('a folder’s configuration', () => {
  test('switches rules off and sets their severity', async () => {
    disk.set(config, 'rules:\n  figure-share: off\n  numbering-gap: error\n');
    await open();
    expect(await client.findings(uri)).toMatchObject([{ code: 'numbering-gap', severity: 1 }]);
  });

  test('holds as it was saved last', async () => {
    await open();
    expect(await rulesIn(client)).toEqual(both);
    disk.set(config, 'rules: {figure-share: off}\n');
    await changedOnDisk(config);
    await client.refreshes.find();
    expect(await rulesIn(client)).toEqual(['numbering-gap']);
    disk.delete(config);
    await changedOnDisk(config);
    expect(await rulesIn(client)).toEqual(both);
  });

  test('wins over the editor’s settings where it says something, and only there', async () => {
    disk.set(config, 'rules: {figure-share: error}\n');
    client.settings.set('', { rules: { 'figure-share': 'off', 'numbering-gap': 'off' } });
    await open();
    expect(await client.findings(uri)).toMatchObject([{ code: 'figure-share', severity: 1 }]);
  });

  test('gives the rate at which speaking times are reckoned', async () => {
    disk.set(config, 'speakingRate: 60\n');
    client.settings.set('', { speakingRate: 400 });
    await openIn(client, {}, `一、甲\n${'稿'.repeat(117)}。\n二、乙\n`);
    const position = { line: 0, character: 0 };
    const hover = await client.ask<{ contents: { value: string } }>(
      'textDocument/hover',
      { position },
      uri,
    );
    expect(hover.contents.value).toContain('2分钟');
  });

  test('is the nearest one, and no other', async () => {
    const near = `${top}/8%E6%9C%88`;
    disk.set(config, 'rules: {figure-share: off}\n');
    disk.set(`${near}/hegao.yaml`, 'rules: {numbering-gap: off}\n');
    await open();
    await client.open(draft, `${near}/a.txt`);
    expect(await rulesIn(client)).toEqual(['numbering-gap']);
    expect(await rulesIn(client, `${near}/a.txt`)).toEqual(['figure-share']);
  });

  test('counts as the editor has it open, as soon as it can be read', async () => {
    disk.set(config, 'rules: {figure-share: off}\n');
    await open();
    await client.open('rules: {numbering-gap: off}\n', config);
    expect(await rulesIn(client)).toEqual(['figure-share']);
    await client.change(2, [{ text: 'rules: {numbering-gap: off\n' }], config);
    expect(await rulesIn(client)).toEqual(['numbering-gap']);
    await client.close(config);
    expect(await rulesIn(client)).toEqual(['numbering-gap']);
  });

  test('brings no new findings where it says the same as before', async () => {
    disk.set(config, 'rules: {figure-share: off}\n');
    await open();
    const before = await client.pull(undefined, uri);
    disk.set(config, '# 甲\nrules:\n  figure-share: off\n');
    await changedOnDisk(config);
    expect(await client.pull(before.resultId, uri)).toMatchObject({ kind: 'unchanged' });
  });

  test('is not looked at in a folder that is not trusted, until it is', async () => {
    disk.set(config, 'rules: {figure-share: off}\n');
    await open({ initializationOptions: { trusted: false } });
    expect(await rulesIn(client)).toEqual(both);
    await client.connection.sendNotification('hegao/workspaceTrusted');
    expect(await rulesIn(client)).toEqual(['numbering-gap']);
  });

  test('says nothing for drafts outside the workspace', async () => {
    disk.set('file:///home/writer/hegao.yaml', 'rules: {figure-share: off}\n');
    await open();
    await client.open(draft, 'file:///home/writer/b.txt');
    expect(await rulesIn(client)).toEqual(both);
    expect(await rulesIn(client, 'file:///home/writer/b.txt')).toEqual(both);
  });
});

describe('the names of a configuration', () => {
  const similar = '北巨马河治理工程开工建设。\n';
  const list = `${top}/%E5%8F%B0%E8%B4%A6/%E5%90%8D%E7%A7%B0.txt`;

  test('stand in it', async () => {
    disk.set(config, 'names:\n  - 北拒马河治理工程\n');
    await openIn(client, {}, similar);
    expect(await rulesIn(client)).toEqual(['project-similar']);
  });

  test('or in the list that it points to, as that was saved last', async () => {
    disk.set(config, 'names: 台账/名称.txt\n');
    disk.set(list, '北巨马河治理工程\n');
    await openIn(client, {}, similar);
    expect(await rulesIn(client)).toEqual([]);
    disk.set(list, '北拒马河治理工程\n');
    await changedOnDisk(list);
    expect(await rulesIn(client)).toEqual(['project-similar']);
  });

  test('a list that is not there is told of where it is named', async () => {
    const text = '# 甲\nnames: 台账/名称.txt\n';
    disk.set(config, text);
    await open();
    await client.open(text, config);
    expect(await said(text)).toEqual(['2 台账/名称.txt: 台账/名称.txt：找不到这个文件']);
    disk.set(list, '');
    await changedOnDisk(list);
    expect(await said(text)).toEqual([]);
  });

  test('a list that leads out of the folder is not used', async () => {
    const text = 'names: 台账/名称.txt\n';
    disk.set(config, text);
    disk.set(list, { problem: { zh: '链接到了文件夹外面，没有使用', en: 'leads out' } });
    await openIn(client, {}, similar);
    expect(await rulesIn(client)).toEqual([]);
    expect(await client.messages.find()).toBe(
      '核稿：hegao.yaml：第 1 行：台账/名称.txt：链接到了文件夹外面，没有使用。',
    );
  });
});

describe('what is wrong with a configuration', () => {
  const text = 'rules:\n  figure-shar: off\nspeakingrate: 180\n';

  test('is shown in it, at its place, and it is no draft', async () => {
    await open();
    await client.open(text, config);
    expect(await said(text)).toEqual([
      expect.stringMatching(/^2 figure-shar: 没有规则 figure-shar，相近的有 figure-share/),
      '3 speakingrate: 没有 speakingrate 这一项，相近的有 speakingRate',
    ]);
    expect(await client.ask('textDocument/documentSymbol', {}, config)).toEqual([]);
  });

  test('is sent to a client that does not ask', async () => {
    await open({ capabilities: {} });
    await client.open(text, config);
    const { diagnostics } = await client.published.find((sent) => sent.uri === config);
    expect(diagnostics).toHaveLength(2);
  });

  test('is told once where nobody has it open', async () => {
    disk.set(config, text);
    await open({ locale: 'en' });
    await rulesIn(client);
    expect(client.messages.received).toEqual([
      expect.stringMatching(/^hegao: hegao\.yaml: line 2: There is no rule figure-shar; .*\.$/),
    ]);
    await changedOnDisk(config);
    await rulesIn(client);
    expect(client.messages.received).toHaveLength(1);
  });

  test('does not keep the rest from being used', async () => {
    disk.set(config, 'speakingrate: 180\nrules: {figure-share: off}\n');
    await open();
    expect(await rulesIn(client)).toEqual(['numbering-gap']);
  });

  test('a file that cannot be read is told of', async () => {
    disk.set(config, { problem: { zh: '读不了（EACCES）', en: 'cannot be read (EACCES)' } });
    await open({ capabilities: able });
    expect(await rulesIn(client)).toEqual(both);
    expect(client.messages.received).toEqual(['核稿：hegao.yaml：读不了（EACCES）。']);
  });
});
