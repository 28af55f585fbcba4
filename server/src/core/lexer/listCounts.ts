/** Reads the counts that lists are measured against: 三家, 4州市, 10多个; no quantities (三个月) and no ranks (三级公路). */

import { listMeasures, notCounted } from '../lexicon/listWords.ts';
import { isSetPhrase } from '../lexicon/setPhrases.ts';
import type { ListCount } from '../model/enumeration.ts';
import { numberIn } from './numerals.ts';

/** A count and what stands right before it. */
export interface PlacedCount extends ListCount {
  /** Whether 前 stands before it: 前5位. */
  readonly isRank: boolean;
}

/** The counts of a paragraph in text order. */
export function readListCounts(text: string): readonly PlacedCount[] {
  return [...numeralCounts(text), ...doubleCounts(text)].sort((a, b) => a.start - b.start);
}

/** 起数和人数“双下降”: two, as the result tells that is said of both. */
function* doubleCounts(text: string): Iterable<PlacedCount> {
  for (const { index } of text.matchAll(DOUBLE)) {
    const start = index + 1;
    const count = { start, end: start + 1, value: 2, isMore: false };
    yield { ...count, numeral: '双', measure: '', isRank: false };
  }
}

const DOUBLE =
  /“双(?=(?:下降|降|上升|升|提升|提高|增长|增|丰收|突破|达标|创新高|新高|主体|第一|领先|清零|归零|翻番|改善|优|满意|赢))/g;

function* numeralCounts(text: string): Iterable<PlacedCount> {
  for (const match of text.matchAll(COUNT)) {
    const [written, numeral = '', more = '', measure = ''] = match;
    const start = match.index;
    const value = numberIn(numeral);
    const tail = text.slice(
      start + written.length - measure.length,
      start + written.length + MAX_TAIL,
    );
    if (value < 2 || notCounted.test(tail) || isSetPhrase(text, start)) continue;
    if (numeral === '二' && ORDINAL.test(measure) && !isCounted(text, start, tail)) continue;
    yield {
      start,
      end: start + written.length,
      value,
      isMore: more !== '',
      numeral,
      measure,
      isRank: /前\s?$/.test(text.slice(Math.max(0, start - 2), start)),
    };
  }
}

const MAX_TAIL = 4;

/** 二线, 二级: counted they are 两条线, 两级. */
const ORDINAL = /^[线级层路道部次年国地]$/;

/** 二级书记 are two levels of them, as there is no second-level one; 后二年 are two years. */
function isCounted(text: string, start: number, tail: string): boolean {
  return (
    tail.startsWith('级书记') || (tail.startsWith('年') && /[前后]/.test(text[start - 1] ?? ''))
  );
}

/** A numeral that is no part of a longer one, of an ordinal or of an approximation, and its measure. */
const COUNT = new RegExp(
  `(?<!\\d,)(?<![\\d０-９.．第一二两三四五六七八九十百千万亿几数零〇约近超过逾A-Za-z-])([两二三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?|\\d{1,3}|[０-９]{1,3}) ?([多余]?)(${listMeasures})`,
  'g',
);
