/** Finds the names that a team has agreed on for a draft: in its folder, and in those above it. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type AcceptedName,
  type AcceptedNames,
  acceptedNames,
  noNames,
} from '../core/names/acceptedNames.ts';
import { nameFileName, readNameFile } from '../core/names/nameFile.ts';
import type { ConfigFiles } from './configFiles.ts';
import { type Unusable, unreadable } from './problems.ts';
import { foldersAbove } from './recordFiles.ts';
import { STANDARD_INPUT } from './sources.ts';

/** What the files say, and what is wrong with those that were read for the first time. */
export interface FoundNames {
  readonly names: AcceptedNames;
  readonly problems: readonly Unusable[];
}

/** Answers for the drafts of one call, by their paths, as `recordFiles` does; each file is read once. With those of its configuration. */
export function nameFiles(configs: ConfigFiles): (path: string) => FoundNames {
  const read = new Map<string, readonly AcceptedName[]>();
  const known = new Map<string, AcceptedNames>();
  return (path) => {
    const folder = resolve(path === STANDARD_INPUT ? '.' : dirname(path));
    const names = known.get(folder);
    if (names) return { names, problems: [] };
    const problems: Unusable[] = [];
    const listed = foldersAbove(folder).flatMap((at) => {
      const own = read.get(at) ?? namesIn(at, problems);
      read.set(at, own);
      return own;
    });
    const list = [...listed, ...configs.for(path).names];
    const found = list.length === 0 ? noNames : acceptedNames(list);
    known.set(folder, found);
    return { names: found, problems };
  };
}

function namesIn(folder: string, problems: Unusable[]): readonly AcceptedName[] {
  const file = join(folder, nameFileName);
  try {
    return existsSync(file) ? readNameFile(readFileSync(file, 'utf8')).names : [];
  } catch (error) {
    problems.push(unreadable(relative('.', file), error));
    return [];
  }
}
