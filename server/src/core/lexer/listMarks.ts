/**
 * The marks of a paragraph between which lists are read.
 *
 *     国税 、 地税 和 财政 三家 ， 大中线 （ 大池至溪口 ） 、 …
 *          └ comma  └ and     └ stop    └ open      └ close
 */
import { digitAt } from '../text/characters.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/** How far a mark divides: `comma` and `beside` (”“) set items apart, `and` may, the stops end a clause or more. */
export type ListMarkKind =
  | 'comma'
  | 'and'
  | 'beside'
  | 'open'
  | 'close'
  | 'clause'
  | 'colon'
  | 'segment'
  | 'sentence';

/** One mark; brackets and quotes know their partner's index, -1 without one. */
export interface ListMark extends Span {
  readonly kind: ListMarkKind;
  readonly partner: number;
}

/** The marks in text order; the end of each of `markers` (一、 1. （一）, in order) ends what stood before. */
export function readListMarks(text: string, markers: readonly Span[]): readonly ListMark[] {
  const marks: ListMark[] = [];
  const open: number[] = [];
  for (const { written, index } of writtenMarks(text, markers)) {
    const kind = kindOf(text, index, written);
    const partner = kind === 'close' ? partnerOf(text, marks, open, written) : -1;
    if (!kind || (kind === 'close' && partner < 0)) continue;
    const opening = marks[partner];
    if (opening) marks[partner] = { ...opening, partner: marks.length };
    if (kind === 'open') open.push(marks.length);
    const end = written === END ? index : index + written.length;
    marks.push({ start: index, end, kind, partner });
  }
  return marks;
}

/** A mark as written; END where a section marker ends, which takes no room. */
interface WrittenMark {
  readonly index: number;
  readonly written: string;
}

/** The 、 of 一、 parts no items. */
function writtenMarks(text: string, markers: readonly Span[]): readonly WrittenMark[] {
  const all = [...text.matchAll(MARKS)].map(({ 0: written, index }) => ({ written, index }));
  const outside = all.filter(
    ({ written, index }) => !overlapsAny(markers, { start: index, end: index + written.length }),
  );
  const ends = markers.map(({ end }) => ({ written: END, index: end }));
  return [...outside, ...ends].sort((a, b) => a.index - b.index);
}

/** Stands for the end of a section marker. */
const END = '\u0000';

/** Nothing or a blank between ”“ and 》《, too: names side by side need no 、. */
const MARKS = /(?<=[”》]) ?(?=[“《])|[、，,；;。！？!?：:（）()“”‘’《》〈〉]|以及|[和及与]/g;

function kindOf(text: string, index: number, written: string): ListMarkKind | null {
  if (written.trim() === '') return 'beside';
  if (OPENING.includes(written)) return 'open';
  if (CLOSING.includes(written)) return 'close';
  if (written === '、') return 'comma';
  if (/[和及与]/.test(written)) return isInWord(text, index, written) ? null : 'and';
  if (digitAt(text, index - 1) >= 0 && digitAt(text, index + 1) >= 0 && ',:：'.includes(written))
    return null;
  return stops[written] ?? null;
}

const OPENING = '（(“‘《〈';
const CLOSING = '）)”’》〉';

const stops: Readonly<Record<string, ListMarkKind>> = {
  [END]: 'sentence',
  '，': 'clause',
  ',': 'clause',
  '：': 'colon',
  ':': 'colon',
  '；': 'segment',
  ';': 'segment',
  '。': 'sentence',
  '！': 'sentence',
  '？': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
};

/** 共和国, 普及, 参与: the character belongs to a word and joins nothing. */
function isInWord(text: string, index: number, written: string): boolean {
  const next = text[index + written.length] ?? '';
  const before = text[index - 1] ?? '';
  return INSIDE_AFTER[written]?.includes(next) || INSIDE_BEFORE[written]?.includes(before) || false;
}

const INSIDE_AFTER: Readonly<Record<string, string>> = {
  和: '谐平解睦约',
  及: '时格其第早',
  与: '会否其',
};
const INSIDE_BEFORE: Readonly<Record<string, string>> = {
  和: '共总饱缓温谋调祥',
  及: '普涉波顾危触惠提遍论',
  与: '参给赋付授',
};

/** The opening that `written` closes; openings above it that nothing closed are given up. */
function partnerOf(
  text: string,
  marks: readonly ListMark[],
  open: number[],
  written: string,
): number {
  const wanted = OPENING[CLOSING.indexOf(written)] ?? '';
  const floor = Math.max(0, open.length - MAX_DEPTH);
  for (let at = open.length - 1; at >= floor; at--) {
    const index = open[at] ?? -1;
    if (text[marks[index]?.start ?? -1] !== wanted) continue;
    open.length = at;
    return index;
  }
  return -1;
}

const MAX_DEPTH = 6;

/** Whether the mark ends a clause. */
export function isStop({ kind }: ListMark): boolean {
  return kind === 'clause' || kind === 'colon' || kind === 'segment' || kind === 'sentence';
}
