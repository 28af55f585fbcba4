/** Lists that a noun announces and that fill their sentence: “三关”：权力关、金钱关、人情关。 七条经验：党建引领、…. */
import type { Span } from '../text/span.ts';
import type { PlacedCount } from './listCounts.ts';
import type { ListRun } from './listItems.ts';

/**
 * Whether the names behind 数 + 名 + ： can be nothing but what is counted: the quoted name comes back in each of them, or
 * they are set words of one length behind a noun of saying (经验, 原则). The list has to reach to the sentence's end.
 */
export function isListOfNoun(
  text: string,
  { joins, stop }: ListRun,
  names: readonly Span[],
  count: PlacedCount,
): boolean {
  const last = names.at(-1);
  if (!last || joins.length > 0 || !(stop === 'sentence' || isAtEnd(text, last))) return false;
  const words = names.map(({ start, end }) => text.slice(start, end).replace(/[.]$/, ''));
  if (words.length < 2 || words.some((word) => /等$|[“”]/.test(word))) return false;
  const tail = text.slice(count.end, names[0]?.start);
  return isNamedInEach(text, count, tail, words) || areSetWords(tail, count, words);
}

function isAtEnd(text: string, { end }: Span): boolean {
  return text.slice(end, end + 3).trim() === '';
}

/** “四个不放过”：…不放过、…不放过; “三关”：权力关、…. */
function isNamedInEach(
  text: string,
  { start, measure }: PlacedCount,
  tail: string,
  words: readonly string[],
): boolean {
  const said = QUOTED.exec(tail)?.[1];
  if (said === undefined || text[start - 1] !== '“') return false;
  const name = said === '' ? measure : said;
  if (/^[个项大条类种]$/.test(name)) return false;
  const isLonger = words.every((word) => word.length > name.length);
  return (
    isLonger &&
    (words.every((word) => word.endsWith(name)) || words.every((word) => word.startsWith(name)))
  );
}

const QUOTED = /^([^“”、，：:]{0,6})”[^“”、，：:]{0,4}[：:]$/;

/** 七条经验：党建引领、规划先行、…: 公开公平、公正诚信 may be two words each. */
function areSetWords(tail: string, { value }: PlacedCount, words: readonly string[]): boolean {
  if (!SAYINGS.test(tail) || words.length < 3 || words.length * 2 === value) return false;
  const isNear = Math.abs(value - words.length) <= 2;
  return isNear && words.every((word) => /^\p{Script=Han}{4}$/u.test(word));
}

const SAYINGS =
  /^的?(?:主要|基本|宝贵|重要|成功|工作)?(?:经验|做法|原则|启示|体会|要求|举措|措施|特点|路径|机制)[：:]$/;
