/** The handshake, and one request for each feature. */
import { beforeEach, expect, test } from 'vitest';
import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { type LspClient, startClient, uri } from '../support/lspClient.ts';

const draft = `一、肯定成绩
（一）进度快。2026年完成投资31.2亿元。
（三）民生实。新建学校5所。
二、正视差距
1. 储备薄

`;

let client: LspClient;

beforeEach(() => {
  client = startClient();
});

test('the handshake announces what there is, in UTF-16', async () => {
  const { capabilities, serverInfo } = await client.initialize();
  expect(serverInfo?.name).toBe('hegao');
  expect(capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    semanticTokensProvider: {
      legend: {
        tokenTypes: ['marker', 'figure', 'unit', 'period', 'project'],
        tokenModifiers: [],
      },
      full: true,
      range: true,
    },
    codeActionProvider: {
      codeActionKinds: [
        'quickfix',
        'source.fixAll.hegao',
        'refactor.rewrite.hegao.carry',
        'source.removeComments.hegao',
        'source.contents.hegao.update',
        'source.contents.hegao.new',
        'source.renumber.hegao',
        'refactor.move.hegao',
        'refactor.rewrite.hegao.renumber',
      ],
    },
    codeLensProvider: {},
    inlayHintProvider: true,
    documentLinkProvider: {},
    renameProvider: { prepareProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: ['（', '('],
      completionItem: { labelDetailsSupport: true },
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    diagnosticProvider: {
      identifier: 'hegao',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    },
  });
});

test('a client that cannot pull findings is not offered it', async () => {
  const { capabilities } = await client.initialize({ capabilities: {} });
  expect(capabilities).not.toHaveProperty('diagnosticProvider');
});

test('a client that announces nothing at all is served', async () => {
  await client.initialize({ capabilities: {}, initializationOptions: 'x' });
  await client.open(draft);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols.map(({ name }) => name)).toEqual(['一、肯定成绩', '二、正视差距']);
});

test('outline, folding, selections', async () => {
  await client.initialize();
  await client.open(draft);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols[0]?.children?.map(({ name }) => name)).toEqual(['（一）进度快', '（三）民生实']);
  const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange');
  expect(folds.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 2],
    [3, 4],
  ]);
  const positions = [{ line: 1, character: 20 }];
  const selections = await client.ask<SelectionRange[]>('textDocument/selectionRange', {
    positions,
  });
  expect(selections).toHaveLength(1);
  expect(selections[0]?.parent).toBeDefined();
});

test('hover in Markdown, and in plain text for a client that shows no Markdown', async () => {
  const position = { line: 1, character: 18 };
  await client.initialize();
  await client.open(draft);
  const hover = await client.ask<Hover>('textDocument/hover', { position });
  expect(hover.contents).toMatchObject({ kind: 'markdown' });
  expect(JSON.stringify(hover.contents)).toContain('**31.2亿元** ＝ 3,120,000,000元');

  const plain = startClient();
  const textDocument = { hover: { contentFormat: ['plaintext' as const] } };
  await plain.initialize({ capabilities: { textDocument } });
  await plain.open(draft);
  const plainHover = await plain.ask<Hover>('textDocument/hover', { position });
  expect(plainHover.contents).toEqual({
    kind: 'plaintext',
    value: `31.2亿元 ＝ 3,120,000,000元 · 取值 [31.15, 31.25) 亿元

指标：完成投资 · 时间：2026年 · 性质：实际`,
  });
});

test('semantic tokens, whole and of a range', async () => {
  await client.initialize();
  await client.open(draft);
  const all = await client.ask<SemanticTokens>('textDocument/semanticTokens/full');
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const first = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
  expect(first.data).toEqual([0, 0, 2, 0, 0]);
  expect(all.data.slice(0, 5)).toEqual(first.data);
  expect(all.data.length).toBeGreaterThan(20);
});

test('a finding, and the fix that removes it', async () => {
  await client.initialize({ initializationOptions: { ruleDocs: 'file:///rules.zh-CN.md' } });
  await client.open('一、肯定成绩\n三、正视差距\n三、狠抓落实\n');
  const [found] = await client.findings();
  expect(found).toMatchObject({
    code: 'numbering-repeat',
    source: '核稿',
    codeDescription: { href: 'file:///rules.zh-CN.md#numbering-repeat' },
  });
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
    range: found?.range,
    context: { diagnostics: [found], only: ['quickfix'] },
  });
  const [edit] = actions[0]?.edit?.documentChanges ?? [];
  expect(edit).toMatchObject({ textDocument: { uri, version: 1 } });
  const edits = edit && 'edits' in edit ? (edit.edits as TextEdit[]) : [];
  await client.change(
    2,
    edits.map(({ range, newText }) => ({ range, text: newText })),
  );
  expect(await client.findings()).toEqual([]);
});

test('Enter continues the numbering', async () => {
  await client.initialize();
  await client.open(draft);
  const edits = await client.ask<TextEdit[]>('textDocument/onTypeFormatting', {
    position: { line: 5, character: 0 },
    ch: '\n',
    options: { tabSize: 4, insertSpaces: true },
  });
  expect(edits.map(({ newText }) => newText)).toEqual(['2. ']);
});

test.each([
  ['zh-cn', '核稿'],
  ['zh-TW', '核稿'],
  ['zh_CN', '核稿'],
  ['en', 'hegao'],
  ['zha', 'hegao'],
  ['', '核稿'],
])('findings in the tongue of locale %s', async (locale, source) => {
  await client.initialize({ locale });
  await client.open(draft);
  expect((await client.findings())[0]?.source).toBe(source);
});
