/** Ways to hear no more of a finding: kept in the workspace, or by a comment in the draft; and the comments taken out. */
import { type CodeAction, CodeActionKind, type Command } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import { commentOnLine, commentOnText } from '../core/ignore/insertion.ts';
import { recordOf } from '../core/ignore/record.ts';
import { commentRemover } from '../core/ignore/removal.ts';
import type { Finding, TextEdit } from '../core/rules/rule.ts';
import { type CodeActionOptions, isWanted, shownDiagnostic, touchesRange } from './codeActions.ts';
import { draftEdit } from './draftEdit.ts';
import { ignoreTitles, removeCommentsTitle } from './wording/ignoring.ts';

/** The kind of the action that takes all comments out. */
export const removeCommentsKind = `${CodeActionKind.Source}.removeComments.hegao`;

/** The command that keeps a finding as ignored; its argument is an `IgnoreCall`. */
export const ignoreCommand = 'hegao.ignoreFinding';

/** Which finding in which draft is to be ignored. */
export interface IgnoreCall {
  readonly uri: string;
  readonly rule: string;
  readonly places: readonly string[];
  readonly withReason: boolean;
}

/** What the workspace and the client allow. */
export interface IgnoreOptions extends CodeActionOptions {
  /** Whether findings can be kept in the workspace. */
  readonly canRecord: boolean;
  /** Whether the writer can be asked for a reason, or shown where to write it. */
  readonly canGiveReason: boolean;
}

/** The actions for the findings that the range touches, of the kinds that are asked for. */
export function ignoreActions(analysis: Analysis, options: IgnoreOptions): CodeAction[] {
  const { draft, findings } = analysis;
  const { only } = options.context;
  const touches = touchesRange(draft, options.range);
  const touched = findings.filter((finding) => touches(finding) && !isOnComments(finding));
  const quick = isWanted(CodeActionKind.QuickFix, only)
    ? touched.flatMap((finding) => [
        ...recordActions(analysis, finding, options),
        ...commentActions(analysis, finding, options),
      ])
    : [];
  const isAsked = only !== undefined || draft.comments.some(touches);
  const removal = isAsked && isWanted(removeCommentsKind, only) ? removed(analysis, options) : [];
  return [...onceEach(quick), ...removal];
}

/** What is wrong with a comment is put right, not ignored. */
function isOnComments({ rule }: Finding): boolean {
  return rule.startsWith('text-ignore-');
}

/** Carried out by the server, as the file may have changed by the time that one is chosen. */
function recordActions(
  { draft }: Analysis,
  finding: Finding,
  options: IgnoreOptions,
): readonly CodeAction[] {
  const { uri, tongue, canRecord, canGiveReason } = options;
  if (!canRecord) return [];
  const { rule, places } = recordOf(draft, finding);
  const action = (title: string, withReason: boolean): CodeAction => {
    const call: IgnoreCall = { uri, rule, places, withReason };
    const command: Command = { title, command: ignoreCommand, arguments: [call] };
    const diagnostics = [shownDiagnostic(draft, finding, options)];
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  };
  const titles = ignoreTitles(rule);
  return [
    action(titles.here[tongue], false),
    ...(canGiveReason ? [action(titles.withReason[tongue], true)] : []),
  ];
}

function commentActions(
  { draft }: Analysis,
  finding: Finding,
  options: IgnoreOptions,
): readonly CodeAction[] {
  const action = (title: string, edit: TextEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shownDiagnostic(draft, finding, options)],
    edit: draftEdit(draft, [edit], options),
  });
  const titles = ignoreTitles(finding.rule);
  return [
    action(titles.onLine[options.tongue], commentOnLine(draft, finding)),
    action(titles.inText[options.tongue], commentOnText(draft, finding)),
  ];
}

/** Two findings of one rule on one line have the same comments. */
function onceEach(actions: readonly CodeAction[]): readonly CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, edit, command }) => {
    const key = JSON.stringify([title, edit, command]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function removed({ draft }: Analysis, options: IgnoreOptions): readonly CodeAction[] {
  if (draft.comments.length === 0) return [];
  const edits = commentRemover(draft)(draft.comments).map((span) => ({ ...span, newText: '' }));
  const title = removeCommentsTitle[options.tongue];
  return [{ title, kind: removeCommentsKind, edit: draftEdit(draft, edits, options) }];
}
