/** What is no proper draft: said where a word is due, and the other drafts are served as before. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  close,
  closeAll,
  configure,
  draftName,
  findings,
  open,
  rangeOf,
  someFindings,
  uriOf,
  write,
} from './support.ts';

const sections = '一、甲\n二、乙\n';

describe('bad input', () => {
  afterEach(async () => {
    await closeAll();
    const { document } = await open(draftName);
    await someFindings(document); // the server is there
    await closeAll();
  });

  for (const [title, content, names] of [
    ['an empty file', '', []],
    ['CRLF', sections.replaceAll('\n', '\r\n'), ['一、甲', '二、乙']],
    ['CR', sections.replaceAll('\n', '\r'), ['一、甲', '二、乙']],
    ['control characters', '一、甲\u0007\u001b[0m\n二、乙\n', ['一、甲', '二、乙']],
    [
      'a line of a million characters',
      `${sections}${'全力推动，'.repeat(200_000)}`,
      ['一、甲', '二、乙'],
    ],
    ['GB18030 taken for UTF-8', Buffer.from('d2bba1a2bcd70ab6fea1a2d2d20a', 'hex'), []],
  ] as const) {
    it(`${title}: read, and not changed`, async () => {
      const uri = await write('坏讲话.txt', content);
      await open('坏讲话.txt');
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      deepEqual(
        (symbols ?? []).map(({ name }) => name.slice(0, 3)),
        names,
      );
      await close();
      ok(Buffer.from(content).equals(await vscode.workspace.fs.readFile(uri)));
    });
  }

  it('lone surrogates', async () => {
    const editor = await open(draftName);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\ud800\n二、\udc00\n'));
    await findings(editor.document, (found) => found.length > 3);
  });

  it('a text of ten million bytes: one word about its size', async () => {
    await write('大讲话.txt', sections.repeat(454_545));
    const { document } = await open('大讲话.txt');
    const [only, ...others] = await findings(document, ({ length }) => length > 0);
    ok(only?.message.includes('too large'), only?.message);
    deepEqual(others, []);
  }).timeout(60_000);

  it('a file that is no text: VS Code does not open it as one', async () => {
    await write('图片讲话.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await vscode.commands.executeCommand('vscode.open', uriOf('图片讲话.txt'));
    equal(vscode.window.activeTextEditor, undefined);
  });

  it('drafts that are closed before they are read through', async () => {
    for (let round = 0; round < 5; round++) {
      await write('长讲话.txt', `${sections}${`第${round}段，投资3亿元。\n`.repeat(20_000)}`);
      await open('长讲话.txt');
      await close();
    }
    deepEqual(vscode.languages.getDiagnostics(uriOf('长讲话.txt')), []);
  });

  for (const [name, value] of [
    ['speakingRate', 'fast'],
    ['rules', ['numbering-gap']],
    ['rules', { 'numbering-gap': 5, 'no-such-rule': 'off' }],
    ['languages', 'plaintext'],
    ['languages', { plaintext: true }],
  ] as const) {
    it(`the setting hegao.${name} as ${JSON.stringify(value)}: the default holds`, async () => {
      await configure({ [`hegao.${name}`]: value });
      const { document } = await open(draftName);
      const found = await findings(document, ({ length }) => length > 0);
      ok(found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
      const { start } = rangeOf(document, '一、肯定成绩');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        start,
      );
      equal(hovers.length, 1);
      await configure({});
    });
  }
});
