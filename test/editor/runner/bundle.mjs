/** Bundles the tests, as neither VS Code nor Node 20 reads TypeScript. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bundles, root } from './paths.mjs';

/** Each test file by itself; packages are taken from node_modules. */
export async function bundleTests() {
  rmSync(bundles, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/editor/run.ts', 'test/editor/suite/*.test.ts', 'test/editor/ui/*.test.ts'],
    outbase: 'test/editor',
    outdir: bundles,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
