/** The editor's part in ignoring a finding: it asks the writer for the reason, and tells what is open and trusted. */
import { l10n, window } from 'vscode';

/** The file in which a folder keeps its ignored findings. */
export const recordFileName = '.hegao-ignored.json';

/** Those files as documents: what stands in an open one counts, saved or not. */
export const recordFiles = { scheme: 'file', pattern: `**/${recordFileName}` };

/** By this notification the server learns that the folders are trusted now. */
export const trustNotification = 'hegao/workspaceTrusted';

/** By this request it asks for a reason. */
export const reasonRequest = 'hegao/askReason';

/** The reason that the writer gives, which may be empty; null for Escape. */
export async function askReason(): Promise<string | null> {
  const reason = await window.showInputBox({
    prompt: l10n.t('Why can this be ignored? Colleagues will read it.'),
    placeHolder: l10n.t('for example: another statistical scope'),
  });
  return reason ?? null;
}
