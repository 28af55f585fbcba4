/** What stands beside sections, over the protocol: lenses, hints, links, markers to come, the table of contents. */
import { beforeEach, expect, test } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentLink,
  InlayHint,
} from 'vscode-languageserver-protocol/node';
import { type LspClient, startClient, uri } from '../support/lspClient.ts';

const draft = `在全县工作会议上的讲话

同志们：我讲两点意见。
一、肯定成绩
（一）进度快。
（二）民生实。
二、正视差距
对照前述第（二）项抓落实。
`;

const whole = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };

let client: LspClient;

beforeEach(() => {
  client = startClient();
});

async function opened(settings: unknown = {}): Promise<void> {
  client.settings.set('', settings);
  await client.initialize();
  await client.open(draft);
}

test('lengths stand above headings unless the settings say no', async () => {
  await opened();
  const lenses = await client.ask<CodeLens[]>('textDocument/codeLens');
  expect(lenses.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
    [3, '20字 · 约讲5秒'],
    [4, '7字 · 约讲5秒'],
    [5, '7字 · 约讲5秒'],
    [6, '19字 · 约讲5秒'],
  ]);
  await client.configure({ codeLens: { sections: false } });
  await expect.poll(() => client.ask<CodeLens[]>('textDocument/codeLens')).toEqual([]);
});

test('what an announced count comes to is told on demand', async () => {
  await opened({ inlayHints: { promises: true } });
  const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', { range: whole });
  expect(hints.map(({ label }) => label)).toEqual(['✓']);
});

test('and is silent as the settings come', async () => {
  await opened();
  expect(await client.ask<InlayHint[]>('textDocument/inlayHint', { range: whole })).toEqual([]);
});

test('a reference leads to its section', async () => {
  await opened();
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink');
  expect(links).toEqual([
    {
      range: { start: { line: 7, character: 4 }, end: { line: 7, character: 9 } },
      target: `${uri}#L6,1`,
      tooltip: '转到“（二）民生实”',
    },
  ]);
});

test('the next marker is offered', async () => {
  await opened();
  const position = { line: 8, character: 0 };
  const list = await client.ask<CompletionList | null>('textDocument/completion', { position });
  expect(list?.items.map(({ label }) => label)).toContain('三、');
});

test('the table of contents is written by one action', async () => {
  await opened();
  const context = { diagnostics: [], only: ['source.contents.hegao'] };
  const params = { range: whole, context };
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', params);
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
    ['插入目录', 'source.contents.hegao.new'],
  ]);
});
