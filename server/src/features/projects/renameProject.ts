/**
 * Renaming a project: its full names, here and in the other drafts, and the names of its stages, which have it inside.
 * 该项目 stays. Short forms in which the change shows are offered, for the writer to confirm each.
 */
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type Range,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Analysis } from '../../core/analysis.ts';
import { type MentionSummary, summarise } from '../../core/model/summary.ts';
import { projectKey } from '../../core/names/projectKey.ts';
import type { Bilingual, Tongue } from '../../core/text/bilingual.ts';
import type { Position } from '../../core/text/lineIndex.ts';
import type { EditOptions } from '../carryThrough.ts';
import { rangeOf } from '../range.ts';
import type { Renamed } from '../renameFigure.ts';
import { projectRefusals, renamedNames } from '../wording/projects.ts';
import { changedShort } from './changedShort.ts';
import type { OtherDraft } from './otherDrafts.ts';
import { keysOf, projectAt } from './sameProject.ts';

/** How the client takes edits, and the drafts that are edited with this one. */
export interface ProjectRenameOptions extends EditOptions {
  readonly others: readonly OtherDraft[];
}

/** Where the project's mention at `position` stands, with the full name to be changed; null where there is none. */
export function projectToRename(
  analysis: Analysis,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const fact = projectAt(analysis, position);
  return fact && { range: rangeOf(analysis.draft, fact.span), placeholder: fact.project.name };
}

/** The edits of all drafts when the project at `position` gets `newName`; null where there is no project. */
export function renamedProject(
  analysis: Analysis,
  position: Position,
  newName: string,
  options: ProjectRenameOptions,
): Renamed | null {
  const project = projectAt(analysis, position)?.project;
  if (!project) return null;
  const refusal = refusalOf(newName);
  if (refusal) return { refusal };
  const change = { from: project.name, to: newName.trim(), keys: keysOf(project) };
  const here: OtherDraft = { ...options, summary: summarise(analysis.draft) };
  const changes = [here, ...options.others].flatMap((draft) => {
    const edits = draft.summary.mentions.flatMap((mention) => editOf(mention, change));
    const wanted = options.canAnnotate ? edits : edits.filter(({ by }) => by !== 'short');
    return wanted.length > 0 ? [{ draft, edits: wanted }] : [];
  });
  return { edit: workspaceEdit(changes, options) };
}

/** A name of one character would be found everywhere, and none can run over a line's end. */
function refusalOf(newName: string): Bilingual | null {
  if (/[\r\n\u2028\u2029]/.test(newName.trim())) return projectRefusals.lineBreak;
  const length = [...newName.trim()].length;
  if (length === 0) return projectRefusals.empty;
  if (length === 1) return projectRefusals.tooShort;
  return length > LONGEST ? projectRefusals.tooLong : null;
}

/** As long as a name may be that is read from a text. */
const LONGEST = 60;

/** A name that becomes another; `keys` are those of every name the project has. */
interface NameChange {
  readonly from: string;
  readonly to: string;
  readonly keys: ReadonlySet<string>;
}

interface NameEdit extends TextEdit {
  readonly by: keyof typeof renamedNames;
}

function editOf({ name, text, kind, range }: MentionSummary, change: NameChange): NameEdit[] {
  const edit = (newText: string | null, by: NameEdit['by']): NameEdit[] =>
    newText === null || newText === text ? [] : [{ range, newText, by }];
  if (kind === 'anaphor' || kind === 'phase') return [];
  const [from, to] = [projectKey(change.from), projectKey(change.to)];
  const key = projectKey(name);
  if (!change.keys.has(key)) {
    return isStageOf(key, from)
      ? edit(
          text.replace(from, () => to),
          'stage',
        )
      : [];
  }
  if (text === change.from) return edit(change.to, 'name');
  if (text.includes(from))
    return edit(
      text.replace(from, () => to),
      'name',
    );
  return edit(changedShort(text, from, to), 'short');
}

/** 云溪水库二期, 云溪水库（三期） of 云溪水库. */
function isStageOf(key: string, from: string): boolean {
  if (!key.startsWith(from) || key === from) return false;
  return /^（?(?:[一二三四五六七八九十首\d]期|第?[一二三四五六七八九十\d]标段)/.test(
    key.slice(from.length),
  );
}

interface DraftChange {
  readonly draft: OtherDraft;
  readonly edits: readonly NameEdit[];
}

function workspaceEdit(
  changes: readonly DraftChange[],
  { canAnnotate, tongue, version }: ProjectRenameOptions,
): WorkspaceEdit {
  if (version === undefined && !canAnnotate) {
    return {
      changes: Object.fromEntries(
        changes.map(({ draft, edits }) => [draft.uri, edits.map(({ by: _, ...edit }) => edit)]),
      ),
    };
  }
  const documentChanges = changes.map(({ draft, edits }) => {
    const written: (TextEdit | AnnotatedTextEdit)[] = edits.map(({ by, ...edit }) =>
      canAnnotate ? { ...edit, annotationId: by } : edit,
    );
    return TextDocumentEdit.create({ uri: draft.uri, version: draft.version ?? null }, written);
  });
  return canAnnotate
    ? { documentChanges, changeAnnotations: annotations(tongue) }
    : { documentChanges };
}

function annotations(tongue: Tongue): Record<NameEdit['by'], ChangeAnnotation> {
  return {
    name: { label: renamedNames.name[tongue] },
    stage: { label: renamedNames.stage[tongue] },
    short: { label: renamedNames.short[tongue], needsConfirmation: true },
  };
}
