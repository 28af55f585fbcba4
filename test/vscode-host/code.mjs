#!/usr/bin/env node
/**
 * Stands in for the desktop `code` executable in `runTests({ vscodeExecutablePath })` of @vscode/test-electron:
 * takes its flags, runs the tests in the extension host of a VS Code server, and ends with their exit status.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.mjs';
import { runMain, signalled } from './program.mjs';
import { remoteUri, serverCommand, startServer, workbenchUrl } from './server.mjs';

/** How long a run may take before it counts as hung. */
const limitSeconds = 600;

/** Answers the exit status. */
async function main() {
  const { flags, paths } = parse(process.argv.slice(2));
  const extensionsDir = flags.get('extensions-dir')?.at(-1);
  const userDataDir = flags.get('user-data-dir')?.at(-1);
  const vsix = flags.get('install-extension');
  if (vsix) return install(vsix, { extensionsDir, userDataDir });
  const tests = flags.get('extensionTestsPath')?.at(-1);
  if (!tests) throw new Error('--extensionTestsPath=… or --install-extension=… is wanted');
  return runTests(
    { tests, extensions: flags.get('extensionDevelopmentPath') ?? [], paths },
    {
      ...(extensionsDir && { extensionsDir: resolve(extensionsDir) }),
      ...(userDataDir && { userDataDir: resolve(userDataDir) }),
    },
  );
}

/**
 * `--name=value` and `--name value` for the flags with a value; the others are passed over.
 * @param {readonly string[]} argv
 */
function parse(argv) {
  /** @type {Map<string, string[]>} */
  const flags = new Map();
  /** @type {string[]} */
  const paths = [];
  for (let i = 0; i < argv.length; i++) {
    const arg = String(argv[i]);
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name && valued.has(name)) {
      flags.set(name, [...(flags.get(name) ?? []), value ?? String(argv[++i])]);
    } else if (!arg.startsWith('-')) paths.push(resolve(arg));
  }
  return { flags, paths };
}

const valued = new Set([
  ...['extensionDevelopmentPath', 'extensionTestsPath', 'user-data-dir', 'extensions-dir'],
  'install-extension',
]);

/**
 * @param {readonly string[]} vsix
 * @param {{ extensionsDir?: string | undefined, userDataDir?: string | undefined }} folders
 */
function install(vsix, folders) {
  const run = serverCommand(
    vsix.flatMap((file) => ['--install-extension', file]),
    folders,
  );
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  return run.status ?? 1;
}

/**
 * @typedef {object} TestRun
 * @property {string} tests
 * @property {readonly string[]} extensions folders of extensions in development
 * @property {readonly string[]} paths a folder, files to open
 */

/**
 * @param {TestRun} run
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<number>}
 */
async function runTests(run, options) {
  const cancelled = signalled();
  const server = await startServer({ ...options, tests: true });
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  try {
    browser = await chromium.launch(await browserOptions());
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.exposeFunction('codeAutomationLog', print);
    const ended = endOf(server, browser, page);
    await page.goto(workbenchUrl(server, addressOf(run, server)));
    return await Promise.race([ended, cancelled.then(() => 130)]);
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/**
 * Resolves with the tests' exit status, or another one when something ends before them.
 * @param {import('./server.mjs').Server} server
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
function endOf(server, browser, page) {
  return new Promise((done, failed) => {
    let over = false;
    const end = (/** @type {number} */ status) => {
      over = true;
      done(status);
    };
    const fail = (/** @type {string} */ reason, status = 1) => {
      if (!over) process.stderr.write(`${reason}\n`);
      end(status);
    };
    page.exposeFunction('codeAutomationExit', end).catch(failed);
    page.on('crash', () => fail('the page crashed'));
    browser.on('disconnected', () => fail('the browser ended'));
    void server.exited.then((reason) => fail(`the VS Code server ended (${reason})`));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => end(1));
    setTimeout(() => fail('the tests took too long', 124), 1000 * limitSeconds).unref();
  });
}

/**
 * @param {TestRun} run
 * @param {import('./server.mjs').Server} server
 */
function addressOf({ tests, extensions, paths }, server) {
  const isFolder = (/** @type {string} */ path) => statSync(path).isDirectory();
  const files = paths.filter((path) => !isFolder(path));
  const uri = (/** @type {string} */ path) => remoteUri(server, path);
  const folder = paths.find(isFolder);
  return {
    ...(folder && { folder }),
    payload: /** @type {[string, string][]} */ ([
      ...extensions.map((path) => ['extensionDevelopmentPath', uri(path)]),
      ...files.map((path) => ['openFile', uri(path)]),
      ['extensionTestsPath', uri(tests)],
    ]),
  };
}

/**
 * A line of the workbench's log, the console of the extension host in it.
 * @param {string} type
 * @param {unknown} args
 */
function print(type, args) {
  const parts = (Array.isArray(args) ? args : [args])
    .filter((part) => !(typeof part === 'string' && /^color: ?(\w*|#\w+)$/.test(part)))
    .map((part) => (typeof part === 'string' ? part.replaceAll('%c', '') : part));
  if (!process.env.VSCODE_HOST_VERBOSE && noise.test(String(parts[0]))) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${format(...parts)}\n`);
}

/** What VS Code logs that says nothing about the tests. */
const noise = new RegExp(
  [
    ...['Resolv(ing|ed) connection token', 'Creating a socket', '\\[reconnection-grace-time\\]'],
    ...['(Ignoring fetching|Updating) additional builtin', '\\[Service Worker\\]', '\\[AgentHost'],
    ...['\\[AccountPolicyGate\\]', 'Canceled: Canceled', 'Timed out waiting for authentication'],
  ]
    .map((start) => `^${start}`)
    .join('|'),
);

await runMain(main);
