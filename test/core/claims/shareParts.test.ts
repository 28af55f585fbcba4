/** What a share is of: what stands beside it, what its words name, one of a row, or several added up. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['share'], source, tellings);

describe('a part that the words of the share name', () => {
  it.each<[string, string, string[]]>([
    [
      'with its unit and 次',
      '来县上访120批360人次，其中集体访18批250人次，集体访批次只占<|25%|>，人次占<|69.4%|>。',
      ['violated 18÷120=15.00%', 'holds 250÷360=69.44%'],
    ],
    [
      'whose words stand apart',
      '全县生产总值400亿元。第一产业实现增加值64亿元，增长4%。第一产业增加值占生产总值的比重为<|26%|>。',
      ['violated 64÷400=16.00%?'],
    ],
    [
      'nearly',
      '房屋施工面积20.5万平方米，其中营业用房及配套设施4.2万平方米，住宅16.3万平方米。营业用房及公建配套设施占施工面积的<|30.5%|>。',
      ['violated 4.2÷20.5=20.49%?'],
    ],
    [
      'one thing, whose name stands where its segment begins',
      '城北电厂设备已就位，累计完成投资4.2亿元；东山水库完成投资2.1亿元。两个项目完成投资6.3亿元，其中电厂一家就占<|76.7%|>。',
      ['violated 4.2÷6.3=66.67%?'],
    ],
    [
      'the noun that the number before it counts',
      '在建项目80个，其中工业22个项目占<|37.5%|>。',
      ['violated 22÷80=27.50%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('parts that are meant together', () => {
  it.each<[string, string, string[]]>([
    [
      'by their names, in the measure of the whole',
      '全县死亡20人，伤55人。其中，道路交通事故30起，死亡9人，伤40人；农机事故6起，死亡6人，伤13人。道路交通和农机两块就占了死亡总数的<|五成|>。',
      ['violated (9+6)÷20=75.00%?'],
    ],
    [
      'as many as the words say',
      '在统工业项目62个，其中22个进度滞后，21个没有开工，两类合起来占工业项目的<|79.4%|>。',
      ['violated (22+21)÷62=69.35%?'],
    ],
    [
      'the rest of a row, with one named before',
      '全省到位资金375亿元，其中昆明217亿元，楚雄、大理两地分别到位60亿元和40亿元，连同昆明三家合计占<|94.5%|>。',
      ['violated (217+60+40)÷375=84.53%?'],
    ],
    [
      'a row that was handed out right before: a doubt',
      '去年入库的57家工业企业产值增长8%，其中汽车和农产品加工业分别为16家和12家，占入库企业的<|69.1%|>。',
      ['violated (16+12)÷57=49.12%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('one part each of a row', () => {
  it.each<[string, string, string[]]>([
    [
      'over one whole that is written',
      '造林落地上图33.5万亩，施工31.3万亩，其中油茶4万亩，分别占年度任务40万亩的<|63.8%|>和<|78.3%|>。',
      ['violated 33.5÷40=83.75%?', 'holds 31.3÷40=78.25%?'],
    ],
    [
      'over the plans two paragraphs before, each by its unit',
      '全县计划分两年搬迁1930户7727人。\n第一年搬迁743户3171人。\n第二年搬迁1187户4556人，分别占两年总任务的<|71.5%|>和<|59.0%|>。',
      ['violated 1187÷1930=61.50%?', 'holds 4556÷7727=58.96%?'],
    ],
    [
      'the three sectors in their order, their levels behind it',
      '上半年到位资金800亿元。从产业看，到位资金在三次产业中的分布为2.5%、<|84%|>和23.5%，二产项目338个、到位592亿元。',
      ['violated 592÷800=74.00%?'],
    ],
    [
      'two percentages of two plans',
      '完成投资251亿元，完成预期目标410亿元的61.2%和工作目标430亿元的<|68.4%|>。',
      ['violated 251÷430=58.37%'],
    ],
  ])('%s', (_, source, tellings) =>
    checkClaims(
      ['share', 'completion'],
      source.replace('61.2%', '<|61.2%|>'),
      source.includes('61.2%') ? ['holds 251÷410=61.22%', ...tellings] : tellings,
    ),
  );
});

describe('no part', () => {
  it.each([
    [
      'what one of several items adds to',
      '劳动人口9926人，其中城区8895人、乡村1031人，占总人口的28%。全镇总人口35400人。',
    ],
    [
      'what a word in brackets is of',
      '采购金额2.1亿元，主要是电梯（占比31.3%）和空调（占比7%）。全市采购16.5亿元。',
    ],
    [
      'the whole that the share speaks of',
      '在本地就业的8510万人主要集中在东部，占62.1%。全国16600万人。',
    ],
    ['what is by so much more than planned', '喝上安全水9.3万人，比计划超额3.1万人，占35.2%。'],
    [
      'a length that only names the road',
      '改造限速路段4747公里，时速120公里路段占比由18%增至71%。',
    ],
    ['a time', '建设工期三年，其中冬季停工占25%，全程五年。'],
  ])('%s', (_, source) => check(source));
});
