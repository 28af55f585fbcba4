/** Lists with the count that the text gives for them: where they begin, what parts them, what is no list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnumerations } from '../../../server/src/core/lexer/enumerations.ts';
import { readListMarks } from '../../../server/src/core/lexer/listMarks.ts';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import type { Enumeration } from '../../../server/src/core/model/enumeration.ts';
import { anyText } from '../../support/checkSpans.ts';
import { expectSame } from '../../support/expectSame.ts';
import { parseMarkup } from '../../support/markup.ts';

const read = (text: string): readonly Enumeration[] => readParagraph(text).enumerations;

/** The marks cover items (`item`) and counts (the number of items, `-open` behind 等) of all lists, in text order. */
function check(source: string): void {
  for (const variant of [source, `𠮷😀。${source}`]) {
    const { text, spans } = parseMarkup(variant);
    const found = read(text).flatMap(({ items, count, isOpen }) => [
      ...items.map(({ start, end }) => ({ start, end, label: 'item' })),
      { start: count.start, end: count.end, label: `${count.value}${isOpen ? '-open' : ''}` },
    ]);
    const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
    const show = (place: { start: number; end: number; label: string }): string =>
      `${place.start}–${place.end} ${text.slice(place.start, place.end)} ${place.label}`;
    expectSame(spans.map(show), inOrder.map(show));
  }
}

describe('a list before its count', () => {
  it.each([
    ['of offices', '<|国税|item>、<|地税|item>、<|财政|item><|三家|3>要形成合力。'],
    [
      'of places without a measure word',
      '<|东河|item>、<|西河|item>、<|南坪|item><|3县市|3>超过一成。',
    ],
    ['of one character each', '<|县|item>、<|乡|item>、<|村|item><|三级|3>书记一起抓。'],
    ['with 和 before the last', '<|东河|item>、<|西河|item>和<|南坪|item><|三县|3>超过一成。'],
    ['of two with 和 alone', '<|道路交通|item>和<|农机|item><|两块|2>占了九成。'],
    ['with 共', '<|龙潭水库|item>、<|青山水厂|item>共<|2个|2>项目开工。'],
    ['with 这', '严把<|种苗关|item>、<|整地关|item>、<|管护关|item>这<|三关|3>。'],
    ['that a verb leads to', '突出<|道路交通|item>、<|矿山|item>、<|消防|item><|三个|3>领域。'],
    [
      'that a preposition leads to',
      '以<|道路交通|item>、<|矿山|item>、<|消防|item><|三个|3>领域为重点。',
    ],
    ['in quotes', '围绕“<|补库|item>、<|提速|item>、<|纳统|item>”<|三件|3>事。'],
    ['of quoted names side by side', '<|“江河杯”|item><|“金桥奖”|item><|两项|2>赛事。'],
    [
      'with brackets that protect their 、',
      '<|东线（含支线、匝道）|item>、<|西线|item><|两个|2>项目。',
    ],
    [
      'with a number inside a quoted name',
      '<|“一大四小”工程|item>、<|龙潭水库|item><|两个|2>项目。',
    ],
    ['behind half-width punctuation', '其中,<|东河|item>、<|西河|item><|两县|2>领先,'],
    ['of years', '<|2022年|item>、<|2023年|item><|两年|2>合计完成8亿元。'],
    ['behind 一是', '一是<|国税|item>、<|地税|item><|两家|2>要合作。二是抓落实。'],
    ['of months', '<|十一月|item>、<|十二月|item><|两个月|2>必须完成。'],
    ['that a quoted 双 counts', '<|起数|item>和<|人数实现|item>“<|双|2>下降”。'],
  ])('%s', (_, source) => check(source));
});

describe('等 leaves a list open', () => {
  it.each([
    ['right before the count', '<|东河|item>、<|西河|item>等<|15个|15-open>乡镇。'],
    ['before 共', '<|黄精|item>、<|射干|item>等药材共<|25个|25-open>品种。'],
    ['with an approximate count', '<|黄精|item>、<|射干|item>等<|10多个|10-open>品种。'],
  ])('%s', (_, source) => check(source));
});

describe('a list behind its count', () => {
  it.each([
    ['by 分别是', '新建水库<|3座|3>，分别是<|龙潭|item>、<|青山|item>、<|石门|item>。'],
    ['by 即', '有<|三种|3>成分，即<|甲素|item>、<|乙素|item>、<|丙素|item>。'],
    ['by 依次为', '前<|3位|3>的县（市）依次为<|东河|item>、<|西河|item>、<|南坪|item>。'],
    ['by 的 alone, for a rank', '位列前<|3位|3>的<|东河|item>、<|西河|item>、<|南坪占七成|item>。'],
    ['by a colon', '贯通<|三个|3>环节：<|生产|item>、<|供应|item>、<|销售|item>。'],
    ['in brackets', '把<|两年|2>任务4万户（<|2010年2万户|item>、<|2011年2万户|item>）放在一起。'],
    ['of two with 及', '现有企业<|2家|2>，分别是：<|石灰石矿|item>及<|省矿|item>。'],
  ])('%s', (_, source) => check(source));
});

describe('clauses with numbers of their own are a list', () => {
  it.each([
    [
      'before a count of them all',
      '分部门看，<|国税局完成3亿元，增长5%|item>；<|地税局完成2亿元，增长6%|item>。<|两个|2>部门合计完成5亿元。',
    ],
    [
      'behind a colon',
      '有<|两类|2>：<|旅游类完成4亿元，占99%|item>；<|工业类完成9亿元，占94%|item>。',
    ],
    [
      'set apart by commas',
      '<|四项|4>指标下降：<|发生事故265起|item>，<|死亡99人|item>，<|受伤286人|item>，<|直接损失365万元|item>。',
    ],
    ['before 这', '其中<|转移支付10.8亿元|item>、<|预算内投资5亿元|item>，这<|两项|2>还不够。'],
  ])('%s', (_, source) => check(source));
});

describe('no counted list', () => {
  it.each([
    ['items with numbers of their own', '新建水厂3处、泵站5座、水闸2座。'],
    ['a duration', '工业、农业三年行动方案；水、电、路三个月建成。'],
    ['a grade', '建设二级、三级公路；东线、西线二级路。'],
    ['a share', '东线、西线完成三成，提高两个百分点。'],
    ['a set phrase', '深入学习、坚决做到两个维护。'],
    ['an allowance that is called so', '提高低保、残疾人“两项补贴”标准。'],
    ['two words on one thing', '在谈和签约项目2个。'],
    ['two countries in one word', '这与中韩两国关系密切。'],
    ['what goes to several places', '推动项目、资金向三个园区集中。'],
    ['a count with more behind it', '高新区、经开区和三个县试点。'],
    ['characters inside words', '参与普及共和国知识的三家单位。'],
    ['a ministry’s bracket', '全市有2个县（市、区）达标。'],
    ['markers', '抓好三件事：一是抓开工、抓续建、抓服务。'],
  ])('%s', (_, source) => check(source));
});

it.each([
  '一、市、县、乡三级联动。',
  '1、市、县、乡三级联动。',
  '一是市、县、乡三级联动；二是抓落实。',
])('begins behind the section marker: %s', (text) => {
  const items = read(text).flatMap((list) => list.items);
  expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(['市', '县', '乡']);
});

it('is not looked for in noise', () => {
  const text = '国税、地税两家';
  expect(readEnumerations(text, readListMarks(text, []), [{ start: 0, end: text.length }])).toEqual(
    [],
  );
});

describe('any text', () => {
  const fragments =
    '国税,东河,、,和,及,以及,等,三家,3个,两,分别是,：,。,，,；,（,）,“,”,《,》,12,亿元,其中,看,共,前5位,的,年'.split(
      ',',
    );

  it('gives lists inside the text, each with items in order', () => {
    fc.assert(
      fc.property(anyText(fragments), (text) => {
        for (const { start, end, items, count, sizes } of read(text)) {
          expect(sizes.every((size) => size > 1)).toBe(true);
          let last = start;
          for (const item of items) {
            expect(item.start).toBeGreaterThanOrEqual(last);
            expect(item.end).toBeGreaterThan(item.start);
            last = item.end;
          }
          expect(last).toBeLessThanOrEqual(end);
          expect(count.start).toBeGreaterThanOrEqual(start);
          expect(count.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '甲、',
    '甲、乙三个',
    '甲和',
    '（甲、',
    '“甲”',
    '甲、乙等',
    '三个：',
    '一1',
    '1',
    '分别',
  ])('of %s again and again: the places stay in order', (unit) => {
    const found = read(unit.repeat(Math.ceil(20_000 / unit.length)));
    const starts = found.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
