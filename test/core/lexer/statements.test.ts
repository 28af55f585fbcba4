/** Metric, subject, period and role of each figure, carried over as a reader would. */
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import type { LocalFigure } from '../../../server/src/core/model/figure.ts';

const figuresOf = (text: string): readonly LocalFigure[] => readParagraph(text).figures;

/** `57亿元 完成投资` for each figure, with the fact that `pick` takes. */
const told = (text: string, pick: (figure: LocalFigure) => string): readonly string[] =>
  figuresOf(text).map((figure) => `${figure.text} ${pick(figure)}`.trim());

describe('what is measured', () => {
  it.each<[string, string, string[]]>([
    [
      'stands before the number, with what qualifies it',
      '全市总投资846.5亿元，当年计划投资31.5亿元，已完成投资24亿元。',
      ['846.5亿元 总投资', '31.5亿元 当年计划投资', '24亿元 完成投资'],
    ],
    [
      'may be parted from it by verbs',
      '年销售收入预计达到36亿元，新增床位达1200张。',
      ['36亿元 年销售收入', '1200张 新增床位'],
    ],
    [
      'of a budget has its whole name',
      '一般公共预算收入12.3亿元，一般公共预算支出共8亿元。',
      ['12.3亿元 一般公共预算收入', '8亿元 一般公共预算支出'],
    ],
    [
      'is read through characters that nobody sees',
      '占年\u0002度计\u200b划的46.2%。',
      ['46.2% 占年度计划'],
    ],
    ['of a share is its whole', '占年度计划的46.2%。', ['46.2% 占年度计划']],
    ['of a count is its number', '安排重点项目412项。', ['412项 数量']],
    ['of a bare amount is nothing', '安排36亿元。', ['36亿元']],
    [
      'goes on in a list',
      '工业、农业分别完成投资36亿元、12亿元和9亿元。',
      ['36亿元 完成投资', '12亿元 完成投资', '9亿元 完成投资'],
    ],
  ])('%s', (_, text, expected) => expect(told(text, ({ metric }) => metric)).toEqual(expected));
});

describe('whose figure it is', () => {
  it.each<[string, string, string[]]>([
    [
      'the project named before it, until the next one is',
      '环湖绿道项目总投资96亿元，已完成投资60亿元。北环快速路项目总投资36亿元。',
      ['96亿元 环湖绿道项目', '60亿元 环湖绿道项目', '36亿元 北环快速路项目'],
    ],
    [
      'the noun before or behind a count',
      '安排产业类项目380个，58个灾后重建项目列入盘子。',
      ['380个 产业类项目', '58个 灾后重建项目'],
    ],
    ['the topic of an earlier clause', '灾后重建方面，完成投资24亿元。', ['24亿元 灾后重建方面']],
    ['nobody’s where nobody is named', '完成投资24亿元。', ['24亿元']],
  ])('%s', (_, text, expected) => expect(told(text, ({ subject }) => subject)).toEqual(expected));
});

describe('when it was', () => {
  it.each<[string, string, string[]]>([
    [
      'the period of its own clause',
      '2023年完成投资24亿元，2022年完成投资18亿元。',
      ['24亿元 2023', '18亿元 2022'],
    ],
    [
      'goes on holding in what follows',
      '2024年1-5月，完成投资24亿元，占46.2%。新增床位1200张。',
      ['24亿元 2024-01/2024-05', '46.2% 2024-01/2024-05', '1200张 2024-01/2024-05'],
    ],
    ['no month range for a plan of the year', '2024年1-5月，年度计划投资57亿元。', ['57亿元']],
    ['no month range for a total', '2024年1-5月，环湖绿道项目总投资96亿元。', ['96亿元']],
    [
      'what it is measured against does not go on',
      '比2019年增长9.1%，完成投资24亿元。',
      ['9.1% 2019', '24亿元'],
    ],
    [
      'a deadline holds in its own clause only',
      '2024年6月底前完成投资24亿元，新增床位1200张。',
      ['24亿元 2024-06', '1200张'],
    ],
    [
      'which year’s goal is meant dates nothing',
      '2024年目标为57亿元，完成24亿元。',
      ['57亿元', '24亿元'],
    ],
    ['until now', '截至目前，完成投资24亿元。', ['24亿元 now']],
  ])('%s', (_, text, expected) => expect(told(text, ({ period }) => period)).toEqual(expected));
});

describe('what part it plays', () => {
  it.each<[string, string, string[]]>([
    [
      'plan, actual, share',
      '年度计划投资57亿元，完成投资24亿元，占42.1%。',
      ['57亿元 plan', '24亿元 actual', '42.1% ratio'],
    ],
    [
      'changes',
      '同比增长9.1%，增加2.4亿元，提高1.2个百分点。',
      ['9.1% change', '2.4亿元 change', '1.2个百分点 change'],
    ],
    ['a level that something grew to', '增至24亿元，降到8.1%。', ['24亿元 actual', '8.1% ratio']],
    ['a wish', '力争完成投资57亿元。', ['57亿元 expected']],
    ['a bound that sorts', '完成率低于50%的项目有26个。', ['低于50% threshold', '26个 count']],
    [
      'a bound without a digit',
      '亿元以上项目26个，超亿元企业5家。',
      ['亿元以上 threshold', '26个 count', '超亿元 threshold', '5家 count'],
    ],
    [
      'a bound right before a count',
      '其中亿元以上26个，超10亿元5个。',
      ['亿元以上 threshold', '26个 count', '超10亿元 threshold', '5个 count'],
    ],
    [
      'a bound before a qualified noun',
      '亿元以上在建省外项目26个，完成投资5亿元以上支持重点项目。',
      ['亿元以上 threshold', '26个 count', '5亿元以上 actual'],
    ],
    ['a rough count', '百余家企业参展。', ['百余家 count']],
    ['a bound that was reached', '完成投资超过57亿元。', ['超过57亿元 actual']],
    ['a change in another unit of a list', '减少26起、4人。', ['26起 change', '4人 change']],
  ])('%s', (_, text, expected) => expect(told(text, ({ role }) => role)).toEqual(expected));
});

describe('what was carried over from an earlier sentence', () => {
  const inherited = (text: string) => told(text, (figure) => (figure.inherited ? 'inherited' : ''));
  it.each<[string, string, string[]]>([
    ['nothing', '2023年环湖绿道项目完成投资60亿元，占62.5%。', ['60亿元', '62.5%']],
    ['the subject', '环湖绿道项目总投资96亿元。已完成投资60亿元。', ['96亿元', '60亿元 inherited']],
    ['the period', '2023年推进顺利。完成投资60亿元。', ['60亿元 inherited']],
  ])('%s', (_, text, expected) => expect(inherited(text)).toEqual(expected));

  it('is never taken from another paragraph', () => {
    expect(figuresOf('完成投资60亿元。')[0]).toMatchObject({ subject: '', period: '' });
  });
});

it('leaves time expressions out of the words that lead to a figure', () => {
  expect(figuresOf('环湖绿道项目2023年1-5月完成投资60亿元。')[0]?.lead).toBe(
    '环湖绿道项目完成投资',
  );
});
