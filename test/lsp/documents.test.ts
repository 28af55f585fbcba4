/** Documents that are opened, edited, closed, and of every shape. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type DocumentSymbol,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/core/analysis.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { type LspClient, startClient, uri } from '../support/lspClient.ts';

let client: LspClient;

beforeEach(async () => {
  client = startClient();
  await client.initialize();
});

const at = { position: { line: 0, character: 0 } };

/** Every request about a document, and the answer where there is nothing to say. */
const requests: [method: string, params: object, nothing: unknown][] = [
  ['textDocument/documentSymbol', {}, []],
  ['textDocument/foldingRange', {}, []],
  ['textDocument/selectionRange', { positions: [at.position] }, []],
  ['textDocument/hover', at, null],
  ['textDocument/semanticTokens/full', {}, { data: [] }],
  [
    'textDocument/semanticTokens/range',
    { range: { start: at.position, end: at.position } },
    { data: [] },
  ],
  [
    'textDocument/codeAction',
    { range: { start: at.position, end: at.position }, context: { diagnostics: [] } },
    [],
  ],
  ['textDocument/onTypeFormatting', { ...at, ch: '\n', options: {} }, []],
  ['textDocument/diagnostic', {}, { kind: 'full', items: [] }],
];

test.each(requests)('%s of an unknown document says nothing', async (method, params, nothing) => {
  expect(await client.ask(method, params, 'file:///unknown.txt')).toEqual(nothing);
});

test.each(requests)('%s of a closed document says nothing', async (method, params, nothing) => {
  await client.open('一、肯定成绩\n');
  const early = client.ask(method, params);
  await client.close();
  await early;
  expect(await client.ask(method, params)).toEqual(nothing);
});

test('a document closed while it is analysed is forgotten, and opens again', async () => {
  await client.open('一、甲\n二、乙\n');
  const asked = client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  await client.close();
  expect(await asked).toEqual([]);
  await client.open('一、丙\n');
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols.map(({ name }) => name)).toEqual(['一、丙']);
});

test('a document opened again with the same version is analysed again', async () => {
  await client.open('一、甲\n三、乙\n');
  const first = await client.pull();
  await client.close();
  await client.open('一、甲\n二、乙\n');
  const second = await client.pull(first.resultId);
  expect(second).toMatchObject({ kind: 'full', items: [] });
});

test('two documents do not mix', async () => {
  await client.open('一、甲\n');
  await client.open('一、乙\n', 'file:///b.txt');
  const names = async (document: string): Promise<string[]> => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', {}, document);
    return symbols.map(({ name }) => name);
  };
  expect([await names(uri), await names('file:///b.txt')]).toEqual([['一、甲'], ['一、乙']]);
});

const pieces = ['一、甲\n', '二、乙', '\r\n', '\r', '，完成投资3亿元', '𠮷', '\ud800', ''];

test('after any edits the outline is that of the text that results', async () => {
  const anyEdit = fc.record({
    start: fc.nat(60),
    length: fc.nat(12),
    text: fc.constantFrom(...pieces),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const start = '一、甲\n（一）子。一是丑。二是寅。\r\n二、乙\r三、丙\n';
      let mirror = TextDocument.create(uri, 'speech-draft', 1, start);
      await client.open(start);
      for (const [index, edit] of edits.entries()) {
        const range = {
          start: mirror.positionAt(edit.start),
          end: mirror.positionAt(edit.start + edit.length),
        };
        const changes = [{ range, text: edit.text }];
        mirror = TextDocument.update(mirror, changes, index + 2);
        await client.change(index + 2, changes);
      }
      const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
      await client.close();
      expect(symbols).toEqual(documentSymbols(analyse(mirror.getText()), 'zh'));
    }),
    { numRuns: 50 },
  );
});

test('a change of the whole text, and several in one message', async () => {
  await client.open('一、甲\n');
  await client.change(2, [
    { text: '一、丙\n' },
    {
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 3 } },
      text: '丁',
    },
  ]);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols.map(({ name }) => name)).toEqual(['一、丁']);
});

test.each([
  ['an empty text', '', []],
  ['lone surrogates', '一、甲\ud800\n\udc00二、乙\n二、丙\n', ['一、甲', '二、丙']],
  ['control characters', '一、甲\u0000\u0007\n二、乙\u001b[0m\n', ['一、甲', '二、乙']],
  ['CRLF', '一、甲\r\n二、乙\r\n', ['一、甲', '二、乙']],
  ['CR', '一、甲\r二、乙\r', ['一、甲', '二、乙']],
  [
    'one line of a million characters',
    `一、甲\n投资3亿元，${'全力推动重点项目建设取得新突破，'.repeat(62_500)}`,
    ['一、甲'],
  ],
  ['a text that is no speech', '\u0001\u0002ÿþ%PDF-1.7\n', []],
])('%s', async (_, text, names) => {
  await client.open(text);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols.map(({ name }) => name.slice(0, 3))).toEqual(names);
  expect(await client.pull()).toHaveProperty('kind', 'full');
});

test('a text of ten million characters gets one word on its size; the others are served', async () => {
  await client.open('一、甲\n三、乙\n'.repeat(1_250_000));
  expect(await client.findings()).toEqual([
    expect.objectContaining({
      severity: 3,
      message: '文件过大（约 1,000 万字），超过 200 万字的文件不核对',
    }),
  ]);
  expect(await client.ask('textDocument/documentSymbol')).toEqual([]);
  await client.open('一、甲\n三、乙\n', 'file:///b.txt');
  expect(await client.findings('file:///b.txt')).toHaveLength(1);
});

test('a request that is withdrawn before its turn is not worked out', async () => {
  await client.open('一、甲\n');
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest(
    'textDocument/documentSymbol',
    { textDocument: { uri } },
    source.token,
  );
  source.cancel();
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ResponseError);
  expect(error).toHaveProperty('code', LSPErrorCodes.RequestCancelled);
});
