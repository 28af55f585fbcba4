/** Reads the texts that a call names: files, folders, standard input. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { draftExtensions } from '../core/draftFiles.ts';
import { type Decoded, decode } from '../disk/decode.ts';
import { type Found, findDrafts } from '../disk/findDrafts.ts';
import { undecodableReasons } from '../disk/undecodable.ts';
import { type Unusable, unreadable, unsuitableReasons } from './problems.ts';

/** A text as it was read. */
export interface Source extends Decoded {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The name of standard input among paths. */
export const STANDARD_INPUT = '-';

/**
 * Every text that `paths` name, in their order, each file once; what cannot be used comes with its reason. What `excludes`
 * names is not found in folders.
 */
export async function* readSources(
  paths: readonly string[],
  excludes: (path: string, isFolder: boolean) => boolean,
): AsyncGenerator<Source | Unusable> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of draftsAt(path, excludes)) {
      if (typeof found !== 'string') {
        yield unreadable(found.path, found.error);
        continue;
      }
      const identity = found === STANDARD_INPUT ? found : resolve(found);
      if (!seen.has(identity)) yield await readSource(found);
      seen.add(identity);
    }
  }
}

async function* draftsAt(
  path: string,
  excludes: (path: string, isFolder: boolean) => boolean,
): AsyncGenerator<Found> {
  if (path === STANDARD_INPUT) return yield path;
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder) return yield path;
  } catch (error) {
    return yield { path, error };
  }
  // A folder that is excluded was named on purpose.
  const leavesOut = excludes(path, true) ? () => false : excludes;
  yield* findDrafts(path, { extensions: draftExtensions, leavesOut });
}

async function readSource(path: string): Promise<Source | Unusable> {
  try {
    const bytes = path === STANDARD_INPUT ? await readStandardInput() : await readRegular(path);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const decoded = decode(bytes);
    if (typeof decoded === 'string') return { path, reason: undecodableReasons[decoded] };
    return { path, bytes, ...decoded };
  } catch (error) {
    return unreadable(path, error);
  }
}

/** A named pipe is read like a file, as shells make one for `<(…)`; devices, which may never end, are not. */
async function readRegular(path: string): Promise<Uint8Array | Unusable> {
  const stats = await stat(path);
  if (!stats.isFile() && !stats.isFIFO()) return { path, reason: unsuitableReasons.special };
  if (stats.size > LARGEST) return { path, reason: unsuitableReasons.tooLarge };
  return readFile(path);
}

const LARGEST = 64 * 1024 * 1024;

async function readStandardInput(): Promise<Uint8Array | Unusable> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST) return { path: STANDARD_INPUT, reason: unsuitableReasons.tooLarge };
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
