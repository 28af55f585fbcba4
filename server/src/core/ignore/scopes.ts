/** What each comment 核稿忽略 reaches: a line, what stands between two comments, the whole text. */
import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { IgnoreComment, WrittenComment } from './comment.ts';

/** The comments with their scopes, in their order; `lines` are those of the whole text. */
export function placeComments(
  comments: readonly WrittenComment[],
  lines: readonly Paragraph[],
): readonly IgnoreComment[] {
  const endings = pairs(comments);
  const beginnings = new Map([...endings].map(([start, end]) => [end, start]));
  const commentLines = new Set(comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
  const isSpoken = (line: Paragraph, index: number): boolean =>
    !commentLines.has(index) && line.text.trim() !== '';
  const nextLine = nextOf(lines, isSpoken);
  return comments.map((comment) => {
    const partner = endings.get(comment) ?? beginnings.get(comment) ?? null;
    const scope = comment.isClosed ? scopeOf(comment, { lines, nextLine, partner }) : null;
    return { ...comment, partner, scope };
  });
}

interface Surroundings {
  readonly lines: readonly Paragraph[];
  /** For each line the next one that has words. */
  readonly nextLine: readonly (Paragraph | null)[];
  readonly partner: Span | null;
}

function scopeOf(comment: WrittenComment, { lines, nextLine, partner }: Surroundings): Span | null {
  const end = lines[lines.length - 1]?.end ?? 0;
  switch (comment.form) {
    case 'line':
      return spanOf(comment.isAlone ? nextLine[comment.line] : lines[comment.line]);
    case 'next-line':
      return spanOf(nextLine[comment.line]);
    case 'start':
      return { start: comment.end, end: partner?.start ?? end };
    case 'file':
      return { start: 0, end };
    default:
      return null;
  }
}

function spanOf(line: Paragraph | null | undefined): Span | null {
  return line ? { start: line.start, end: line.end } : null;
}

function nextOf(
  lines: readonly Paragraph[],
  isSpoken: (line: Paragraph, index: number) => boolean,
): readonly (Paragraph | null)[] {
  const next: (Paragraph | null)[] = [];
  let following: Paragraph | null = null;
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = following;
    const line = lines[index];
    if (line && isSpoken(line, index)) following = line;
  }
  return next;
}

/** Each 开始 with its 结束, as brackets go; a 结束 that names rules goes with the last 开始 that names the same. */
function pairs(comments: readonly WrittenComment[]): Map<WrittenComment, WrittenComment> {
  const found = new Map<WrittenComment, WrittenComment>();
  const open: WrittenComment[] = [];
  const openByNames = new Map<string, WrittenComment[]>();
  for (const comment of comments.filter(({ isClosed }) => isClosed)) {
    const names = namesOf(comment);
    const alike = openByNames.get(names) ?? [];
    if (comment.form === 'start') {
      open.push(comment);
      alike.push(comment);
      openByNames.set(names, alike);
    }
    if (comment.form !== 'end') continue;
    const start = lastOpen(comment.rules.length === 0 ? open : alike, found);
    if (start) found.set(start, comment);
  }
  return found;
}

/** The last of `starts` that has no end yet; those that have one are taken off. */
function lastOpen(
  starts: WrittenComment[],
  closed: ReadonlyMap<WrittenComment, WrittenComment>,
): WrittenComment | undefined {
  let start = starts.pop();
  while (start && closed.has(start)) start = starts.pop();
  return start;
}

function namesOf({ rules }: WrittenComment): string {
  return rules
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
