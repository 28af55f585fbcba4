/**
 * Spans of years of which the text tells year by year.
 *
 *     后 三年 大幅增长。…2019年增加12亿元，2020年增加15亿元，2021年增加18亿元
 *        └ count      └ item           └ item           └ item
 */
import type { Enumeration } from '../model/enumeration.ts';
import { digitAt } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { PlacedCount } from './listCounts.ts';

/**
 * The years that head the clauses behind 前三年 or 后三年, one after the other; null where they are not as many, or one more.
 * Of fewer some may be left out.
 */
export function listOfYears(text: string, count: PlacedCount): Enumeration | null {
  const { measure, value, start, end, isMore } = count;
  if (isMore || measure !== '年' || value > MAX_YEARS || !/[前后]/.test(text[start - 1] ?? ''))
    return null;
  const items = firstRun(yearsBehind(text, end));
  const last = items.at(-1);
  if (!last || items.length < value || items.length > value + 1) return null;
  return {
    start,
    end: last.end,
    items: items.map((item) => ({ start: item.start, end: item.end })),
    sizes: [items.length],
    count,
    isOpen: false,
    isPlain: true,
    isApart: true,
  };
}

const MAX_YEARS = 6;
const MAX_REACH = 240;

/** A year at the head of a clause. */
interface Year extends Span {
  readonly value: number;
}

function yearsBehind(text: string, from: number): readonly Year[] {
  return [...text.slice(from, from + MAX_REACH).matchAll(YEAR)].map(({ 0: written, index }) => {
    const start = from + index;
    const value = [0, 1, 2, 3].reduce((sum, at) => sum * 10 + digitOf(text, start + at), 0);
    return { start, end: start + written.length, value };
  });
}

/** At the head of a clause, and told of with a number of its own: 2019年增加12亿元; no 2019年底, 2019年以来. */
const YEAR =
  /(?<=[，。；：,;:])(?:(?:19|20)\d{2}|[一二][九〇○零][\d〇○零一二三四五六七八九]{2})年(?![代底末初度以来])(?=[^，。；]{0,16}[\d一二三四五六七八九十百千万亿])/g;

function digitOf(text: string, at: number): number {
  const digit = digitAt(text, at);
  return digit >= 0 ? digit : Math.max(0, '〇一二三四五六七八九'.indexOf(text[at] ?? ''));
}

/** The first years that follow one another, three at least. */
function firstRun(years: readonly Year[]): readonly Year[] {
  let run: Year[] = [];
  for (const year of years) {
    const previous = run.at(-1);
    if (previous && year.value !== previous.value + 1) {
      if (run.length >= LEAST) return run;
      run = [];
    }
    run.push(year);
  }
  return run.length >= LEAST ? run : [];
}

const LEAST = 3;
