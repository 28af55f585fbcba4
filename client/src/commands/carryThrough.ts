/** Changes a figure with all that follows from it: VS Code's own rename and code action, under names that say so. */
import { commands } from 'vscode';

/** Asks for the new figure where the cursor stands. */
export async function changeFigure(): Promise<void> {
  await commands.executeCommand('editor.action.rename');
}

/** Carries the figure that was edited at the cursor through the draft; VS Code says so where nothing follows. */
export async function carryThrough(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', {
    kind: 'refactor.rewrite.hegao.carry',
    apply: 'ifSingle',
  });
}
