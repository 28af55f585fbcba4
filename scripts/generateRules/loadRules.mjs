/** Loads the meta of every rule from the TypeScript sources. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @import { Rule, RuleMeta } from '../../server/src/core/rules/rule.ts' */

/** Families in the order of the docs, as the command-line contract lists them. */
const families = ['numbering', 'marker', 'figure', 'list', 'project', 'text', 'ledger'];

/** The meta of all registered rules, by family and id. */
export async function loadRules() {
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL('../../server/src/core/rules/registry.ts', import.meta.url)),
    ],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  /** @type {{ rules: readonly Rule[] }} */
  const { rules } = await import(`data:text/javascript;base64,${source}`);
  return rules.map((rule) => rule.meta).sort(byFamilyAndId);
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
