/** What `npm start` is asked to open. */
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run.mjs';
import { inTongue } from './wording.mjs';

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
    if (positionals.length > 1)
      return inTongue('只能打开一个文件或一个文件夹', 'one file or one folder, please');
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      return `${inTongue('端口不对', 'not a port')}: ${values.port}`;
    }
    const placed = place(positionals[0]);
    return typeof placed === 'string' ? placed : { ...placed, port };
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('. ', 1)[0] ?? '';
  }
}

/**
 * The folder and the file, or what is wrong.
 * @param {string | undefined} named the samples where nothing is named
 */
function place(named) {
  if (named === undefined) return { folder: samples, file: join(samples, firstSample) };
  // npm changes into the project; the path is meant from where the call was made
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return `${inTongue('没有这个文件或文件夹', 'no such file or folder')}: ${path}`;
  return found.isDirectory()
    ? { folder: path, file: undefined }
    : { folder: dirname(path), file: path };
}

const samples = join(root, 'samples');
const firstSample = '在全市重点项目建设推进会上的讲话.txt';
