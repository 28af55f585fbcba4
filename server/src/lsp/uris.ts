/** Addresses of files and folders, compared and joined as text. */

/** The folders from the one that holds the file at `uri` up to `top`, nearest first; none where it does not lie in it. */
export function foldersUpTo(uri: string, top: string): readonly string[] {
  if (!isWithin(uri, top)) return [];
  const depth = depthOf(top);
  const folders: string[] = [];
  let at = uri;
  while (depthOf(at) > depth) {
    at = at.slice(0, at.lastIndexOf('/'));
    folders.push(depthOf(at) === depth ? bare(top) : at);
  }
  return folders;
}

/** Whether the file at `uri` lies in the folder at `top`, also deeper. */
export function isWithin(uri: string, top: string): boolean {
  return comparable(uri).startsWith(`${comparable(bare(top))}/`);
}

/** The address of `name` in the folder at `folder`. */
export function inFolder(folder: string, name: string): string {
  return `${bare(folder)}/${name}`;
}

/** The way from the folder at `top` to the file at `uri`, as people read it: 材料/讲话.txt. */
export function pathBelow(top: string, uri: string): string {
  return decoded(uri.slice(bare(top).length + 1));
}

function bare(folder: string): string {
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

function depthOf(uri: string): number {
  return bare(uri).split('/').length;
}

/** The same for all ways to write one address. */
export function addressKey(uri: string): string {
  return comparable(uri);
}

/** Clients escape as they like, and write the drive of Windows in either case: file:///C%3A/稿, file:///c:/%E7%A8%BF. */
function comparable(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Za-z]:/, (drive) => drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
