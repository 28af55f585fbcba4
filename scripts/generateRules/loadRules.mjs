/** Loads the meta of every rule, and of the configuration, from the TypeScript sources. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @import { ConfigKey } from '../../server/src/config/configKeys.ts' */
/** @import { Rule, RuleMeta } from '../../server/src/core/rules/rule.ts' */
/** @import { SeverityLevel } from '../../server/src/core/rules/severityLevels.ts' */
/** @import { Bilingual } from '../../server/src/core/text/bilingual.ts' */

/**
 * @typedef {object} ConfigMeta
 * @property {Readonly<Record<ConfigKey, Bilingual>>} configKeys
 * @property {readonly SeverityLevel[]} severityLevels
 * @property {Readonly<{ least: number, usual: number, most: number }>} speakingRates
 */

/** Families in the order of the docs, as the command-line contract lists them. */
const families = ['numbering', 'marker', 'figure', 'list', 'project', 'text', 'ledger'];

/** The meta of all registered rules, by family and id. */
export async function loadRules() {
  /** @type {{ rules: readonly Rule[] }} */
  const { rules } = await load('core/rules/registry.ts');
  return rules.map((rule) => rule.meta).sort(byFamilyAndId);
}

/**
 * What the schema of a configuration is made of.
 * @returns {Promise<ConfigMeta>}
 */
export async function loadConfigMeta() {
  /** @type {Pick<ConfigMeta, 'configKeys'>} */
  const { configKeys } = await load('config/configKeys.ts');
  /** @type {Pick<ConfigMeta, 'severityLevels'>} */
  const { severityLevels } = await load('core/rules/severityLevels.ts');
  /** @type {Pick<ConfigMeta, 'speakingRates'>} */
  const { speakingRates } = await load('core/text/speakingRate.ts');
  return { configKeys, severityLevels, speakingRates };
}

/** @param {string} file below server/src */
async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../server/src/${file}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}

/**
 * @param {RuleMeta} a
 * @param {RuleMeta} b
 */
function byFamilyAndId(a, b) {
  return families.indexOf(family(a)) - families.indexOf(family(b)) || (a.id < b.id ? -1 : 1);
}

/** @param {RuleMeta} meta */
function family({ id }) {
  return id.slice(0, id.indexOf('-'));
}
