/** What `npm start` is asked to open. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run.mjs';

/**
 * @typedef {object} Request
 * @property {string} folder
 * @property {string | undefined} file in the folder
 * @property {number} port 0 for any
 */

/**
 * Answers the request, or one line about what is wrong with it.
 * @param {string[]} args
 * @returns {Request | string}
 */
export function readRequest(args) {
  try {
    const options = { port: { type: /** @type {const} */ ('string'), default: '0' } };
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    if (positionals.length > 1) return 'one file or one folder, please';
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) return `not a port: ${values.port}`;
    return { ...place(positionals[0]), port };
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('. ', 1)[0] ?? '';
  }
}

/** @param {string | undefined} named the samples where nothing is named */
function place(named) {
  // npm changes into the project; the path is meant from where the call was made
  const from = process.env.INIT_CWD ?? process.cwd();
  const path = named === undefined ? join(root, 'samples') : resolve(from, named);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`no such file or folder: ${path}`);
  return found.isDirectory()
    ? { folder: path, file: undefined }
    : { folder: dirname(path), file: path };
}
