/** How comments 核稿忽略 are taken out of a draft so that nothing tells of them. */
import type { Draft } from '../model/draft.ts';
import type { Span } from '../text/span.ts';
import type { IgnoreComment } from './comment.ts';
import { lineCuts } from './spokenText.ts';
import { wordsOf } from './words.ts';

/** Answers what goes with some of a draft's comments, in text order: lines of their own, and blanks before a line's end. */
export type CommentRemover = (going: readonly IgnoreComment[]) => readonly Span[];

/** A remover for the comments of `draft`, which looks at all of them once. */
export function commentRemover(draft: Draft): CommentRemover {
  const onLine = countByLine(draft.comments);
  return (going) => {
    const gone = countByLine(going);
    const isLast = ({ line }: IgnoreComment): boolean => gone.get(line) === onLine.get(line);
    const goesWhole = (comment: IgnoreComment): boolean => comment.isAlone && isLast(comment);
    const lines = new Set(going.filter(goesWhole).map(({ line }) => line));
    const others = going.filter((comment) => !goesWhole(comment));
    return [
      ...lineCuts(draft.paragraphs, lines),
      ...others.map((comment) => inLine(draft, comment, isLast(comment))),
    ].sort((a, b) => a.start - b.start);
  };
}

function countByLine(comments: readonly IgnoreComment[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { line } of comments) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** The comment, and the blanks before it where neither words nor other comments are left behind it. */
function inLine(draft: Draft, { start, end, line }: IgnoreComment, isLast: boolean): Span {
  const { start: lineStart = start, end: lineEnd = end } = draft.paragraphs[line] ?? {};
  const isAtEnd = isLast && wordsOf(draft, { start: end, end: lineEnd }).trim() === '';
  if (!isAtEnd) return { start, end };
  const before = draft.text.slice(lineStart, start);
  return { start: lineStart + before.trimEnd().length, end };
}
