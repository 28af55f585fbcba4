/** A folder's `hegao.yaml` in the editor: saved, it holds for the drafts; what is wrong in it is shown there. */
import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  open,
  openDraft,
  rangeOf,
  ruleOf,
  run,
  uriOf,
  write,
} from './support.ts';

const config = 'hegao.yaml';

describe('a configuration', () => {
  let draft: vscode.TextDocument;

  before(async () => {
    ({ document: draft } = await openDraft());
    await withShare(true);
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(config)).then(undefined, () => undefined);
  });

  it('switches a rule off for the drafts of its folder, until it says otherwise', async () => {
    await write(config, 'rules:\n  figure-share: off\n');
    await withShare(false);
    const { document } = await open(config);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'off'), 'warning');
    await vscode.workspace.applyEdit(edit);
    await withShare(true);
    await run('workbench.action.files.save');
  });

  it('shows what is wrong in it', async () => {
    await write(config, 'rules:\n  figure-shar: off\n');
    const { document } = await open(config);
    const found = await findings(document, ({ length }) => length > 0);
    deepEqual(
      found.map(({ range }) => range),
      [rangeOf(document, 'figure-shar')],
    );
  });

  async function withShare(isWanted: boolean): Promise<void> {
    await findings(
      draft,
      (found) =>
        found.length > 0 && found.some((one) => ruleOf(one) === 'figure-share') === isWanted,
    );
  }
});
