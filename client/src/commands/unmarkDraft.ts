/** "Stop Checking as a Speech Draft": gives a draft back the language of its file. */
import { languages, window } from 'vscode';
import { textLanguageOf } from '../draftMemory.ts';
import { draftLanguage } from '../selector.ts';

/** Turns the active draft into Markdown where its name ends so, else into plain text. */
export async function unmarkDraft(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== draftLanguage) return;
  await languages.setTextDocumentLanguage(document, textLanguageOf(document));
}
