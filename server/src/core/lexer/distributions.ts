/**
 * Finds values that are handed out by 分别 or 依次为, and what they go to.
 *
 *     粮食、油料产量 分别达 118万吨、33万吨      出口12亿元、进口8亿元， 分别增长 3%和5%      三次产业 分别拉动 …
 *     └ subjects     └ span └ values             └ subjects             └ span  └ values     └ count
 */
import type { Distribution } from '../model/enumeration.ts';
import type { LocalFigure } from '../model/figure.ts';
import { overlaps, overlapsAny, type Span } from '../text/span.ts';
import { type Bearers, bearersBefore } from './distributionBearers.ts';
import type { ListMark } from './listMarks.ts';

/** The distributions of a paragraph in text order; `figures` are its figures, `noise` (sorted) holds none. */
export function readDistributions(
  text: string,
  marks: readonly ListMark[],
  figures: readonly LocalFigure[],
  noise: readonly Span[],
): readonly Distribution[] {
  const found: Distribution[] = [];
  let next = 0;
  for (const { 0: written, index } of text.matchAll(HANDED_OUT)) {
    const word = { start: index, end: index + written.length };
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) next++;
    const values = valuesFrom(text, numbersFrom(text, figures, next, word.end), word.end);
    if (values.length < 2 || overlapsAny(noise, word)) continue;
    const before = figures.slice(Math.max(0, next - MAX_FIGURES), next);
    const earlier = { figures: before, last: found.at(-1) };
    const listed = bearersBefore(text, marks, word, earlier, values.length);
    const fits = listed.sizes.includes(values.length);
    const bearers = (fits ? null : namedBearers(text, word, values)) ?? listed;
    const isPlain =
      bearers.isPlain && areOfOneKind(figures.slice(next, next + MAX_FIGURES), values);
    found.push({ ...word, ...bearers, isPlain, values: values.map(spanOf) });
  }
  return found;
}

/** 分别, and 依次 where it hands out values: 依次推进 is an order of work. */
const HANDED_OUT = /分别[为是]?|依次[为是]/g;

/** 分别完成12.6亿元、增长8.1%和9.8亿元、增长6.3% hands out pairs. */
function areOfOneKind(figures: readonly LocalFigure[], values: readonly Span[]): boolean {
  const dimensions = figures
    .filter((figure) => values.some((value) => value.start === figure.start))
    .map(({ quantity }) => quantity.dimension);
  return dimensions.every((one) => one === dimensions[0]);
}

/** 国家级、省级、市级中心…，分别给予国家级500万元、省级100万元、市级50万元: each value repeats whose it is; null where not all do. */
function namedBearers(text: string, word: Span, values: readonly Span[]): Bearers | null {
  const from = Math.max(0, word.start - MAX_ROW);
  const before = text.slice(from, word.start);
  const subjects: Span[] = [];
  for (const [index, value] of values.entries()) {
    const end = values[index - 1]?.end ?? word.end;
    const name = nameIn(text.slice(end, value.start), before);
    if (name === null) return null;
    const at = before.lastIndexOf(name);
    subjects.push({ start: from + at, end: from + at + name.length });
  }
  return { subjects, sizes: [subjects.length], isPlain: false, isApart: true };
}

/** The longest end of `words` that `before` has too, of two characters or more. */
function nameIn(words: string, before: string): string | null {
  const run = /[\p{Script=Han}]{2,6}$/u.exec(words)?.[0] ?? '';
  for (let length = run.length; length > 1; length--) {
    const name = run.slice(-length);
    if (before.includes(name)) return name;
  }
  return null;
}

/** Figures that are looked at before a 分别. */
const MAX_FIGURES = 40;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The figures from `figures[next]` on and the numbers between them that leave their unit to the last: 11.1、11.2个百分点. */
function numbersFrom(
  text: string,
  figures: readonly Span[],
  next: number,
  from: number,
): readonly Span[] {
  const near = figures.slice(next, next + MAX_FIGURES);
  const bare = [...text.slice(from, from + MAX_ROW).matchAll(BARE)]
    .map(({ 0: { length }, index }) => ({ start: from + index, end: from + index + length }))
    .filter((number) => !near.some((figure) => overlaps(figure, number)));
  return [...near, ...bare].sort((a, b) => a.start - b.start);
}

const MAX_ROW = 120;

/** A number without a unit, before 、 or 和 or at the clause's end; no year. */
const BARE = /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d{1,6}(?:\.\d{1,4})?(?=[、和与及，。；]|$)/g;

/** The first row of numbers in the clause of 分别: behind 两年 in 分别占两年总任务的61.5%和59%. */
function valuesFrom(text: string, numbers: readonly Span[], from: number): readonly Span[] {
  for (const [index, head] of numbers.entries()) {
    if (head.start - from > MAX_VERB || STOP.test(text.slice(from, head.start))) break;
    const row = rowFrom(text, numbers, index);
    if (row.length > 1) return row;
  }
  return [];
}

/** The numbers from `numbers[first]` on with nothing but 、, 和 and names between them. */
function rowFrom(text: string, numbers: readonly Span[], first: number): readonly Span[] {
  let end = first + 1;
  while (isNext(text, numbers[end - 1], numbers[end])) end++;
  return numbers.slice(first, end);
}

function isNext(text: string, last: Span | undefined, next: Span | undefined): boolean {
  if (!last || !next || next.start - last.end > MAX_BETWEEN) return false;
  return BETWEEN.test(text.slice(last.end, next.start));
}

const MAX_VERB = 30;
const STOP = /[，。；！？,;!?（(]/;
const MAX_BETWEEN = 16;

/** Between two values: 、, 和, and the name of the second (、省级100万元). */
const BETWEEN =
  /^[^、，。；：！？,;:!?\d（）()]{0,4}(?:、|和|与|及|以及)[^、，。；：！？,;:!?\d（）()]{0,8}$/;
