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

/**
 * 推动“三个工程”取得成效。路网工程全面完工，…。水网工程扎实推进，…。电网工程…: where a paragraph says what came of them,
 * the rest of its sentences, if each tells how one of them stands.
 */
export function listOfStatuses(text: string, count: PlacedCount): Enumeration | null {
  const { start, end, isMore } = count;
  if (isMore || text[start - 1] !== '“' || !ACHIEVED.test(text.slice(end, end + MAX_NAME)))
    return null;
  const items: Span[] = [];
  let from = text.indexOf('。', end) + 1;
  while (from < text.length && items.length <= MAX_ORDINALS) {
    const clause = STATUS.exec(text.slice(from, from + MAX_STATUS))?.[0];
    if (clause === undefined) return null;
    items.push({ start: from, end: from + clause.length });
    const stop = text.indexOf('。', from);
    from = stop < 0 ? text.length : stop + 1;
  }
  return items.length > 2 ? set(items, count) : null;
}

const MAX_STATUS = 40;
/** “五大行动”取得明显成效, “四个一批”成效明显. */
const ACHIEVED = /^[\p{Script=Han}]{0,4}”(?:均|都|全面)?(?:取得|成效|见效|落地|实现突破|进展)/u;
/** 诚信建设扎实推进, 温暖工程年度任务全面完成: a name and how it stands. */
const STATUS =
  /^[^，。；：\d]{2,20}?(?:成效|扎实|全面|积极|稳步|有序|深入|加快|持续|起步|顺利|实现|取得|蓬勃|初见|初具)[^，。；：\d]{2,14}(?=[，。])/;

/** 三级书记一起抓，县、乡、村层层签订责任书: the levels are named right behind what they do together. */
export function listOfLevels(text: string, count: PlacedCount): Enumeration | null {
  const { measure, end, isMore } = count;
  if (isMore || measure !== '级') return null;
  const found = LEVELS.exec(text.slice(end, end + MAX_LEVELS));
  if (!found) return null;
  const [words = '', list = ''] = found;
  let start = end + words.lastIndexOf(list);
  const items = list.split('、').map((level) => {
    const item = { start, end: start + level.length };
    start = item.end + 1;
    return item;
  });
  return set(items, count);
}

const MAX_LEVELS = 40;
const LEVELS =
  /^[^，。；：、\d]{0,10}[，,]((?:中央|省|市|县|区|乡|镇|街道|村|社区|组)(?:、(?:省|市|县|区|乡|镇|街道|村|社区|组)){1,5})(?:层层|逐级|一级抓一级|上下|齐抓|同向)/;

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
