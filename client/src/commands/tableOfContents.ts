/** Writes the draft's table of contents, or brings it up to date. */
import { commands } from 'vscode';

/** Asks the server for its action; VS Code says so where there is nothing to do. */
export async function tableOfContents(): Promise<void> {
  const kind = 'source.contents.hegao';
  await commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}
