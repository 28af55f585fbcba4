/** Quick fixes for findings, and one action that applies all of which only one answer is right. */
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Finding } from '../core/rules/rule.ts';
import { safeFixes } from '../core/rules/safeFixes.ts';
import { offsetAt } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.ts';
import { draftEdit, type EditedDocument } from './draftEdit.ts';
import { rangeOf } from './range.ts';
import { fixAllTitle } from './wording/phrases.ts';

/** The kind of the action that fixes all. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.hegao`;

/** Where actions are asked for, and how edits are written for this client. */
export interface CodeActionOptions extends DiagnosticOptions, EditedDocument {
  readonly range: Range;
  readonly context: CodeActionContext;
}

/** The actions for the findings that the range touches, of the kinds that are asked for. */
export function codeActions(analysis: Analysis, options: CodeActionOptions): CodeAction[] {
  const { draft, findings } = analysis;
  const { only } = options.context;
  const touched = findings.filter(touchesRange(draft, options.range));
  const fixes = isWanted(CodeActionKind.QuickFix, only)
    ? touched.flatMap((finding) => quickFixes(draft, finding, options))
    : [];
  const isAsked = isWanted(fixAllKind, only) && (only !== undefined || touched.length > 0);
  return isAsked ? [...fixes, ...fixAll(analysis, options)] : fixes;
}

/** A kind is asked for by its own name or by one that it lies under: source.fixAll asks for source.fixAll.hegao. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only?.some((asked) => asked === kind || kind.startsWith(`${asked}.`)) ?? true;
}

/** Answers whether a span touches the range. */
export function touchesRange({ paragraphs }: Draft, range: Range): (span: Span) => boolean {
  const start = offsetAt(paragraphs, range.start);
  const end = offsetAt(paragraphs, range.end);
  return (span) => span.start <= end && start <= span.end;
}

function quickFixes(draft: Draft, finding: Finding, options: CodeActionOptions): CodeAction[] {
  const isPreferred = finding.fixes.length === 1 && finding.fixes[0]?.safe === true;
  return finding.fixes.map((fix) => ({
    title: fix.title[options.tongue],
    kind: CodeActionKind.QuickFix,
    diagnostics: [shownDiagnostic(draft, finding, options)],
    edit: draftEdit(draft, fix.edits, options),
    ...(isPreferred && { isPreferred }),
  }));
}

/** The client's own copy where it sent one, so that it can link the action to what it shows. */
export function shownDiagnostic(
  draft: Draft,
  finding: Finding,
  options: CodeActionOptions,
): Diagnostic {
  const range = rangeOf(draft, finding);
  const shown = options.context.diagnostics.find(
    (diagnostic) => diagnostic.code === finding.rule && isSameRange(diagnostic.range, range),
  );
  return shown ?? diagnosticOf(draft, finding, options);
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

function fixAll({ draft, findings }: Analysis, options: CodeActionOptions): CodeAction[] {
  const fixes = safeFixes(findings.map((finding) => finding.fixes));
  if (fixes.length === 0) return [];
  const title = fixAllTitle[options.tongue];
  const edits = fixes.flatMap((fix) => fix.edits);
  return [{ title, kind: fixAllKind, edit: draftEdit(draft, edits, options) }];
}
