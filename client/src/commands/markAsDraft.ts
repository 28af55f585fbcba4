/** "Check as a Speech Draft": gives the open text the language of drafts. */
import { l10n, languages, window } from 'vscode';
import { draftLanguage, textLanguages } from '../selector.ts';

/** Turns the active text or Markdown document into a draft; anything else is left as it is, and that is said. */
export async function markAsDraft(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !textLanguages.includes(document.languageId)) {
    void window.showInformationMessage(l10n.t('Open a plain text or Markdown file first.'));
    return;
  }
  await languages.setTextDocumentLanguage(document, draftLanguage);
}
