/** Every example in the rules' own docs does what the docs say. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import type { FactsElsewhere } from '../../../server/src/core/facts/factIndex.ts';
import { rules } from '../../../server/src/core/rules/registry.ts';
import type { RuleMeta } from '../../../server/src/core/rules/rule.ts';
import { factsElsewhere } from '../../support/factsElsewhere.ts';
import { parseMarkup } from '../../support/markup.ts';

/** The example with what its rule reports marked, so that a failure reads like the example. */
function reported(
  { id, severity }: RuleMeta,
  example: string,
  otherFacts: FactsElsewhere | null = null,
): string {
  const { text } = parseMarkup(example);
  const severities = severity === 'off' ? { [id]: 'hint' as const } : {};
  const { findings } = analyse(text, { severities, otherFacts });
  const places = findings.filter(({ rule }) => rule === id);
  return [...places]
    .reverse()
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}<|${marked.slice(start, end)}|>${marked.slice(end)}`,
      text,
    );
}

/** Labels say what a mark is for a reader; here only its place counts. */
function withoutLabels(example: string): string {
  return example.replace(/\|[a-z0-9#-]+>/g, '|>');
}

describe.each(rules.map((rule) => rule.meta))('$id', (meta) => {
  const { bad, good, others = [] } = meta.examples;
  const otherFacts = factsElsewhere(...others);
  it.each(bad)('reports exactly the marked places: %s', (example) => {
    expect(reported(meta, example, otherFacts)).toBe(withoutLabels(example));
  });

  it.each(good)('leaves alone: %s', (example) => {
    expect(reported(meta, example, otherFacts)).toBe(example);
  });

  it.each(others)(
    'leaves the other drafts alone, and has nothing to say without them: %s',
    (other) => {
      for (const example of [other, ...bad, ...good]) {
        expect(reported(meta, example)).toBe(parseMarkup(example).text);
      }
    },
  );
});
