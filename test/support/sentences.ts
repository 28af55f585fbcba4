/** Sentences with figures, made of phrases that follow one another as in a report. */
import fc from 'fast-check';

/** Drafts of figures: totals, parts, shares, changes, brackets and lists in any order. */
export function figured(maxLength = 24): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(number, fc.constantFrom(...PHRASES)), { maxLength })
    .map((pieces) => pieces.join(''));
}

const number = fc
  .tuple(
    fc.integer({ min: 0, max: 99999 }),
    fc.constantFrom(...'亿元 万元 % 个百分点 个 项 户 人 倍 公里 个月 ∶'.split(' ')),
  )
  .map(([value, unit]) => `${value % 3 === 0 ? value / 10 : value}${unit}`);

const PHRASES = [
  ...'全市 总投资 完成投资 年度计划 占计划的 占全部完成投资的 占 分别占 完成率 开工率 已开工'.split(
    ' ',
  ),
  ...'其中 同比增长 比上年增加 由 提高到 较 超过时间进度 合计 两项合计 平均每个 是 的 分别为'.split(
    ' ',
  ),
  ...'1-7月 上半年 2026年 截至目前， 近 超过 以上 左右 等 （ ） 、 和 ， ， ， ； 。 。 ： \n'.split(
    ' ',
  ),
  '\n',
];
