/** Fixed political expressions that begin like a count and are names; data only. */

const phrases: ReadonlySet<string> = new Set([
  '两个维护',
  '两个确立',
  '两个大局',
  '两个一百',
  '两个毫不',
  '两个文明',
  '两个转变',
  '两个结合',
  '两个务必',
  '三个代表',
  '三个务必',
  '三个文明',
  '四个意识',
  '四个自信',
  '四个全面',
  '四个伟大',
  '四个服从',
  '五位一体',
  '六个必须',
  '三个区分',
  '两个根本',
  '两项补贴',
  '三个有利',
  '两年平均',
]);

/** 三次产业 is the name of a division, 四个一 the name of a method; 五个一批 counts. */
const counted = /^三次产业|^[两三四五六七八九十]个一(?!批)/;

/** Whether a fixed expression starts at `index`. */
export function isSetPhrase(text: string, index: number): boolean {
  const words = text.slice(index, index + 4);
  return phrases.has(words) || counted.test(words);
}
