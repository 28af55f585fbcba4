/** What VS Code shows of a draft's structure beside its text: completion, lenses, hints, links, the table of contents. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretBehind, closeAll, configure, open, run, textWhen, write } from './support.ts';

const name = '结构.hegao';
const text =
  '在全县工作会议上的讲话\n\n同志们：我讲两点意见。\n一、提高认识\n（一）形势逼人\n二、狠抓落实\n对照前述第（一）项抓好。\n';

describe('the structure of a draft', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await closeAll();
    await write(name, text);
    editor = await open(name);
  });

  after(async () => {
    await configure({});
    await closeAll();
  });

  it('is completed by the next marker', async () => {
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.lineAt(7).range.start,
    );
    const markers = list.items.map(({ label }) =>
      typeof label === 'string' ? label : label.label,
    );
    ok(markers.includes('三、'), markers.join(' '));
  });

  it('has the length of each section above its heading', async () => {
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider');
    deepEqual(
      lenses.map(({ range }) => range.start.line),
      [3, 4, 5],
    );
    ok(lenses.every(({ command }) => /\d/.test(command?.title ?? '')));
  });

  it('tells behind an announced count how many there are, where that is asked for', async () => {
    await configure({ 'hegao.inlayHints.promises': true });
    const whole = new vscode.Range(0, 0, 99, 0);
    let hints: readonly vscode.InlayHint[] = [];
    while (hints.length === 0)
      hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', whole);
    deepEqual(
      hints.map(({ label }) => label),
      ['✓'],
    );
  });

  it('leads from a reference to its section', async () => {
    const [link] = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider');
    equal(link && editor.document.getText(link.range), '前述第（一）项'.slice(2));
    caretBehind(editor, '第（一');
    await run('editor.action.revealDefinition');
    equal(editor.selection.active.line, 4);
  });

  it('gets a table of contents, which follows it', async () => {
    await run('hegao.tableOfContents');
    await textWhen(editor.document, (now) =>
      now.includes('目　录\n一、提高认识\n　　（一）形势逼人\n二、狠抓落实\n\n同志们'),
    );
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, '三、加强领导\n'));
    await run('hegao.tableOfContents');
    await textWhen(editor.document, (now) => now.includes('二、狠抓落实\n三、加强领导\n\n同志们'));
  });

  async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
    return await vscode.commands.executeCommand<T>(command, editor.document.uri, ...args);
  }
});
