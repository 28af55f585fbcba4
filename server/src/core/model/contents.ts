/** Finds a table of contents: 目录 on a line of its own, and the headings of the draft below it. */
import type { Paragraph } from '../text/paragraphs.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import type { Noise } from './noise.ts';

/** From the line 目录 to the end of its last entry. No marker or figure is read in it, and it is not spoken. */
export interface Contents extends Span {
  /** Index of the paragraph 目录. */
  readonly paragraph: number;
}

/**
 * The tables of contents in text order. An entry is a line that a later one repeats as a heading, or that ends in dots
 * and a page (一、总体要求……3); blank lines may stand between. 目录 without entries is none.
 */
export function contentsOf(paragraphs: readonly Paragraph[]): readonly Contents[] {
  const found: Contents[] = [];
  let lastLines: ReadonlyMap<string, number> | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!HEAD.test(paragraph.text)) continue;
    lastLines ??= lastLinesOf(paragraphs);
    const last = lastEntry(paragraphs, index, lastLines);
    if (last) found.push({ paragraph: index, start: paragraph.start, end: last.end });
  }
  return found;
}

const HEAD = /^[\s\u3000#*]{0,20}目[\s\u3000]{0,6}[录次][\s\u3000*]{0,20}$/;

/** 一、总体要求……3, 一、总体要求 \t 3. */
const PAGE = /(?:[.．·…]{2,200}|\t)[\s\u3000]{0,20}[0-9０-９]{1,4}[\s\u3000]{0,20}$/;

function lastEntry(
  paragraphs: readonly Paragraph[],
  head: number,
  lastLines: ReadonlyMap<string, number>,
): Paragraph | null {
  let last: Paragraph | null = null;
  for (let index = head + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const words = entryWords(paragraph.text);
    if (words === '') continue;
    const isRepeated = (lastLines.get(words) ?? -1) > index;
    if (!isRepeated && !PAGE.test(paragraph.text)) break;
    last = paragraph;
  }
  return last;
}

/** For each text of a line, and of a line's first sentence, the last line that has it. */
function lastLinesOf(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, { text }] of paragraphs.entries()) {
    const head = text.slice(0, MAX_HEADING);
    const stop = head.indexOf('。');
    if (stop >= 0) lines.set(entryWords(head.slice(0, stop)), index);
    if (text.length <= MAX_HEADING) lines.set(entryWords(text), index);
  }
  return lines;
}

const MAX_HEADING = 80;

/** The line's words alone, as it stands in the text: without blanks, `#`, bullets, dots and page. */
export function entryWords(text: string): string {
  return text
    .slice(0, MAX_LINE)
    .replace(PAGE, '')
    .replace(/^[\s\u3000#>*•-]{1,40}/, '')
    .replace(/[\s\u3000*]/g, '');
}

const MAX_LINE = 400;

/** The stretches in which no marker, figure, promise or project is read, in order and without overlaps. */
export function unreadSpans({
  noise,
  contents,
}: {
  readonly noise: readonly Noise[];
  readonly contents: readonly Contents[];
}): readonly Span[] {
  if (contents.length === 0) return noise;
  const apart = noise.filter((region) => !overlapsAny(contents, region));
  return [...apart, ...contents].sort((a, b) => a.start - b.start);
}
