/** The server bundled as it ships, for tests that run it as a program of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A folder with the bundled server in it. */
export interface BuiltServer {
  readonly folder: string;
  /** The script to run with Node. */
  readonly script: string;
  remove(): void;
}

/** Bundles the server's entry into a new folder; `remove` takes it away with all that was put there. */
export async function buildServer(): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-'));
  const script = join(folder, 'server.js');
  await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/node.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return { folder, script, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
