/** Sections and projects of all drafts, found by their characters or by the first letters of their pinyin. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { draftName, type PlacedSummary } from '../core/facts/placedSummary.ts';
import type { MentionSummary } from '../core/model/summary.ts';
import { matchLetters } from '../core/text/pinyin.ts';

/** Those that the query fits; every section and project for an empty one. */
export function workspaceSymbols(
  drafts: readonly PlacedSummary[],
  query: string,
): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const draft of drafts) {
    const { uri, summary } = draft;
    const containerName = draftName(draft);
    for (const { label, start, end } of summary.sections) {
      if (!fits(query, label)) continue;
      const location = { uri, range: { start, end } };
      found.push({ name: label, kind: SymbolKind.Module, location, containerName });
    }
    for (const { name, range } of firstMentions(summary.mentions)) {
      if (!fits(query, name)) continue;
      found.push({ name, kind: SymbolKind.Object, location: { uri, range }, containerName });
    }
  }
  return found;
}

/** Nobody reads more; who looks for one more types one more letter. */
export const mostSymbols = 500;

function firstMentions(mentions: readonly MentionSummary[]): Iterable<MentionSummary> {
  const first = new Map<string, MentionSummary>();
  for (const mention of mentions) if (!first.has(mention.name)) first.set(mention.name, mention);
  return first.values();
}

/** The query's characters stand in the name in their order, as editors match them; or letters spell it. */
function fits(query: string, name: string): boolean {
  const sought = query.replace(/\s/g, '').toLowerCase();
  return isSubsequence(sought, name.toLowerCase()) || (isSpelling(sought) && spells(sought, name));
}

function isSubsequence(sought: string, name: string): boolean {
  let at = -1;
  for (const character of sought) {
    at = name.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function isSpelling(sought: string): boolean {
  return /^[a-z]{2,30}$/.test(sought);
}

/** Without its marker: 一、重点项目 is spelt zdxm. */
function spells(sought: string, name: string): boolean {
  return matchLetters(sought, name) !== null;
}
