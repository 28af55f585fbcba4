/** Bundles a benchmark and runs it: `npm run bench`, `npm run bench:accuracy [-- --check|--update|--list PATTERN]`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run } from './run.mjs';

const [name = 'speed', ...options] = process.argv.slice(2);
const bundle = /** @type {const} */ (`out/bench/${name}.mjs`);
mkdirSync(join(root, 'out/bench'), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${name}.ts`],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
process.exitCode = run(bundle, options);
