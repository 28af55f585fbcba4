/** A number that the text takes up again, and a count of one thing told twice. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

describe('taken up again', () => {
  it.each<[string, string, string[]]>([
    [
      'what it is of stands behind it',
      '国庆假期实现旅游收入23.3亿元，增长6.1%。在<|32.3亿元|>旅游收入中，门票收入5.5亿元。',
      ['violated 23.3亿元 ≠ 32.3亿元?'],
    ],
    [
      'where it begins is where it had come to',
      '贫困发生率降至1.33%。今年9月，贫困发生率由<|2.33%|>下降为零。',
      ['violated 1.33% ≠ 2.33%?'],
    ],
    [
      'the goal of the whole',
      '全年计划投资16.1亿元。要围绕全年<|17.1亿元|>的目标，加快进度。',
      ['violated 16.1亿元 ≠ 17.1亿元?'],
    ],
    [
      'the phrase twice',
      '全乡耕地面积4208公顷耕地面积<|4280公顷|>。',
      ['violated 4208公顷 ≠ 4280公顷'],
    ],
    [
      'by the topic',
      '工矿企业事故死亡11人。从工矿企业事故看，共发生9起，死亡<|12人|>。',
      ['violated 11人 ≠ 12人?'],
    ],
    [
      'a part that takes the metric of its whole',
      '房地产开发完成投资16.26亿元，其中商品住宅12.62亿元。商品住宅完成投资<|12.26亿元|>，占75.4%。',
      ['violated 12.62亿元 ≠ 12.26亿元?'],
    ],
    [
      'what was spent on it',
      '民生支出273533万元，占84.4%。用于民生的<|28.35亿元|>是历年最多的。',
      ['violated 273533万元 ≠ 28.35亿元?'],
    ],
    [
      'a share reached',
      '各少数民族人口18.3万人，占24.37%。少数民族人口比重由20.28%升至<|24.73%|>。',
      ['violated 24.37% ≠ 24.73%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('counts', () => {
  it.each<[string, string, string[]]>([
    [
      'the same noun in full, as known: a doubt',
      '39个重点旅游城市收入796亿元。<|40个|>重点旅游城市共接待游客1.3亿人次。',
      ['violated 39个 ≠ 40个?'],
    ],
    [
      'rightly',
      '39个重点旅游城市收入796亿元。<|39个|>重点旅游城市共接待游客1.3亿人次。',
      ['holds 39个 = 39个?'],
    ],
    [
      'with the noun about the number',
      '在统154个项目中有62个工业项目。下一步，要紧盯<|145个|>在统项目的实施进度。',
      ['violated 154个 ≠ 145个?'],
    ],
    [
      'before the number, and behind it',
      '全县有建档立卡贫困村89个。<|89个|>贫困村全部退出。',
      ['holds 89个 = 89个?'],
    ],
    [
      'of a whole place',
      '全镇辖23个自然屯。\n全镇<|24个|>自然屯实现通水泥路。',
      ['violated 23个 ≠ 24个?'],
    ],
    [
      'what a group did, told twice',
      '州直项目58个，完成114.8亿元，为年计划的64%；县项目258个。从汇总表看，州直<|58个|>项目年计划156.7亿元，完成<|92.0亿元|>，完成率<|58.8%|>。',
      ['holds 58个 = 58个?', 'violated 114.8亿元 ≠ 92.0亿元?', 'violated 64% ≠ 58.8%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('the same words', () => {
  it.each<[string, string, string[]]>([
    [
      'what a place has: a doubt',
      '全乡耕地面积4208公顷。\n三、农业\n全乡耕地面积<|4280公顷|>，其中水田1590公顷。',
      ['violated 4208公顷 ≠ 4280公顷?'],
    ],
    [
      'rightly',
      '药材种植面积41.6公顷。\n三、农业\n本年度药材种植面积<|41.6公顷|>，产量96吨。',
      ['holds 41.6公顷 = 41.6公顷?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['one thing in two places', '甲县26个重点旅游城市收入5亿元。乙县31个重点旅游城市共接待游客。'],
    ['two years', '去年开工12个重点旅游项目，今年15个重点旅游项目全部开工。'],
    ['two batches', '第一批156个在建项目已经完工，第二批203个在建项目正在推进。'],
    ['nouns that say too little', '会议听取了12个项目的汇报。15个项目全部开工。'],
    [
      'a goal of each county',
      '全年目标16亿元、计划引资20亿元。各县区围绕全年2.3亿元的目标，倒排工期。',
    ],
    ['five-year plans', '第一个五年计划之后，经过三个五年计划的建设。'],
    [
      'a part of two wholes',
      '甲县完成投资16.2亿元，其中商品住宅12.6亿元。乙县完成投资8亿元，其中商品住宅3亿元。商品住宅完成投资15.6亿元。',
    ],
  ])('%s', (_, source) => check(source));
});
