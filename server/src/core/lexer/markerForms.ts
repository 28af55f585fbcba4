/** The written forms of a section marker, each read at the place where it would start. */
import type { MarkerForm } from '../model/marker.ts';
import { digitAt, isFullWidthDigit, isHan } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { readHan } from './numerals.ts';

/** A marker by its own characters alone; whether it is one depends on where it stands. */
export interface WrittenMarker extends Span {
  readonly form: MarkerForm;
  /** 1-based; 0 for forms that do not count. */
  readonly ordinal: number;
}

/** The marker that `start` would open: 一、 （一） 1. 1、 （1） ① 第一章 第一条 一是 一要 第一， 其一 首先; or null. */
export function readMarkerAt(text: string, start: number): WrittenMarker | null {
  const first = text[start] ?? '';
  if (first === '第') return readDi(text, start);
  if (first === '其') return readQi(text, start) ?? readWord(text, start);
  if (first === '（' || first === '(') return readBracketed(text, start);
  if (first >= '①' && first <= '⑳')
    return { start, end: start + 1, form: 'circled', ordinal: first.charCodeAt(0) - ONE_CIRCLED };
  if (digitAt(text, start) >= 0) return readArabicMarker(text, start);
  return readWord(text, start) ?? readHanMarker(text, start);
}

const ONE_CIRCLED = '①'.charCodeAt(0) - 1;

/** A counting numeral: Han or Arabic, 1 to 99. */
interface Count {
  readonly end: number;
  readonly value: number;
}

/** 一 to 九十九; 两, 零 and runs such as 一二三 do not number sections. */
function hanCount(text: string, start: number): Count | null {
  if ('两零〇'.includes(text[start] ?? '零')) return null;
  const numeral = readHan(text, start);
  if (!numeral || numeral.decimals > 0 || numeral.end - start > 3) return null;
  const value = Number(numeral.value);
  return value >= 1 && value <= 99 ? { end: numeral.end, value } : null;
}

/** 1 to 99, half- or full-width. */
function arabicCount(text: string, start: number): Count | null {
  let end = start;
  let value = 0;
  while (end - start < 3 && digitAt(text, end) >= 0) value = value * 10 + digitAt(text, end++);
  return value >= 1 && value <= 99 ? { end, value } : null;
}

/** 一、 一是 一要. */
function readHanMarker(text: string, start: number): WrittenMarker | null {
  const count = hanCount(text, start);
  if (!count) return null;
  const { end, value: ordinal } = count;
  const mark = text[end];
  if (mark === '、')
    return isEnumeration(text, end + 1, ordinal)
      ? null
      : { start, end: end + 1, form: 'cn-dot', ordinal };
  if ((mark === '.' || mark === '．') && headsTitle(text, start, end + 1))
    return { start, end: end + 1, form: 'cn-dot', ordinal };
  if (mark !== '是' && mark !== '要') return null;
  if (isTautology(text, start, end) || NOUNS.test(text.slice(end, end + 3))) return null;
  return { start, end: end + 1, form: mark === '是' ? 'shi' : 'yao', ordinal };
}

/** 一.提高认识 at the head of its line. */
function headsTitle(text: string, start: number, end: number): boolean {
  return start <= MAX_INDENT && text.slice(0, start).trim() === '' && isHan(text, end);
}

const MAX_INDENT = 20;

/** 三要素, 二要件: a noun, not an item. */
const NOUNS = /^要(?:素(?!质)|件|务)/;

/** 一是一、二是二: the same numeral again, with nothing that it would count. */
function isTautology(text: string, start: number, end: number): boolean {
  const numeral = text.slice(start, end);
  return (
    text.startsWith(numeral, end + 1) &&
    /^(?:[，,、。；;！]|$)/.test(text.slice(end + 1 + numeral.length, end + 2 + numeral.length))
  );
}

/**
 * 一、二、三产业; 1、2月份; 三、四季度: after the mark a higher number goes on, then the mark again, a joining word,
 * or a noun that numbers stand before. 1、10个项目 is a title and stays one.
 */
function isEnumeration(text: string, start: number, ordinal: number): boolean {
  const next = hanCount(text, start) ?? arabicCount(text, start);
  if (!next || next.value <= ordinal) return false;
  return ENUMERATED.test(text.slice(next.end, next.end + 3));
}

const ENUMERATED =
  /^(?:[、和及与至]|产业|产|季度|季|月|日|期|级|等|类|线|次|批|年级|号|标段|楼|档)/;

/** 1. ．(not 6846.1, not 1.1) · 1、 · 1）. */
function readArabicMarker(text: string, start: number): WrittenMarker | null {
  const count = arabicCount(text, start);
  if (!count) return null;
  const { end, value: ordinal } = count;
  const mark = text[end] ?? '';
  const after = end + 1;
  if (mark === '.' || mark === '．')
    return isDecimal(text, after) ? null : { start, end: after, form: 'arabic-dot', ordinal };
  if (mark === '、')
    return isEnumeration(text, after, ordinal)
      ? null
      : { start, end: after, form: 'arabic-comma', ordinal };
  if ((mark === '）' || mark === ')') && !'（('.includes(text[start - 1] ?? ' '))
    return { start, end: after, form: 'arabic-paren', ordinal };
  return null;
}

/** Digits after the point make it a number, unless they are a year (1.2024年工作回顾) or of the other width (3．10种). */
function isDecimal(text: string, index: number): boolean {
  if (digitAt(text, index) < 0) return false;
  const isOtherWidth = text[index - 1] === '．' && !isFullWidthDigit(text, index);
  return !isOtherWidth && !/^(?:19|20)\d\d年/.test(text.slice(index, index + 5));
}

/** （一） (一) （1） (1). */
function readBracketed(text: string, start: number): WrittenMarker | null {
  const inner = skipBlanks(text, start + 1, 2);
  const han = hanCount(text, inner);
  const count = han ?? arabicCount(text, inner);
  if (!count) return null;
  const close = skipBlanks(text, count.end, 2);
  if (text[close] !== '）' && text[close] !== ')') return null;
  return { start, end: close + 1, form: han ? 'cn-paren' : 'arabic-paren', ordinal: count.value };
}

/** 第一， 第一、 · 第一章 第二节 · 第三条. 第一产业, 第一书记 and 第一、第二轮 are none of these. */
function readDi(text: string, start: number): WrittenMarker | null {
  const count = hanCount(text, start + 1) ?? arabicCount(text, start + 1);
  if (!count) return null;
  const { end, value: ordinal } = count;
  const mark = text[end] ?? ' ';
  if (mark === '条') {
    return opensArticle(text, end + 1) ? { start, end: end + 1, form: 'article', ordinal } : null;
  }
  if (mark === '、' && text[end + 1] === '第') return null;
  if ('，,、：:是'.includes(mark)) return { start, end: end + 1, form: 'di', ordinal };
  const stop = end + chapterWord(text, end);
  if (stop === end || !opensChapter(text, stop)) return null;
  return { start, end: stop, form: 'chapter', ordinal };
}

/** The length of 编, 篇, 章, 节 or 部分 at `index`, or 0. */
function chapterWord(text: string, index: number): number {
  if (text.startsWith('部分', index)) return 2;
  return '编篇章节'.includes(text[index] ?? ' ') ? 1 : 0;
}

/** 第二条规定…, 第一条、第二条, 第三条第二款 speak of an article; they do not open it. */
function opensArticle(text: string, index: number): boolean {
  return !/^[、，,。；;的和与及或至第之款项规所（(]/.test(text.slice(index, index + 1));
}

/** A chapter's title stands off by a blank or a mark, or is a short line of its own. */
function opensChapter(text: string, index: number): boolean {
  if (index >= text.length || /[\s：:、，,]/.test(text[index] ?? '')) return true;
  const rest = text.slice(index, index + MAX_CHAPTER_TITLE);
  return (
    rest.length < MAX_CHAPTER_TITLE &&
    isHan(text, index) &&
    !/[。；：！？，,;]|^[的和与及或至是为讲构]/.test(rest)
  );
}

const MAX_CHAPTER_TITLE = 40;

/** 其一， 其二是. */
function readQi(text: string, start: number): WrittenMarker | null {
  const count = hanCount(text, start + 1);
  if (!count || !/^[，,、：:是]/.test(text.slice(count.end, count.end + 1))) return null;
  return { start, end: count.end, form: 'qi', ordinal: count.value };
}

const words = ['首先', '其次', '再次', '最后'];

/** 首先 其次 再次， 最后，; the ordinal of 最后 is where it usually stands. 再次踏上 and 最后的 are adverbs. */
function readWord(text: string, start: number): WrittenMarker | null {
  const index = words.findIndex((word) => text.startsWith(word, start));
  if (index >= 2 && !/^[，,、：:是要]/.test(text.slice(start + 2, start + 3))) return null;
  return index < 0 ? null : { start, end: start + 2, form: 'word', ordinal: index + 1 };
}

function skipBlanks(text: string, index: number, most: number): number {
  let at = index;
  while (at - index < most && /[ \u3000\u00a0]/.test(text[at] ?? '')) at++;
  return at;
}
