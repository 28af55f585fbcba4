/** Projects over the protocol: their places, their names, and the team's list of names. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  DidChangeWatchedFilesNotification,
  ExecuteCommandRequest,
  type Hover,
  type Location,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { able, type Disk, openIn, rulesIn, startOn, top, uri } from '../support/ignoring.ts';
import type { LspClient } from '../support/lspClient.ts';

const list = `${top}/hegao-names.txt`;
const august = `${top}/8%E6%9C%88.txt`;

const draft = '墅溪云基地项目总投资30亿元。\n墅溪云基地完成投资12亿元。\n推进sxyjd\n';
const other = '墅溪云基地项目完成投资9亿元。\n';

let disk: Disk;
let client: LspClient;

beforeEach(() => {
  disk = new Map();
  client = startOn(disk);
});

const position = { line: 1, character: 2 };

function changedOnDisk(address: string): Promise<void> {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: address, type: 2 }],
  });
}

async function openBoth(): Promise<void> {
  await openIn(client, {}, draft);
  await client.open(other, august);
}

describe('a project', () => {
  test('is defined where it is named first, and has its places in both drafts', async () => {
    await openBoth();
    const found = await client.ask<Location>('textDocument/definition', { position }, uri);
    expect(found.range.start).toEqual({ line: 0, character: 0 });
    const context = { includeDeclaration: true };
    const places = await client.ask<Location[]>(
      'textDocument/references',
      { position, context },
      uri,
    );
    expect(places.map((place) => place.uri)).toEqual([uri, uri, august]);
    const shown = await client.ask<object[]>('textDocument/documentHighlight', { position }, uri);
    expect(shown).toHaveLength(2);
  });

  test('shows on hover what the other draft says', async () => {
    await openBoth();
    const shown = await client.ask<Hover>('textDocument/hover', { position }, uri);
    expect(JSON.stringify(shown.contents)).toContain('9亿元');
  });

  test('is renamed in both drafts', async () => {
    await openBoth();
    expect(await client.ask('textDocument/prepareRename', { position }, uri)).toMatchObject({
      placeholder: '墅溪云基地项目',
    });
    const newName = '岚溪云基地项目';
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', { position, newName }, uri);
    const texts = (edit.documentChanges ?? []).flatMap((change) =>
      TextDocumentEdit.is(change)
        ? change.edits.map((one) => ('newText' in one ? one.newText : ''))
        : [],
    );
    expect(texts).toEqual(['岚溪云基地项目', '岚溪云基地', '岚溪云基地项目']);
    await expect(
      client.ask('textDocument/rename', { position, newName: ' ' }, uri),
    ).rejects.toThrow('请输入项目名称');
  });

  test('is completed by letters, and tells more when it is looked at', async () => {
    await openBoth();
    const caret = { line: 2, character: 7 };
    const found = await client.ask<CompletionList>(
      'textDocument/completion',
      { position: caret },
      uri,
    );
    expect(found.isIncomplete).toBe(true);
    expect(found.items.map(({ label }) => label)).toEqual(['墅溪云基地项目']);
    const item = await client.connection.sendRequest<CompletionItem>(
      'completionItem/resolve',
      found.items[0],
    );
    expect(JSON.stringify(item.documentation)).toContain('12亿元');
  });
});

describe('the list of names', () => {
  const spoken = '北巨马河治理工程开工建设。\n';

  test('is read, and read again when it changes', async () => {
    await openIn(client, {}, spoken);
    expect(await rulesIn(client)).toEqual([]);
    disk.set(list, '北拒马河治理工程\n');
    await changedOnDisk(list);
    expect(await rulesIn(client)).toEqual(['project-similar']);
  });

  test('counts as it stands in the editor, and is no draft', async () => {
    disk.set(list, '');
    await openIn(client, {}, spoken);
    await client.open('北拒马河治理工程\n', list);
    expect(await rulesIn(client)).toEqual(['project-similar']);
    expect(await client.ask('textDocument/documentSymbol', {}, list)).toEqual([]);
  });

  test('tells what in it does nothing', async () => {
    await openIn(client, {}, spoken);
    await client.open('墅溪大桥\n墅溪大桥\n', list);
    expect((await client.findings(list)).map(({ message }) => message)).toEqual([
      '“墅溪大桥”已见第 1 行，这里不起作用',
    ]);
  });

  test('proposes the names that it has not', async () => {
    await openIn(client, {}, spoken);
    await client.open('墅溪大桥\n\n', list);
    const found = await client.ask<CompletionItem[]>(
      'textDocument/completion',
      { position: { line: 1, character: 0 } },
      list,
    );
    expect(found.map(({ label }) => label)).toEqual(['北巨马河治理工程']);
  });

  test('takes a name by a quick fix, and the finding goes', async () => {
    disk.set(list, '北拒马河治理工程\n');
    await openIn(client, {}, spoken);
    const diagnostics = await client.findings(uri);
    const actions = await client.ask<CodeAction[]>(
      'textDocument/codeAction',
      { range: diagnostics[0]?.range, context: { diagnostics, only: ['quickfix'] } },
      uri,
    );
    const titles = actions.map(({ title }) => title);
    expect(titles).toContain('全文统一为“北拒马河治理工程”');
    const { command } =
      actions.find(({ title }) => title === '把“北巨马河治理工程”加入名称表') ?? expect.fail();
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: command?.command ?? '',
      arguments: command?.arguments ?? [],
    });
    expect(client.applied.received.at(-1)?.edit.documentChanges).toEqual([
      {
        textDocument: { uri: list, version: null },
        edits: [
          {
            range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
            newText: '北巨马河治理工程\n',
          },
        ],
      },
    ]);
    expect(await rulesIn(client)).toEqual([]);
  });

  test('is created by the first name', async () => {
    await openIn(client, {}, spoken);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'hegao.addName',
      arguments: [{ uri, name: '北巨马河治理工程' }],
    });
    expect(client.applied.received.at(-1)?.edit.documentChanges?.[0]).toMatchObject({
      kind: 'create',
      uri: list,
    });
  });

  test('is not offered to a client that creates no files', async () => {
    const workspace = { ...able.workspace, applyEdit: false };
    await openIn(client, { capabilities: { ...able, workspace } }, spoken);
    const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
    const context = { diagnostics: [], only: ['quickfix'] };
    expect(await client.ask('textDocument/codeAction', { range, context }, uri)).toEqual([]);
  });
});

test('a name of another draft that differs in a character is told', async () => {
  const { textDocument: _, ...sent } = able;
  await openIn(client, { capabilities: sent }, '北巨马河治理工程开工建设。\n');
  await client.open('北拒马河治理工程建成。\n', august);
  const { diagnostics } = await client.published.find(
    ({ uri: document, diagnostics: found }) => document === uri && found.length > 0,
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['project-similar']);
});
