/** Counters that count in some places only: 三大任务 but not 二十大, 三点意见 but not 三点半. */
import { describe, it } from 'vitest';
import { readFigures } from '../../../server/src/core/lexer/figures.ts';
import { checkMeanings } from '../../support/checkSpans.ts';
import { quantityText } from '../../support/quantityText.ts';

/** The marks are the figures of the text, all of them counts of `counter`. */
function check(source: string, meanings: readonly string[] = []): void {
  checkMeanings(
    (text) => readFigures(text, []),
    ({ quantity }) => quantityText(quantity),
    source,
    meanings,
  );
}

describe('counted are', () => {
  it.each([
    ['opinions', '讲<|三点|>意见，提<|两点|>要求', ['3..3 点 count exact', '2..2 点 count exact']],
    ['points looked back on', '以上<|三点|>，请落实', ['3..3 点 count exact']],
    [
      'great things',
      '<|三大|>任务、<|10大|>工程',
      ['3..3 大 count exact', '10..10 大 count exact'],
    ],
    ['levels that are named', '省市县<|三级|>联动', ['3..3 级 count exact']],
    [
      'levels that act together',
      '<|两级|>政府，<|三级|>书记',
      ['2..2 级 count exact', '3..3 级 count exact'],
    ],
    [
      'times, where it says how often',
      '每月通报<|一次|>，只去过<|一次|>。',
      ['1..1 次 count exact', '1..1 次 count exact'],
    ],
    ['animals', '存栏<|两头|>牛', ['2..2 头 count exact']],
    ['cities', '<|两市|>合计', ['2..2 市 count exact']],
    ['batches', '“<|五个|>一批”', ['5..5 个 count exact']],
    ['doors in digits', '开设<|3门|>课', ['3..3 门 count exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('not counted are', () => {
  it.each([
    ['an hour', '三点半开会，下午三点钟'],
    ['congresses', '党的二十大精神，十九大以来，十八大报告，八大以来'],
    ['places', '五大连池、三门峡、十里岗'],
    ['continents', '五大洲'],
    ['ranks', '三级医院、二级公路、三级书'],
    ['once', '召开一次会议，第一次，一次性'],
    ['both ends', '两头占、两头跑'],
    ['places of two kinds', '两市两县、九市一区'],
    ['a method', '“四个一”机制、五个一工程'],
    ['growth of two years', '两年平均增长'],
  ])('%s', (_, source) => check(source));

  it('markets and families, of which the number stays', () => {
    check('<|1亿|>市场主体，<|200万|>家庭', [
      '50000000..150000000 number exact',
      '1995000..2005000 number exact',
    ]);
  });
});
