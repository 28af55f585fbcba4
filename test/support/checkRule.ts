/** Checks of single rules: what they report in a text, and what their changes make of it. */
import { expect } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { parseMarkup } from './markup.ts';

/** What the rule finds; a rule that is off is set to a hint. */
function findingsOf(rule: string, text: string): readonly Finding[] {
  const asSet = analyse(text).findings.filter((finding) => finding.rule === rule);
  if (asSet.length > 0) return asSet;
  return analyse(text, { severities: { [rule]: 'hint' } }).findings.filter(
    (finding) => finding.rule === rule,
  );
}

/** The marks are what the rule reports, and no more. */
export function checkReported(rule: string, source: string): void {
  for (const variant of [source, `𠮷😀。\n${source}`]) {
    const { text, spans } = parseMarkup(variant);
    const found = findingsOf(rule, text).map(
      ({ start, end }) => `${start} ${text.slice(start, end)}`,
    );
    expect(found).toEqual(spans.map((span) => `${span.start} ${span.text}`));
  }
}

/** The texts that the changes of the rule's first finding make, one for each change. */
export function changed(rule: string, text: string): readonly string[] {
  const [finding] = findingsOf(rule, text);
  return (finding?.fixes ?? []).map(({ edits }) =>
    [...edits]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end),
        text,
      ),
  );
}

/** Whether a machine may make the first change unasked; null where there is none. */
export function isSafe(rule: string, text: string): boolean | null {
  return findingsOf(rule, text)[0]?.fixes[0]?.safe ?? null;
}
