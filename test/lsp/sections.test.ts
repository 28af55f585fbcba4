/** Sections moved and renumbered over the protocol. */
import { beforeEach, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import { type LspClient, pulling, startClient, uri } from '../support/lspClient.ts';

const draft = '下面，我讲三点意见。\n一、提高认识\n二、狠抓落实\n（一）抓开工\n三、加强领导\n';

let client: LspClient;

beforeEach(async () => {
  client = startClient();
  await client.initialize({
    capabilities: { ...pulling, workspace: { ...pulling.workspace, applyEdit: true } },
  });
});

function after(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change && 'edits' in change ? change.edits : [];
  return TextDocument.applyEdits(
    TextDocument.create(uri, '', 1, text),
    edits.flatMap((one) => ('newText' in one ? [one] : [])),
  );
}

function change(argument: object): Promise<unknown> {
  return client.connection.sendRequest('workspace/executeCommand', {
    command: 'hegao.editSections',
    arguments: [{ uri, ...argument }],
  });
}

test('a section is moved, and the caret goes with it', async () => {
  await client.open(draft);
  const caret = await change({ operation: 'up', position: { line: 2, character: 3 } });
  expect(caret).toEqual({ line: 1, character: 0 });
  const { edit, label } = await client.applied.find();
  expect(label).toBe('上移这一部分');
  expect(after(draft, edit)).toBe(
    '下面，我讲三点意见。\n一、狠抓落实\n（一）抓开工\n二、提高认识\n三、加强领导\n',
  );
});

test('a section is put behind another', async () => {
  await client.open(draft);
  await change({
    operation: 'behind',
    position: { line: 1, character: 0 },
    target: { line: 4, character: 0 },
  });
  const { edit } = await client.applied.find();
  expect(after(draft, edit)).toBe(
    '下面，我讲三点意见。\n一、狠抓落实\n（一）抓开工\n二、加强领导\n三、提高认识\n',
  );
});

test('what cannot be done is said', async () => {
  await client.open(draft);
  expect(await change({ operation: 'up', position: { line: 1, character: 0 } })).toBeNull();
  expect(await client.messages.find()).toBe('已经是第一项');
  expect(client.applied.received).toEqual([]);
});

test('what is left to the writer is said', async () => {
  await client.open('一、甲\n三、乙\n如第五部分所述。\n');
  await change({ operation: 'renumberDraft', position: { line: 0, character: 0 } });
  expect(await client.messages.find()).toBe('第3行提到的序号或条数没有改，请核对');
});

test.each([
  null,
  {},
  { operation: 'up' },
  { operation: 'constructor', position: { line: 0, character: 0 } },
])('a call that cannot be read does nothing: %j', async (argument) => {
  await client.open(draft);
  expect(await change(argument ?? {})).toBeNull();
  expect(client.applied.received).toEqual([]);
});

test('a number out of order offers to renumber its list and the draft', async () => {
  const text = '一、甲\n三、乙\n（二）丙\n（三）丁\n';
  await client.open(text);
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
    context: { diagnostics: [] },
  });
  const byTitle = new Map(actions.map(({ title, edit }) => [title, after(text, edit)]));
  expect(byTitle.get('重编同级序号')).toBe('一、甲\n二、乙\n（二）丙\n（三）丁\n');
  expect(byTitle.get('重编全文序号')).toBe('一、甲\n二、乙\n（一）丙\n（二）丁\n');
});

test('on save the draft is renumbered where the writer has asked for it', async () => {
  const text = '一、甲\n三、乙\n';
  await client.open(text);
  const [action] = await client.ask<CodeAction[]>('textDocument/codeAction', {
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    context: { diagnostics: [], only: ['source.renumber.hegao'] },
  });
  expect(action?.kind).toBe('source.renumber.hegao');
  expect(after(text, action?.edit)).toBe('一、甲\n二、乙\n');
});

test('moves are offered where refactorings are asked for', async () => {
  await client.open(draft);
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    context: { diagnostics: [], only: ['refactor.move'] },
  });
  expect(actions.map(({ title }) => title)).toEqual(['上移这一部分', '下移这一部分', '降一级']);
});
