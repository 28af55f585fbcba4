/**
 * Finds lists whose length the text states.
 *
 *     国税、地税、财政 三家         天门、潜江 等 15个县市        水库3座，分别是 甲、乙、丙
 *     └ items          └ count     └ items    └ open            └ count         └ items
 */
import { closedWords } from '../lexicon/listWords.ts';
import type { Enumeration } from '../model/enumeration.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import {
  isCountOf,
  isFigureList,
  isTime,
  isTimeList,
  isWorthReporting,
} from './enumerationChecks.ts';
import { listApart, listOfClauses, listOfOthers, listOfStretches } from './enumerationsApart.ts';
import {
  listOfHands,
  listOfLevels,
  listOfOrdinals,
  listOfRepeats,
  listOfStatuses,
  listWithOneMore,
} from './enumerationsCarried.ts';
import { listOfYears } from './enumerationsYears.ts';
import { type PlacedCount, readListCounts } from './listCounts.ts';
import { itemsAfter, itemsBefore, type ListRun } from './listItems.ts';
import type { ListMark } from './listMarks.ts';
import { isListOfNoun } from './listNouns.ts';
import { sizesOf } from './listSizes.ts';

/** The counted lists of a paragraph in the order of their counts; `noise` (sorted) holds none. */
export function readEnumerations(
  text: string,
  marks: readonly ListMark[],
  noise: readonly Span[],
): readonly Enumeration[] {
  const found: Enumeration[] = [];
  for (const count of readListCounts(text)) {
    if (overlapsAny(noise, count)) continue;
    const last = found.at(-1);
    const floor = last && !last.isApart && last.end <= count.start ? last.end : 0;
    const list =
      behindList(text, marks, count, floor) ??
      aheadOfList(text, marks, count) ??
      listApart(text, marks, count) ??
      listOfOthers(text, marks, count) ??
      listWithOneMore(text, last, count) ??
      listOfOrdinals(text, count) ??
      listOfRepeats(text, count) ??
      listOfStatuses(text, count) ??
      listOfHands(text, count) ??
      listOfLevels(text, count) ??
      listOfYears(text, count) ??
      listOfStretches(text, marks, count);
    if (list) found.push(list);
  }
  return found;
}

/** A、B、C三家; A、B等15个. It begins behind the list before it: 广东、福建两省的深圳、珠海两市. */
function behindList(
  text: string,
  marks: readonly ListMark[],
  count: PlacedCount,
  floor: number,
): Enumeration | null {
  if (count.isRank || text[count.end] === '、' || isQuotedAlone(text, count)) return null;
  const close = listEnd(text, count.start);
  if (!close || close.at <= floor) return null;
  const run = itemsBefore(text, marks, close.at, floor);
  if (run.items.length + run.joins.length < 2) return null;
  return listBefore(text, run, count, close);
}

/** “两项”补贴: the count is the name of something. */
function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return text[start - 1] === '“' && text[end] === '”';
}

/** Where the list before a count ends. */
interface ListEnd {
  readonly at: number;
  readonly isOpen: boolean;
  /** Whether only 共 stands between 等 and the count. */
  readonly isTight: boolean;
}

/** Behind the last item: before 等, 共, 这 or the count itself; null where something else stands there. */
function listEnd(text: string, start: number): ListEnd | null {
  const before = text.slice(Math.max(0, start - MAX_GAP), start);
  const open = OPEN.exec(before);
  const at = start - before.length;
  if (open && !closedWords.test(before.slice(0, open.index + 1)))
    return { at: at + open.index, isOpen: true, isTight: TIGHT.test(open[1] ?? '') };
  const glue = GLUE.exec(before)?.[0] ?? '';
  const end = start - glue.length;
  return NO_ITEM.test(text[end - 1] ?? '，')
    ? null
    : { at: end, isOpen: false, isTight: !LOOSE.test(glue) };
}

const MAX_GAP = 14;

/** 等 and what may stand between it and the count: 等全市15个, 等道地药材共计25个. */
const OPEN = /等([^等、，。；：！？,;:!?（）()“”\d两二三四五六七八九十]{0,10})$/;
const TIGHT = /^(?:.{1,8}(?:共|合)计?|一?共计?|这|的)?[ “]?$/;
const GLUE = /(?:共|共计|合计|总计|一共|这|的这|的)?[ “]?$/;
/** Behind 的, and in quotes that a name of its own may stand in (残疾人“两项补贴”), the count may be of something else. */
const LOOSE = /^的|“$/;
const NO_ITEM =
  /[、，。；：！？,;:!?（(“‘《和及与有达到至为约近超前后过第共各每增新余是在对向给往按让使其该于从以将把被由的了\s]/;

/** The list that ends with `run`, before its count; null where the count cannot be of it. */
function listBefore(
  text: string,
  run: ListRun,
  count: PlacedCount,
  { isOpen, isTight }: ListEnd,
): Enumeration | null {
  const { sizes, isPlain, isAnchored, names } = sizesOf(text, run, true);
  const [first] = names;
  if (!first || sizes.length === 0 || (!isOpen && !canCount(text, run, count))) return null;
  const isFirm = isTight || (!isOpen && count.measure === '大');
  const isOneReading = isOpen ? isAnchored : isPlain && isWorthReporting(text, run, names, count);
  return {
    start: first.start,
    end: count.end,
    items: names,
    sizes,
    count,
    isOpen,
    isPlain: isFirm && isOneReading,
    isApart: false,
  };
}

/** Whether a closed list can be what the count counts. */
function canCount(text: string, run: ListRun, count: PlacedCount): boolean {
  if (count.isMore || !isCountOf(text, run, count)) return false;
  return isTime(count) ? isTimeList(text, run) : !isFigureList(text, run);
}

/** 水库3座，分别是甲、乙、丙; 三种激素，即…; 三个环节：…; 前5位的甲、乙、丙; 两年（2010年、2011年）. */
function aheadOfList(
  text: string,
  marks: readonly ListMark[],
  count: PlacedCount,
): Enumeration | null {
  if (count.isMore) return null;
  const tail = text.slice(count.end, count.end + MAX_TAIL);
  const link = linkOf(tail, count);
  if (!link) return null;
  const from = count.end + link.words.length;
  if (MARKED.test(text.slice(from, from + MAX_MARKER))) return null;
  const run = itemsAfter(text, marks, from);
  if (run.items.length < 2 && !link.isDistinct)
    return link.isRow ? listOfClauses(text, marks, count, from) : null;
  return listAhead(text, run, count, link);
}

/** What leads from a count to its list. */
interface Link {
  readonly words: string;
  /** 分别是, 即, 前5位的: only the list itself can follow. */
  readonly isDistinct: boolean;
  /** Whether clauses with numbers of their own may follow: 有三类：旅游类完成4亿元；…. */
  readonly isRow: boolean;
}

function linkOf(tail: string, { isRank }: PlacedCount): Link | null {
  const words = LINK.exec(tail)?.[0];
  if (words !== undefined)
    return { words, isDistinct: DISTINCT.test(words), isRow: /[：:]$/.test(words) };
  const ranked = isRank ? RANKED.exec(tail)?.[0] : undefined;
  if (ranked !== undefined) return { words: ranked, isDistinct: true, isRow: false };
  const bracket = BRACKET.exec(tail)?.[0];
  if (bracket !== undefined) return { words: bracket, isDistinct: false, isRow: false };
  return null;
}

function listAhead(
  text: string,
  run: ListRun,
  count: PlacedCount,
  { words, isDistinct }: Link,
): Enumeration | null {
  const { sizes, isPlain, names } = sizesOf(text, run, false);
  const last = names.at(-1);
  if (!last || sizes.length === 0) return null;
  if (/[（(]$/.test(words) && names.some(({ start, end }) => end - start < 3)) return null;
  const isClosed = run.stop === null || CLOSING.has(run.stop) || Math.max(...sizes) > count.value;
  const isNear = !count.isRank || Math.abs(names.length - count.value) === 1;
  return {
    start: count.start,
    end: last.end,
    items: names,
    sizes,
    count,
    isOpen: /等[^、]{0,6}$/.test(text.slice(last.start, last.end)),
    isPlain:
      isPlain &&
      isClosed &&
      (isDistinct || isListOfNoun(text, run, names, count)) &&
      isNear &&
      !isFigureList(text, run),
    isApart: false,
  };
}

const MAX_TAIL = 40;
const MAX_MARKER = 8;
const CLOSING: ReadonlySet<string> = new Set(['sentence', 'segment', 'close']);

/** From a count to the list that it announces. */
const LINK =
  /^(?:[^、，。；：！？,;:!?（）()\d两二三四五六七八九]|（[^、，。；：（）]{0,8}）){0,20}?(?:[，,]?(?:分别|依次)[是为][：:]?|[，,](?:即|也就是)[：:]?(?!将|使|可)|[：:])/;
const DISTINCT = /分别|依次|即|也就是/;
/** 位列前5位的甲、乙、丙: how far the last name goes is not marked. */
const RANKED = /^的(?:[^、，。；：！？,;:!?（）()\d]{0,6}[是为有])?/;
/** 两年任务4万户（2010年…、2011年…）; 县（市、区） and （含甲、乙） list nothing. */
const BRACKET = /^[^、，。；：！？,;:!?（）()]{0,14}[（(](?!含|不含|包括|其中|见|如|指)/;
/** Items with markers of their own: 一是, （一）, 1. */
const MARKED =
  /^\s*[“]?(?:[一二三四五六七八九十]{1,2}(?:是|要|、|靠|看|抓|在|方面)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳]|\d{1,2}[.．、)）]|第[一二]|首先|其[一二])/;
