/** Runs the programs of the project's dev dependencies, the same way on every platform. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  vsce: 'node_modules/@vscode/vsce/vsce',
};

/**
 * Runs a program, or a script of this project, in the root folder; answers its exit status.
 * @param {keyof typeof programs | `${string}.mjs`} program
 * @param {readonly string[]} [args]
 * @param {{ quiet?: boolean }} [options] quiet: its output is shown only where it fails
 */
export function run(program, args = [], { quiet = false } = {}) {
  const script = join(
    root,
    program in programs ? programs[/** @type {keyof typeof programs} */ (program)] : program,
  );
  if (!existsSync(script)) {
    process.stderr.write(`${program} is not installed. What helps: npm ci\n`);
    return 1;
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}
