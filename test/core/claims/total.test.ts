/** Totals behind their parts, or before them without a word for it. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('a total behind its parts', () => {
  it.each<[string, string, string[]]>([
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
    ['parts that may not be all', '国税12.46亿元，地税9.83亿元，共计23.29亿元。'],
    ['other numbers than the total says', '甲县有87户，乙县有93户，丙县有64户，两县合计190户。'],
    ['next figures that do not add up', '326个项目分布在城乡。146个在城区，170个在农村。'],
    ['figures of other units', '全市共有学校42所，学生3.6万人，共计投入1.2亿元。'],
    ['numbers so small that chance adds them up', '12个乡镇参加，5个乡镇发言，7个乡镇书面交流。'],
    ['conditions that may overlap', '20个项目进度滞后。15个项目因用地受阻，30个项目缺资金。'],
  ])('%s', (_, source) => check(source));
});
