/** Figures of one paragraph: what they cover, and the interval, unit and bending of what they say. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/core/lexer/figures.ts';
import { checkAnyText, checkMeanings } from '../../support/checkSpans.ts';
import { parseMarkup } from '../../support/markup.ts';
import { quantityText } from '../../support/quantityText.ts';

const read = (text: string) => readFigures(text, []);

/** The marks are the figures; each means `lo..hi unit dimension approximation`. */
function check(source: string, meanings: readonly string[] = []): void {
  checkMeanings(read, ({ quantity }) => quantityText(quantity), source, meanings);
}

describe('measurements are rounded to their last written place', () => {
  it.each([
    ['a decimal of 亿', '完成投资<|575.7亿元|>。', ['57565000000..57575000000 元 money exact']],
    ['a whole 亿', '总投资<|80亿元|>。', ['7950000000..8050000000 元 money exact']],
    ['万亿', '达到<|1.5万亿元|>。', ['1450000000000..1550000000000 元 money exact']],
    ['万', '拨付<|34500万元|>。', ['344995000..345005000 元 money exact']],
    ['千 as a magnitude', '补助<|3千元|>。', ['2500..3500 元 money exact']],
    ['foreign money', '出口<|4.5亿美元|>。', ['445000000..455000000 美元 money exact']],
    ['percent', '占<|79.6%|>。', ['79.55..79.65 % percent exact']],
    ['a written zero is a place', '占<|79.60%|>。', ['79.595..79.605 % percent exact']],
    ['full-width percent', '占<|３５．５％|>。', ['35.45..35.55 % percent exact']],
    ['percentage points', '提高<|1.2个百分点|>。', ['1.15..1.25 百分点 points exact']],
    ['permille', '为<|1.3‰|>。', ['1.25..1.35 ‰ permille exact']],
    [
      'times',
      '增长<|1.99倍|>，是<|2倍|>。',
      ['1.985..1.995 倍 multiple exact', '1.5..2.5 倍 multiple exact'],
    ],
    ['length', '全长<|25.6公里|>。', ['25550..25650 米 length exact']],
    ['area', '占地<|20平方公里|>。', ['19500000..20500000 平方米 area exact']],
    ['mass', '产量<|132.5万吨|>。', ['1324500..1325500 吨 mass exact']],
    ['power in Latin letters', '装机<|20MW|>。', ['19500..20500 千瓦 power exact']],
    ['temperature', '升温<|1.5℃|>。', ['1.45..1.55 ℃ temperature exact']],
    ['a magnitude alone', '新增就业<|132万|>，', ['1315000..1325000 number exact']],
    [
      'a magnitude before what is counted',
      '惠及<|1509万|>农民。',
      ['15085000..15095000 number exact'],
    ],
    ['a sum across levels', '投资<|3亿4500万元|>。', ['344995000..345005000 元 money exact']],
    ['thousands across levels', '惠及<|3万5千人|>。', ['34500..35500 人 people exact']],
    [
      'electricity in 度',
      '用电<|七十二亿六千万度|>。',
      ['7259995000..7260005000 千瓦时 energy exact'],
    ],
    ['what is asked of a computer', '达到<|1.5EFlops|>。', ['1450..1550 PFLOPS other exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('counts are exact', () => {
  it.each([
    ['项', '安排<|809项|>。', ['809..809 项 count exact']],
    ['grouped thousands', '转移<|35,522人|>。', ['35522..35522 人 people exact']],
    ['full-width groups', '共有<|６６１，８００人|>。', ['661800..661800 人 people exact']],
    ['户', '惠及<|200户|>。', ['200..200 户 household exact']],
    ['full-width digits', '<|３０个|>', ['30..30 个 count exact']],
    ['nothing at all', '<|0个|>', ['0..0 个 count exact']],
    [
      'a time',
      '工期<|36个月|>，缩短<|15天|>。',
      ['36..36 月 duration exact', '15..15 天 duration exact'],
    ],
    ['but for 万', '<|46.2万户|>', ['461500..462500 户 household exact']],
    ['and for decimals', '<|3.5个|>', ['3.45..3.55 个 count exact']],
    [
      'the longest unit counts',
      '<|120台（套）|>、<|5个方面|>',
      ['120..120 台（套） count exact', '5..5 个方面 count exact'],
    ],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('points that are not written as they should be', () => {
  it.each([
    ['a missing zero', '提高<|.46个百分点|>。', ['0.455..0.465 百分点 points exact']],
    ['a middle dot', '增长<|19·5％|>。', ['19.45..19.55 % percent exact']],
    ['a date between dots', '“3·15个”、5·12级'],
    ['the tail of a number of a section', '1.2.46个'],
    ['three dots', '……还有...<|5个|>', ['5..5 个 count exact']],
  ])('%s', (_, source, meanings = []) => check(source, meanings));
});

describe('halves and a little more', () => {
  it.each([
    ['of a year', '用了<|两年半|>。', ['2.25..2.75 年 duration exact']],
    ['of a month', '缩短<|三个半月|>。', ['3.25..3.75 月 duration exact']],
    ['of a multiple', '增长<|一倍半|>。', ['1.25..1.75 倍 multiple exact']],
    ['times', '增长<|3倍多|>。', ['3..4 倍 multiple vague']],
    ['years', '<|两年多|>来', ['2..3 年 duration vague']],
    ['多 that belongs to what follows', '用<|3年|>多种方式', ['3..3 年 duration exact']],
    ['半 that belongs to what follows', '用<|3年|>半工半读', ['3..3 年 duration exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('Han numerals', () => {
  it.each([
    ['money', '投资<|四千四百五十一亿元|>。', ['445050000000..445150000000 元 money exact']],
    ['a decimal', '投资<|十一点四亿元|>。', ['1135000000..1145000000 元 money exact']],
    ['亿 and 万', '投资<|三亿四千五百万元|>。', ['344995000..345005000 元 money exact']],
    ['people', '搬迁<|十二万三千人|>。', ['123000..123000 人 people exact']],
    [
      'a small count',
      '引进<|两个|>、储备<|三个|>。',
      ['2..2 个 count exact', '3..3 个 count exact'],
    ],
    ['一 before a measure is a number', '投入<|一万元|>。', ['5000..15000 元 money exact']],
    ['a hundred', '培育<|一百家|>。', ['100..100 家 count exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('words before', () => {
  it.each([
    ['约', '投资<|约80亿元|>。', ['7200000000..8800000000 元 money about']],
    ['近', '<|近30个|>村', ['25.5..30 个 count near']],
    ['近 before a single digit', '用时<|近3个月|>。', ['2.4..3 月 duration near']],
    ['接近', '<|接近200亿元|>', ['17000000000..20000000000 元 money near']],
    ['超过', '<|超过50亿元|>', ['5000000000..* 元 money over']],
    ['突破', '<|突破700亿元|>大关', ['70000000000..* 元 money over']],
    [
      '超, 逾, 过',
      '<|超5000家|>、<|逾300人|>、<|过3000户|>',
      ['5000..* 家 count over', '300..* 人 people over', '3000..* 户 household over'],
    ],
    ['不足', '<|不足30万元|>', ['*..300000 元 money under']],
    ['低于', '完成率<|低于40%|>', ['*..40 % percent under']],
    ['不超过', '<|不超过5%|>', ['*..5 % percent atMost']],
    ['至少', '<|至少5个|>', ['5..* 个 count atLeast']],
    ['不低于', '<|不低于50%|>', ['50..* % percent atLeast']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('words before that belong to another word', () => {
  it.each([
    ['最近', '最近<|3个月|>', ['3..3 月 duration exact']],
    ['附近', '附近<|3个|>村', ['3..3 个 count exact']],
    ['节约', '节约<|3亿元|>', ['250000000..350000000 元 money exact']],
    ['通过', '通过<|3个|>审查', ['3..3 个 count exact']],
    [
      '签约 and 履约',
      '签约<|35个|>，履约<|12个|>',
      ['35..35 个 count exact', '12..12 个 count exact'],
    ],
    [
      '走过 and 到过',
      '走过<|100年|>，到过<|5个|>县',
      ['100..100 年 duration exact', '5..5 个 count exact'],
    ],
    ['赶超', '赶超<|2个|>县', ['2..2 个 count exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('words inside and behind', () => {
  it.each([
    ['多', '新增床位<|2000多张|>。', ['2000..3000 张 count vague']],
    ['余', '<|2000余户|>', ['2000..3000 户 household vague']],
    ['来', '<|20来个|>', ['20..30 个 count vague']],
    ['多 in Han', '<|三十多家|>', ['30..40 家 count vague']],
    ['before the magnitude', '<|2300余万元|>', ['23000000..30000000 元 money vague']],
    ['behind the magnitude', '<|5万多人|>', ['50000..60000 人 people vague']],
    ['以上', '完成<|60%以上|>。', ['60..* % percent atLeast']],
    ['及以上', '<|60岁及以上|>', ['60..* 岁 other atLeast']],
    ['左右', '<|2个百分点左右|>', ['1.8..2.2 百分点 points about']],
    ['以内', '控制在<|3亿元以内|>。', ['*..300000000 元 money atMost']],
    ['以下', '<|300米以下|>', ['*..300 米 length atMost']],
    ['behind a magnitude alone', '<|132万左右|>', ['1188000..1452000 number about']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('worded figures stand beside written ones', () => {
  it.each([
    [
      'tenths and a percentage',
      '<|近八成|>的支出投向民生，占比<|79.6%|>。',
      ['68..80 % percent near', '79.55..79.65 % percent exact'],
    ],
    ['percent in words', '占<|百分之七十九点六|>。', ['79.55..79.65 % percent exact']],
    ['a doubling', '规模<|翻一番|>。', ['1.95..2.05 倍 multiple exact']],
    ['a place', '居全省<|第3位|>。', ['3..3 位 ordinal exact']],
    ['半数 behind its word', '<|超过半数|>', ['50..100 % percent over']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('signs', () => {
  it.each([
    ['a minus', '同比增长<|-8.92%|>。', ['-8.925..-8.915 % percent exact']],
    [
      'a list in brackets',
      '（<|-0.3%|>、<|-0.5%|>）',
      ['-0.35..-0.25 % percent exact', '-0.55..-0.45 % percent exact'],
    ],
    ['money', '利润为<|-3.2亿元|>。', ['-325000000..-315000000 元 money exact']],
    ['a bent one', '<|约为-5%|>', ['-5.5..-4.5 % percent about']],
    ['a hyphen before a count is none', '：-<|3个|>', ['3..3 个 count exact']],
    ['a hyphen behind a word is none', '华东-<|5%|>', ['4.5..5.5 % percent exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('rates', () => {
  it.each([
    ['price', '<|3000元/吨|>', ['2999.5..3000.5 元/吨 rate exact']],
    ['energy', '<|0.52吨标准煤/万元|>', ['0.515..0.525 吨标准煤/万元 rate exact']],
    ['with a full-width stroke', '<|500立方米／秒|>', ['499.5..500.5 立方米／秒 rate exact']],
    ['a stroke before anything else', '<|30个|>/其他', ['30..30 个 count exact']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('no figure', () => {
  it.each([
    ['words that begin with 一', '进一步统一思想，谋划一批、实施一个又一个项目，一是抓开工。'],
    ['a name', '百度、三期、四大家'],
    ['plans and phrases', '“十四五”规划，两个维护，四个意识，三次产业，四个一机制'],
    ['a road', 'G236、C-3个'],
    ['divisions of industry', '第一产业、一、二产业'],
    ['data without a unit', '分别为1、2和3'],
    ['months', '1-7月、7月、8月15日'],
    ['the number of a document', '〔2024〕5号'],
    ['a rank', '三级医院、五年级、八十年代、第3、第12'],
    ['a code', '编号007号、05个'],
    ['a bare number that goes on', '3万里路'],
    ['a Latin word that only begins like a unit', '20kms'],
    ['an ordinal of two digits', '第十三次会议、第十五条、第二十四届'],
    ['a temperature and an angle', '360度全景、转向180度'],
    ['zero growth', '零增长'],
    ['a number in a sentence', '第一，第二，第三'],
    ['placeholders', '××亿元、xxx万元、×个'],
    ['numbers of items', '1.抓开工2.抓投产'],
    ['the tail of a broken group', '1，000。'],
  ])('%s', (_, source) => check(source));
});

describe('what is masked', () => {
  it.each([
    ['a time', '<|2024年|mask>完成<|8个|figure>。'],
    ['a marker with a point', '<|一.|mask><|30个|figure>项目开工'],
    ['a section marker', '<|1.|mask><|30个|figure>项目开工'],
    ['a project’s name with digits', '<|年产10万吨钢帘线项目|mask>投资<|8亿元|figure>。'],
    ['an end inside the number', '完成<|12|mask>30个，<|4个|figure>。'],
    ['a start inside the number', '完成12<|30|mask>个。'],
  ])('%s', (_, source) => {
    const { text, spans } = parseMarkup(source);
    const masked = spans.filter(({ label }) => label === 'mask');
    const figures = spans.filter(({ label }) => label === 'figure');
    expect(readFigures(text, masked).map((figure) => figure.text)).toEqual(
      figures.map((figure) => figure.text),
    );
  });
});

describe('the written value and its last place', () => {
  it.each([
    ['575.7亿元', '57570000000', '10000000'],
    ['809项', '809', '0'],
    ['46.2万户', '462000', '1000'],
    ['近3个月', '3', '0'],
    ['3-4个月', '3', '0'],
    ['增长-8.92%', '-8.92', '0.01'],
    ['4.0∶37.7∶58.3', '4', '0.1'],
    ['25.6公里', '25600', '100'],
  ])('of %s are %s and %s', (text, value, ulp) => {
    const [figure] = read(text);
    expect([figure?.quantity.value.toFixed(), figure?.quantity.ulp.toFixed()]).toEqual([
      value,
      ulp,
    ]);
  });
});

describe('digits and unit', () => {
  it.each([
    ['近575.7亿元', '575.7', '亿元', '100000000', 1],
    ['转移35,522人', '35,522', '人', '1', 0],
    ['2300余万元', '2300', '万元', '10000', 0],
    ['25.6公里', '25.6', '公里', '1000', 1],
    ['提高1.2个百分点', '1.2', '个百分点', '1', 1],
    ['增长-8.92%', '8.92', '%', '1', 2],
    ['3-4个月', '4', '个月', '1', 0],
    ['三亿四千五百万元', '三亿四千五百', '万元', '10000', 0],
    ['3000元/吨', '3000', '元/吨', '1', 0],
    ['用了两年半', '两', '年', '1', 0],
    ['缩短三个半月', '三', '个月', '1', 0],
    ['增长3倍多', '3', '倍', '1', 0],
    ['3亿4500万元', '3亿4500', '万元', '10000', 0],
    ['亿元以上', '亿', '元', '1', 0],
    ['几十万元', '几十万', '元', '1', 0],
  ])('of %s', (text, digits, unit, scale, decimals) => {
    const [figure] = read(text);
    expect(figure && text.slice(figure.digits.start, figure.digits.end)).toBe(digits);
    expect(figure).toMatchObject({ unit, digits: { scale, decimals } });
  });

  it.each([
    ['6846.1亿元', 'arabic', false],
    ['６６１，８００人', 'fullwidth', true],
    ['三十个', 'han', false],
  ])('%s is written in %s digits', (text, script, grouped) => {
    expect(read(text)[0]?.digits).toMatchObject({ script, grouped });
  });
});

describe('any text', () => {
  const fragments =
    '1,23,4.5,２,，,.,亿,万,元,个,%,一,两,三,十,百,千,零,点,几,数,近,超过,约,以上,左右,多,余,-,~,至,到,—,∶,:,成,半,翻,番,第,位,百分之,分之,G,m,/,由,过,年,级,、'.split(
      ',',
    );

  it('gives figures in order', () => checkAnyText(read, [...fragments, ',']));

  it('gives intervals that are not inside out, and digits inside the figure', () => {
    checkAnyText((text) => {
      const found = read(text);
      for (const { start, end, digits, quantity } of found) {
        expect(quantity.lo && quantity.hi && quantity.lo.gt(quantity.hi)).not.toBe(true);
        expect(digits.start).toBeGreaterThanOrEqual(start);
        expect(digits.end).toBeLessThanOrEqual(end);
      }
      return found;
    }, fragments);
  });

  it.each(['一', '1:', '1,', '百分之', '3-', '近', '一亿', '翻'])(
    'survives %s without end',
    (unit) => {
      const found = read(`${unit.repeat(5_000)}，共30个`);
      expect(found.at(-1)?.text).toBe('30个');
    },
  );
});
