/** Addresses of files as people read them. */

/** The name of the file at `uri`, unescaped: file:///%E7%A8%BF/8%E6%9C%88.txt → 8月.txt. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
