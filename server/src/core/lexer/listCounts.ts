/** Reads the counts that lists are measured against: 三家, 4州市, 10多个; no quantities (三个月) and no ranks (三级公路). */
import { isSetPhrase } from '../lexicon/setPhrases.ts';
import { listMeasures, notCounted } from '../lexicon/listWords.ts';
import type { ListCount } from '../model/enumeration.ts';
import { readArabic, readHan } from './numerals.ts';

/** A count and what stands right before it. */
export interface PlacedCount extends ListCount {
  /** Whether 前 stands before it: 前5位. */
  readonly isRank: boolean;
}

/** The counts of a paragraph in text order. */
export function* readListCounts(text: string): Iterable<PlacedCount> {
  for (const match of text.matchAll(COUNT)) {
    const [written, numeral = '', more = '', measure = ''] = match;
    const start = match.index;
    const value = valueOf(numeral);
    const tail = text.slice(start + written.length - measure.length, start + written.length + MAX_TAIL);
    if (value < 2 || notCounted.test(tail) || isSetPhrase(text, start)) continue;
    yield {
      start,
      end: start + written.length,
      value,
      isMore: more !== '',
      numeral,
      measure,
      isRank: text[start - 1] === '前',
    };
  }
}

const MAX_TAIL = 4;

/** A numeral that is no part of a longer one, of an ordinal or of an approximation, and its measure. */
const COUNT = new RegExp(
  `(?<!\\d,)(?<![\\d０-９.．第一二两三四五六七八九十百千万亿几数零〇约近超过逾A-Za-z-])([两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?|\\d{1,3}|[０-９]{1,3}) ?([多余]?)(${listMeasures})`,
  'g',
);

function valueOf(numeral: string): number {
  const read = readArabic(numeral, 0) ?? readHan(numeral, 0);
  return read ? Number(read.value) : 0;
}
