/** Finds a Chromium: the one that is named, the system's, or the one that npm brings. */
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { ensureHost } from './ensure.mjs';
import { Missing } from './program.mjs';

/**
 * What playwright is to launch, without a window. HEGAO_CHROMIUM names an executable to take instead.
 * @returns {Promise<Pick<import('playwright-core').LaunchOptions, 'executablePath' | 'args' | 'env'>>}
 */
export async function browserOptions() {
  const { executablePath, env } = systemBrowser() ?? (await packagedBrowser(ensureHost()));
  return { executablePath, args: browserFlags, env: { ...process.env, ...env } };
}

const browserFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
  // a page that no one sees is otherwise given no time
  ...['--disable-renderer-backgrounding', '--disable-background-timer-throttling'],
  '--disable-backgrounding-occluded-windows',
];

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env what it needs beside this process's own
 */

/** @returns {Browser | undefined} the first that really starts: a command may be there that only tells what to install */
function systemBrowser() {
  const named = process.env.HEGAO_CHROMIUM;
  const commands = named ? [named] : ['chromium', 'google-chrome', 'google-chrome-stable'];
  const executablePath = commands.map(onPath).find(starts);
  if (named && !executablePath) {
    throw new Missing(`HEGAO_CHROMIUM is no Chromium: ${named}`, {
      remedy: 'unset HEGAO_CHROMIUM',
    });
  }
  return executablePath ? { executablePath, env: {} } : undefined;
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env.PATH ?? '').split(':');
  const paths = command.includes('/') ? [command] : folders.map((folder) => join(folder, command));
  return paths.find(existsSync);
}

/** @param {string | undefined} path */
function starts(path) {
  return path !== undefined && spawnSync(path, ['--version', '--no-sandbox']).status === 0;
}

/**
 * The browser of `@sparticuz/chromium`, unpacked once into the host's folder.
 * @param {string} host
 * @returns {Promise<Browser>}
 */
async function packagedBrowser(host) {
  const folder = join(host, 'browser');
  if (!existsSync(folder)) await unpack(host, folder);
  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (missingLibraries(executablePath, env).length > 0) env.LD_LIBRARY_PATH = join(folder, 'lib');
  const missing = missingLibraries(executablePath, env);
  if (missing.length === 0) return { executablePath, env };
  throw new Missing(`The browser from npm lacks ${missing.join(', ')} here`, {
    remedy: 'apt-get install -y chromium',
  });
}

/**
 * The shared libraries that the system cannot give it; none where it cannot be asked.
 * @param {string} executable
 * @param {Record<string, string>} env
 */
function missingLibraries(executable, env) {
  const { stdout } = spawnSync('ldd', [executable], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/**
 * Beside the place, and renamed at the end: a half unpacked browser is never found.
 * @param {string} host
 * @param {string} folder
 */
async function unpack(host, folder) {
  const making = `${folder}.${process.pid}`;
  const packed = join(host, 'node_modules/@sparticuz/chromium/bin');
  mkdirSync(making, { recursive: true });
  const { extract } = createRequire(join(host, 'package.json'))('tar-fs');
  await Promise.all([
    inflate(
      join(packed, 'chromium.br'),
      createWriteStream(join(making, 'chromium'), { mode: 0o755 }),
    ),
    inflate(join(packed, 'al2023.tar.br'), extract(making)), // lib/: nss, nspr, expat
    inflate(join(packed, 'fonts.tar.br'), extract(making)), // fonts/: Open Sans
  ]);
  writeFileSync(join(making, 'fonts.conf'), fontSettings(join(folder, 'fonts')));
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another run was faster
  }
}

/**
 * @param {string} file
 * @param {NodeJS.WritableStream} to
 */
function inflate(file, to) {
  return pipeline(createReadStream(file), createBrotliDecompress(), to);
}

/**
 * The system's fonts, Chinese ones among them where there are any, and at the least Open Sans.
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
