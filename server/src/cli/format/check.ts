/** What `check` found in one text, and how a format writes it. */
import type { IgnoredFinding } from '../../core/ignore/suppress.ts';
import type { Finding, Severity } from '../../core/rules/rule.ts';
import type { Paragraph } from '../../core/text/paragraphs.ts';

/** The findings of one text. */
export interface CheckedFile {
  readonly path: string;
  readonly paragraphs: readonly Paragraph[];
  readonly findings: readonly Finding[];
  /** Where the call asks for them: what a comment or a record keeps away. */
  readonly ignored: readonly IgnoredFinding[] | undefined;
}

/** What a whole call came to. */
export interface CheckSummary {
  readonly files: number;
  /** UTF-16 code units of all texts. */
  readonly characters: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many are kept away by comments and records. */
  readonly ignored: number;
  /** How many safe fixes were applied; undefined without `--fix`. */
  readonly fixed: number | undefined;
}

/** Writes results as they come, so that a long list of files is not held in memory. */
export interface CheckFormat {
  file(file: CheckedFile): string;
  end(summary: CheckSummary): string;
}
