/** Years that everybody knows: of the five-year plans, the congresses, and the events that are commemorated. Data only. */

/** The first year of each five-year plan by its ordinal in Han digits; each takes five years. */
export const planStarts: Readonly<Record<string, number>> = {
  一五: 1953,
  二五: 1958,
  三五: 1966,
  四五: 1971,
  五五: 1976,
  六五: 1981,
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

/** The year of each national congress of the Party. */
export const congressYears: Readonly<Record<string, number>> = {
  十二大: 1982,
  十三大: 1987,
  十四大: 1992,
  十五大: 1997,
  十六大: 2002,
  十七大: 2007,
  十八大: 2012,
  十九大: 2017,
  二十大: 2022,
};

/** What anniversaries are of, and its year. */
export const events: readonly (readonly [RegExp, number])[] = [
  [/(?:中国共产党(?:成立|诞生)|建党)$/, 1921],
  [/(?:新中国成立|中华人民共和国成立|建国)$/, 1949],
  [/(?:改革开放)$/, 1978],
  [/(?:建军|中国人民解放军建军)$/, 1927],
  [/(?:抗日战争(?:暨世界反法西斯战争)?|抗战)胜利$/, 1945],
  [/(?:红军)?长征胜利$/, 1936],
  [/香港回归(?:祖国)?$/, 1997],
  [/澳门回归(?:祖国)?$/, 1999],
];
