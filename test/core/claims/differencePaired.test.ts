/** Differences whose name tells the two levels. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['difference'], source, tellings);

describe('a difference named after its levels', () => {
  it.each<[string, string, string[]]>([
    ['who did not come', '会议应到委员48人，实到41人，缺席<|9人|>。', ['violated 48−41=7']],
    [
      'deposits and loans',
      '全区存款余额512.6亿元，贷款余额401.3亿元，存贷差<|111.3亿元|>。',
      ['holds 512.6−401.3=111.3'],
    ],
    [
      'supply and need',
      '水厂日供水能力8.2万吨，高峰日需水9.6万吨，缺口<|2.4万吨|>。',
      ['violated 9.6−8.2=1.4'],
    ],
    [
      'the gap behind its number',
      '今年能够安排的校舍资金为1.36亿元，而按测算实际需要1.94亿元，收支相抵仍有<|7800万元|>的缺口。',
      ['violated 19400−13600=5800'],
    ],
    [
      'what was taken off',
      '工程送审造价3260万元，审定造价3010万元，核减<|350万元|>。',
      ['violated 3260−3010=250'],
    ],
    [
      'shorter than another',
      '北线方案全长27.4公里，南线方案全长24.1公里，南线比北线短<|4.3公里|>。',
      ['violated 27.4−24.1=3.3'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a gap at one hour', '供电能力92万千瓦，最高用电需求96万千瓦，晚高峰缺口2万千瓦。'],
    ['a gap at another time', '全网供电能力92万千瓦，平均需求85万千瓦，部分时段缺口3万千瓦。'],
    ['a gap of something else', '水厂日供水能力8.2万吨，供水管网36公里，缺口2.4万吨。'],
    [
      'words that only sound like it',
      '客运量比去年增长3.2万人，办理时限比原来缩短5天，工期比定额延长8天。',
    ],
    ['levels of two units', '存款余额512.6亿元，贷款企业401家，存贷差121亿元。'],
  ])('%s', (_, source) => check(source));
});
