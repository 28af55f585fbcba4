/** A figure is changed, by typing or by rename, and the draft follows. */
import { beforeEach, expect, test } from 'vitest';
import {
  type CodeAction,
  type Range,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { type LspClient, startClient, uri } from '../support/lspClient.ts';

const draft = `1-8月，全市重点项目完成投资297.4亿元，占年度计划投资400亿元的74.4%。
1-8月全市重点项目完成投资297.4亿元，来之不易。
`;

let client: LspClient;

beforeEach(() => {
  client = startClient();
});

/** Of the first 297.4亿元. */
const range: Range = { start: { line: 0, character: 16 }, end: { line: 0, character: 16 } };
const digits: Range = { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } };

const actionsOn = (place: Range): Promise<CodeAction[]> =>
  client.ask<CodeAction[]>('textDocument/codeAction', {
    range: place,
    context: { diagnostics: [], only: ['refactor'] },
  });

const newTexts = (edit: WorkspaceEdit | undefined): readonly string[] => {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && TextDocumentEdit.is(change) ? change.edits : (edit?.changes?.[uri] ?? []);
  return (edits as readonly TextEdit[]).map(
    ({ newText, range: { start } }) => `${start.line}:${start.character} ${newText}`,
  );
};

test('an edited figure offers what follows from it', async () => {
  await client.initialize();
  await client.open(draft);
  expect(await actionsOn(range)).toEqual([]);
  await client.change(2, [{ range: digits, text: '320.0' }]);
  const [action] = await actionsOn(range);
  expect(action?.title).toBe('按 320.0亿元 更新全文：同一数据 1 处，推算数字 1 处');
  expect(newTexts(action?.edit)).toEqual(['0:36 80.0%', '1:14 320.0亿元']);
});

test('an edit letter by letter is still measured against what stood before', async () => {
  await client.initialize();
  await client.open(draft);
  await actionsOn(range);
  let { end } = digits;
  for (const [index, text] of ['3', '32', '320', '320.', '320.0'].entries()) {
    await client.change(index + 2, [{ range: { start: digits.start, end }, text }]);
    await actionsOn(range);
    end = { line: 0, character: digits.start.character + text.length };
  }
  const [action] = await actionsOn(range);
  expect(newTexts(action?.edit)).toEqual(['0:36 80.0%', '1:14 320.0亿元']);
});

test('a rename of a figure changes it everywhere', async () => {
  await client.initialize();
  await client.open(draft);
  const position = range.start;
  expect(await client.ask('textDocument/prepareRename', { position })).toEqual({
    range: { start: { line: 0, character: 15 }, end: { line: 0, character: 22 } },
    placeholder: '297.4亿元',
  });
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
    position,
    newName: '320.0亿元',
  });
  expect(newTexts(edit)).toEqual(['0:15 320.0亿元', '0:36 80.0%', '1:14 320.0亿元']);
});

test('digits alone are enough, and where nothing stands there is nothing to rename', async () => {
  await client.initialize();
  await client.open(draft);
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
    position: range.start,
    newName: '320.0',
  });
  expect(newTexts(edit)).toHaveLength(3);
  const position = { line: 0, character: 7 };
  expect(await client.ask('textDocument/prepareRename', { position })).toBeNull();
});

test.each([
  ['两个数', '320亿元和4亿元', '请输入一个完整的数字，连同单位，如 585.7亿元'],
  ['不是数字', '很多', '请输入一个完整的数字，连同单位，如 585.7亿元'],
  ['另一类单位', '320家', '单位不是同一类，不能替换'],
])('what is no such figure is refused: %s', async (_, newName, message) => {
  await client.initialize();
  await client.open(draft);
  await expect(
    client.ask('textDocument/rename', { position: range.start, newName }),
  ).rejects.toThrow(message);
});

test('a client that shows reasons gets them, for confirmation', async () => {
  await client.initialize({
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    },
  });
  await client.open(draft);
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
    position: range.start,
    newName: '320.0亿元',
  });
  expect(edit.changeAnnotations).toEqual({
    same: { label: '同一数据', needsConfirmation: true },
    computed: { label: '由此推算的数字', needsConfirmation: true },
  });
  expect(JSON.stringify(edit.documentChanges)).toContain('"annotationId":"computed"');
});
