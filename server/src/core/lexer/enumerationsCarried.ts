/**
 * Counts of what other words than a list set out: one more than were just listed, or those that are numbered.
 *
 *     甲、乙、丙、丁4州市…，连同戊市 五家 合计        两次 观摩中，第一次…，第二次…
 *     └ list before         └ one    └ count          └ count      └ item   └ item
 */
import type { Enumeration } from '../model/enumeration.ts';
import type { Span } from '../text/span.ts';
import type { PlacedCount } from './listCounts.ts';
import { numberIn } from './numerals.ts';

/** 连同昆明五家: the list before with one more; null where `last` is none or does not make as many. */
export function listWithOneMore(
  text: string,
  last: Enumeration | undefined,
  count: PlacedCount,
): Enumeration | null {
  if (!last || last.isOpen || last.isApart || count.isMore) return null;
  const from = Math.max(last.end, count.start - MAX_NAME);
  const found = WITH.exec(text.slice(from, count.start));
  const between = text.slice(last.end, count.start);
  if (!found || between.length > MAX_REACH || /[。；！？]/.test(between)) return null;
  const name = found[1] ?? '';
  const start = count.start - name.length;
  const items = [...last.items, { start, end: count.start }];
  const sizes = last.sizes.map((size) => size + 1);
  const isNear = sizes.some((size) => Math.abs(size - count.value) <= 1);
  if (!isNear) return null;
  return {
    start: last.start,
    end: count.end,
    items,
    sizes,
    count,
    isOpen: false,
    isPlain: last.isPlain,
    isApart: true,
  };
}

const MAX_NAME = 16;
const MAX_REACH = 120;
const WITH = /(?:连同|加上|算上)([^，。；：、和及与]{2,10})$/;

/**
 * 两次观摩中，第一次…，第二次…; 分三年：第一年…，第二年…，第三年…: null where they are not numbered from one on. Of 三步走
 * some may be named and not others.
 */
export function listOfOrdinals(text: string, count: PlacedCount): Enumeration | null {
  const { measure, value, end, isMore, isRank } = count;
  if (isMore || isRank || value > MAX_ORDINALS || !NUMBERED.test(measure)) return null;
  const sentence = text.slice(end, end + MAX_SENTENCE).split('。', 1)[0] ?? '';
  const items: Span[] = [];
  for (const { 0: written, 1: numeral = '', index } of sentence.matchAll(ORDINALS)) {
    if (!written.endsWith(measure) && !written.endsWith(measure.slice(-1))) continue;
    if (numberIn(numeral) !== items.length + 1) return null;
    items.push({ start: end + index, end: end + index + written.length });
  }
  return set(items, count, items.length > value || text[count.start - 1] === '分');
}

/** “三个百分百”。开工率达百分百。…建成率超百分百。…: the sentences of the paragraph whose first clause ends with the noun. */
export function listOfRepeats(text: string, count: PlacedCount): Enumeration | null {
  const noun = QUOTED.exec(text.slice(count.end, count.end + MAX_NAME))?.[1];
  if (noun === undefined || text[count.start - 1] !== '“' || count.isMore) return null;
  const items: Span[] = [];
  let start = text.indexOf('。', count.end) + 1;
  while (start > 0 && items.length <= MAX_ORDINALS) {
    const clause = /^[^，。；：]{2,20}/.exec(text.slice(start, start + MAX_CLAUSE))?.[0] ?? '';
    if (clause.endsWith(noun)) items.push({ start, end: start + clause.length });
    start = text.indexOf('。', start) + 1;
  }
  return set(items, count);
}

const MAX_CLAUSE = 24;
const QUOTED = /^([\p{Script=Han}]{2,4})”/u;

/** 两件事：一手抓返贫监测，…；一手抓产业培育. */
export function listOfHands(text: string, count: PlacedCount): Enumeration | null {
  if (count.isMore || !/^[^，。；]{0,4}[：:]/.test(text.slice(count.end, count.end + MAX_NAME)))
    return null;
  const sentence = text.slice(count.end, count.end + MAX_SENTENCE).split('。', 1)[0] ?? '';
  const items = [...sentence.matchAll(/(?<=[：:；;，,])一手[^，。；：]{2,16}/g)].map(
    ({ 0: written, index }) => ({
      start: count.end + index,
      end: count.end + index + written.length,
    }),
  );
  return set(items, count);
}

/** The items as the list of the count, if they are about as many. */
function set(items: readonly Span[], count: PlacedCount, isPlain = true): Enumeration | null {
  const last = items.at(-1);
  if (!last || items.length < 2 || Math.abs(items.length - count.value) > 1) return null;
  return {
    start: count.start,
    end: last.end,
    items,
    sizes: [items.length],
    count,
    isOpen: false,
    isPlain,
    isApart: true,
  };
}

const MAX_ORDINALS = 9;
const MAX_SENTENCE = 200;
const NUMBERED = /^(?:次|年|批|期|步|层|级|轮|阶段|个?阶段)$/;
const ORDINALS = /第([一二三四五六七八九])(?:次|年|批|期|步|层|级|轮|阶段)/g;
