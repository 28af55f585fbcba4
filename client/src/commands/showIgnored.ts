/** Opens the file in which the folder of the active draft keeps its ignored findings. */
import { l10n, Uri, window, workspace } from 'vscode';
import { recordFileName } from '../ignoring.ts';

/** The nearest one above the active draft, else any of the workspace; where there is none, that is said. */
export async function showIgnored(): Promise<void> {
  const files = await workspace.findFiles(`**/${recordFileName}`);
  const draft = window.activeTextEditor?.document.uri.path ?? '';
  const [nearest] = files.sort((a, b) => closeness(b, draft) - closeness(a, draft));
  if (nearest) await window.showTextDocument(nearest);
  else void window.showInformationMessage(l10n.t('Nothing is kept as ignored in this folder.'));
}

/** The length of the folder's path where the draft lies in it, else 0. */
function closeness(file: Uri, draft: string): number {
  const { path } = Uri.joinPath(file, '..');
  return draft.startsWith(`${path}/`) ? path.length : 0;
}
