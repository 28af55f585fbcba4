/** Distances from the schedule of the year: what is completed less the months that have passed. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['progress'], source, tellings);

describe('a distance from the schedule', () => {
  it.each<[string, string, string[]]>([
    [
      'months from January on',
      '1-5月，完成投资占年度计划的46.7%，高于序时进度<|5个百分点|>。',
      ['holds |46.7−5÷12×100|=5.03'],
    ],
    [
      'a third of a point off',
      '1-5月，完成投资占年度计划的46.7%，高于序时进度<|5.3个百分点|>。',
      ['violated |46.7−5÷12×100|=5.03'],
    ],
    [
      'half a year',
      '上半年，完成年度任务的54.2%，超时间进度<|4.2个百分点|>。',
      ['holds |54.2−6÷12×100|=4.20'],
    ],
    [
      'behind it',
      '前三季度完成投资占年度计划的71.3%，滞后时间进度<|6.7个百分点|>。',
      ['violated |71.3−9÷12×100|=3.70'],
    ],
    [
      'more places than the months give',
      '截至8月底，完成年度目标的60.2%，低于时间进度<|6.47个百分点|>。',
      ['holds |60.2−8÷12×100|=6.467'],
    ],
    [
      'the last day of a month',
      '截至5月31日，完成投资占年度计划的46.7%，超序时进度<|5个百分点|>。',
      ['holds |46.7−5÷12×100|=5.03'],
    ],
    [
      '% for points, as many write',
      '1-5月，完成投资占年度计划的46.7%，超序时进度<|5%|>。',
      ['holds |46.7−5÷12×100|=5.03'],
    ],
    [
      'full-width digits',
      '１－５月，完成投资占年度计划的４６．７％，超序时进度<|５．０个百分点|>。',
      ['holds |46.7−5÷12×100|=5.03'],
    ],
    [
      'a word that bends it',
      '1-5月，完成投资占年度计划的46.7%，超序时进度<|约5个百分点|>。',
      ['holds |46.7−5÷12×100|=5.03'],
    ],
    [
      'one of three that is wrong',
      '1-6月，城东完成任务的54.2%，超时间进度<|4.2个百分点|>；城西完成任务的51.8%，超时间进度<|6.8个百分点|>；城北完成任务的40%，落后时间进度<|10个百分点|>。',
      ['holds |54.2−6÷12×100|=4.20', 'violated |51.8−6÷12×100|=1.80', 'holds |40−6÷12×100|=10.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a distance by other words', () => {
  it.each<[string, string, string[]]>([
    [
      'half of the year over, half of the task done',
      '全县在建项目完成投资为年计划的43%，距“时间过半、任务过半”还差<|7个百分点|>。',
      ['holds |43−6÷12×100|=7.00'],
    ],
    [
      'what it is behind in short',
      '1-9月，完成年度任务的70.2%，欠进度<|6.8个百分点|>。',
      ['violated |70.2−9÷12×100|=4.80'],
    ],
    [
      'short of what is due on average',
      '截至9月底，财政收入完成277万元，占年初预算679万元的40.8%，短平均进度<|44.2个百分点|>。',
      ['violated |40.8−9÷12×100|=34.20'],
    ],
    [
      'the time at the beginning of the paragraph, another one between',
      '今年1至8月，全市事故下降。对照控制指标，道路交通死亡占全年指标的48%；矿山死亡8人，占全年控制指标10人的80%，超过时间进度<|13.3个百分点|>。',
      ['holds |80−8÷12×100|=13.33'],
    ],
    [
      'the time two paragraphs before',
      '1-10月，全县开放型经济主要指标完成情况如下：\n一、引资。引进项目12个。\n二、出口。完成出口320万美元，占任务1000万美元的32%，低于时间进度<|61.3个百分点|>。',
      ['violated |32−10÷12×100|=51.33?'],
    ],
    [
      'a share between the rate and the distance',
      '1-6月，完成年度任务的54.2%，占全市的21.7%，超时间进度<|4.2个百分点|>。',
      ['holds |54.2−6÷12×100|=4.20'],
    ],
    [
      'a list of rates and a list of distances',
      '1-6月，甲、乙两镇分别完成任务的54.2%和61%，分别超时间进度<|4.2个百分点|>和<|21个百分点|>。',
      ['holds |54.2−6÷12×100|=4.20', 'violated |61−6÷12×100|=11.00'],
    ],
    [
      'an amount',
      '截至9月底，入库6226万元，完成目标任务8000万元的77.8%，超均衡进度<|226万元|>。',
      ['holds |6226−8000×9÷12|=226.00'],
    ],
    [
      'an amount that the rate does not give',
      '截至9月底，入库6226万元，完成目标任务8000万元的77.8%，超均衡进度<|426万元|>。',
      ['violated |6226−8000×9÷12|=226.00'],
    ],
    [
      'a day within a month, which may be counted in several ways',
      '截至5月15日，完成投资占年度计划的46.7%，超序时进度<|5个百分点|>。',
      ['holds |46.7−5÷12×100|=5.03?'],
    ],
    [
      'a day within a month that no way to count it explains is a doubt',
      '截至5月15日，完成投资占年度计划的46.7%，超序时进度<|15个百分点|>。',
      ['violated |46.7−5÷12×100|=5.03?'],
    ],
    [
      'the schedule itself',
      '截至7月底，时间进度为<|58.3%|>，全县完成年度任务的61%。',
      ['holds 7÷12=58.33%'],
    ],
    [
      'a goal that catches up',
      '同志们，力争8月底投资完成<|66.7%|>，把时间进度赶上来。',
      ['holds 8÷12=66.67%?'],
    ],
    [
      'a goal that does not',
      '同志们，力争8月底投资完成<|56.7%|>，把时间进度赶上来。',
      ['violated 8÷12=66.67%?'],
    ],
    [
      'a schedule of its own that all but one agree on',
      '1-6月，城东完成任务的54.2%，超时间进度<|9.2个百分点|>；城西完成任务的51.8%，超时间进度<|6.8个百分点|>；城北完成任务的40%，落后时间进度<|5个百分点|>；城南完成任务的47%，与时间进度相差<|7个百分点|>。',
      [
        'holds |54.2−45|=9.20?',
        'holds |51.8−45|=6.80?',
        'holds |40−45|=5.00?',
        'violated |47−45|=2.00?',
      ],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'a period that does not begin the year',
      '7-9月，完成年度任务的54.2%，超时间进度4.2个百分点。',
    ],
    ['no period', '目前完成年度计划的46.7%，高于序时进度5.3个百分点。'],
    ['another sentence', '1-5月，完成投资占年度计划的46.7%。其余项目高于序时进度5.3个百分点。'],
    [
      'a schedule of its own that two distances do not agree on',
      '1-6月，城东完成任务的54.2%，超时间进度9.2个百分点；城西完成任务的51.8%，超时间进度5.8个百分点。',
    ],
    ['what others have completed', '1-6月，完成任务的54.2%，快于全市平均进度4.9个百分点。'],
    ['a distance without a rate', '1-6月，项目建设超时间进度4.2个百分点。'],
    ['another year', '去年1-6月，完成任务的54.2%，超时间进度9.2个百分点。'],
  ])('%s', (_, source) => check(source));
});
