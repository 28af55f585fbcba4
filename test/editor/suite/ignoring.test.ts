/** Findings that the writer wants to hear no more of, in the editor: by comments, and kept in the folder. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  draftName,
  findings,
  open,
  openDraft,
  rangeOf,
  ruleOf,
  run,
  textWhen,
  until,
  uriOf,
} from './support.ts';

const records = '.hegao-ignored.json';

describe('a finding is ignored', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openDraft());
    await withShare();
  });

  after(closeAll);

  it('on its line by a comment, until all comments are removed', async () => {
    const { edit } = await action('Ignore on this line');
    await vscode.workspace.applyEdit(edit ?? new vscode.WorkspaceEdit());
    await withoutShare();
    const { start } = rangeOf(document, '<!-- 核稿忽略 figure-share -->');
    ok(document.lineAt(start).text.includes('76.7%'));
    await run('hegao.removeComments');
    await textWhen(document, (text) => !text.includes('核稿忽略'));
    await withShare();
  });

  it('in the whole text, and the copy for others has no comment', async () => {
    const text = document.getText();
    const { edit } = await action('Ignore in this text');
    await vscode.workspace.applyEdit(edit ?? new vscode.WorkspaceEdit());
    await withoutShare();
    await run('hegao.copyWithoutComments');
    equal((await vscode.env.clipboard.readText()).trimEnd(), text.trimEnd());
    ok(document.getText().includes('<!-- 核稿忽略全文 figure-share -->'));
  });

  it('for good, in a file of the folder that others can read and change', async () => {
    const { command } = await action('Ignore this finding:');
    await run(command?.command ?? '', ...(command?.arguments ?? []));
    await withoutShare();
    const kept = await savedRecords();
    deepEqual(
      kept.map(({ rule, places: [own] }) => [rule, own]),
      [['figure-share', '占年度计划投资46.8亿元的⟦76.7%⟧']],
    );
    await run('hegao.showIgnored');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uriOf(records).toString());
    await open(draftName);
    await vscode.workspace.fs.delete(uriOf(records));
    await withShare();
  });

  /** What the file holds, as soon as it is saved. */
  async function savedRecords(): Promise<readonly { rule: string; places: readonly string[] }[]> {
    const file = await vscode.workspace.openTextDocument(uriOf(records));
    await until(vscode.workspace.onDidSaveTextDocument, () => (file.isDirty ? undefined : file));
    const saved = await vscode.workspace.fs.readFile(uriOf(records));
    return JSON.parse(Buffer.from(saved).toString()).ignored;
  }

  async function action(title: string): Promise<vscode.CodeAction> {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '76.7%'),
    );
    const found = actions.find((one) => one.title.startsWith(title));
    ok(found, actions.map((one) => one.title).join());
    return found;
  }

  async function withShare(): Promise<void> {
    await findings(document, (found) => found.some(isShare));
  }

  async function withoutShare(): Promise<void> {
    await findings(document, (found) => found.length > 0 && !found.some(isShare));
  }
});

function isShare(found: vscode.Diagnostic): boolean {
  return ruleOf(found) === 'figure-share';
}
