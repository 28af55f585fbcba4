/**
 * `check --format json`, as the command-line contract has it. Where something is ignored, the summary says how much in
 * `ignored`; with `--show-ignored` each file lists it, in the form of findings with `by` and `reason`.
 */
import type { IgnoredFinding } from '../../core/ignore/suppress.ts';
import type { Finding, Fix } from '../../core/rules/rule.ts';
import type { Bilingual, Tongue } from '../../core/text/bilingual.ts';
import { positionAt } from '../../core/text/lineIndex.ts';
import type { CheckedFile, CheckFormat } from './check.ts';
import { jsonFrame } from './json.ts';

/** Findings as JSON, their messages in `tongue`. */
export function checkJson(tongue: Tongue): CheckFormat {
  const frame = jsonFrame();
  const said = (message: Bilingual) => message[tongue];
  return {
    file: (file) =>
      frame.file({
        path: file.path,
        findings: file.findings.map((finding) => findingOf(file, finding, said)),
        ...(file.ignored && { ignored: ignoredOf(file, file.ignored, said) }),
      }),
    end: ({ files, characters, findings, ignored, fixed }) =>
      frame.end({
        summary: {
          files,
          characters,
          findings,
          ...(ignored > 0 && { ignored }),
          ...(fixed !== undefined && { fixed }),
        },
      }),
  };
}

function ignoredOf(
  file: CheckedFile,
  ignored: readonly IgnoredFinding[],
  said: (message: Bilingual) => string,
) {
  return ignored.map(({ finding, by, reason }) => ({
    ...findingOf(file, finding, said),
    by,
    reason,
  }));
}

function findingOf(
  { path, paragraphs }: CheckedFile,
  finding: Finding,
  said: (message: Bilingual) => string,
) {
  const { rule, severity, start, end } = finding;
  return {
    rule,
    severity,
    message: said(finding.message),
    start,
    end,
    range: { start: positionAt(paragraphs, start), end: positionAt(paragraphs, end) },
    related: finding.related.map((place) => ({
      start: place.start,
      end: place.end,
      message: said(place.message),
      path,
    })),
    fixes: finding.fixes.map((fix: Fix) => ({ title: said(fix.title), edits: fix.edits })),
  };
}
