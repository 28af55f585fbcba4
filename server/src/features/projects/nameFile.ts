/** The team’s list of names as a document: which names it lacks. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { draftName } from '../../core/facts/placedSummary.ts';
import { readNameFile } from '../../core/names/nameFile.ts';
import { projectKey } from '../../core/names/projectKey.ts';
import type { Position } from '../../core/text/lineIndex.ts';
import { splitParagraphs } from '../../core/text/paragraphs.ts';
import { matchLetters } from '../../core/text/pinyin.ts';
import type { OtherDraft } from './otherDrafts.ts';

/** The projects of the folder’s drafts that the list has not, at the start of a line. */
export function nameFileCompletion(
  text: string,
  { line, character }: Position,
  drafts: readonly OtherDraft[],
): CompletionItem[] {
  const content = splitParagraphs(text)[line]?.text ?? '';
  const typed = content.slice(0, character).trimStart();
  if (/[=＝#＃]/.test(typed)) return [];
  const range = {
    start: { line, character: character - typed.length },
    end: { line, character },
  };
  const known = new Set(readNameFile(text).names.map(({ name }) => projectKey(name)));
  known.delete(projectKey(content.trim()));
  const items: CompletionItem[] = [];
  for (const draft of drafts) {
    for (const { name } of draft.summary.mentions) {
      const key = projectKey(name);
      if (known.has(key)) continue;
      known.add(key);
      if (!isMeant(typed, name)) continue;
      items.push({
        label: name,
        kind: CompletionItemKind.Reference,
        labelDetails: { description: draftName(draft) },
        filterText: typed === '' ? name : typed,
        sortText: String(items.length).padStart(4, '0'),
        textEdit: { range, newText: name },
      });
    }
  }
  return items;
}

function isMeant(typed: string, name: string): boolean {
  return typed === '' || name.startsWith(typed) || matchLetters(typed, name) !== null;
}
