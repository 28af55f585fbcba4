/** Bounds that sort projects and firms by size; data only. */

/** 超亿元, 过百亿: the amount is the second group. */
export const passing = /([超过逾满])([百千十]?[万亿])元?/;

/** 亿元以上, 千万元及以上: the amount is the first group. */
export const andMore = /(?<![\d百千十])([百千十]?[万亿])元?(?:及以上|以上)/;

/** What the amounts without digits are worth, in 元. */
export const amounts: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['亿', '100000000'],
  ['十亿', '1000000000'],
  ['百亿', '10000000000'],
  ['千亿', '100000000000'],
  ['万亿', '1000000000000'],
]);
