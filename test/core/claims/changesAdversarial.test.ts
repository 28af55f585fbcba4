/** Endless trigger words: what is read stays in proportion to the text, and nothing throws. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';

const LENGTH = 12_000;

/** Words that open the readers of changes, ranks, repeats and dates, without an end. */
const units: readonly string[] = [
  '比较与和同高于低于快于',
  '比全市平均进度',
  '由从到至为的',
  '其余余下剩余还有没有',
  '必须完成还要完成',
  '首尾相差最高与最低相差',
  '最好、最差，',
  '由高到低依次为',
  '用于民生的在旅游收入中',
  '39个重点旅游城市',
  '1-7月完成投资',
  '11月14日至18日',
  '一二三四五六七八九十年月日',
  '2月30日至',
  '5000万元以上5000万元以下',
  '第14位提升到第11位',
  '一产、二产、三产',
  '增长下降回落上升',
  '同比比上年比',
  '除甲市、乙市外，',
];

describe('endless', () => {
  it.each(units)('%s', (unit) => {
    const text = `全市投资增长8%。${unit.repeat(LENGTH / unit.length)}高3个百分点，还剩5个。`;
    const { claims, draft } = analyse(text);
    expect(claims.length).toBeLessThanOrEqual(8 * (draft.figures.length + 1));
  });
});
