/** Which documents the server checks. */
import { workspace } from 'vscode';

/** Speech drafts, and the languages of `hegao.languages`: on disk, unsaved, and in virtual workspaces. */
export function draftSelector(): { language: string; scheme: string }[] {
  return [draftLanguage, ...alsoChecked()].flatMap((language) =>
    schemes.map((scheme) => ({ language, scheme })),
  );
}

/** The team’s lists of names: what stands in an open one counts, saved or not. */
export const nameFiles = { scheme: 'file', language: 'hegao-names' };

/** The folders’ configurations: what is wrong in an open one is shown there. */
export const configFiles = { scheme: 'file', pattern: '**/hegao.yaml' };

/** The language id of a draft. */
export const draftLanguage = 'speech-draft';

/** What an ordinary text can be turned into a draft from, and back to. */
export const textLanguages: readonly string[] = ['plaintext', 'markdown'];

/** Not `git` and the like: an old version beside the draft would have its findings listed twice. */
const schemes = ['file', 'untitled', 'vscode-vfs'];

/** The setting is read with care: its value may be of any type. */
function alsoChecked(): readonly string[] {
  const value: unknown = workspace.getConfiguration('hegao').get('languages');
  if (!Array.isArray(value)) return [];
  return textLanguages.filter((language) => value.includes(language));
}
