/**
 * Bundles what runs: dist/client.js in the editor, dist/server.js beside it with dist/worker.js on its threads,
 * dist/cli.js on the command line.
 * `--dev` leaves it readable and adds source maps; `--watch` does so again at every change.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { notices } from './notices.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** @type {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: {
    client: 'client/src/extension.ts',
    server: 'server/src/node.ts',
    worker: 'server/src/worker.ts',
    cli: 'server/src/cli.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'], // the UMD builds of the LSP packages cannot be bundled
  external: ['vscode'],
  charset: 'utf8', // a Han character takes three bytes as itself, six as an escape
  minify: !dev,
  sourcemap: dev,
  metafile: true,
  logLevel: 'warning',
};

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
if (watch) await (await context({ ...options, plugins: [{ name: 'report', setup }] })).watch();
else await build(options).then(report, fail);

/** @param {import('esbuild').PluginBuild} plugin */
function setup(plugin) {
  plugin.onStart(() => console.log('[watch] build started')); // read by .vscode/tasks.json
  plugin.onEnd((result) => {
    report(result);
    console.log('[watch] build finished');
  });
}

/** esbuild has said what is wrong. */
function fail() {
  process.exitCode = 1;
}

/** @param {import('esbuild').BuildResult} result */
function report({ metafile }) {
  if (!metafile) return;
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
    if (file.endsWith('.js')) console.log(`${file}  ${Math.round(bytes / 1024)} KB`);
  }
  writeFileSync(new URL('../dist/ThirdPartyNotices.txt', import.meta.url), notices(metafile));
}
