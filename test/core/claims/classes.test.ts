/** Classes that leave nothing of a total out, by their own words. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('classes that are all', () => {
  it.each<[string, string, string[]]>([
    ['done and not done', '排查隐患<|318个|>，已整改297个，未整改21个。', ['holds 297+21=318?']],
    [
      'done and still to be done, in other words',
      '应改问题<|318个|>，已改297个，未到位31个。',
      ['violated 297+31=328?'],
    ],
    [
      'two kinds of settling',
      '新规划搬迁<|642户|>，集中安置415户，分散安置207户。',
      ['violated 415+207=622?'],
    ],
    [
      'three sectors, the whole in the sentence before',
      '完成投资<|86.4亿元|>，增长9.1%。一产完成2.6亿元，二产完成41.2亿元，三产完成42.6亿元。',
      ['holds 2.6+41.2+42.6=86.4?'],
    ],
    [
      'two of one stage',
      '签约项目<|24个|>。目前已投产8个，占33%；在建12个，占50%；筹备1个，占4%；未开工3个，占13%。',
      ['holds 8+12+1+3=24?'],
    ],
    [
      'instalments that are counted',
      '分三年共补助<|90万元|>，第一年补助40万元，第二年补助30万元，第三年补助30万元。',
      ['violated 40+30+30=100?'],
    ],
    [
      'classes of one whole alone',
      '牛存栏3.1万头，出栏0.9万头；肉鸡总量为<|1635万只|>，存栏138万只，出栏1053万只。',
      ['violated 138+1053=1191?'],
    ],
    [
      'full-width digits',
      '排查隐患<|３１８个|>，已整改２９７个，未整改３１个。',
      ['violated 297+31=328?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['one stage, and what is not at a later one', '项目42个，已开工30个，未完工25个。'],
    [
      'classes of other things',
      '常住人口120万人，城镇新增就业2.3万人，农村劳动力转移就业5.1万人。',
    ],
    ['classes without a whole', '男生312人，女生298人。'],
    ['two of the four regions', '全国有项目512个，东部138个，中部96个，西部84个。'],
    ['instalments that are not counted', '三年建设100个，第一年建设40个，第二年建设35个。'],
    ['schools of two kinds among more', '学校142所，小学96所，初中31所。'],
    ['a whole far too large', '全县有企业1420家，出口企业38家，进口企业25家。'],
  ])('%s', (_, source) => check(source));
});
