/** Finds the drafts in a folder, in a stable order. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { nameFileName } from '../core/names/nameFile.ts';
import { type IgnoreScope, isIgnored, scopesAbove, scopesOf } from './ignoreFiles.ts';

/** A file to be read, or a place that could not be looked into. */
export type Found = string | { readonly path: string; readonly error: unknown };

/** What is a draft by its place and name. */
export interface Search {
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** What to leave out beside what .gitignore names, in the same notation. */
  readonly exclude?: readonly string[];
  /** Of a path that begins with the folder as given. */
  readonly leavesOut?: (path: string, isFolder: boolean) => boolean;
}

/**
 * All drafts below `folder` that neither the search nor an ignore file excludes, by name; paths begin with `folder` as
 * given. Links to files are followed, links to folders are not, so that no loop can form.
 */
export function findDrafts(folder: string, search: Search): AsyncGenerator<Found> {
  const excluded = exclusionOf(folder, search);
  return draftsIn(folder, scopesAbove(folder), ({ name, isFolder, path }) =>
    isCandidate(name, isFolder, search) && !excluded(path, isFolder)
      ? !search.leavesOut?.(path, isFolder)
      : false,
  );
}

/** Whether `findDrafts` in `folder` finds the file at `path`, which lies in it. */
export function isDraftIn(folder: string, path: string, search: Search): boolean {
  const excluded = exclusionOf(folder, search);
  const names = relative(resolve(folder), resolve(path)).split(sep);
  let scopes = scopesAbove(folder);
  let at = folder;
  for (const [index, name] of names.entries()) {
    const isFolder = index < names.length - 1;
    scopes = [...scopes, ...scopesOf(at)];
    at = join(at, name);
    if (!isCandidate(name, isFolder, search) || excluded(at, isFolder)) return false;
    if (isIgnored(scopes, at, isFolder)) return false;
  }
  return true;
}

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

async function* draftsIn(
  folder: string,
  above: readonly IgnoreScope[],
  isWanted: (entry: Entry) => boolean,
): AsyncGenerator<Found> {
  const entries = await entriesOf(folder);
  if (!Array.isArray(entries)) return yield entries;
  const scopes = [...above, ...scopesOf(folder)];
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (!isFolder && !entry.isFile() && !entry.isSymbolicLink()) continue;
    if (!isWanted({ name: entry.name, path, isFolder }) || isIgnored(scopes, path, isFolder))
      continue;
    if (isFolder) yield* draftsIn(path, scopes, isWanted);
    else if (!(await isLinkToFolder(entry, path))) yield path;
  }
}

async function entriesOf(folder: string): Promise<Dirent[] | Exclude<Found, string>> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return { path: folder, error };
  }
}

/** Folders and drafts; hidden ones and installed packages hold no drafts. */
function isCandidate(name: string, isFolder: boolean, { extensions }: Search): boolean {
  if (name.startsWith('.') || name === 'node_modules' || name === nameFileName) return false;
  return isFolder || extensions.includes(extname(name).toLowerCase());
}

/** Answers whether `exclude`, whose patterns are relative to `folder`, names what lies at a path; nothing outside it. */
export function exclusionOf(
  folder: string,
  { exclude = [] }: Pick<Search, 'exclude'>,
): (path: string, isFolder: boolean) => boolean {
  if (exclude.length === 0) return () => false;
  const patterns: Ignore = ignore({ ignorecase: false }).add([...exclude]);
  const top = resolve(folder);
  return (path, isFolder) => {
    const inside = relative(top, resolve(path)).split(sep).join('/');
    if (!ignore.isPathValid(inside)) return false;
    return patterns.ignores(isFolder ? `${inside}/` : inside);
  };
}

/** By UTF-16 code unit, the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

async function isLinkToFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
}
