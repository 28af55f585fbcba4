/** Sections moved and renumbered: as code actions, and as the command that editors bind to keys. */
import { type CodeAction, CodeActionKind, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import { offsetAfter, type Refusal, type SectionChange } from '../core/sections/change.ts';
import { movedSection, placedSection } from '../core/sections/move.ts';
import { renumbered } from '../core/sections/renumber.ts';
import { innermostAt } from '../core/sections/section.ts';
import { offsetAt } from '../core/text/lineIndex.ts';
import { type CodeActionOptions, isWanted, shownDiagnostic, touchesRange } from './codeActions.ts';
import { draftEdit } from './draftEdit.ts';
import { operationTitles, sectionNotes, withLeft } from './wording/sections.ts';

/** The kind of the action that renumbers the draft; made for editor.codeActionsOnSave. */
export const renumberKind = `${CodeActionKind.Source}.renumber.hegao`;

const moveKind = 'refactor.move.hegao';
const rewriteKind = `${CodeActionKind.RefactorRewrite}.hegao.renumber`;

/** The kinds of the actions at a section. */
export const sectionKinds: readonly string[] = [moveKind, rewriteKind];

/** The command; its argument is a `SectionCall`. */
export const sectionCommand = 'hegao.editSections';

/** What is done to sections. `before` and `behind` name another one. */
export type SectionOperation = keyof typeof operationTitles;

/** Which operation, on the section at which place of which draft. */
export interface SectionCall {
  readonly uri: string;
  readonly operation: SectionOperation;
  readonly position: Position;
  /** Where the section begins that this one goes before or behind. */
  readonly target?: Position;
}

/** Whether a value names an operation. */
export function isSectionOperation(value: unknown): value is SectionOperation {
  return typeof value === 'string' && Object.hasOwn(operationTitles, value);
}

/** A change with the caret's place behind it, and with the places left, in the new text. */
export interface PlacedChange extends Pick<SectionChange, 'edits'> {
  readonly caret: number;
  readonly left: readonly { readonly at: number }[];
}

/** What the call does to the draft, or why nothing. */
export function changeOf(
  analysis: Analysis,
  call: Omit<SectionCall, 'uri'>,
): PlacedChange | Refusal {
  const { draft } = analysis;
  const at = offsetAt(draft.paragraphs, call.position);
  const change = plainChange(analysis, call, at);
  if ('refusal' in change) return change;
  const { edits, left } = change;
  return {
    edits,
    caret: 'start' in change ? change.start : offsetAfter(edits, at),
    left: left.map(({ start }) => ({ at: offsetAfter(edits, start) })),
  };
}

function plainChange(
  analysis: Analysis,
  { operation, target }: Pick<SectionCall, 'operation' | 'target'>,
  at: number,
): ReturnType<typeof movedSection> | SectionChange {
  const { draft } = analysis;
  switch (operation) {
    case 'renumberDraft':
      return renumbered(analysis, { kind: 'draft' });
    case 'renumberSection':
      return renumbered(analysis, { kind: 'section', at });
    case 'renumberLevel':
      return renumbered(analysis, { kind: 'level', at });
    case 'before':
    case 'behind': {
      const section = innermostAt(draft, at);
      const other = target && innermostAt(draft, offsetAt(draft.paragraphs, target));
      if (!section || !other) return { refusal: sectionNotes.refused };
      return placedSection(analysis, section, other, operation);
    }
    default:
      return movedSection(analysis, at, operation);
  }
}

/** The actions at the range, of the kinds that are asked for; moves only where they are asked for by name. */
export function sectionActions(analysis: Analysis, options: CodeActionOptions): CodeAction[] {
  const { only } = options.context;
  const actions = isWanted(CodeActionKind.QuickFix, only) ? numberingFixes(analysis, options) : [];
  if (only === undefined) return actions;
  const asked: readonly [SectionOperation, string][] = [
    ['renumberDraft', renumberKind],
    ['renumberLevel', rewriteKind],
    ['renumberSection', rewriteKind],
    ['renumberDraft', rewriteKind],
    ['up', moveKind],
    ['down', moveKind],
    ['in', moveKind],
    ['out', moveKind],
  ];
  const wanted = asked.filter(([, kind]) => isWanted(kind, only));
  return [
    ...actions,
    ...wanted.flatMap(([operation, kind]) => actionOf(analysis, operation, options, { kind })),
  ];
}

/** For a number out of order: its list put right, or the whole draft. */
function numberingFixes(analysis: Analysis, options: CodeActionOptions): CodeAction[] {
  const { draft, findings } = analysis;
  const touches = touchesRange(draft, options.range);
  const finding = findings.find(
    ({ rule, ...span }) => rule.startsWith('numbering-') && touches(span),
  );
  if (!finding) return [];
  const more = {
    kind: CodeActionKind.QuickFix,
    diagnostics: [shownDiagnostic(draft, finding, options)],
  };
  return (['renumberLevel', 'renumberDraft'] as const).flatMap((operation) =>
    actionOf(analysis, operation, options, more),
  );
}

function actionOf(
  analysis: Analysis,
  operation: SectionOperation,
  options: CodeActionOptions,
  more: Pick<CodeAction, 'kind' | 'diagnostics'>,
): CodeAction[] {
  const change = changeOf(analysis, { operation, position: options.range.start });
  if ('refusal' in change || change.edits.length === 0) return [];
  return [
    {
      ...more,
      title: withLeft(operationTitles[operation], change.left.length)[options.tongue],
      edit: draftEdit(analysis.draft, change.edits, options),
    },
  ];
}
