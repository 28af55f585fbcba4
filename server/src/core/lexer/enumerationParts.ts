/**
 * Clauses and sentences that stand in a row like the items of a list, each with its own number.
 *
 *     分部门看，国税局完成3亿元，增长5%；地税局完成2亿元，增长6%。 两个部门 合计完成…
 *     └ lead   └ part                   └ part                   └ count: looks back on them
 */
import type { Span } from '../text/span.ts';
import { type Clause, clausesAfter, clausesBefore } from './listClauses.ts';
import { itemsBefore } from './listItems.ts';
import type { ListMark } from './listMarks.ts';
import { sizesOf } from './listSizes.ts';

/** One way to take text apart. */
export interface Parts {
  readonly parts: readonly Span[];
  /** Whether it is plain where the row begins, and each part begins with a name and its number. */
  readonly isRegular: boolean;
  /** The character that all names end with (局 of 国税局, 地税局, 财政局); empty where they end differently. */
  readonly noun: string;
}

/** Clauses from the place where a row can begin. */
interface Row {
  readonly clauses: readonly Clause[];
  /** Whether ：, 其中 or 分行业看 says that it begins there. */
  readonly isLed: boolean;
}

/** The rows that end at `at`, a stop: in the sentence that it goes on with, or in the one before. */
export function partsBefore(
  text: string,
  marks: readonly ListMark[],
  at: number,
): readonly Parts[] {
  const row = rowBefore(text, clausesBefore(marks, at));
  const lists = row.clauses.slice(-MAX_LISTS).reverse();
  return [partsOf(text, row), ...lists.map((clause) => listOf(text, marks, clause))];
}

/** Clauses that are looked at for a list, from the count back. */
const MAX_LISTS = 4;

/** The row that begins at `from`, behind a ：, up to the end of the sentence. */
export function partsAfter(
  text: string,
  marks: readonly ListMark[],
  from: number,
): readonly Parts[] {
  const clauses = clausesAfter(text, marks, from);
  return [partsOf(text, { clauses, isLed: true })];
}

/** The 、 list that the clause ends with, or that stands before its 分别. */
function listOf(text: string, marks: readonly ListMark[], { start, end }: Span): Parts {
  const at = text.slice(start, end).indexOf('分别');
  const run = itemsBefore(text, marks, at < 0 ? end : start + at);
  const { names, isAnchored, isPlain } = sizesOf(text, run, true);
  const words = names.map((name) => text.slice(name.start, name.end));
  const noun = isPlain ? commonEnd(words.slice(0, -1)) : '';
  const isOfAll = words.at(-1)?.includes(noun) ?? false;
  return { parts: isAnchored ? names : [], isRegular: false, noun: isOfAll ? noun : '' };
}

/** The stretches between ；, else the clauses that tell something of something. */
function partsOf(text: string, { clauses, isLed }: Row): Parts {
  const matches = (pattern: RegExp, { start, end }: Span): boolean =>
    pattern.test(text.slice(start, end));
  const segments = segmentsOf(text, clauses);
  if (segments.length > 1) {
    return {
      parts: segments,
      isRegular: isLed && segments.every((segment) => matches(TELLS, segment)),
      noun: commonEnd(segments.map((segment) => nameOf(text.slice(segment.start, segment.end)))),
    };
  }
  const told = clauses.filter((clause) => matches(TELLS, clause));
  const rest = clauses.slice(told.length);
  return {
    parts: told,
    isRegular:
      isLed &&
      told.every((clause, index) => clause === clauses[index] && matches(PLAIN, clause)) &&
      rest.every((clause) => matches(SHARED, clause)),
    noun: '',
  };
}

/** 国税局 of 国税局完成13040万元，减少201万元. */
function nameOf(words: string): string {
  return NAME.exec(words.trim())?.[1] ?? '';
}

const NAME =
  /^([^\d，；：、]{2,12}?)(?=共|累计|已|完成|实现|达|受理|检查|办理|到位|为|投资|收入|增长|\d)/;

/** The last character of all words where it is the same. */
function commonEnd(words: readonly string[]): string {
  const ends = new Set(words.map((word) => word.at(-1) ?? ''));
  const [end = ''] = ends;
  return ends.size === 1 && words.length > 1 ? end : '';
}

/** A name of two characters or more and its number: 集中安置331户; not 增长5% or 占两成. */
const TELLS =
  /^\s*(?:其中[：:，,]?)?(?!(?:同比|环比|比|占|增|减|下降|回落|上升|提高|降低|其余|总计|合计|共|计划|完成率|开工率|累计|到位|分别|均|都))[^\d，；]{2,24}[\d百千万亿]/;

/** Nothing but the name and its numbers: 东部12个、5.1亿元. */
const PLAIN = /^[^\d，；]{2,24}\d[\d.]{0,11}[^\d，；、]{0,4}(?:、?\d[\d.]{0,11}[^\d，；、]{0,4})?$/;

/** What may follow the last part and is said of all. */
const SHARED = /^\s*(?:分别|同比|均|都|全部)/;

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

/** From the last 其中 or 分行业看 on. */
function rowBefore(text: string, clauses: readonly Clause[]): Row {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).trim();
  const lead = clauses.findLastIndex((clause) => LEAD_IN.test(wordsOf(clause)));
  const words = lead < 0 ? '' : wordsOf(clauses[lead] ?? { start: 0, end: 0 });
  const isPart = words.startsWith('其中') && words.length > 2;
  return { clauses: clauses.slice(isPart ? lead : lead + 1), isLed: lead >= 0 };
}

/** 分行业看 says nothing itself; 其中 may begin the first part. */
const LEAD_IN = /^其中|看$/;
