/** Findings as an editor shows them. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Finding, Severity } from '../core/rules/rule.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { rangeOf } from './range.ts';
import { sourceName, tooLong } from './wording/phrases.ts';

/** How findings are put to one client. */
export interface DiagnosticOptions {
  readonly uri: string;
  readonly tongue: Tongue;
  /** The rule page without its fragment; findings link to it where it is known. */
  readonly ruleDocs?: string;
}

/** One diagnostic for each finding, in text order. */
export function diagnostics(
  { draft, findings }: Analysis,
  options: DiagnosticOptions,
): Diagnostic[] {
  return findings.map((finding) => diagnosticOf(draft, finding, options));
}

/** The diagnostic of one finding. */
export function diagnosticOf(
  draft: Draft,
  finding: Finding,
  { uri, tongue, ruleDocs }: DiagnosticOptions,
): Diagnostic {
  return {
    range: rangeOf(draft, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(ruleDocs !== undefined && { codeDescription: { href: `${ruleDocs}#${finding.rule}` } }),
    source: sourceName[tongue],
    message: finding.message[tongue],
    relatedInformation: [
      ...finding.related.map((related) => ({
        location: { uri, range: rangeOf(draft, related) },
        message: related.message[tongue],
      })),
      ...finding.elsewhere.map((place) => ({
        location: { uri: place.uri, range: place.range },
        message: place.text,
      })),
    ],
  };
}

/** Said of a text of `length` UTF-16 units instead of findings, where more than `limit` are too many. */
export function tooLongDiagnostic(length: number, limit: number, tongue: Tongue): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: sourceName[tongue],
    message: tooLong(length, limit)[tongue],
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
