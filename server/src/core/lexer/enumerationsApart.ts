/** Counts of things that stand apart in clauses of their own: 三个部门中 behind them, 四项指标全面下降： before them. */
import type { Enumeration } from '../model/enumeration.ts';
import { countStartingBefore, type Span } from '../text/span.ts';
import { type Parts, partsAfter, partsBefore } from './enumerationParts.ts';
import type { PlacedCount } from './listCounts.ts';
import { isStop, type ListMark } from './listMarks.ts';

/** The list of clauses that `count` looks back on; null where none is of that length. */
export function listApart(
  text: string,
  marks: readonly ListMark[],
  count: PlacedCount,
): Enumeration | null {
  const stop = stopBefore(text, marks, count.start);
  if (!stop || count.isMore || count.value > MAX_COUNT || isOrdinal(count)) return null;
  const tail = text.slice(count.end, count.end + MAX_TAIL);
  const isPointed = stop.end < count.start;
  if (!isPointed && !SUMMING.test(tail)) return null;
  const rows = partsBefore(text, marks, stop.end);
  return (
    fitting(text, rows, count) ??
    uniform(rows, count) ??
    (stop.kind === 'sentence' ? null : regular(rows, count))
  );
}

const MAX_COUNT = 20;
const MAX_TAIL = 14;

/** 二层 and 三级 number things more often than they count them; 两年 and 两国 are there without being named. */
function isOrdinal({ measure }: PlacedCount): boolean {
  return /^(?:[层级道路线点年国地]|个月)$/.test(measure);
}

/** What is said of several things together. */
const SUMMING =
  /^[^，。；：、,;:]{0,8}(?:合计|共|总计|累计|相加|都|均|分别|中|全部|一起|各|占|有|平均|实现|完成|加)/;

/** The stop right before the count, or before the 这, 上述, 以上 in front of it. */
function stopBefore(text: string, marks: readonly ListMark[], start: number): ListMark | null {
  const mark = marks[countStartingBefore(marks, start) - 1];
  if (!mark || !isStop(mark) || mark.kind === 'colon') return null;
  return /^\s*(?:这|上述|以上|前述)?$/.test(text.slice(mark.end, start)) ? mark : null;
}

/** 除农业类外，其余五类: all of the row before but those that are left out; null where that is not as many. */
export function listOfOthers(
  text: string,
  marks: readonly ListMark[],
  count: PlacedCount,
): Enumeration | null {
  const before = text.slice(Math.max(0, count.start - MAX_EXCEPTION), count.start);
  const except = EXCEPT.exec(before);
  if (!except || count.isMore || count.value > MAX_COUNT) return null;
  const names = (except[1] ?? '').split(/[、和及与]/);
  const from = count.start - before.length + except.index;
  const stop = marks[countStartingBefore(marks, from + 1) - 1];
  if (!stop || !isStop(stop)) return null;
  const named = partsBefore(text, marks, stop.end).map((row) => ({
    ...row,
    parts: row.parts.filter(({ start, end }) => !isOneOf(text.slice(start, end), names)),
  }));
  return fitting(text, named, count) ?? regular(named, count);
}

/**
 * 现有企业4家，甲年产7万吨，…；乙…；丙…；丁…: as many stretches as the count, each with a name and a number; or one more,
 * all named alike in what they tell first. Fewer may be the ones that are worth telling of.
 */
export function listOfStretches(
  text: string,
  marks: readonly ListMark[],
  count: PlacedCount,
): Enumeration | null {
  if (count.isMore || count.value < 3 || !'，,'.includes(text[count.end] ?? ' ')) return null;
  const [row] = partsAfter(text, marks, count.end + 1);
  const areStretches = '；;'.includes(text[row?.parts[0]?.end ?? 0] ?? ' ');
  if (!row?.isRegular || !areStretches) return null;
  const { parts } = row;
  if (parts.length === count.value) return apart(parts, count, false);
  return parts.length === count.value + 1 && tellAlike(text, parts)
    ? apart(parts, count, true)
    : null;
}

/** 甲年产量约7万吨；乙年产量约2万吨: the same two characters and the same unit around the first number of each. */
function tellAlike(text: string, parts: readonly Span[]): boolean {
  const told = parts.map(({ start, end }) => TOLD.exec(text.slice(start, end)));
  return told.every((found) => found !== null && !GENERAL.test(found[1] ?? '')) && areOne(told, 2);
}

function areOne(found: readonly (RegExpExecArray | null)[], from: number): boolean {
  return new Set(found.map((match) => match?.slice(from).join(' '))).size === 1;
}

/** A name, what is told of it, its number and unit. */
const TOLD = /^([^\d，；、]{2,20}?)([^\d，；、约近]{2})[约近]?\d[\d.]{0,11}([^\d，；、]{1,2})/;
/** What is no name of one: 全镇年产量, 其他企业. */
const GENERAL = /全|共|合计|其[他余中它]|另|此外|还有|总|各|平均/;

const MAX_EXCEPTION = 40;
const EXCEPT =
  /除(?:了)?([^，。；：、\d]{2,8}(?:[、和及与][^，。；：、\d]{2,8}){0,3})(?:之外|以外|外)[，,]\s*(?:其余|其他|其它|剩下的?|剩余)的?$/;

/** Whether the part begins with one of the names, or with how one begins. */
function isOneOf(part: string, names: readonly string[]): boolean {
  const words = part.replace(/^\s*(?:其中)?[：:，,]?/, '');
  return names.some((name) => words.startsWith(name) || words.startsWith(name.slice(0, 4)));
}

/** The list of clauses that `count` announces with the colon at `from`. */
export function listOfClauses(
  text: string,
  marks: readonly ListMark[],
  count: PlacedCount,
  from: number,
): Enumeration | null {
  const rows = partsAfter(text, marks, from);
  return fitting(text, rows, count) ?? regular(rows, count);
}

function fitting(text: string, rows: readonly Parts[], count: PlacedCount): Enumeration | null {
  const row = rows.find(
    ({ parts }) => parts.length === count.value && parts.every((part) => isOf(text, part, count)),
  );
  return row ? apart(row.parts, count, false) : null;
}

/** 两税 counts what is called a tax; other measures count anything. */
function isOf(text: string, { start, end }: Span, { measure }: PlacedCount): boolean {
  return !/^[税费]$/.test(measure) || text.slice(start, end).includes(measure);
}

/** A row of one item more or less than the count, set apart so clearly that the count must be a slip. */
function regular(rows: readonly Parts[], count: PlacedCount): Enumeration | null {
  const row = rows.find(({ isRegular }) => isRegular);
  const size = row?.parts.length ?? 0;
  return row && size > 2 && Math.abs(size - count.value) === 1
    ? apart(row.parts, count, true)
    : null;
}

/**
 * Names that all end alike, one more or less than the count: 国税局…；地税局…；财政局…。两个部门中. Of a list the count's own
 * measure must be the end: 工业类、商贸类、服务类…，四类合计.
 */
function uniform(rows: readonly Parts[], count: PlacedCount): Enumeration | null {
  const row = rows.find(
    ({ parts, noun }, index) =>
      noun !== '' &&
      parts.length > 2 &&
      (count.measure.endsWith(noun) || (index === 0 && GENERIC.test(count.measure))) &&
      Math.abs(parts.length - count.value) === 1,
  );
  return row ? apart(row.parts, count, true) : null;
}

/** Measures that count anything; 两税 counts taxes alone. */
const GENERIC = /^(?:个|家|项|部门|单位)$/;

function apart(items: readonly Span[], count: PlacedCount, isPlain: boolean): Enumeration | null {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return null;
  return {
    start: Math.min(first.start, count.start),
    end: Math.max(last.end, count.end),
    items,
    sizes: [items.length],
    count,
    isOpen: false,
    isPlain,
    isApart: true,
  };
}
