/** Which VS Code is taken: the one from npm, a downloaded one, or the one that HEGAO_VSCODE names. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { hostIsAvailable } from './ensure.mjs';
import { Missing } from './program.mjs';

/**
 * Answers the executable of a desktop VS Code, or undefined for the VS Code from npm.
 * HEGAO_VSCODE is `npm`, `download` or the path of an executable; without it npm's is taken where there is one.
 * @returns {Promise<string | undefined>}
 */
export async function desktopExecutable() {
  const wanted = process.env.HEGAO_VSCODE || (hostIsAvailable ? 'npm' : 'download');
  if (wanted === 'npm') return hostIsAvailable ? undefined : noHost();
  if (wanted === 'download') return download();
  if (existsSync(wanted)) return wanted;
  throw new Missing(`HEGAO_VSCODE names no file: ${wanted}`, { remedy: 'unset HEGAO_VSCODE' });
}

/** What stands in for the executable in tests where VS Code comes from npm. */
export const standIn = fileURLToPath(new URL('code.mjs', import.meta.url));

/** @returns {never} */
function noHost() {
  const here = `${process.platform} ${process.arch}`;
  throw new Missing(`VS Code from npm runs on linux x64 only, this is ${here}`, {
    remedy: 'unset HEGAO_VSCODE',
  });
}

async function download() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    const remedy = 'apt-get install -y xvfb && xvfb-run -a npm test';
    throw new Missing('Desktop VS Code needs a display', { remedy });
  }
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Missing(`VS Code could not be downloaded (${reason})`, {
      remedy:
        'install it from https://code.visualstudio.com and set HEGAO_VSCODE to its executable',
      cause: error,
    });
  }
}
