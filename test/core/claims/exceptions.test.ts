/** What is said of all, and what is left out. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

describe('all but a few', () => {
  const check = (source: string, tellings?: readonly string[]) =>
    checkClaims(['difference'], source, tellings);

  it.each<[string, string, string[]]>([
    [
      'the exceptions before the total',
      '除2个社区正在选址外，全街道21个社区中其余<|18个|>社区都设立了驿站。',
      ['violated 21−2=19'],
    ],
    [
      'the exceptions behind the total',
      '全镇44个村，除3个村因搬迁暂缓外，其余<|43个|>村都通了自来水。',
      ['violated 44−3=41'],
    ],
    [
      'those that are named',
      '二十六个成员单位，除气象局请假外，<|二十五个|>单位全部到会。',
      ['holds 26−1=25?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    '全市18个县区，除中心城区外，14个县区均实现增长。',
    '全市18个单位，除个别单位外，14个单位均派员参加。',
  ])('none: %s', (source) => check(source));
});

describe('all, and yet not all', () => {
  const check = (source: string, tellings?: readonly string[]) =>
    checkClaims(['other'], source, tellings);

  it.each<[string, string, string[]]>([
    [
      'a hundred percent and some that are not',
      '反馈问题52个，整改率<|100%|>，尚有3个问题正在整改。',
      ['violated 52−3=49?'],
    ],
    [
      'the opposite word',
      '抽检饮用水64批次，合格率<|100%|>，2批次菌落超标。',
      ['violated 64−2=62?'],
    ],
    ['all of them', '全县<|58个|>乡镇全部通了光纤，还有3个乡镇没有通光纤。', ['violated 58−3=55?']],
    [
      'one that is named',
      '<|12个|>单位均按期报送了方案，只有住建局至今没有报送。',
      ['violated 只有住建局至今没有报送?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    '已开工项目资金到位率100%，未开工的7个项目资金正在筹措。',
    '城区污水处理率100%，建制镇中还有5个镇没有配套管网。',
    '全县58个乡镇全部通了光纤，还有12个自然村没有通光纤。',
    '抽检食品320批次，合格率100%，较上年提高2个百分点。',
    '今年24个科室全部完成上半年考核，下半年考核尚有9个科室没有开始。',
    '全县35个部门全部完成公开，其中12个部门不涉及公开事项。',
  ])('none: %s', (source) => check(source));
});

describe('a hundred percent of them all', () => {
  it('holds', () =>
    checkClaims(['rate'], '全县28个乡镇全部建成养老中心，覆盖率<|100%|>。', ['holds 28÷28=100%?']));
});
