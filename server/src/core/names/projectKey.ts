/** What the ways to write one project's name have in common. */

/** The name without quotes and blanks, with full-width brackets, and without 项目 or 工程 at its end. */
export function projectKey(name: string): string {
  const plain = name
    .replace(/[“”"\s]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');
  const key = plain.replace(/(?:建设)?(?:项目|工程)$/, '');
  return key.length >= 2 ? key : plain;
}
