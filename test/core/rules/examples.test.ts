/** Every example in the rules' own docs does what the docs say. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { rules } from '../../../server/src/core/rules/registry.ts';
import type { RuleMeta } from '../../../server/src/core/rules/rule.ts';
import { parseMarkup } from '../../support/markup.ts';

/** The example with what its rule reports marked, so that a failure reads like the example. */
function reported({ id, severity }: RuleMeta, example: string): string {
  const { text } = parseMarkup(example);
  const severities = severity === 'off' ? { [id]: 'hint' as const } : {};
  const places = analyse(text, { severities }).findings.filter(({ rule }) => rule === id);
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
  const { examples } = meta;
  it.each(examples.bad)('reports exactly the marked places: %s', (example) => {
    expect(reported(meta, example)).toBe(withoutLabels(example));
  });

  it.each(examples.good)('leaves alone: %s', (example) => {
    expect(reported(meta, example)).toBe(example);
  });
});
