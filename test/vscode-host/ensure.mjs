/** Installs VS Code and a browser from npm into a cache folder, once for what defines them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Missing } from './program.mjs';

const source = fileURLToPath(new URL('.', import.meta.url));

/** What defines the installation: a change here makes a new one. */
const definition = ['package.json', 'package-lock.json', 'stubs'];

/** True where npm can bring VS Code; other platforms download the desktop one. */
export const hostIsAvailable = process.platform === 'linux' && process.arch === 'x64';

/**
 * Answers the folder of the installation; its first call takes half a minute and 600 MB of disk.
 * Two calls at once do not disturb each other: each installs beside the place and renames at the end.
 * @returns {string}
 */
export function ensureHost() {
  const folder = join(cacheFolder(), fingerprint());
  if (!existsSync(join(folder, 'node_modules'))) install(folder);
  return folder;
}

function cacheFolder() {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return process.env.VSCODE_HOST_CACHE || join(caches, 'hegao-vscode-host');
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const name of definition.flatMap(filesOf)) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(source, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The file `name`, or the files in the folder `name`, relative to this folder.
 * @param {string} name
 * @returns {string[]}
 */
function filesOf(name) {
  if (name.includes('.')) return [name];
  return readdirSync(join(source, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length))
    .sort();
}

/** @param {string} folder */
function install(folder) {
  process.stderr.write(`installing VS Code from npm into ${folder}, once (600 MB) …\n`);
  const making = `${folder}.${process.pid}`;
  try {
    mkdirSync(making, { recursive: true });
    for (const name of definition)
      cpSync(join(source, name), join(making, name), { recursive: true });
    npmInstall(making);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another run was faster
  }
}

/**
 * Without the packages' own scripts: those of code-server would compile for minutes what nothing here needs.
 * @param {string} folder
 */
function npmInstall(folder) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync('npm', ['ci', ...options], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (run.status === 0) return;
  throw new Missing('VS Code could not be installed from npm', {
    remedy: `npm ci --ignore-scripts --prefix ${source}`,
  });
}
