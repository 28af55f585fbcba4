/** Finds the records of findings to be ignored that hold for a draft: in its folder, and in those above it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { IgnoreRecord } from '../core/ignore/record.ts';
import { readRecordFile, recordFileName } from '../core/ignore/recordFile.ts';
import { type Unusable, unreadable } from './problems.ts';
import { STANDARD_INPUT } from './sources.ts';

/** What the files say, and what is wrong with those that were read for the first time. */
export interface FoundRecords {
  readonly records: readonly IgnoreRecord[];
  readonly problems: readonly Unusable[];
}

/**
 * Answers for the drafts of one call, by their paths. The folders are searched up to that of the git work tree, else up to
 * the root; standard input counts as lying in the current folder. Each file is read once.
 */
export function recordFiles(): (path: string) => FoundRecords {
  const read = new Map<string, FoundRecords>();
  return (path) => {
    const folder = path === STANDARD_INPUT ? '.' : dirname(path);
    const found = foldersAbove(resolve(folder)).map((at) => {
      const known = read.get(at);
      const records = known ? { ...known, problems: [] } : recordsIn(at);
      read.set(at, records);
      return records;
    });
    return {
      records: found.flatMap(({ records }) => records),
      problems: found.flatMap(({ problems }) => problems),
    };
  };
}

/** `folder` and those around it, up to the one that holds `.git`. */
export function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  const isTop = parent === folder || existsSync(join(folder, '.git'));
  return isTop ? [folder] : [folder, ...foldersAbove(parent)];
}

function recordsIn(folder: string): FoundRecords {
  const file = join(folder, recordFileName);
  const path = relative('.', file);
  try {
    if (!existsSync(file)) return { records: [], problems: [] };
    const { records, problems } = readRecordFile(readFileSync(file, 'utf8'));
    return { records, problems: problems.map((reason) => ({ path, reason })) };
  } catch (error) {
    return { records: [], problems: [unreadable(path, error)] };
  }
}
