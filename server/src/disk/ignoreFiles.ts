/** Honours .gitignore files as git does: those above a folder, and those inside it, the nearest deciding. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The patterns of one .gitignore and the folder that they are relative to. */
export interface IgnoreScope {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * The scopes that hold inside `folder` from outside it, outermost first: those of the git work tree around it.
 * A folder that they ignore was named on purpose; then none of them holds.
 */
export function scopesAbove(folder: string): readonly IgnoreScope[] {
  const absolute = resolve(folder);
  const scopes = ancestorsInWorkTree(absolute).flatMap(scopesOf);
  return isIgnored(scopes, absolute, true) ? [] : scopes;
}

/** The scope of `folder`'s own .gitignore, as a list of one or none. */
export function scopesOf(folder: string): readonly IgnoreScope[] {
  try {
    const patterns = ignore({ ignorecase: false }).add(
      readFileSync(join(folder, '.gitignore'), 'utf8'),
    );
    return [{ folder: resolve(folder), patterns }];
  } catch {
    return [];
  }
}

/** Whether `scopes`, outermost first, ignore `path`; an exception in a nearer file (`!draft.txt`) wins. */
export function isIgnored(
  scopes: readonly IgnoreScope[],
  path: string,
  isFolder: boolean,
): boolean {
  const absolute = resolve(path);
  for (const { folder, patterns } of [...scopes].reverse()) {
    const inside = relative(folder, absolute).split(sep).join('/');
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The folders above `folder` up to the one that holds `.git`, outermost first; none where there is no work tree. */
function ancestorsInWorkTree(folder: string): readonly string[] {
  const ancestors: string[] = [];
  for (let at = folder; !existsSync(join(at, '.git')); ) {
    const parent = dirname(at);
    if (parent === at) return [];
    ancestors.unshift(parent);
    at = parent;
  }
  return ancestors;
}
