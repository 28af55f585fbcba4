/**
 * Bundles a benchmark and runs it: `npm run bench`, `npm run bench:index`,
 * `npm run bench:accuracy [-- --check|--update|--list PATTERN]`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run } from './run.mjs';

const [name = 'speed', ...options] = process.argv.slice(2);
const bundle = /** @type {const} */ (`out/bench/${name}.mjs`);
mkdirSync(join(root, 'out/bench'), { recursive: true });
/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
};
await build({
  ...shared,
  entryPoints: [`bench/${name}.ts`],
  outfile: bundle,
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
if (name === 'index') {
  const outfile = 'out/bench/worker.cjs';
  await build({ ...shared, entryPoints: ['server/src/worker.ts'], outfile, format: 'cjs' });
}
process.exitCode = run(bundle, options);
