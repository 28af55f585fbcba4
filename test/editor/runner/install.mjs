/** Installs the packed extension the way a user does: by VS Code's own command line. */
import { spawnSync } from 'node:child_process';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { serverCommand } from '../../vscode-host/server.mjs';

/**
 * @param {string} vsix
 * @param {{ extensionsDir: string, userDataDir: string }} folders
 * @param {string | undefined} desktop undefined for the VS Code from npm
 */
export function installExtension(vsix, folders, desktop) {
  const args = ['--install-extension', vsix];
  const run = desktop ? desktopCommand(desktop, args, folders) : serverCommand(args, folders);
  if (run.status === 0) return;
  throw new Error(`the extension could not be installed:\n${run.stdout}${run.stderr}`);
}

/**
 * @param {string} desktop
 * @param {readonly string[]} args
 * @param {{ extensionsDir: string, userDataDir: string }} folders
 */
function desktopCommand(desktop, args, { extensionsDir, userDataDir }) {
  const options = { reuseMachineInstall: true }; // our folders, not those of its own
  const [cli = desktop, ...first] = resolveCliArgsFromVSCodeExecutablePath(desktop, options);
  const all = [
    ...first,
    ...args,
    '--extensions-dir',
    extensionsDir,
    '--user-data-dir',
    userDataDir,
  ];
  const shell = process.platform === 'win32'; // there it is a .cmd
  const quoted = shell ? all.map((arg) => `"${arg}"`) : all;
  return spawnSync(shell ? `"${cli}"` : cli, quoted, { shell, encoding: 'utf8' });
}
