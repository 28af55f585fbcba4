/** Where VS Code starts and stops the extension. */
import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands/register.ts';
import { rememberDrafts } from './draftMemory.ts';
import { type DraftService, startDraftService } from './draftService.ts';
import { showSections } from './sectionsView.ts';

let service: DraftService | undefined;

/** Called by VS Code when the first text that could be a draft is opened, or a command is run. */
export async function activate(context: ExtensionContext): Promise<void> {
  service = startDraftService(context);
  context.subscriptions.push(
    ...registerCommands(context, service),
    ...rememberDrafts(context),
    ...showSections(),
  );
  await service.settled();
}

/** Called by VS Code before it shuts down; the server ends with it. */
export async function deactivate(): Promise<void> {
  await service?.stop();
}
