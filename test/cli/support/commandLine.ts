/** Runs the real program in a process of its own, over files in a folder of its own. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** Where links need no privilege, and permissions are those of POSIX. */
export const isPosix = process.platform !== 'win32';

/** What one call came to. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program and a folder to run it in, made anew for each test. */
export interface CommandLine {
  /** Runs `hegao` with these arguments and this standard input. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Outcome>;
  /** The same as a user whom permissions bind, even where the tests run as root. */
  runUnprivileged(args: readonly string[]): Promise<Outcome>;
  /** Writes a file, its folders included; answers its full path. */
  write(name: string, content: string | Uint8Array): string;
  /** The full path of `name` in the test's folder. */
  path(name: string): string;
  /** The full path of the program. */
  readonly program: string;
}

/** Bundles the program once for the tests of the calling file. */
export function useCommandLine(): CommandLine {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'hegao-cli-')));
  const program = join(base, 'cli.cjs');
  let folder = base;
  let count = 0;
  beforeAll(() => {
    chmodSync(base, 0o755);
    return bundle(program);
  });
  beforeEach(() => {
    folder = join(base, `test${count++}`);
    mkdirSync(folder);
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    program,
    path,
    run: (args, input = '') => execute(program, args, input, { cwd: folder }),
    runUnprivileged: (args) => execute(program, args, '', { cwd: folder, ...nobody() }),
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}

async function bundle(outfile: string): Promise<void> {
  const entry = fileURLToPath(new URL('../../../server/src/cli.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
}

/** The user `nobody`, whom root may run a process as; else the user who runs the tests. */
function nobody(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
}

function execute(
  program: string,
  args: readonly string[],
  input: string | Uint8Array,
  place: { readonly cwd: string; readonly uid?: number; readonly gid?: number },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH };
    const options = { encoding: 'utf8', maxBuffer: 2 ** 30, env, ...place } as const;
    const child = execFile(
      process.execPath,
      [program, ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    // A program that answers without reading its input closes the pipe; that is its right.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
