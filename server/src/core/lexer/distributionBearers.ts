/**
 * What the values behind a 分别 go to, their bearers.
 *
 *     粮食、油料产量分别…                      the list in its own clause
 *     出口12亿元、进口8亿元，分别…             a list, figures or clauses before it in the sentence
 *     甲率和乙率分别为8%和9%，分别提高…        those of the 分别 before it
 *     三次产业…分别…                           as many as the count says
 */
import type { Distribution } from '../model/enumeration.ts';
import type { Span } from '../text/span.ts';
import { itemsBefore, type ListRun, nameStart } from './listItems.ts';
import { firstMarkFrom, isStop, type ListMark } from './listMarks.ts';
import { sizesOf } from './listSizes.ts';
import { readArabic, readHan } from './numerals.ts';

/** The part of a distribution that tells what its values go to. */
export type Bearers = Pick<Distribution, 'subjects' | 'sizes' | 'isPlain'>;

/** What stands before the 分别. */
export interface Earlier {
  /** The figures before it, the nearest ones last. */
  readonly figures: readonly Span[];
  /** The 分别 before it. */
  readonly last: Distribution | undefined;
  /** How many values look for bearers. */
  readonly wanted: number;
}

/** One way to read the bearers. */
interface Reading {
  readonly subjects: readonly Span[];
  readonly sizes: readonly number[];
}

/** The bearers for the 分别 at `word`: those of its own clause, else what the sentence offers. */
export function bearersBefore(
  text: string,
  marks: readonly ListMark[],
  word: Span,
  earlier: Earlier,
): Bearers {
  const run = itemsBefore(text, marks, word.start);
  const own = sizesOf(text, run, true);
  const clause = clauseBefore(marks, word.start);
  const words = text.slice(clause.start, clause.end);
  const counted = sizesIn(words);
  if (own.sizes.length > 0) {
    const isPlain = own.isPlain && counted.length === 0 && isBare(text, run);
    return { subjects: own.names, sizes: [...own.sizes, ...counted], isPlain };
  }
  const readings = [
    { subjects: [], sizes: counted },
    ...readingsBefore(text, marks, clause.start, earlier),
  ].filter(({ sizes }) => sizes.length > 0);
  const fitting = readings.find(({ sizes }) => sizes.includes(earlier.wanted)) ?? readings[0];
  return {
    subjects: fitting?.subjects ?? [],
    sizes: readings.flatMap(({ sizes }) => sizes),
    isPlain: false,
  };
}

/** The clause that ends at `end`. */
function clauseBefore(marks: readonly ListMark[], end: number): Span {
  for (let index = firstMarkFrom(marks, end) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark && isStop(mark)) return { start: mark.end, end };
  }
  return { start: 0, end };
}

/** Whether nothing but names is listed, all of a kind: 粮食、油料产量、面积 lists two things twice. */
function isBare(text: string, { items }: ListRun): boolean {
  const [first, ...rest] = items;
  if (!first || /\d/.test(text.slice(first.start, items.at(-1)?.end))) return false;
  const head = text.slice(nameStart(text, first), first.end);
  return rest.slice(0, -1).every(({ start, end }) => {
    const word = text.slice(start, end);
    return word.at(-1) === head.at(-1) || Math.abs(word.length - head.length) <= 1;
  });
}

/** What the clauses before `end` offer, the nearest first, back to the start of the sentence. */
function readingsBefore(
  text: string,
  marks: readonly ListMark[],
  end: number,
  { figures, last }: Earlier,
): readonly Reading[] {
  const clauses = clausesBefore(text, marks, end);
  const start = clauses.at(-1)?.start ?? end;
  const readings: Reading[] = clauses.flatMap((clause) => readingsOf(text, marks, clause, figures));
  const told = clauses.filter((clause) => figures.some((figure) => isWithin(clause, figure)));
  const runs = told.map((_, index) => told.slice(0, index + 1).reverse());
  if (last && last.start >= start)
    readings.unshift({ subjects: last.subjects, sizes: [last.values.length] });
  return [...readings, ...runs.map((subjects) => ({ subjects, sizes: [subjects.length] }))];
}

function clausesBefore(text: string, marks: readonly ListMark[], end: number): readonly Span[] {
  const clauses: Span[] = [];
  let to = end;
  for (let index = firstMarkFrom(marks, end) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || clauses.length >= MAX_CLAUSES) return clauses;
    if (mark.kind === 'close') index = mark.partner;
    if (!isStop(mark)) continue;
    if (mark.end < to) clauses.push({ start: mark.end, end: Math.min(to, end) });
    to = mark.start;
    if (mark.kind === 'sentence') return clauses;
  }
  if (to > 0) clauses.push({ start: 0, end: to });
  return clauses.filter((clause) => text.slice(clause.start, clause.end).trim() !== '');
}

const MAX_CLAUSES = 12;

/** The list that a clause ends with, its figures, and the count that it gives. */
function readingsOf(
  text: string,
  marks: readonly ListMark[],
  clause: Span,
  figures: readonly Span[],
): readonly Reading[] {
  const inside = figures.filter((figure) => isWithin(clause, figure));
  const { names, sizes } = sizesOf(text, itemsBefore(text, marks, clause.end), true);
  return [
    { subjects: names, sizes },
    { subjects: inside, sizes: inside.length > 1 ? [inside.length] : [] },
    { subjects: [], sizes: sizesIn(text.slice(clause.start, clause.end)) },
  ];
}

function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many things words speak of without listing them: 三次产业, 四个地区, 2至6月份, 城乡. */
function sizesIn(words: string): readonly number[] {
  return [...words.matchAll(COLLECTIVE)].flatMap((match) => {
    const [, numeral, from, to, industries, pair, three] = match;
    if (numeral) return [valueOf(numeral)];
    if (from && to) return [valueOf(to) - valueOf(from) + 1];
    if (industries) return [industries.replaceAll('、', '').length];
    return pair ? [2] : three ? [3] : [];
  }).filter((size) => size > 1 && size < MAX_SIZE);
}

const MAX_SIZE = 40;

const COLLECTIVE =
  /(?<![第\d])([两二三四五六七八九十]{1,3}|\d{1,2})(?:次产业|大|个|项|类|家|省|市|县|区|州|地|者|方|级|年|种|支|部)|(\d{1,4})年?[至到\-—－~～](\d{1,4})(?:年|月|季度|星)|(一、?二、?三)次?产|(城乡|进出口|收支|男女|产销|量价|供需|存贷|一老一小)|(东中西|农林牧|陆海空)/g;

function valueOf(numeral: string): number {
  const read = readArabic(numeral, 0) ?? readHan(numeral, 0);
  return read ? Number(read.value) : 0;
}
