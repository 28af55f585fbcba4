/** Whether words bear a name that the text gives elsewhere, in the same form or in a kindred one. */

/**
 * `exactly`: the words hold the name; `apart`: they hold its two halves in order (第一产业增加值 in 第一产业实现增加值);
 * `nearly`: they hold how it begins, and how it ends if that is short (营业用房及公建配套设施 for 营业用房及配套设施).
 */
export type Bearing = 'exactly' | 'apart' | 'nearly';

/** How `words` bear `name`; null where they do not. */
export function bearingOf(words: string, name: string): Bearing | null {
  const [text, sought] = [plain(words), plain(name)];
  if (sought === '' || sought.length > MAX_NAME) return null;
  if (holds(text, sought)) return 'exactly';
  if (isApart(text, sought)) return 'apart';
  return isNearly(text, sought) ? 'nearly' : null;
}

/** Whether the text has the name, and not only what it is not: 税收 in 非税收入, 住宅 in 非住宅. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at === 0 || !'非未不'.includes(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

/** No name of an indicator is longer. */
const MAX_NAME = 24;

/** The words in one spelling: 没有开工 is 未开工, GDP is 生产总值, 第一产业 is 一产. */
function plain(words: string): string {
  return SPELLINGS.reduce((text, [form, one]) => text.replace(form, one), words);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[“”"'‘’\s]/g, ''],
  [/没有|尚未|还未|仍未|未能/g, '未'],
  [/GDP|(?:国内|地区)生产总值/g, '生产总值'],
  [/第([一二三])产业/g, '$1产'],
  [/一般公共预算|公共财政预算|一般预算/g, '公共预算'],
  [/规模以上/g, '规上'],
  [/人数/g, '人'],
  [/进出口/g, '外贸'],
  [/非税收入/g, '非税'],
];

/** The name cut in two, both parts in order; each of two characters at least. */
function isApart(text: string, name: string): boolean {
  for (let cut = name.length - SHORTEST; cut >= SHORTEST; cut--) {
    const at = text.indexOf(name.slice(0, cut));
    if (at >= 0 && text.indexOf(name.slice(cut), at + cut) >= 0) return true;
  }
  return false;
}

const SHORTEST = 2;

/** The name from its beginning, and its last two characters behind that, if it is not most of it: four characters at least. */
function isNearly(text: string, name: string): boolean {
  if (name.length < LONG_NAME) return false;
  for (let cut = name.length - SHORTEST; cut >= LONG_START; cut--) {
    const at = text.indexOf(name.slice(0, cut));
    if (at >= 0) return cut * 2 > name.length || text.indexOf(name.slice(-SHORTEST), at + cut) >= 0;
  }
  return false;
}

const LONG_NAME = 6;
/** So much of a name is enough by itself: 跨省流动 of 跨省流动农民工. */
const LONG_START = 4;

/** Whose number the words before it tell, without verbs and general nouns: 滨河大道 of 滨河大道项目完成投资, nothing of 已开工项目完成. */
export function ownNameOf(lead: string): string {
  return lead.trim().replace(DID, '').replace(GENERAL, '');
}

const DID =
  /(?:[，,：:]|截至|目前|预计|已经?|实际|累计|共|仅|只)*(?:完成|实现|到位|到账|入库|征收|开工|建成|落实|引进|投产).*$/;
const GENERAL =
  /全[市县省区国]|我[市县省区]|已|开工|在建|新建|续建|非|重点|重大|实施|建设|[省市县区]级|类|的|项目|工程|投资|资金|其中|、/g;
