/**
 * Opens the sample drafts, or FILE or FOLDER, in VS Code with the extension: `npm start [-- FILE|FOLDER]`.
 * In desktop VS Code where there is a `code` command, otherwise in the VS Code from npm, served on a
 * loopback address (`--port N` chooses the port) until Ctrl+C.
 */
import { spawnSync } from 'node:child_process';
import { desktopExecutable } from '../test/vscode-host/editor.mjs';
import { runMain } from '../test/vscode-host/program.mjs';
import { root, run } from './run.mjs';
import { readRequest } from './start/request.mjs';
import { serve } from './start/serve.mjs';

/** Answers the exit status. */
async function main() {
  const request = readRequest(process.argv.slice(2));
  if (typeof request === 'string') {
    process.stderr.write(`npm start: ${request}\n`);
    return 2;
  }
  const code = hasCodeCommand() ? 'code' : await desktopExecutable();
  return code ? openDesktop(code, request) : serve(request);
}

/** Not where HEGAO_VSCODE chooses, nor the `code` of a terminal inside VS Code, which loads no folder of ours. */
function hasCodeCommand() {
  if (process.env.HEGAO_VSCODE || process.env.VSCODE_IPC_HOOK_CLI) return false;
  return spawnSync('code', ['--version'], { shell: onWindows }).status === 0;
}

/** There `code` is a script, which only a shell runs. */
const onWindows = process.platform === 'win32';

/**
 * @param {string} code
 * @param {import('./start/request.mjs').Request} request
 */
function openDesktop(code, { folder, file }) {
  if (run('scripts/build.mjs') !== 0) return 1;
  const args = [`--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  const quoted = onWindows ? args.map((arg) => `"${arg}"`) : args;
  return spawnSync(code, quoted, { shell: onWindows, stdio: 'inherit' }).status ?? 1;
}

await runMain(main);
