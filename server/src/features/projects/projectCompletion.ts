/** Completion of projects' names: by the characters typed so far, or by pinyin, as in lpxny for 莲坪新能源. */

import {
  type CompletionItem,
  CompletionItemKind,
  MarkupKind,
  type Range,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../core/analysis.ts';
import { draftName } from '../../core/facts/placedSummary.ts';
import type { AcceptedNames } from '../../core/names/acceptedNames.ts';
import { projectKey } from '../../core/names/projectKey.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import type { Position } from '../../core/text/lineIndex.ts';
import { matchLetters } from '../../core/text/pinyin.ts';
import { hoverProject } from '../hover/hoverProject.ts';
import { figureTotal } from '../wording/phrases.ts';
import { elsewhereWords } from '../wording/projects.ts';
import type { OtherDraft } from './otherDrafts.ts';
import { toldElsewhere } from './sameProject.ts';

/** Where names come from, and how they are shown. */
export interface NameCompletionOptions {
  readonly uri: string;
  readonly names: AcceptedNames;
  readonly others: readonly OtherDraft[];
  readonly tongue: Tongue;
}

/** What an item carries, so that the rest can be told when it is looked at. */
export interface NameCompletionData {
  readonly uri: string;
  readonly project: string;
}

/** The names that may be meant by what stands before `position`, the likeliest first; empty where too little does. */
export function projectCompletion(
  { draft }: Analysis,
  position: Position,
  options: NameCompletionOptions,
): CompletionItem[] {
  const paragraph = draft.paragraphs[position.line];
  const before = paragraph?.text.slice(0, position.character).slice(-WINDOW) ?? '';
  const letters = /[A-Za-z]+$/.exec(before)?.[0] ?? '';
  const isLatin = letters.length >= 2;
  if (!isLatin && !/[\p{Script=Han}\d）”]$/u.test(before)) return [];
  const matches = candidates(draft, options).flatMap((candidate) => {
    const found = isLatin
      ? spelled(before, letters, candidate.name)
      : begun(before, candidate.name);
    return found ? [{ candidate, ...found }] : [];
  });
  return matches
    .sort((a, b) => a.rank - b.rank || b.length - a.length || a.candidate.from - b.candidate.from)
    .slice(0, MAX_NAMES)
    .map(({ candidate, length }, index) =>
      itemOf(candidate, index, { options, position, typed: before.slice(-length) }),
    );
}

/** No name is longer. */
const WINDOW = 60;
const MAX_NAMES = 50;

/** A name, and what there is to say of it. */
interface Candidate {
  readonly name: string;
  readonly where: string;
  readonly figures: number;
  /** 0 for this draft, 1 for the list, 2 for other drafts. */
  readonly from: 0 | 1 | 2;
}

function candidates(
  draft: Analysis['draft'],
  { names, others, tongue }: NameCompletionOptions,
): readonly Candidate[] {
  const byKey = new Map<string, Candidate>();
  const add = (candidate: Candidate): void => {
    const key = projectKey(candidate.name);
    if (!byKey.has(key)) byKey.set(key, candidate);
  };
  const listed = elsewhereWords.list[tongue];
  for (const { name } of draft.projects) {
    const figures = draft.figures.filter(({ subject }) => subject === name).length;
    add({ name, where: '', figures, from: 0 });
  }
  for (const { name } of names.list) add({ name, where: listed, figures: 0, from: 1 });
  const seen = new Set<string>();
  for (const other of others) {
    for (const { name } of other.summary.mentions) {
      if (seen.has(name)) continue;
      seen.add(name);
      if (byKey.has(projectKey(name))) continue;
      const own = other.summary.figures.filter(({ projectName }) => projectName === name);
      add({ name, where: draftName(other), figures: own.length, from: 2 });
    }
  }
  return [...byKey.values()];
}

/** How much of what was typed belongs to the name, and how well it fits. */
interface Fit {
  readonly length: number;
  readonly rank: 0 | 1 | 2;
}

/** 莲坪新 for 莲坪新能源…: two characters or more, and not the whole name. */
function begun(before: string, name: string): Fit | null {
  for (let length = Math.min(name.length - 1, before.length); length >= 2; length--) {
    if (before.endsWith(name.slice(0, length))) return { length, rank: 0 };
  }
  return null;
}

/** lpxny, or 莲坪xny, where the letters go on from what is written already. */
function spelled(before: string, letters: string, name: string): Fit | null {
  const written = before.slice(0, before.length - letters.length);
  for (let length = Math.min(name.length - 1, written.length); length >= 1; length--) {
    const isBegun = written.endsWith(name.slice(0, length));
    if (isBegun && matchLetters(letters, name.slice(length)) === 'start') {
      return { length: length + letters.length, rank: 0 };
    }
  }
  const match = matchLetters(letters, name);
  return match && { length: letters.length, rank: match === 'start' ? 1 : 2 };
}

function itemOf(
  { name, where, figures, from }: Candidate,
  index: number,
  around: {
    readonly options: NameCompletionOptions;
    readonly position: Position;
    readonly typed: string;
  },
): CompletionItem {
  const { options, position, typed } = around;
  const { line, character } = position;
  const range: Range = { start: { line, character: character - typed.length }, end: position };
  const told = figures > 0 ? [figureTotal(figures)[options.tongue]] : [];
  const description = [...told, ...(where === '' ? [] : [where])].join(' · ');
  const data: NameCompletionData = { uri: options.uri, project: name };
  return {
    label: name,
    kind: CompletionItemKind.Reference,
    ...(description !== '' && { labelDetails: { description } }),
    // An editor matches what was typed against this; which letters spell a name only this side knows.
    filterText: typed,
    sortText: `p${from}${String(index).padStart(3, '0')}`,
    textEdit: { range, newText: name },
    data,
  };
}

/** The item with what is known of its project: places and figures, here and in the other drafts. */
export function resolvedCompletion(
  item: CompletionItem,
  name: string,
  analysis: Analysis,
  { others, tongue }: Pick<NameCompletionOptions, 'others' | 'tongue'>,
): CompletionItem {
  const own = analysis.draft.projects.find((project) => project.name === name);
  const project = own ?? { name, mentions: [] };
  if (!own && toldElsewhere(project, others).length === 0) return item;
  const value = hoverProject(analysis, project, { tongue, speakingRate: 1, others });
  return { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}
