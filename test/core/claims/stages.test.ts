/** Counts at a later stage against those at an earlier one. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('a later stage', () => {
  it.each<[string, string, string[]]>([
    ['has what passed the earlier one', '已签约48个，已开工<|31个|>。', ['holds 31个≤48个?']],
    ['has more', '已签约48个，已开工<|61个|>。', ['violated 61个＞48个?']],
    [
      'of what is to be built',
      '拟建安置点57个，完成评审<|45个|>，已完工<|22个|>。',
      ['holds 45个≤57个?', 'holds 22个≤45个?'],
    ],
    ['of what was drawn', '抽取农房1648户，开工建房<|1735户|>。', ['violated 1735户＞1648户?']],
    ['of what was gone through', '共清理文件1630件，废止<|412件|>。', ['holds 412件≤1630件?']],
    ['of what was found', '排查隐患318处，已整改<|297处|>。', ['holds 297处≤318处?']],
    [
      'of money',
      '下达专项资金5.2亿元，已到位<|4.1亿元|>，已支付<|4.6亿元|>。',
      ['holds 4.1亿元≤5.2亿元?', 'violated 4.6亿元＞4.1亿元?'],
    ],
    [
      'of what was handed over',
      '交办信访事项64件，已核查<|61件|>，办结<|48件|>。',
      ['holds 61件≤64件?', 'holds 48件≤61件?'],
    ],
    [
      'of what is begun, said once',
      '计划实施民生实事20项，已启动<|18项|>、办结<|25项|>。',
      ['holds 18项≤20项?', 'violated 25项＞18项?'],
    ],
    [
      'in a course of three or more',
      '全年签约124个，落地97个，开工<|71个|>。',
      ['holds 71个≤97个?'],
    ],
    [
      'with what other years brought',
      '已签约项目48个，已开工项目61个，包括往年签约的<|17个|>。',
      ['holds 17个≤61个'],
    ],
    ['full-width digits', '已签约４８个，已开工<|６１个|>。', ['violated ６１个＞４８个?']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['what a year began and what it finished', '全年开工742套，基本建成948套。'],
    ['what is not done', '已签约48个，未开工61个。'],
    ['money that is invested', '到位资金3.8亿元，已完成投资4.6亿元。'],
    ['what each stage has of its own', '到位资金3.8亿元。已支付4.6亿元。'],
    ['what another course has', '已开工12个，农业完工15个。'],
    ['what the course of another has', '全年签约124个，落地97个，工业项目开工101个。'],
    ['other units', '已签约48个，已开工61家。'],
    ['what goes on', '已开工48个，在建61个。'],
    ['sentences apart', '已签约48个。已开工61个。'],
    ['an earlier stage behind a later one', '已完工22个，已签约48个。'],
    ['another course', '已受理48件，已整改61件。'],
  ])('%s', (_, source) => check(source));
});
