/**
 * The sample drafts with all that is found in them, each finding below its line as a reviewer reads it. After a change
 * that is meant, `npx vitest run test/core/samples.test.ts -u` writes the files anew; read the difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/core/analysis.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { lineAt } from '../../server/src/core/text/lineIndex.ts';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => name !== 'README.md');

test.each(samples)('%s', async (name) => {
  const analysis = analyse(readFileSync(new URL(name, folder), 'utf8'));
  const file = `../fixtures/samples/${name.replace(/\.\w+$/, '')}.findings.txt`;
  await expect(reviewed(analysis)).toMatchFileSnapshot(file);
});

/** Every line with a finding, the findings below it; and how many claims stand in each state. */
function reviewed({ draft, claims, findings }: Analysis): string {
  const lines = new Map<number, string[]>();
  for (const finding of findings) {
    const line = lineAt(draft.paragraphs, finding.start);
    const head = `${line + 1}: ${draft.paragraphs[line]?.text ?? ''}`;
    const block = lines.get(line) ?? [head];
    lines.set(line, [...block, ...described(draft.text, finding)]);
  }
  const states = ['holds', 'rounding', 'violated', 'uncheckable'].map(
    (verdict) => `${verdict} ${claims.filter((claim) => claim.verdict === verdict).length}`,
  );
  return `${[`claims: ${states.join(', ')}`, ...[...lines.values()].map((block) => block.join('\n'))].join('\n\n')}\n`;
}

function described(text: string, finding: Finding): readonly string[] {
  const { start, end, severity, rule, message, related, fixes } = finding;
  return [
    `  ${severity} ${rule} ⟦${excerpt(text.slice(start, end))}⟧ ${message.zh}`,
    ...related.map((other) => `    ← ${other.message.zh} ⟦${text.slice(other.start, other.end)}⟧`),
    ...fixes.map((fix) => `    → ${fix.title.zh}`),
  ];
}

/** A long stretch of noise by its ends. */
function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 18)}…${line.slice(-18)}`;
}
