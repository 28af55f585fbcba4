/** Time expressions: what they cover, their kind, and the time they mean. */
import { describe, expect, it } from 'vitest';
import { readPeriods } from '../../../server/src/core/lexer/periods.ts';
import { checkAnyText, checkMeanings } from '../../support/checkSpans.ts';
import { parseMarkup } from '../../support/markup.ts';

const read = (text: string) => readPeriods(text, []);

/** The marks are the time expressions; each means its `kind norm`. */
function check(source: string, meanings: readonly string[] = []): void {
  checkMeanings(read, ({ kind, norm }) => `${kind} ${norm}`, source, meanings);
}

describe('years', () => {
  it.each([
    ['Arabic digits', '<|2024年|>全市安排重点项目809项。', ['year 2024']],
    ['full-width digits', '<|２０２４年|>工作要点', ['year 2024']],
    ['Han digits', '<|二〇二四年|>工作要点', ['year 2024']],
    ['Han digits with 零 and ○', '<|二零二四年|>和<|二○二五年|>', ['year 2024', 'year 2025']],
    [
      'signs that only look like 〇',
      '<|二０一〇年|>、<|二0一一年|>、<|二OO九年|>',
      ['year 2010', 'year 2011', 'year 2009'],
    ],
    ['a year of the last century', '<|一九七八年|>以来', ['year 1978']],
    ['this year, which nobody wrote', '<|今年|>以来，<|本年|>度', ['year ?', 'year ?']],
    ['the whole of it', '预计<|全年|>增长6%。', ['year ?']],
    [
      'years by their distance',
      '<|去年|>、<|上年|>、<|前年|>和<|明年|>',
      ['deictic-past ?-1y', 'deictic-past ?-1y', 'deictic-past ?-2y', 'deictic-future ?+1y'],
    ],
    ['the same time of last year', '比<|去年同期|>多开工12个。', ['deictic-past ?-1y']],
    ['after next summer’s floods', '<|明年汛期后|>复工。', ['deictic-future ?+1y-汛期后']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('months', () => {
  it.each([
    ['a month', '<|7月|>完成投资8亿元。', ['month ?-07']],
    ['with 份', '<|12月份|>集中开工。', ['month ?-12']],
    ['full-width digits', '<|１２月|>', ['month ?-12']],
    ['Han digits', '<|七月|>和<|十一月份|>', ['month ?-07', 'month ?-11']],
    ['a zero that should not be written', '<|2024年07月|>', ['month 2024-07']],
    ['with its year', '<|2024年10月|>', ['month 2024-10']],
    ['of last year', '<|去年7月|>', ['deictic-past ?-1y-07']],
    ['its end and its parts', '<|7月中旬|>、<|四月初|>', ['month ?-07', 'month ?-04']],
    ['元月', '<|元月|>完成2亿元，<|2024年元月15日|>', ['month ?-01', 'day 2024-01-15']],
    ['this month', '<|本月内|>全部开工。', ['deictic-future ?-?']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('stretches of months', () => {
  it.each([
    ['a hyphen', '<|1-7月|>完成投资575亿元。', ['month-range ?-01/?-07']],
    ['a dash and 份', '<|1—7月份|>', ['month-range ?-01/?-07']],
    ['full-width', '<|１—７月|>', ['month-range ?-01/?-07']],
    ['至', '<|1至7月|>', ['month-range ?-01/?-07']],
    ['Han digits', '<|一至七月|>', ['month-range ?-01/?-07']],
    ['with 月 twice', '<|2024年1月至7月|>', ['month-range 2024-01/2024-07']],
    ['with its year', '<|2024年1-7月|>', ['month-range 2024-01/2024-07']],
    ['of last year', '<|去年1-7月|>', ['deictic-past ?-1y-01/?-1y-07']],
    ['two-digit months', '<|10-12月|>', ['month-range ?-10/?-12']],
    [
      'the first months',
      '<|前7个月|>，<|今年前十个月|>',
      ['month-range ?-01/?-07', 'month-range ?-01/?-10'],
    ],
    ['the first three quarters', '<|前三季度|>增长5%。', ['month-range ?-01/?-09']],
    [
      'the first months in other words',
      '<|前两个月|>、<|头三个月|>',
      ['month-range ?-01/?-02', 'month-range ?-01/?-03'],
    ],
    [
      'the last months',
      '<|后4个月|>冲刺，<|最后两个月|>收官。',
      ['month-range ?-09/?-12', 'month-range ?-11/?-12'],
    ],
    [
      'months one by one',
      '<|1、2月份|>、<|今年4、5月|>、<|6、7、8月|>、<|七、八月份|>',
      [
        'month-range ?-01/?-02',
        'month-range ?-04/?-05',
        'month-range ?-06/?-08',
        'month-range ?-07/?-08',
      ],
    ],
    ['the first three quarters of a year', '<|2024年前三季度|>', ['month-range 2024-01/2024-09']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('quarters and halves', () => {
  it.each([
    [
      'a quarter',
      '<|一季度|>开门红，<|第三季度|>有回落。',
      ['quarter ?-01/?-03', 'quarter ?-07/?-09'],
    ],
    ['in Arabic digits', '<|4季度|>', ['quarter ?-10/?-12']],
    ['with its year', '<|2024年第二季度|>', ['quarter 2024-04/2024-06']],
    ['of next year', '<|明年一季度|>', ['deictic-future ?+1y-01/?+1y-03']],
    ['the halves', '<|上半年|>和<|下半年|>', ['half ?-01/?-06', 'half ?-07/?-12']],
    ['with its year', '<|二〇二四年上半年|>', ['half 2024-01/2024-06']],
    ['that has lost its year to scraping', '（<|年上半年|>）', ['truncated ?-01/?-06']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('days', () => {
  it.each([
    ['a day', '<|8月15日|>召开推进会。', ['day ?-08-15']],
    ['a full date', '<|2024年8月15日|>', ['day 2024-08-15']],
    ['in Han digits', '<|二〇二四年八月十五日|>', ['day 2024-08-15']],
    ['that no calendar has', '<|2024年2月30日|>', ['day 2024-02-30']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('the start and the end of a year', () => {
  it.each([
    ['the end', '<|2024年底|>、<|2024年年底|>', ['month 2024-12', 'month 2024-12']],
    ['the start', '<|2024年初|>、<|2024年年初|>', ['month 2024-01', 'month 2024-01']],
    ['of last year', '<|去年底|>', ['deictic-past ?-1y-12']],
    [
      'of a year nobody wrote',
      '从<|年初|>到<|年底|>',
      ['deictic-past ?-01', 'deictic-future ?-12'],
    ],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('deadlines', () => {
  it.each([
    ['a month', '<|8月底前|>全部开工。', ['deadline ?-08']],
    ['a day', '<|8月15日之前|>报送。', ['deadline ?-08-15']],
    ['a year', '力争<|2025年以前|>建成。', ['deadline 2025']],
    ['the end of a year', '<|2025年底前|>', ['deadline 2025-12']],
    ['the end of this year', '<|今年年底前|>、<|年底前|>', ['deadline ?-12', 'deadline ?-12']],
    ['a month of next year', '<|明年6月底前|>', ['deadline ?+1y-06']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('several years', () => {
  it.each([
    [
      'a dash',
      '<|2021—2025年|>、<|2016-2020年|>',
      ['year-range 2021/2025', 'year-range 2016/2020'],
    ],
    ['with 年 twice', '<|2013年至2016年|>累计减少。', ['year-range 2013/2016']],
    ['in Han digits', '<|一九五三年到一九五七年|>', ['year-range 1953/1957']],
    [
      'a month ends no stretch of years',
      '<|2023年|>至<|2024年7月|>',
      ['year 2023', 'month 2024-07'],
    ],
    [
      'a five-year plan',
      '<|“十四五”时期|>和<|“十五五”规划|>',
      ['plan 2021/2025', 'plan 2026/2030'],
    ],
    ['a plan without quotes', '<|十三五期间|>', ['plan 2016/2020']],
    ['since a plan began', '<|“十四五”以来|>', ['plan 2021/2025']],
    [
      'the last few years',
      '<|近三年来|>、<|近5年|>',
      ['deictic-past recent', 'deictic-past recent'],
    ],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('now', () => {
  it.each([
    ['目前', '<|目前|>已开工33个。', ['deictic now']],
    ['截至目前', '<|截至目前|>，完成投资8亿元。', ['deictic now']],
    ['a date behind 截至', '截至<|7月底|>', ['month ?-07']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('what is no time', () => {
  it.each([
    ['a count of months or years', '工期36个月，用了10年时间，还需三年。'],
    ['a month that no year has', '1-13月、13月'],
    ['a decimal', '1.1月饼'],
    ['an ordinal', '第7月台'],
    ['a year of two digits', '20年、09年度'],
    ['a number that ends like a year', '编号12024年'],
    ['the plan without a word for time', '“十四五”'],
    ['最近 and 附近', '最近三年、附近三年'],
    ['提前 and 目前', '提前3个月完工'],
    ['months after something', '会后两个月、此后3个月、今后5个月'],
    ['a term', '后两个月内解决、最后3个月之内'],
    ['the yuan of an amount', '1亿元月均2000万元、3美元月'],
    ['岁月', '岁月底蕴深厚'],
    ['年 inside a phrase', '这些年上半年的'],
    ['every day', '30日均线'],
  ])('%s', (_, source) => check(source));
});

it('is not looked for in noise and markers', () => {
  const { text, spans } = parseMarkup('<|（省略7月）|>8月开工。');
  expect(readPeriods(text, spans).map((period) => period.text)).toEqual(['8月']);
});

it('reads the month behind a marker that takes the first number of 1、2月份', () => {
  const { text, spans } = parseMarkup('<|1、|>2月份完成招标。');
  expect(readPeriods(text, spans).map((period) => period.norm)).toEqual(['?-02']);
});

describe('any text', () => {
  it('gives time expressions in order', () => {
    checkAnyText(
      read,
      '2024,二〇二四,年,月,日,1-,7,十二,至,—,底,前,初,上半年,前三季度,第,一季度,近三,年来,今年,去年同期,十四五,“,”,时期,目前,截至,份,個,２０２４,０７, '.split(
        ',',
      ),
    );
  });

  it.each(['1-', '2024年', '十', '年底', '前1个月', '二〇二'])(
    'survives %s without end',
    (unit) => {
      const found = read(`${unit.repeat(5_000)}。目前`);
      expect(found.at(-1)?.norm).toBe('now');
    },
  );
});
