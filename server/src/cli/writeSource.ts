/** Writes a corrected text in place of the file it came from: whole or not at all. */
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { encode, isFaithful, readsBack } from './encode.ts';
import { type Unusable, unreadable, unwritableReasons } from './problems.ts';
import type { Source } from './sources.ts';

/**
 * Replaces the file of `source` by `text` in its own encoding, byte-order mark and permissions kept.
 * The new file is written beside the old one and renamed over it, so that a crash or a full disk leaves
 * one or the other. Answers why not where it cannot be done; the file is then as it was.
 */
export async function writeSource(source: Source, text: string): Promise<Unusable | undefined> {
  const { path } = source;
  const corrected = { ...source, text };
  if (!isFaithful(source.bytes, source) || !readsBack(corrected))
    return { path, reason: unwritableReasons.unfaithful };
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const current = await readFile(target);
    if (!current.equals(source.bytes)) return { path, reason: unwritableReasons.changed };
    await replace(target, encode(corrected));
    return undefined;
  } catch (error) {
    return unreadable(path, error);
  }
}

async function replace(target: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(target);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.chmod(mode);
    await file.sync();
    await file.close();
    await rename(temporary, target);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
