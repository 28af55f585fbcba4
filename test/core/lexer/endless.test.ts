/** Paragraphs that no writer wrote, without end: every reader gets through them and reads what stands behind. */
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';

const units = [
  ...'一 几 数 百 千 万 亿 万亿 百万 十 两 半 多 余 上 近 约 超 前 第 . ． · 、 , ， - — ～ 至 / ∶ % ％'.split(
    ' ',
  ),
  ...'3、 3、4 几10 10几 5-6 5～95% 3亿4500 3万5 1千3 .5 0·4 ３ １，２００ 1,200 1/3 2O24年 二零 二OO 09年'.split(
    ' ',
  ),
  ...'二〇〇八年8月 8月十 十五日 约3万吨以上 近百余 亿元以上 日均每天 增长-3% 二个 翻2番 百分之 五成多 两年半'.split(
    ' ',
  ),
  ...'1、2月 元月 后4个月 最后 前两个 个半 三点 三大 三级 省市县三级 每月一次 两市两县'.split(' '),
  '\u200b',
  '占年度计划\u0002',
  '（',
  '“',
  '。',
  '；',
];

describe('a paragraph of one thing without end', () => {
  it.each(units)('%j', (unit) => {
    const text = `${unit.repeat(4_000)}。共新建30个项目`;
    const { figures, numeralForms, periods } = readParagraph(text);
    expect(figures.at(-1)?.text).toBe('30个');
    for (const facts of [figures, numeralForms, periods])
      expect(facts.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(
        true,
      );
  });
});
