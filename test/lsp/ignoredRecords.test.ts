/** Findings that are ignored for good: what is offered, what is written where, and what is read back. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ExecuteCommandRequest,
  type InitializeParams,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import {
  able,
  actionsFor,
  type Disk,
  draft,
  openIn,
  records,
  rulesIn,
  startOn,
  titled,
  top,
  uri,
} from '../support/ignoring.ts';
import { type LspClient, pulling } from '../support/lspClient.ts';

let disk: Disk;
let client: LspClient;

beforeEach(() => {
  disk = new Map();
  client = startOn(disk);
});

const open = (params?: Partial<InitializeParams>): Promise<void> => openIn(client, params);
const rulesFound = (document?: string): Promise<readonly unknown[]> => rulesIn(client, document);

async function choose(title: string, document?: string): Promise<void> {
  const action = titled(await actionsFor(client, 'figure-share', document), title);
  const { command, arguments: args = [] } = action.command ?? expect.fail('no command');
  await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
}

/** The text that the last edit of the server puts into a file. */
function written(): string {
  const edit = client.applied.received.at(-1)?.edit;
  const changes = (edit?.documentChanges ?? []).filter((change) => 'edits' in change);
  return (
    ((changes[0] as TextDocumentEdit | undefined)?.edits[0] as TextEdit | undefined)?.newText ?? ''
  );
}

function changedOnDisk(address = records): Promise<void> {
  return client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: address, type: 2 }],
  });
}

test('the command is announced to a client that creates files', async () => {
  const { capabilities } = await client.initialize({ capabilities: able });
  expect(capabilities.executeCommandProvider?.commands).toContain('hegao.ignoreFinding');
});

describe('a finding is kept in the workspace', () => {
  test('it goes at once, and the file is created', async () => {
    await open();
    await choose('忽略这一处：');
    expect(client.applied.received).toEqual([
      {
        label: '忽略这一处',
        metadata: { isRefactoring: true },
        edit: {
          documentChanges: [
            { kind: 'create', uri: records, options: { ignoreIfExists: true } },
            {
              textDocument: { uri: records, version: null },
              edits: [
                {
                  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                  newText: expect.stringContaining('占计划投资723.3亿元的⟦89.6%⟧'),
                },
              ],
            },
          ],
        },
      },
    ]);
    await client.refreshes.find();
    expect(await rulesFound()).toEqual(['numbering-gap']);
  });

  test('with the reason that the writer gives', async () => {
    client.reason = ' 口径不同 ';
    await open({ initializationOptions: { asksReason: true } });
    await choose('忽略这一处，写明理由');
    expect(JSON.parse(written()).ignored).toMatchObject([
      { rule: 'figure-share', reason: '口径不同' },
    ]);
  });

  test('not where the writer turns away when asked', async () => {
    await open({ initializationOptions: { asksReason: true } });
    await choose('忽略这一处，写明理由');
    expect(client.applied.received).toEqual([]);
  });

  test('with a reason to be filled in, where the client cannot ask', async () => {
    await open();
    await choose('忽略这一处，写明理由');
    const { selection } = await client.shown.find();
    const line = written().split('\n')[selection?.start.line ?? -1] ?? '';
    expect(line.slice(0, selection?.start.character)).toBe('      "reason": "');
    expect(line.slice(selection?.end.character)).toBe('"');
  });

  test('beside the records that are there, in the nearest file', async () => {
    const near = `${top}/8%E6%9C%88/.hegao-ignored.json`;
    const nearDraft = `${top}/8%E6%9C%88/a.txt`;
    disk.set(near, '{"ignored": [], "about": "会前"}');
    disk.set(records, '{"ignored": []}');
    await open();
    await client.open(draft, nearDraft);
    await choose('忽略这一处：', nearDraft);
    expect(client.applied.received.at(-1)?.edit.documentChanges).toMatchObject([
      { textDocument: { uri: near } },
    ]);
    expect(JSON.parse(written())).toMatchObject({ about: '会前', ignored: [{}] });
    expect(await rulesFound(nearDraft)).toEqual(['numbering-gap']);
    expect(await rulesFound()).toEqual(['figure-share', 'numbering-gap']);
  });

  test('each draft in its own folder', async () => {
    const inner = `${top}/%E5%86%85`;
    await open({
      workspaceFolders: [
        { uri: top, name: '稿' },
        { uri: `${inner}/`, name: '内' },
      ],
    });
    await client.open(draft, `${inner}/b.txt`);
    await choose('忽略这一处：', `${inner}/b.txt`);
    expect(written()).not.toBe('');
    expect(client.applied.received[0]?.edit.documentChanges?.[0]).toMatchObject({
      uri: `${inner}/.hegao-ignored.json`,
    });
    expect(await rulesFound()).toEqual(['figure-share', 'numbering-gap']);
  });

  test('into the text that the client has open, not over it', async () => {
    disk.set(records, '{"ignored": []}');
    await open();
    await client.open('{"ignored": [], "by": "张"}', records, 7);
    await choose('忽略这一处：');
    expect(client.applied.received[0]?.edit.documentChanges).toMatchObject([
      { textDocument: { uri: records, version: 7 } },
    ]);
    expect(JSON.parse(written())).toMatchObject({ by: '张', ignored: [{}] });
  });

  test.each([
    ['that is no JSON', '{"ignored": [', '第 1 行前后不是合法的 JSON，记下的忽略都没有生效'],
    ['that leads out of the folder', { problem: { zh: '在外面', en: 'outside' } }, '在外面'],
  ])('not in a file %s: said, and left as it is', async (_, content, reason) => {
    disk.set(records, content);
    await open();
    await choose('忽略这一处：');
    expect(client.applied.received).toEqual([]);
    await client.messages.find(
      (message) => message === `没有记下。核稿：.hegao-ignored.json：${reason}。`,
    );
  });

  test('not where the client does not carry it out', async () => {
    client.accepts = false;
    await open();
    await choose('忽略这一处：');
    await client.messages.find((message) => message.includes('没能写入'));
    expect(await rulesFound()).toContain('figure-share');
  });

  test('nothing by arguments that are none', async () => {
    await open();
    for (const args of [[], [5], [{ uri }], [{ uri, rule: 1, places: [] }]]) {
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'hegao.ignoreFinding',
        arguments: args,
      });
    }
    expect(client.applied.received).toEqual([]);
  });
});

describe('keeping is not offered', () => {
  const titles = async (): Promise<readonly string[]> =>
    (await actionsFor(client, 'figure-share')).flatMap(({ title }) =>
      title.includes('忽略') ? [title.slice(0, 4)] : [],
    );

  test.each<[string, Partial<InitializeParams>]>([
    ['outside all folders', { workspaceFolders: [{ uri: 'file:///other', name: 'o' }] }],
    ['without folders', { workspaceFolders: null }],
    ['in folders that are not trusted', { initializationOptions: { trusted: false } }],
    ['to a client that creates no files', { capabilities: pulling }],
  ])('%s; comments are', async (_, params) => {
    await open(params);
    expect(await titles()).toEqual(['本行忽略', '全文忽略']);
  });

  test('for an unsaved draft', async () => {
    await open();
    await client.open(draft, 'untitled:Untitled-1');
    const actions = await actionsFor(client, 'figure-share', 'untitled:Untitled-1');
    expect(actions.some(({ command }) => command !== undefined)).toBe(false);
  });
});

describe('records are read', () => {
  let kept: string;

  beforeEach(async () => {
    await open();
    await choose('忽略这一处：');
    kept = written();
    client = startOn(disk);
  });

  test('from the folder and those above it, up to that of the workspace', async () => {
    disk.set(records, kept);
    disk.set('file:///home/writer/.hegao-ignored.json', kept);
    await open();
    await client.open(draft, `${top}/a/b/c.txt`);
    await client.open(draft, 'file:///home/writer/d.txt');
    expect(await rulesFound(`${top}/a/b/c.txt`)).toEqual(['numbering-gap']);
    expect(await rulesFound('file:///home/writer/d.txt')).toContain('figure-share');
  });

  test('again when they change on disk', async () => {
    await open();
    expect(await client.registered.find((method) => method.includes('Watched'))).toBeDefined();
    expect(await rulesFound()).toContain('figure-share');
    disk.set(records, kept);
    await changedOnDisk();
    await client.refreshes.find();
    expect(await rulesFound()).toEqual(['numbering-gap']);
    disk.delete(records);
    await changedOnDisk();
    expect(await rulesFound()).toContain('figure-share');
  });

  test('from the text that the client has open, unless it is just being written or gone', async () => {
    disk.set(records, '{"ignored": []}');
    await open();
    await client.open(kept, records);
    expect(await rulesFound()).toEqual(['numbering-gap']);
    await client.change(2, [{ text: kept.slice(0, 40) }], records);
    expect(await rulesFound()).toContain('figure-share');
    expect(client.messages.received).toEqual([]);
    await client.change(3, [{ text: kept }], records);
    expect(await rulesFound()).toEqual(['numbering-gap']);
    disk.delete(records);
    await changedOnDisk();
    expect(await rulesFound()).toContain('figure-share');
    expect(await client.findings(records)).toEqual([]);
  });

  test('when the writer comes to trust the folders', async () => {
    disk.set(records, kept);
    await open({ initializationOptions: { trusted: false } });
    expect(await rulesFound()).toContain('figure-share');
    await client.connection.sendNotification('hegao/workspaceTrusted');
    await client.refreshes.find();
    expect(await rulesFound()).toEqual(['numbering-gap']);
  });

  test('when a folder is added', async () => {
    disk.set(records, kept);
    await open({ workspaceFolders: [] });
    expect(await rulesFound()).toContain('figure-share');
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: top, name: '稿' }], removed: [] },
    });
    expect(await rulesFound()).toEqual(['numbering-gap']);
  });

  test('by a client that speaks of one folder only, and is sent its findings', async () => {
    disk.set(records, kept);
    await open({ capabilities: {}, workspaceFolders: null, rootUri: top });
    const { diagnostics } = await client.published.find((params) => params.uri === uri);
    expect(diagnostics.map(({ code }) => code)).toEqual(['numbering-gap']);
    disk.delete(records);
    await changedOnDisk();
    await client.published.find((params) => params.diagnostics.length === 2);
  });

  test('with what is wrong told once, and the rest used', async () => {
    disk.set(records, JSON.stringify({ ignored: [{ rule: 'x' }, ...JSON.parse(kept).ignored] }));
    await open();
    await client.open(draft, `${top}/b.txt`);
    expect(await rulesFound()).toEqual(['numbering-gap']);
    expect(await rulesFound(`${top}/b.txt`)).toEqual(['numbering-gap']);
    await changedOnDisk();
    expect(await rulesFound()).toEqual(['numbering-gap']);
    expect(client.messages.received).toEqual([
      '核稿：.hegao-ignored.json：ignored 第 1 条不完整，要有 rule 和 places；这一条没有生效。',
    ]);
  });
});
