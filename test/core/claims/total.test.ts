/** Totals behind their parts, or before them without a word for it. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('a total behind its parts', () => {
  it.each<[string, string, string[]]>([
    [
      'that counts the nouns which head the sentences before, and their changes',
      '个人所得税完成21.4亿元，增加2.6亿元。其中，工资所得税13.2亿元，增加1.1亿元。企业所得税完成35.6亿元，增加4.3亿元。分行业看，工业9.1亿元，增加1.2亿元；建筑业3.4亿元，增加0.5亿元。两税合计<|57亿元|>，增收<|6.9亿元|>。',
      ['holds 21.4+35.6=57?', 'holds 2.6+4.3=6.9?'],
    ],
    [
      'of that noun, that is not their sum',
      '个人所得税完成21.4亿元，增加2.6亿元。其中，工资所得税13.2亿元，增加1.1亿元。企业所得税完成35.6亿元，增加4.3亿元。分行业看，工业9.1亿元，增加1.2亿元；建筑业3.4亿元，增加0.5亿元。两税合计<|67亿元|>。',
      ['violated 21.4+35.6=57?'],
    ],
    [
      'whose changes are not the sum of theirs',
      '个人所得税完成21.4亿元，增加2.6亿元。企业所得税完成35.6亿元，增加4.3亿元。两税合计<|57亿元|>，增收<|8.9亿元|>。',
      ['holds 21.4+35.6=57?', 'violated 2.6+4.3=6.9?'],
    ],
    [
      'that says how many they are',
      '城东片区受理462件，城西片区受理318件，两个片区合计<|780件|>。',
      ['holds 462+318=780'],
    ],
    [
      'ten too many',
      '新建道路21.6公里；改建道路34.8公里，两项合计<|66.4公里|>。',
      ['violated 21.6+34.8=56.4'],
    ],
    [
      'of three levels',
      '中央资金620万元、省级资金310万元，市级配套150万元，三级资金共计<|1180万元|>。',
      ['violated 620+310+150=1080'],
    ],
    [
      'off by a last digit',
      '新建道路21.6公里；改建道路34.8公里，两项合计<|56.6公里|>。',
      ['rounding 21.6+34.8=56.4'],
    ],
    [
      '万元 beside 亿元',
      '甲县投资1.86亿元，乙县投资9400万元，两县合计<|3.8亿元|>。',
      ['violated 1.86+0.94=2.8'],
    ],
    [
      'full-width digits',
      '甲县有８７户，乙县有９３户，两县合计<|１８０户|>。',
      ['holds 87+93=180'],
    ],
    [
      'changes add up to a change',
      '国税12.46亿元，增加1.2亿元；地税9.83亿元，增加0.8亿元，两税合计增加<|2亿元|>。',
      ['holds 1.2+0.8=2'],
    ],
    [
      'that does not say how many is believed where it holds',
      '国税12.46亿元，地税9.83亿元，共计<|22.29亿元|>。',
      ['holds 12.46+9.83=22.29?'],
    ],
    [
      'in a sentence of its own',
      '城东片区受理462件，整改61项；城西片区受理318件，整改15项。两个片区合计受理<|780件|>。',
      ['holds 462+318=780?'],
    ],
    [
      'in a sentence of its own, ten too many',
      '城东片区受理462件；城西片区受理318件。两个片区合计受理<|790件|>。',
      ['violated 462+318=780?'],
    ],
    [
      'without what divides one of them',
      '第一年建点<|11个|>，其中镇区5个、村区6个；第二年建点<|28个|>，其中镇区17个、村区11个，两年合计<|49个|>。',
      ['holds 5+6=11?', 'holds 17+11=28?', 'violated 11+28=39'],
    ],
    [
      'of those that it names',
      '东税入库6226万元，完成目标任务的67%；西税入库6197万元。东税、西税合计<|12523万元|>。',
      ['violated 6226+6197=12423?'],
    ],
    [
      'of the list right before it',
      '报批用地1872亩，审查甲方案1738亩、乙方案1765亩，合计<|3603亩|>。',
      ['violated 1738+1765=3503?'],
    ],
    [
      'and what goes with it in another unit',
      '集中安置1089户4123人，分散安置98户433人，两项共<|1187户|><|4656人|>。',
      ['holds 1089+98=1187', 'violated 4123+433=4556?'],
    ],
    [
      'of shares',
      '东部占59.89%，西部占28.48%，两者相加占到<|88.47%|>。',
      ['violated 59.89+28.48=88.37'],
    ],
    [
      'of the first three of a row',
      '33个竣工；51个在建；35个待开工；31个做前期。前三类<|129个|>项目是主力。',
      ['violated 33+51+35=119?'],
    ],
    [
      'of what was just listed, said of all of it',
      '新建水厂3处、改造水厂4处、延伸管网9处，<|19处|>工程全部竣工。',
      ['violated 3+4+9=16?'],
    ],
    [
      'that leaves out its unit',
      '东县86万人口、西县46万人口，两县人口加起来<|132万|>。',
      ['holds 86+46=132'],
    ],
    [
      'of two among three',
      '甲县有87户，乙县有93户，丙县有64户，两县合计<|180户|>。',
      ['holds 87+93=180?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a total without a word for it', () => {
  it.each<[string, string, string[]]>([
    [
      'believed where the next add up',
      '<|326个|>项目分布在城乡。146个在城区，180个在农村。',
      ['holds 146+180=326?'],
    ],
    [
      'what goes on about one of them is no part',
      '<|326个|>项目进展顺利。其中146个续建项目全部复工，180个新建项目开工145个。',
      ['holds 146+180=326?'],
    ],
    [
      'four kinds, each followed by its share',
      '信访件共<|181件|>。大气类80件，占44.2%；水类66件，占36.5%；其他35件，占19.3%。',
      ['holds 80+66+35=181?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'sentences that tell something else than the total',
      '东河县计划投资31亿元。西河县计划投资42亿元。两县共完成27.4亿元。',
    ],
    [
      'fewer sentences of the noun than counted',
      '个人所得税完成21.4亿元。企业所得税完成35.6亿元。三税合计67.3亿元。',
    ],
    ['parts that may not be all', '国税12.46亿元，地税9.83亿元，共计23.29亿元。'],
    ['other numbers than the total says', '甲县有87户，乙县有93户，丙县有64户，两县合计190户。'],
    ['next figures that do not add up', '326个项目分布在城乡。146个在城区，170个在农村。'],
    ['figures of other units', '全市共有学校42所，学生3.6万人，共计投入1.2亿元。'],
    ['numbers so small that chance adds them up', '12个乡镇参加，5个乡镇发言，7个乡镇书面交流。'],
    ['some of what was just listed', '新建水厂3处、改造水厂4处、延伸管网9处，5处工程全部竣工。'],
    ['what two years were from and to', '转移支付由664亿元增加到4025亿元，五年共计12319亿元。'],
    ['conditions that may overlap', '20个项目进度滞后。15个项目因用地受阻，30个项目缺资金。'],
  ])('%s', (_, source) => check(source));
});
