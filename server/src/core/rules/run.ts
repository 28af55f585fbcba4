/** Runs the rules over a draft: check → severity → dedupe → sort. */

import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { AnalysisOptions } from '../options.ts';
import { rules as registered } from './registry.ts';
import type { Finding, Rule } from './rule.ts';

/** All findings of `rules` on the draft, in text order. */
export function runRules(
  draft: Draft,
  claims: readonly Claim[],
  options: AnalysisOptions,
  rules: readonly Rule[] = registered,
): readonly Finding[] {
  return sorted(deduplicated(rules.flatMap((rule) => findingsOf(rule, draft, claims, options))));
}

function findingsOf(
  rule: Rule,
  draft: Draft,
  claims: readonly Claim[],
  options: AnalysisOptions,
): Finding[] {
  const set = options.severities?.[rule.meta.id];
  if (set === 'off') return [];
  return [...rule.check(draft, claims)].map((found) => ({
    rule: rule.meta.id,
    start: found.start,
    end: found.end,
    severity: set ?? found.severity ?? rule.meta.severity,
    message: found.message,
    related: found.related ?? [],
    fixes: found.fixes ?? [],
  }));
}

/** The same rule saying the same of the same place says it once. */
function deduplicated(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule}:${finding.start}:${finding.end}:${finding.message.en}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/** By place, then by rule id, so that the rules' order in the registry never shows. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.start - b.start ||
      a.end - b.end ||
      a.rule.localeCompare(b.rule, 'en') ||
      a.message.en.localeCompare(b.message.en, 'en'),
  );
}
