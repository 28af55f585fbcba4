/** Shares and completion rates against the part and the whole that the words or the place name. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['share', 'completion'], source, tellings);

describe('a share whose whole its own words give', () => {
  it.each<[string, string, string[]]>([
    [
      'a number of tasks is a plan',
      '区里确定的24项督办任务，已完成18项，完成率<|85.0%|>。',
      ['violated 18÷24=75.00%'],
    ],
    [
      'more than the plan',
      '今年承担改厕任务2400户，截至目前完工2520户，完成率<|185.0%|>。',
      ['violated 2520÷2400=105.00%'],
    ],
    [
      'the whole with its number before the percentage',
      '1-5月完成投资318.6亿元，占年度计划投资764.2亿元的<|41.7%|>。',
      ['holds 318.6÷764.2=41.69%'],
    ],
    [
      'rounded operands reach a last digit that plain division misses',
      '外资企业进出口6.16亿元，占全县进出口总额20.1亿元的<|30.7%|>。',
      ['holds 6.16÷20.1=30.647%'],
    ],
    [
      'cut off instead of rounded',
      '在册企业1300家，其中小微企业647家，占<|49.7%|>。',
      ['rounding 647÷1300=49.77%'],
    ],
    [
      'two digits exchanged',
      '1-5月完成投资318.6亿元，占年度计划投资764.2亿元的<|47.1%|>。',
      ['violated 318.6÷764.2=41.69%'],
    ],
    [
      'the name of the whole, in the clause before',
      '全年引进资金58.3亿元，其中省外资金36.9亿元，占全部引进资金的<|73.3%|>。',
      ['violated 36.9÷58.3=63.29%'],
    ],
    [
      'full-width digits',
      '总投资９２．６亿元，完成投资３７．５亿元，占总投资的<|５０．５％|>。',
      ['violated 37.5÷92.6=40.50%'],
    ],
    [
      '万元 beside 亿元',
      '总投资9.26亿元，完成投资37500万元，占总投资的<|40.5%|>。',
      ['holds 37500÷92600=40.50%'],
    ],
    [
      'half-width commas',
      '全年引进资金58.3亿元,其中省外资金36.9亿元,占全部引进资金的<|63.3%|>。',
      ['holds 36.9÷58.3=63.29%'],
    ],
    [
      'one part over two wholes, only one of which is written',
      '年度计划投资708.9亿元，上半年完成投资412.6亿元，占年度计划的<|58.2%|>，占全市固定资产投资的33.5%。',
      ['holds 412.6÷708.9=58.20%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a share whose whole its place gives', () => {
  it.each<[string, string, string[]]>([
    [
      'what 其中 divides',
      '全市受理群众来信236件，其中城乡建设类89件，占<|37.7%|>。',
      ['holds 89÷236=37.71%'],
    ],
    [
      'what 其中 divides, wrongly computed',
      '全市受理群众来信236件，其中城乡建设类89件，占<|47.7%|>。',
      ['violated 89÷236=37.71%'],
    ],
    [
      'what was to be done, right before what was done',
      '三类项目下达194211万元，完成83273万元，占<|52.9%|>。',
      ['violated 83273÷194211=42.88%?'],
    ],
    [
      'what 其中 divides, by its month',
      '5月当月到位22.41亿元，其中省外资金8.42亿元，占当月的<|48.6%|>。',
      ['violated 8.42÷22.41=37.57%'],
    ],
    [
      'the part that is named again with its unit',
      '计划搬迁4942户19776人，其中建档立卡3660户14617人，建档立卡户占<|84%|>。',
      ['violated 3660÷4942=74.06%'],
    ],
    [
      'the second column of what 其中 divides, by its name',
      '审批用地1402宗，总面积9.90万亩，其中重点项目188宗，面积5.15万亩，面积占<|67.6%|>。',
      ['violated 5.15÷9.9=52.02%'],
    ],
    [
      'siblings that two votes bind to one whole',
      '全县生产总值149.9亿元。第一产业增加值21.7亿元，占<|14.5%|>；第二产业增加值68.4亿元，占<|45.6%|>；第三产业增加值59.8亿元，占<|49.9%|>。',
      ['holds 21.7÷149.9=14.48%?', 'holds 68.4÷149.9=45.63%?', 'violated 59.8÷149.9=39.89%'],
    ],
    [
      'a column of a list each',
      '全市有学校120所，在校生86000人，其中农村学校72所，在校生34400人，分别占<|60%|>和<|40%|>。',
      ['holds 72÷120=60.00%?', 'holds 34400÷86000=40.00%?'],
    ],
    [
      'by name in an earlier paragraph, which lowers the severity',
      '截至6月底，全市项目完成投资412.6亿元。\n截至6月底，工业项目完成投资153.8亿元，占全部完成投资的<|47.3%|>。',
      ['violated 153.8÷412.6=37.28%?'],
    ],
    [
      '全市 alone names no whole, but one that holds in an earlier paragraph is believed',
      '全市引进项目96个，其中新建53个。\n城东片区引进项目28个，占全市的<|29.2%|>。',
      ['holds 28÷96=29.17%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a completion rate', () => {
  it.each<[string, string, string[]]>([
    [
      'the plan stands before what was done',
      '全年目标为进出口300亿元，上半年完成161.4亿元，完成率<|63.8%|>。',
      ['violated 161.4÷300=53.80%'],
    ],
    [
      'more than the plan',
      '计划完成投资63.27亿元，实际完成投资77.57亿元，投资完成率<|122.6%|>。',
      ['holds 77.57÷63.27=122.60%'],
    ],
    [
      'two plans: either may be meant where it holds',
      '省下达计划120亿元，市定计划150亿元，实际完成96亿元，完成计划的<|80%|>。',
      ['holds 96÷120=80.00%?'],
    ],
    [
      'two plans, neither of which it is of',
      '省下达计划120亿元，市定计划150亿元，实际完成96亿元，完成计划的<|70%|>。',
      ['violated 96÷150=64.00%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('figures that a word bends', () => {
  it.each<[string, string, string[]]>([
    [
      'a bound over a bound',
      '完成投资超过400亿元，占年度计划708.9亿元的<|五成以上|>。',
      ['holds 400÷708.9=56.43%'],
    ],
    [
      'about a third',
      '全县规模以上企业126家，其中停产企业37家，占<|三成左右|>。',
      ['holds 37÷126=29.37%'],
    ],
    [
      'about two thirds is too much',
      '全县规模以上企业126家，其中停产企业37家，占<|六成左右|>。',
      ['violated 37÷126=29.37%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a whole that is not written', '1-5月完成投资318.6亿元，占全社会固定资产投资总量的44.9%。'],
    ['progress in kind', '总投资18亿元，完成投资7亿元，目前已完成路基、桥涵等工程的65%。'],
    [
      'the total investment of another subject',
      '城南水厂扩建工程总投资6.4亿元。滨河大道项目完成投资3.2亿元，占总投资的37.3%。',
    ],
    [
      'the total investment of another subject in another paragraph',
      '城南水厂扩建工程总投资6.4亿元。\n工业项目完成投资3.2亿元，占总投资的37.3%。',
    ],
    [
      'all of 全市 where the paragraph before counts other things',
      '全市在建工地96个，其中新建53个。\n城东片区引进项目28个，占全市的39.2%。',
    ],
    ['a part with a time of its own', '五年累计投资86.4亿元，2023年占28.5%。'],
    ['columns without their wholes', '在建项目24个，总投资126.5亿元，分别占总量的30%和41.2%。'],
    [
      'by-name wholes of another period',
      '1-5月，全市项目完成投资412.6亿元。\n1-6月，工业项目完成投资153.8亿元，占全部完成投资的47.3%。',
    ],
    [
      'what the whole place invested, where only the project has a total',
      '总投资35亿元，完成投资20亿元，占全市投资总量的7.1%。',
    ],
  ])('%s', (_, source) => check(source));
});

it('keeps a share without its whole for the hover, with what is missing', () => {
  const { claims } = analyse('1-5月完成投资318.6亿元，占全市固定资产投资总量的44.9%。');
  expect(claims.map(({ type, verdict, obstacle }) => ({ type, verdict, obstacle }))).toEqual([
    {
      type: 'share',
      verdict: 'uncheckable',
      obstacle: { zh: '文中找不到作为分母的数', en: 'the text does not give the whole' },
    },
  ]);
});
