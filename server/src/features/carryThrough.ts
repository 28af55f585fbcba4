/** Carries a figure’s change through the draft: the other places of the same fact, and what is computed from it. */
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type CodeAction,
  CodeActionKind,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import {
  type Carried,
  type CarriedEdit,
  type Comparison,
  carriedThrough,
} from '../core/carry/carryThrough.ts';
import type { Figure } from '../core/model/figure.ts';
import type { Bilingual, Tongue } from '../core/text/bilingual.ts';
import { offsetAt } from '../core/text/lineIndex.ts';
import { draftEdit, type EditedDocument, rangedEdits } from './draftEdit.ts';
import { carriedTitle, carriedWords } from './wording/carried.ts';

/** The kind of the action that carries a change through. */
export const carryKind = `${CodeActionKind.RefactorRewrite}.hegao.carry`;

/** How the client takes edits. */
export interface EditOptions extends EditedDocument {
  readonly tongue: Tongue;
  /** Whether the client shows what an edit is for, and lets the writer confirm it. */
  readonly canAnnotate: boolean;
}

/** The action for an edited figure that the range touches; none where nothing follows from the edit. */
export function carryActions(
  comparison: Comparison,
  range: Range,
  options: EditOptions,
): CodeAction[] {
  const { after, edited } = comparison;
  const { paragraphs } = after.draft;
  const [start, end] = [offsetAt(paragraphs, range.start), offsetAt(paragraphs, range.end)];
  const touched = edited.find((figure) => figure.start <= end && start <= figure.end);
  const carried = touched && carriedThrough(comparison, touched);
  if (!touched || !carried || carried.edits.length === 0) return [];
  return [
    {
      title: titleOf(touched, carried)[options.tongue],
      kind: carryKind,
      edit: workspaceEdit(after, carried.edits, options),
    },
  ];
}

function titleOf({ text }: Figure, { edits, open }: Carried): Bilingual {
  const same = edits.filter(({ by }) => by === 'same').length;
  return carriedTitle(text, same, edits.length - same, open.length);
}

/** Whether something still follows from an edit, or a figure is just being typed. What the writer has edited too is settled. */
export function isPending(before: Analysis, comparison: Comparison): boolean {
  const { after, edited } = comparison;
  if (isBeingTyped(before, after)) return true;
  return edited.some((figure) => {
    const { edits, open } = carriedThrough(comparison, figure);
    return edits.length > 0 || open.some((one) => !edited.includes(one));
  });
}

/** 320.亿元 on the way to 320.5亿元 is no figure: one is missing from the only paragraph that differs. */
function isBeingTyped({ draft: before }: Analysis, { draft: after }: Analysis): boolean {
  if (before.paragraphs.length !== after.paragraphs.length) return false;
  const differing = before.paragraphs.filter(({ text }, at) => after.paragraphs[at]?.text !== text);
  return differing.length === 1 && after.figures.length < before.figures.length;
}

/** The edits as one change of the document, each with the reason for it where the client shows reasons. */
export function workspaceEdit(
  { draft }: Analysis,
  edits: readonly CarriedEdit[],
  options: EditOptions,
): WorkspaceEdit {
  const { uri, version = null, tongue, canAnnotate } = options;
  if (!canAnnotate) return draftEdit(draft, edits, options);
  const annotated: AnnotatedTextEdit[] = rangedEdits(draft, edits).map((edit, index) => ({
    ...edit,
    annotationId: edits[index]?.by ?? 'computed',
  }));
  return {
    documentChanges: [TextDocumentEdit.create({ uri, version }, annotated)],
    changeAnnotations: annotations(tongue),
  };
}

function annotations(tongue: Tongue): Record<CarriedEdit['by'], ChangeAnnotation> {
  return {
    same: { label: carriedWords.same[tongue], needsConfirmation: true },
    computed: { label: carriedWords.computed[tongue], needsConfirmation: true },
  };
}
