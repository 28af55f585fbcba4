/** Sections moved and renumbered by command, by quick fix and on save, in VS Code. */
import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caretBehind,
  closeAll,
  configure,
  findings,
  open,
  ruleOf,
  run,
  textWhen,
  write,
} from './support.ts';

const name = '调整结构.hegao';
const text =
  '下面，我讲三点意见。\n一、提高认识\n　　形势逼人。\n二、狠抓落实\n（一）抓开工\n三、加强领导\n';

describe('sections', () => {
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

  it('move down and up again, and the caret goes along', async () => {
    caretBehind(editor, '一、提高');
    await run('hegao.moveSectionDown');
    await textWhen(editor.document, (now) =>
      now.includes('一、狠抓落实\n（一）抓开工\n二、提高认识\n　　形势逼人。\n三、'),
    );
    equal(editor.selection.active.line, 3);
    await run('hegao.moveSectionUp');
    await textWhen(editor.document, (now) => now === text);
  });

  it('go in and out again, in one step to undo each', async () => {
    caretBehind(editor, '三、加强');
    await run('hegao.demoteSection');
    await textWhen(
      editor.document,
      (now) => now.includes('讲两点意见') && now.endsWith('（一）抓开工\n（二）加强领导\n'),
    );
    await run('hegao.promoteSection');
    await textWhen(editor.document, (now) => now === text);
    await run('undo');
    await textWhen(editor.document, (now) => now.endsWith('（二）加强领导\n'));
    await run('undo');
    await textWhen(editor.document, (now) => now === text);
  });

  it('are renumbered by a quick fix', async () => {
    const broken = text.replace('三、', '四、').replace('三点', '四点');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 99, 0), broken));
    const [gap] = await findings(editor.document, (found) => found.some(isGap)).then((found) =>
      found.filter(isGap),
    );
    ok(gap);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      gap.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => /Renumber the whole draft|重编全文序号/.test(title));
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    await textWhen(editor.document, (now) => now === text);
  });

  it('are renumbered on save where that is set', async () => {
    await configure({
      '[speech-draft]': { 'editor.codeActionsOnSave': { 'source.renumber.hegao': 'explicit' } },
    });
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(0, 0, 99, 0), text.replace('三、', '五、')),
    );
    await run('workbench.action.files.save');
    await textWhen(editor.document, (now) => now === text);
  });
});

function isGap(found: vscode.Diagnostic): boolean {
  return ruleOf(found) === 'numbering-gap';
}
