/** Reads files of a workspace by Node. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bilingual } from './core/text/bilingual.ts';
import { decode } from './disk/decode.ts';
import { undecodableReasons } from './disk/undecodable.ts';
import type { FileReading, Files } from './lsp/files.ts';

/** Files on this machine's disk. */
export const nodeFiles: Files = {
  async read(uri, within) {
    try {
      const bytes = await readBytes(uri, within);
      return bytes instanceof Uint8Array ? { text: bytes.toString('utf8') } : bytes;
    } catch (error) {
      return isMissing(error) ? { text: null } : { problem: unreadable(error) };
    }
  },
};

/** The text of a draft, in any encoding that drafts come in; else as `Files.read`. Never rejects. */
export async function readDraft(uri: string, within: string): Promise<FileReading> {
  try {
    const bytes = await readBytes(uri, within);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const decoded = decode(bytes);
    return typeof decoded === 'string'
      ? { problem: undecodableReasons[decoded] }
      : { text: decoded.text };
  } catch (error) {
    return isMissing(error) ? { text: null } : { problem: unreadable(error) };
  }
}

async function readBytes(
  uri: string,
  within: string,
): Promise<Buffer | Exclude<FileReading, { text: string }>> {
  const [path, folder] = await Promise.all([uri, within].map((one) => realPath(one)));
  if (path === undefined || folder === undefined) return { text: null };
  if (!isInside(path, folder)) return { problem: OUTSIDE };
  const stats = await stat(path);
  if (!stats.isFile()) return { problem: NO_FILE };
  if (stats.size > LARGEST) return { problem: TOO_LARGE };
  return readFile(path);
}

/** Undefined for what is no file of this machine. */
async function realPath(uri: string): Promise<string | undefined> {
  return uri.startsWith('file:') ? realpath(fileURLToPath(uri)) : undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

const LARGEST = 8 * 1024 * 1024;

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

const OUTSIDE: Bilingual = {
  zh: '链接到了文件夹外面，没有使用',
  en: 'leads out of the folder by a link, and is not used',
};
const NO_FILE: Bilingual = { zh: '不是普通文件', en: 'is not a regular file' };
const TOO_LARGE: Bilingual = { zh: '文件过大', en: 'is too large' };

function unreadable(error: unknown): Bilingual {
  const code = String(codeOf(error) ?? '');
  return { zh: `读不了（${code}）`, en: `cannot be read (${code})` };
}
