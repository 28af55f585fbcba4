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

describe('says nothing of', () => {
  it.each([
    [
      'a period that does not begin the year',
      '7-9月，完成年度任务的54.2%，超时间进度4.2个百分点。',
    ],
    ['no period', '目前完成年度计划的46.7%，高于序时进度5.3个百分点。'],
    ['a day within a month', '截至5月15日，完成投资占年度计划的46.7%，超序时进度5个百分点。'],
    ['another sentence', '1-5月，完成投资占年度计划的46.7%。其余项目高于序时进度5.3个百分点。'],
    [
      'a schedule that the draft sets for itself',
      '1-6月，城东完成任务的54.2%，超时间进度9.2个百分点；城西完成任务的51.8%，超时间进度6.8个百分点；城北完成任务的40%，落后时间进度5个百分点。',
    ],
  ])('%s', (_, source) => check(source));
});
