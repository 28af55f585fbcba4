/** The licences of all that the bundles hold, as their authors ask: one text for the package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

/**
 * The notices of the packages whose files esbuild has put into the bundles.
 * @param {import('esbuild').Metafile} metafile
 */
export function notices({ inputs }) {
  const names = Object.keys(inputs).flatMap((file) => packageOf(file) ?? []);
  return `${[...new Set(names)].sort().map(notice).join('\n\n')}\n`;
}

/**
 * The folder below node_modules that a bundled file belongs to, nested ones whole.
 * @param {string} file
 */
function packageOf(file) {
  return /node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

/** @param {string} name */
function notice(name) {
  const folder = `${modules}${name}/`;
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const file =
    existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} brings no licence text`);
  const text = readFileSync(`${folder}${file}`, 'utf8').trim();
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n${'='.repeat(72)}\n\n${text}`;
}
