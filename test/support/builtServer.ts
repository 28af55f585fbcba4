/** The server and the command line bundled as they ship, for tests that run them as programs of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A folder with the bundled programs in it. */
export interface BuiltServer {
  readonly folder: string;
  /** The server, to run with Node. */
  readonly script: string;
  /** The command line beside it, to run with Node. */
  readonly commandLine: string;
  remove(): void;
}

/** Bundles the entries into a new folder; `remove` takes it away with all that was put there. */
export async function buildServer(): Promise<BuiltServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-'));
  await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: { server: 'server/src/node.ts', cli: 'server/src/cli.ts' },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return {
    folder,
    script: join(folder, 'server.js'),
    commandLine: join(folder, 'cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
