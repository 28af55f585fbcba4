/** What is wrong in a file that a team writes for the checker, as diagnostics in it. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Tongue } from '../core/text/bilingual.ts';
import type { FileProblem } from '../core/text/fileProblem.ts';
import { positionAt } from '../core/text/lineIndex.ts';
import { splitParagraphs } from '../core/text/paragraphs.ts';
import { sourceName } from './wording/phrases.ts';

/** The problems of a file that holds `text`. */
export function fileProblemDiagnostics(
  text: string,
  problems: readonly FileProblem[],
  tongue: Tongue,
): Diagnostic[] {
  const paragraphs = splitParagraphs(text);
  return problems.map(({ start, end, message }) => ({
    range: { start: positionAt(paragraphs, start), end: positionAt(paragraphs, end) },
    severity: DiagnosticSeverity.Warning,
    source: sourceName[tongue],
    message: message[tongue],
  }));
}
