/**
 * Clauses and sentences that stand in a row like the items of a list, each with its own number.
 *
 *     国税局完成3亿元，增长5%；地税局完成2亿元，增长6%。 两个部门 合计完成…
 *     └ part                   └ part                   └ count: looks back on them
 */
import type { Span } from '../text/span.ts';
import { itemsBefore } from './listItems.ts';
import { firstMarkFrom, isStop, type ListMark, type ListMarkKind } from './listMarks.ts';
import { sizesOf } from './listSizes.ts';

/** One way to take text apart. */
export interface Parts {
  readonly parts: readonly Span[];
  /** Whether they are set apart by ； and each begins with a name and its number. */
  readonly isRegular: boolean;
}

/** A clause with what ends it. */
interface Clause extends Span {
  readonly stop: ListMarkKind | null;
}

/** The rows that end at `at`, a stop: in the sentence that it goes on with, or in the one before. */
export function partsBefore(
  text: string,
  marks: readonly ListMark[],
  at: number,
): readonly Parts[] {
  const clauses = clausesBefore(text, marks, at);
  const lists = clauses.slice(-MAX_LISTS).reverse();
  return [...rowsOf(text, clauses), ...lists.map((clause) => listOf(text, marks, clause))];
}

/** The rows that begin at `from`, up to the end of the sentence. */
export function partsAfter(text: string, marks: readonly ListMark[], from: number): readonly Parts[] {
  return rowsOf(text, clausesAfter(text, marks, from));
}

/** Clauses that are looked at for a list, from the count back. */
const MAX_LISTS = 4;

/** The 、 list that the clause ends with, or that stands before its 分别. */
function listOf(text: string, marks: readonly ListMark[], { start, end }: Span): Parts {
  const at = text.slice(start, end).indexOf('分别');
  const run = itemsBefore(text, marks, at < 0 ? end : start + at);
  const { names, isAnchored } = sizesOf(text, run, true);
  return { parts: isAnchored ? names : [], isRegular: false };
}

function rowsOf(text: string, clauses: readonly Clause[]): readonly Parts[] {
  const segments = segmentsOf(text, clauses);
  const tells = ({ start, end }: Span): boolean => TELLS.test(text.slice(start, end));
  if (segments.length > 1) return [{ parts: segments, isRegular: segments.every(tells) }];
  return [{ parts: clauses.filter(tells), isRegular: false }];
}

/** A name of two characters or more and its number: 集中安置331户; not 增长5% or 占两成. */
const TELLS =
  /^(?!(?:同比|环比|比|占|增|减|下降|回落|上升|提高|降低|其余|总计|合计|共|计划|完成率|开工率|累计|到位|分别|均|都))[^\d，；]{2,24}[\d百千万亿]/;

/** The stretches between ；, each with a number in it. */
function segmentsOf(text: string, clauses: readonly Clause[]): readonly Span[] {
  const segments: Span[] = [];
  let start = clauses[0]?.start ?? 0;
  for (const [index, clause] of clauses.entries()) {
    if (clause.stop !== 'segment' && index < clauses.length - 1) continue;
    if (NUMBER.test(text.slice(start, clause.end))) segments.push({ start, end: clause.end });
    start = clause.end + 1;
  }
  return segments;
}

const NUMBER = /[\d一二两三四五六七八九十百千]/;

/** The clauses of the sentence that ends at `at`, from the last ： or 其中 or 分行业看 on. */
function clausesBefore(text: string, marks: readonly ListMark[], at: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let [end, stop]: [number, ListMarkKind | null] = [at, null];
  for (let index = firstMarkFrom(marks, at) - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark || at - mark.end > MAX_REACH) return clauses;
    if (mark.kind === 'close') index = mark.partner;
    if (!isStop(mark) || mark.end >= at) {
      if (isStop(mark)) [end, stop] = [mark.start, mark.kind];
      continue;
    }
    const clause = { start: mark.end, end, stop };
    if (LEAD_IN.test(text.slice(clause.start, clause.end))) return withoutLead(text, clause, clauses);
    clauses.unshift(clause);
    if (mark.kind === 'sentence' || mark.kind === 'colon') return clauses;
    [end, stop] = [mark.start, mark.kind];
  }
  clauses.unshift({ start: 0, end, stop });
  return clauses;
}

const MAX_REACH = 500;

/** 分行业看 says nothing itself; 其中 begins the first part. */
const LEAD_IN = /^\s*其中|看$/;

function withoutLead(text: string, clause: Clause, rest: readonly Clause[]): readonly Clause[] {
  const words = text.slice(clause.start, clause.end).trim();
  return words.startsWith('其中') && words.length > 2 ? [clause, ...rest] : rest;
}

function clausesAfter(text: string, marks: readonly ListMark[], from: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let index = firstMarkFrom(marks, from); index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start - from > MAX_REACH) return [];
    if (mark.kind === 'open' && mark.partner >= 0) index = mark.partner;
    if (!isStop(mark)) continue;
    clauses.push({ start, end: mark.start, stop: mark.kind });
    start = mark.end;
    if (mark.kind === 'sentence') return clauses;
  }
  return start < text.length ? [...clauses, { start, end: text.length, stop: null }] : clauses;
}
