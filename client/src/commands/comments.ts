/** Takes the comments 核稿忽略 out of a draft: in the editor, or in a copy. */
import {
  type CodeAction,
  commands,
  env,
  l10n,
  Range,
  type TextDocument,
  type TextEdit,
  window,
} from 'vscode';

/** The server's action that takes all of them out. */
const kind = 'source.removeComments.hegao';

/** Removes them from the active draft; one step to undo. VS Code says so where there are none. */
export async function removeComments(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}

/** Puts the active draft's whole text on the clipboard without them; the draft stays as it is. */
export async function copyWithoutComments(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open a speech draft first.'));
    return;
  }
  await env.clipboard.writeText(withEdits(document, await removals(document)));
  window.setStatusBarMessage(l10n.t('The whole text was copied without comments.'), 5000);
}

async function removals(document: TextDocument): Promise<readonly TextEdit[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind,
  );
  return actions.flatMap(({ edit }) => edit?.get(document.uri) ?? []);
}

function withEdits(document: TextDocument, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start.compareTo(a.range.start))
    .reduce(
      (text, { range, newText }) =>
        text.slice(0, document.offsetAt(range.start)) +
        newText +
        text.slice(document.offsetAt(range.end)),
      document.getText(),
    );
}
