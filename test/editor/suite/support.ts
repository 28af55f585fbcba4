/** Opens the drafts of the tests in VS Code, and waits for what VS Code says of them. */
import * as vscode from 'vscode';

/** The draft with one of each, which the tests may change. */
export const draftName = '在全县重点项目推进会上的讲话.txt';

/** Shows a file of the workspace in an editor, as it is on disk. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  const editor = await vscode.window.showTextDocument(document);
  if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** The range of the only `text` in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`not in the draft: ${text}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Resolves with the findings on the document as soon as they are as wanted; the test's time limit ends the wait. */
export function findings(
  { uri }: vscode.TextDocument,
  areAsWanted: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(uri);
    return areAsWanted(found) ? found : undefined;
  });
}

/** Resolves with the document's text as soon as it is as wanted. */
export function textWhen(
  document: vscode.TextDocument,
  isAsWanted: (text: string) => boolean,
): Promise<string> {
  return until(vscode.workspace.onDidChangeTextDocument, () =>
    isAsWanted(document.getText()) ? document.getText() : undefined,
  );
}

/** Asks now, and again after each event, until there is an answer. */
function until<T, E>(event: vscode.Event<E>, ask: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const listener = event(tell);
    tell();
    function tell(): void {
      const answer = ask();
      if (answer === undefined) return;
      listener.dispose();
      resolve(answer);
    }
  });
}
