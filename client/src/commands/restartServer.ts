/** Ends the server and starts it anew. */
import { l10n, window } from 'vscode';
import type { DraftService } from '../draftService.ts';

/** Restarts and says so when it is done, as nothing else would show it. */
export async function restartServer(service: DraftService): Promise<void> {
  await service.restart();
  window.setStatusBarMessage(l10n.t('The checking server was restarted.'), 5000);
}
