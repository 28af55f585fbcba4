/** Writes Markdown for hovers; what comes from the draft stays text, whatever characters it holds. */

/** `text` so that Markdown shows it as it is, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_[\]<>|~&#@]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/(www)\./gi, '$1\\.')
    .trim()
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/^[-+](?= |$)/, '\\$&');
}

/** `escaped`, cut to `limit` characters. */
export function excerpt(text: string, limit = 40): string {
  const characters = [...text.slice(0, limit * 2 + 2)];
  const isWhole = characters.length <= limit && text.length <= limit * 2 + 2;
  return isWhole ? escaped(text) : `${escaped(characters.slice(0, limit).join(''))}…`;
}

/** A table with some room between its columns; those that are empty in every row are left out. Cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, column) => used[column]).join('&emsp;| ')} |`;
  if (!used.includes(true)) return '';
  const rule = `|${used
    .filter(Boolean)
    .map(() => ' :--- |')
    .join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A list, one item a line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** The parts with blank lines between them; empty ones are left out. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What Markdown made here says, for those who do not show Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\|[ |:-]+\|\n/gm, '')
    .replace(/^\| | \|$/gm, '')
    .replaceAll('&emsp;', ' ')
    .replace(/\\([^\s\w])|\*\*/g, '$1');
}
