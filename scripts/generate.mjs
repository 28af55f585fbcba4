#!/usr/bin/env node
/**
 * Writes everything that is made from the rules' own meta: docs/rules.md, docs/rules.zh-CN.md, the rule tables
 * of the READMEs, the `hegao.rules` setting, and the schema of `hegao.yaml`. With `--check` it writes nothing and fails when something is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema } from './generateRules/configSchema.mjs';
import { loadConfigMeta, loadRules } from './generateRules/loadRules.mjs';
import { rulePage, ruleTable } from './generateRules/rulePages.mjs';
import { withRuleDescriptions, withRuleSetting } from './generateRules/ruleSetting.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rules = await loadRules();
const config = await loadConfigMeta();

/**
 * Each generated file with its content made from what stands there now (undefined where nothing does).
 * @type {Record<string, (now: string | undefined) => string | undefined>}
 */
const generated = {
  'docs/rules.md': () => rulePage(rules, 'en'),
  'docs/rules.zh-CN.md': () => rulePage(rules, 'zh'),
  'README.md': (now) => withTable(now, 'en', 'docs/rules.md'),
  'README.zh-CN.md': (now) => withTable(now, 'zh', 'docs/rules.zh-CN.md'),
  'package.json': (now) => withRuleSetting(now, rules),
  'package.nls.json': (now) => withRuleDescriptions(now, rules, 'en'),
  'package.nls.zh-cn.json': (now) => withRuleDescriptions(now, rules, 'zh'),
  'schemas/hegao.schema.json': () => configSchema(rules, config),
};

/** @type {{ name: string, file: string, wanted: string }[]} */
const stale = [];
for (const [name, make] of Object.entries(generated)) {
  const file = root + name;
  const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const wanted = make(now);
  if (wanted !== undefined && wanted !== now) stale.push({ name, file, wanted });
}
if (process.argv.includes('--check')) report();
else for (const { file, wanted } of stale) writeFileSync(file, wanted);

/**
 * Puts the rule table between the markers of a README; leaves one without markers alone.
 * @param {string | undefined} readme
 * @param {'en' | 'zh'} tongue
 * @param {string} page
 */
function withTable(readme, tongue, page) {
  return readme?.replace(
    /(<!-- rules:start -->\n)[\s\S]*?(<!-- rules:end -->)/,
    (_, start, end) => `${start}\n${ruleTable(rules, tongue, page)}\n\n${end}`,
  );
}

function report() {
  if (stale.length === 0) return;
  const names = stale.map(({ name }) => name).join(', ');
  process.stderr.write(`stale: ${names}; run "npm run generate" and commit the result\n`);
  process.exitCode = 1;
}
