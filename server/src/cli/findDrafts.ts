/** Finds the drafts in a folder, in a stable order. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type IgnoreScope, isIgnored, scopesAbove, scopesOf } from './ignoreFiles.ts';
import { type Unusable, unreadable } from './problems.ts';

/** A file to be read, or a place that could not be looked into. */
export type Found = string | Unusable;

/**
 * All drafts below `folder` that no ignore file excludes, by name; paths begin with `folder` as given.
 * Links to files are followed, links to folders are not, so that no loop can form.
 */
export function* findDrafts(
  folder: string,
  above: readonly IgnoreScope[] = scopesAbove(folder),
): Generator<Found> {
  const entries = entriesOf(folder);
  if (!Array.isArray(entries)) return yield entries;
  const scopes = [...above, ...scopesOf(folder)];
  for (const entry of entries.filter(isCandidate).sort(byName)) {
    const path = join(folder, entry.name);
    if (isIgnored(scopes, path, entry.isDirectory())) continue;
    if (entry.isDirectory()) yield* findDrafts(path, scopes);
    else if (!isLinkToFolder(entry, path)) yield path;
  }
}

function entriesOf(folder: string): Dirent[] | Unusable {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return unreadable(folder, error);
  }
}

/** Folders and drafts; hidden ones and installed packages hold no drafts. */
function isCandidate(entry: Dirent): boolean {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return false;
  if (entry.isDirectory()) return true;
  const isFile = entry.isFile() || entry.isSymbolicLink();
  return isFile && extensions.includes(extname(entry.name).toLowerCase());
}

const extensions = ['.txt', '.md'];

/** By UTF-16 code unit, the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

function isLinkToFolder(entry: Dirent, path: string): boolean {
  return (
    entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}
