/** What is said of `hegao.yaml` elsewhere, against its reader: the schema that editors go by, and the samples of the READMEs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configKeys } from '../../server/src/config/configKeys.ts';
import { readConfig } from '../../server/src/config/readConfig.ts';
import { rules } from '../../server/src/core/rules/registry.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Schema {
  readonly description?: string;
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const [{ url }]: readonly [{ url: string }] = JSON.parse(text('package.json')).contributes
  .yamlValidation;
const schema: Schema = JSON.parse(text(url));
const { rules: ruleSchema, speakingRate } = schema.properties ?? {};

test('the schema has every key, and no other', () => {
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(configKeys).sort());
  expect(Object.keys(ruleSchema?.properties ?? {}).sort()).toEqual(
    rules.map(({ meta }) => meta.id).sort(),
  );
  expect(schema.additionalProperties).toBe(false);
  expect(ruleSchema?.additionalProperties).toBe(false);
});

test('the schema says in both tongues what each is for', () => {
  const said = [schema.properties, ruleSchema?.properties].flatMap((all) =>
    Object.values(all ?? {}),
  );
  for (const { description } of said) expect(description).toMatch(/[一-龥].*\n\n.*[a-z]/);
});

test('the reader takes what the schema allows', () => {
  const lines = Object.entries(ruleSchema?.properties ?? {}).flatMap(([id, { enum: levels }]) =>
    (levels ?? []).map((level) => `rules: {${id}: ${level}}`),
  );
  const rates = [speakingRate?.minimum, speakingRate?.maximum].map((n) => `speakingRate: ${n}`);
  expect(lines.length).toBeGreaterThan(rules.length);
  for (const line of [...lines, ...rates]) expect(readConfig(line).problems).toEqual([]);
  expect(readConfig(`speakingRate: ${(speakingRate?.minimum ?? 0) - 1}`).problems).toHaveLength(1);
  expect(readConfig(`speakingRate: ${(speakingRate?.maximum ?? 0) + 1}`).problems).toHaveLength(1);
});

test.each(['README.md', 'README.zh-CN.md'])('the sample in %s is right', (page) => {
  const sample = /```yaml\n([\s\S]*?)```/.exec(text(page))?.[1] ?? '';
  const { config, problems } = readConfig(sample);
  expect(problems).toEqual([]);
  expect(config).toMatchObject({
    severities: { 'figure-same-value': 'off' },
    exclude: [expect.any(String)],
    speakingRate: 180,
    nameFile: { path: expect.any(String) },
  });
});
