/**
 * The text as it will be spoken, without the comments 核稿忽略, and the way back to the whole one. Reading takes place
 * here, so that no reader has to know of comments, and a draft with one is read as the same draft without it.
 *
 *     whole   …的89.6%。<!-- 核稿忽略 -->⏎二、正视差距        <!-- 核稿忽略下一行 -->⏎三、狠抓落实
 *     spoken  …的89.6%。⏎二、正视差距                        三、狠抓落实
 */
import type { Paragraph } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { WrittenComment } from './comment.ts';
import { withoutSpans } from './readComments.ts';

/** A text without its comments. */
export interface SpokenText {
  readonly text: string;
  readonly wayBack: WayBack;
}

/** From places in the spoken text to those in the whole one. */
export interface WayBack {
  /** A span that a comment stands before or behind does not take it in. */
  span(span: Span): Span;
  /** Of a line that was left, the index that it has in the whole text. */
  line(index: number): number;
}

/** Cuts `comments` out of `text`, a line of comments alone with its line break. */
export function spokenText(
  text: string,
  lines: readonly Paragraph[],
  comments: readonly WrittenComment[],
): SpokenText {
  const alone = new Set(comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
  const inside = comments.filter(({ isAlone }) => !isAlone);
  const cuts = [...lineCuts(lines, alone), ...inside].sort((a, b) => a.start - b.start);
  const left = lines.flatMap((_, index) => (alone.has(index) ? [] : [index]));
  const spoken = withoutSpans(text, cuts);
  const span = spanMover(cuts, spoken);
  return { text: spoken, wayBack: { span, line: (index) => left[index] ?? index } };
}

/**
 * The lines with these indexes, each run of them with the line break behind it; at the text's end with the one before.
 * In order.
 */
export function lineCuts(
  lines: readonly Paragraph[],
  indexes: ReadonlySet<number>,
): readonly Span[] {
  const cuts: Span[] = [];
  let next = 0;
  for (const first of [...indexes].sort((a, b) => a - b)) {
    if (first < next) continue;
    next = first + 1;
    while (indexes.has(next)) next++;
    const behind = lines[next];
    const start = behind ? lines[first]?.start : (lines[first - 1]?.end ?? 0);
    cuts.push({ start: start ?? 0, end: behind?.start ?? lines[next - 1]?.end ?? 0 });
  }
  return cuts;
}

function spanMover(cuts: readonly Span[], spoken: string): WayBack['span'] {
  let removed = 0;
  /** For each cut its place in the spoken text, and how much is cut up to its end. */
  const marks = cuts.map(({ start, end }) => {
    const at = start - removed;
    removed += end - start;
    return { at, removed };
  });
  const moved = (offset: number, isBehind: boolean): number => {
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = marks[middle]?.at ?? 0;
      if (at < offset || (isBehind && at === offset)) low = middle + 1;
      else high = middle;
    }
    return offset + (marks[low - 1]?.removed ?? 0);
  };
  // What is inserted at a line's start belongs to that line; anywhere else, to what stands before it.
  const isLineStart = (offset: number) => /^$|[\r\n]/.test(spoken.slice(offset - 1, offset));
  return ({ start, end }) => {
    if (start < end) return { start: moved(start, true), end: moved(end, false) };
    const place = moved(start, isLineStart(start));
    return { start: place, end: place };
  };
}
