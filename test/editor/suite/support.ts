/** Opens the drafts of the tests in VS Code, and waits for what VS Code says of them. */
import * as vscode from 'vscode';

/** The draft with one of each, which the tests may change. */
export const draftName = '在全县重点项目推进会上的讲话.txt';

/** The address of a file of the workspace. */
export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file of the workspace. */
export async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  await vscode.workspace.fs.writeFile(uriOf(name), bytes);
  return uriOf(name);
}

/** Shows a file of the workspace in an editor. VS Code forgets it when its editor is closed. */
export async function open(name: string): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uriOf(name));
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uriOf(name).toString()) throw new Error(`no ${name}`);
  return editor;
}

/**
 * Shows the draft as it is on disk, whatever a test before has made of it. VS Code tells of a change some time after the
 * command that made it, so neither `isDirty` nor the text can be relied on before they are as wanted.
 */
export async function openDraft(): Promise<vscode.TextEditor> {
  const editor = await open(draftName);
  await run('workbench.action.files.revert');
  const written = Buffer.from(await vscode.workspace.fs.readFile(uriOf(draftName))).toString();
  await textWhen(editor.document, (text) => text === written);
  return editor;
}

/** Closes the active editor without saving; resolves when VS Code has forgotten its document. */
export async function close(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const closed = until(
    vscode.workspace.onDidCloseTextDocument,
    () => document?.isClosed || undefined,
  );
  await run('workbench.action.revertAndCloseActiveEditor');
  await closed;
}

/** Closes all editors; what is in the active one is not saved. */
export async function closeAll(): Promise<void> {
  if (vscode.window.activeTextEditor) await run('workbench.action.files.revert');
  await run('workbench.action.closeAllEditors');
}

/** Writes the settings of the workspace; resolves when VS Code has read them. */
export async function configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys({ ...configured, ...settings });
  configured = settings;
  await write('.vscode/settings.json', JSON.stringify(settings));
  await until(
    vscode.workspace.onDidChangeConfiguration,
    () =>
      names.every((name) => {
        const value = vscode.workspace.getConfiguration().inspect(name)?.workspaceValue;
        return JSON.stringify(value) === JSON.stringify(settings[name]);
      }) || undefined,
  );
}

let configured: Readonly<Record<string, unknown>> = {};

/** Runs a command of VS Code. */
export async function run(command: string, ...args: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}

/** The range of the only `text` in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`not in the draft: ${text}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Puts the caret behind the only `text`. */
export function caretBehind(editor: vscode.TextEditor, text: string): void {
  const { end } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(end, end);
}

/** Types `text` at the caret, as the keyboard would. */
export function type(text: string): Promise<void> {
  return run('type', { text });
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

/** Resolves when there are findings on the document. */
export async function someFindings(document: vscode.TextDocument): Promise<void> {
  await findings(document, ({ length }) => length > 0);
}

/** Resolves when there is no finding on the document. */
export async function noFindings(document: vscode.TextDocument): Promise<void> {
  await findings(document, ({ length }) => length === 0);
}

/** Of which rule a finding is. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Resolves when the document has become one of this language. */
export async function languageWhen(
  { uri }: vscode.TextDocument,
  language: string,
): Promise<vscode.TextDocument> {
  return until(vscode.workspace.onDidOpenTextDocument, () =>
    vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && document.languageId === language,
    ),
  );
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
export function until<T, E>(event: vscode.Event<E>, ask: () => T | undefined): Promise<T> {
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
