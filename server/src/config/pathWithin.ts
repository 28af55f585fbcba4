/** Paths that are written in a configuration: always from its folder, never out of it. */

/**
 * `path` with / between its names and nothing superfluous; null where it is empty, absolute, an address of another kind, or
 * climbs out of the folder. Links on disk can still lead out: whoever reads the file looks after that.
 */
export function pathWithin(path: string): string | null {
  const written = path.trim().replaceAll('\\', '/');
  if (/^(?:\/|~|[A-Za-z][\w+.-]*:)/.test(written) || written.includes('\0')) return null;
  const names: string[] = [];
  for (const name of written.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return null;
  }
  return names.length > 0 && !written.endsWith('/') ? names.join('/') : null;
}
