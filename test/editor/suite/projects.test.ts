/** Projects in the editor: their places, their new name in two drafts, and the team’s list of names. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  open,
  rangeOf,
  ruleOf,
  run,
  someFindings,
  textWhen,
  uriOf,
  write,
} from './support.ts';

const july = '项目推进七月汇报.txt';
const august = '项目推进八月汇报.txt';
const list = 'hegao-names.txt';

describe('a project', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await write(july, '墅溪云基地项目完成投资9亿元。\n');
    await write(
      august,
      '墅溪云基地项目总投资30亿元。\n北巨马河治理工程开工建设。\n*县作了发言。\n',
    );
    await vscode.workspace.openTextDocument(uriOf(july));
    ({ document } = await open(august));
    await someFindings(document);
  });

  after(async () => {
    await closeAll();
    for (const name of [july, august, list]) {
      await vscode.workspace.fs.delete(uriOf(name)).then(undefined, () => undefined);
    }
  });

  it('has its places in both drafts', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, '云基地').start,
    );
    deepEqual(
      places.map(({ uri }) => uri.toString()).sort(),
      [uriOf(july), uriOf(august)].map(String).sort(),
    );
  });

  it('is renamed in both', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      rangeOf(document, '云基地').start,
      '岚溪云基地项目',
    );
    equal(edit.size, 2);
    await vscode.workspace.applyEdit(edit);
    await textWhen(document, (text) => text.startsWith('岚溪云基地项目总投资'));
    const other = await vscode.workspace.openTextDocument(uriOf(july));
    await textWhen(other, (text) => text.startsWith('岚溪云基地项目完成投资'));
    await other.save();
    await document.save();
  });

  it('is flagged where the list has it otherwise, until it is listed, too', async () => {
    await write(list, '北拒马河治理工程\n');
    const found = await findings(document, (all) => all.some(isSimilar));
    const { range } = found.find(isSimilar) ?? {};
    ok(range);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const action = actions.find(({ title }) => title.includes('北巨马河治理工程 to the list'));
    ok(action?.command, actions.map(({ title }) => title).join());
    await run(action.command.command, ...(action.command.arguments ?? []));
    await findings(document, (all) => !all.some(isSimilar));
    const file = await vscode.workspace.openTextDocument(uriOf(list));
    equal(file.languageId, 'hegao-names');
    await file.save();
    equal(file.getText(), '北拒马河治理工程\n北巨马河治理工程\n');
  });
});

function isSimilar(found: vscode.Diagnostic): boolean {
  return ruleOf(found) === 'project-similar';
}
