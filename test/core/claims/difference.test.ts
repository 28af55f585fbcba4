/** Differences between two levels: how much more, how much less, how much is left. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['difference'], source, tellings);

describe('a difference of two levels', () => {
  it.each<[string, string, string[]]>([
    ['shortened', '办理时间由12天压缩到5天，压缩了<|9天|>。', ['violated 12−5=7']],
    [
      'with 相比',
      '粮食产量301.8万吨与上年286.4万吨相比，增加<|15.4万吨|>。',
      ['holds 301.8−286.4=15.4'],
    ],
    [
      'with the year of the earlier level',
      '全县人口74.6万人，与2010年的72.1万人相比，增加<|3.5万人|>。',
      ['violated 74.6−72.1=2.5'],
    ],
    [
      'off by a last digit',
      '工期由36.2个月缩短到24.1个月，缩短<|12.3个月|>。',
      ['rounding 36.2−24.1=12.1'],
    ],
    ['元 beside 万元', '单价由1.2万元降到9800元，降低<|2200元|>。', ['holds 12000−9800=2200']],
    ['full-width digits', '办理时限由１２天压缩到５天，压缩<|７天|>。', ['holds 12−5=7']],
    ['what is left', '计划改造小区126个，已完成87个，其余<|39个|>。', ['holds 126−87=39?']],
    [
      'what is still missing',
      '全年计划12.5亿元，到位9.86亿元，尚有<|2.64亿元|>缺口。',
      ['holds 12.5−9.86=2.64?'],
    ],
    [
      'the balance of trade',
      '出口342.6亿元，进口198.4亿元，顺差<|154.2亿元|>。',
      ['violated 342.6−198.4=144.2'],
    ],
    [
      'the earlier level in the clause of the difference',
      '全县人口74.6万人，比2010年的72.1万人增加<|3.5万人|>。',
      ['violated 74.6−72.1=2.5'],
    ],
    [
      'the rest, which is not what is left',
      '计划改造小区126个，已完成87个，其余<|29个|>。',
      ['violated 126−87=39?'],
    ],
    [
      'what is not yet done, behind its rate',
      '计划改造小区126个，已完成87个，完成率69%，还有<|49个|>未完成。',
      ['violated 126−87=39'],
    ],
    [
      'what is missing to a goal',
      '累计到位资金544亿元，完成全年目标560亿元的97%，离目标还差<|26亿元|>。',
      ['violated 560−544=16?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a time in two units', '全程由6小时20分钟压缩到4小时25分钟，压缩1小时55分钟。'],
    ['a level before that is not written', '工业产值96.4亿元，比上年增加15.4亿元。'],
    ['more that there is besides', '计划改造小区126个，已完成87个，还有49个纳入储备。'],
    ['the rest of several', '小区126个，已完成87个，正在施工20个，其余29个。'],
    ['a balance of other things', '收入342.6亿元，支出198.4亿元，顺差154.2亿元。'],
    ['units that differ', '由12户发展到36人，增加25户。'],
    ['a difference in brackets', '全县人口74.6万人（比上年增加2.5万人），户籍人口72.1万人。'],
  ])('%s', (_, source) => check(source));
});
