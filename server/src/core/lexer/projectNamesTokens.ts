/**
 * Cuts a paragraph into the words that names of projects are made of and those that end them.
 *
 *     像 | 高阳 | 中国电信 | 智慧 | 云 | 基地 | 、 | 定兴 | 百度 | 云计算 | 中心 | 三期四期 | 等 | 项目
 *     cut  char   place      common     facility list  …                          stage     etc   tail
 *
 * The longest known word is taken at each place; a character of no known word is a `char`, and two of them make
 * a name likely. Linear: no word is longer than a few characters.
 */
import { counters } from '../lexicon/projectWords.ts';
import { digitAt, isLatin } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { kindOf, longestWord, type TokenKind } from './projectNamesWords.ts';

/** One token; spans relative to the paragraph. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** The tokens of a paragraph, in order and without holes. `noise` and section `markers` are in order; a marker ends a sentence. */
export function readTokens(
  text: string,
  noise: readonly Span[],
  markers: readonly Span[] = [],
): readonly Token[] {
  const tokens: Token[] = [];
  let nextNoise = 0;
  let nextMarker = 0;
  for (let at = 0; at < text.length; ) {
    while ((noise[nextNoise]?.end ?? Number.POSITIVE_INFINITY) <= at) nextNoise++;
    while ((markers[nextMarker]?.end ?? Number.POSITIVE_INFINITY) <= at) nextMarker++;
    const token =
      coverAt(text, at, noise[nextNoise], 'gap') ??
      coverAt(text, at, markers[nextMarker], 'sentence') ??
      tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function coverAt(text: string, at: number, cover: Span | undefined, kind: TokenKind): Token | null {
  return cover && cover.start <= at ? span(text, kind, at, cover.end) : null;
}

function tokenAt(text: string, at: number): Token {
  const mark = MARKS.get(text[at] ?? '') ?? spaceOrDash(text, at);
  if (mark)
    return mark === 'quote' || mark === 'paren'
      ? enclosed(text, at, mark)
      : span(text, mark, at, at + 1);
  if (digitAt(text, at) >= 0) return numberAt(text, at);
  if (isLatin(text, at)) return latinAt(text, at);
  const counted = countAt(text, at);
  if (counted > at) return span(text, 'count', at, counted);
  return wordAt(text, at);
}

const MARKS: ReadonlyMap<string, TokenKind> = new Map([
  ...[...'。！？!?；;'].map((mark) => [mark, 'sentence'] as const),
  ...[...'，,：:…【】》[]〔〕<>＜＞|*'].map((mark) => [mark, 'clause'] as const),
  ['、', 'list'],
  ['“', 'quote'],
  ['《', 'quote'],
  ['（', 'paren'],
  ['(', 'paren'],
  ...[...'）)”"'].map((mark) => [mark, 'clause'] as const),
]);

/** A blank and —— end a clause; one — joins two ends: 中国—上海合作组织. A blank beside Latin is part of a name. */
function spaceOrDash(text: string, at: number): TokenKind | undefined {
  const character = text[at] ?? '';
  if ('—–-~～'.includes(character))
    return text[at + 1] === character || text[at - 1] === character ? 'clause' : 'to';
  if (character.trim() !== '') return undefined;
  return isLatin(text, at - 1) && isLatin(text, at + 1) ? 'filler' : 'clause';
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '《': '》',
  '（': '）)',
  '(': ')）',
};
const ENCLOSED_LIMIT = 40;

/** “雪亮”, （一期）: short and without a break inside; otherwise the mark alone, which ends a clause. */
function enclosed(text: string, at: number, kind: 'quote' | 'paren'): Token {
  const closing = CLOSING[text[at] ?? ''] ?? '';
  const limit = Math.min(text.length, at + ENCLOSED_LIMIT);
  for (let i = at + 1; i < limit; i++) {
    if (closing.includes(text[i] ?? ' '))
      return span(text, enclosedKind(text, at, i, kind), at, i + 1);
    if ('。；;！？“（('.includes(text[i] ?? ' ')) break;
  }
  return span(text, 'clause', at, at + 1);
}

/** “千万工程” holds a whole name; 《…建设方案》 is a text, and no name runs across it. */
function enclosedKind(
  text: string,
  at: number,
  closing: number,
  kind: 'quote' | 'paren',
): TokenKind {
  if (text[at] === '《') return 'clause';
  const isTitle = kind === 'quote' && text.startsWith('工程', closing - 2);
  return isTitle ? 'title' : kind;
}

/** 10万吨 is part of a name; 7个 counts; 3亿元, 2024年 and 79.6% end what stands before them. */
function numberAt(text: string, at: number): Token {
  const end = numberEnd(text, at);
  const rest = text.slice(end, end + 6);
  if (NAMING.test(rest)) return span(text, 'number', at, end);
  if (/^[年月日%]/.test(rest)) return span(text, 'cut', at, end + 1);
  if (AMOUNT.test(rest)) return span(text, 'cut', at, end);
  const counted = counterEnd(text, end);
  return counted > end ? span(text, 'count', at, counted) : span(text, 'number', at, end);
}

/** After these a number belongs to a name: 110千伏, 3号. */
const NAMING = /^(?:年产|千伏|伏|号|兆|英寸|吨级|万吨级|代线)/;
const AMOUNT = /^(?:[多余]?[十百千万亿]*[多余]?元|[％‰]|个百分点)/;

function numberEnd(text: string, at: number): number {
  let end = at;
  while (digitAt(text, end) >= 0 || isInNumber(text, end)) end++;
  return end;
}

/** Whether the mark at `at` parts the digits of one number. */
function isInNumber(text: string, at: number): boolean {
  return '.．,'.includes(text[at] ?? ' ') && digitAt(text, at + 1) >= 0;
}

/** The end of the counter at `at`, or of 多个 and 余家; `at` where none stands. */
function counterEnd(text: string, at: number): number {
  for (const from of /[多余几]/.test(text[at] ?? '') ? [at, at + 1] : [at]) {
    const counter = COUNTERS.find((word) => text.startsWith(word, from));
    if (counter) return from + counter.length;
  }
  return at;
}

/** G236 names something, and so does the XX of a name left to be filled in; LNG does not. */
function latinAt(text: string, at: number): Token {
  let end = at;
  let digits = 0;
  while (isLatin(text, end) || digitAt(text, end) >= 0 || text[end] === '.') {
    if (digitAt(text, end) >= 0) digits++;
    end++;
  }
  const isBlank = /^[XＸ]{2,}$/i.test(text.slice(at, end));
  return span(text, digits >= 2 || isBlank ? 'code' : 'number', at, end);
}

/** 一批, 四个, 十大: the end of the counted word, or `at`. */
function countAt(text: string, at: number): number {
  let end = at;
  while (HAN_NUMERALS.includes(text[end] ?? ' ') && end - at < 5) end++;
  if (end === at) return at;
  const counter = HAN_COUNTERS.find((word) => text.startsWith(word, end));
  return counter && longestWord(text, at) <= end + counter.length - at ? end + counter.length : at;
}

const HAN_NUMERALS = '一二两三四五六七八九十百几数多首';
const HAN_COUNTERS = ['大类', '大批', '个', '项', '条', '座', '处', '家', '大', '批', '宗', '种'];
const COUNTERS = [...counters].sort((a, b) => b.length - a.length);

function wordAt(text: string, at: number): Token {
  const stage = stagesEnd(text, at);
  if (stage > at) return span(text, 'stage', at, stage);
  const length = longestWord(text, at);
  if (length === 0) return span(text, 'char', at, at + 1);
  return span(text, kindOf(text.slice(at, at + length)), at, at + length);
}

/** 三期四期, 一期工程: stages one after another. */
function stagesEnd(text: string, at: number): number {
  let end = at;
  while (STAGE_NUMERALS.includes(text[end] ?? ' ') && text[end + 1] === '期') end += 2;
  if (end > at && (text.startsWith('工程', end) || text.startsWith('项目', end))) end += 2;
  return end;
}

const STAGE_NUMERALS = '一二三四五六七八九十首';

function span(text: string, kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, text: text.slice(start, end) };
}
