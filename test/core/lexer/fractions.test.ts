/** Figures written in words: 百分之, 成, 半, 番, 分之 and places in a ranking. */
import { describe, expect, it } from 'vitest';
import { readFraction } from '../../../server/src/core/lexer/fractions.ts';
import { expectSame } from '../../support/expectSame.ts';
import { parseMarkup } from '../../support/markup.ts';
import { quantityText } from '../../support/quantityText.ts';

/** The one mark is the figure, `<|>` is where its own words begin; it means `meaning`. */
function check(source: string, meaning: string): void {
  const { text, caret, spans } = parseMarkup(source);
  const [span] = spans;
  if (!span) throw new Error(`no mark in: ${source}`);
  const found = readFraction(text, caret < 0 ? span.start : caret);
  expectSame(
    [`${span.start} ${span.text}: ${meaning}`],
    found ? [`${found.start} ${found.text}: ${quantityText(found.quantity)}`] : [],
  );
}

describe('parts of a hundred and of a thousand', () => {
  it.each([
    ['a decimal', '占<|百分之七十九点六|>。', '79.55..79.65 % percent exact'],
    ['a whole number', '完成<|百分之十|>。', '9.5..10.5 % percent exact'],
    ['below one', '下降<|百分之零点五|>。', '0.45..0.55 % percent exact'],
    ['a hundred', '履约率<|百分之百|>。', '99.5..100.5 % percent exact'],
    ['Arabic digits', '占<|百分之30|>。', '29.5..30.5 % percent exact'],
    ['thousands', '人口出生率<|千分之八点二|>。', '8.15..8.25 ‰ permille exact'],
    ['ten-thousandths', '发生率<|万分之三|>。', '0.25..0.35 ‰ permille exact'],
    ['a little more', '<|百分之三十多|>，', '30..40 % percent vague'],
    ['bent before', '<|不低于<|>百分之六十|>', '60..* % percent atLeast'],
    ['bent behind', '<|百分之二十以上|>', '20..* % percent atLeast'],
  ])('%s', (_, source, meaning) => check(source, meaning));
});

describe('plain fractions', () => {
  it.each([
    ['a quarter', '占<|四分之一|>。', '22..28 % percent exact'],
    ['a tenth', '占<|十分之一|>。', '7..13 % percent exact'],
    ['in Arabic digits', '占<|5分之2|>。', '37..43 % percent exact'],
    ['bent', '<|超过<|>五分之四|>', '80..* % percent over'],
    [
      'with a stroke',
      '占全国<|1/3|>。',
      '30.33333333333333333333..36.33333333333333333333 % percent exact',
    ],
    [
      'with a stroke, bent',
      '<|近<|>1/3|>',
      '28.3333333333333333333305..33.33333333333333333333 % percent near',
    ],
  ])('%s', (_, source, meaning) => check(source, meaning));

  it('keeps two thirds as exact as a decimal can', () => {
    const found = readFraction('三分之二', 0);
    expect(
      found?.quantity.value
        .minus(200 / 3)
        .abs()
        .lt(1e-10),
    ).toBe(true);
  });
});

describe('tenths', () => {
  it.each([
    ['alone', '占<|三成|>。', '25..35 % percent exact'],
    ['with 两', '降低<|两成|>。', '15..25 % percent exact'],
    ['in Arabic digits', '占<|4成|>。', '35..45 % percent exact'],
    ['all of them', '<|十成|>把握', '95..105 % percent exact'],
    ['近', '<|近<|>八成|>投向民生。', '68..80 % percent near'],
    ['左右', '<|三成左右|>', '27..33 % percent about'],
    ['超 stays below the next tenth', '<|超<|>六成|>', '60..70 % percent over'],
    ['以上 may be all', '<|六成以上|>', '60..100 % percent atLeast'],
    ['不到', '<|不到<|>三成|>', '*..30 % percent under'],
    ['约占', '<|约占<|>三成|>', '27..33 % percent about'],
    ['with a digit behind', '占<|七成五|>。', '74.5..75.5 % percent exact'],
    ['and a little more', '<|五成多|>，', '50..60 % percent vague'],
    ['with half a tenth', '占<|八成半|>。', '82.5..87.5 % percent exact'],
    ['before a count of its own', '<|三成|>五个县', '25..35 % percent exact'],
    ['节约 is no 约', '成本节约<|三成|>。', '25..35 % percent exact'],
    ['最近 is no 近', '最近<|三成|>项目', '25..35 % percent exact'],
  ])('%s', (_, source, meaning) => check(source, meaning));
});

describe('halves', () => {
  it.each([
    ['一半', '完成<|一半|>。', '45..55 % percent exact'],
    ['一半以上', '<|一半以上|>', '50..100 % percent atLeast'],
    ['近一半', '<|近<|>一半|>', '42.5..50 % percent near'],
    ['过半', '进度<|过半|>。', '50..100 % percent over'],
    ['过半 opens the text', '<|过半|>', '50..100 % percent over'],
    ['过半数', '<|过半数|>项目开工。', '50..100 % percent over'],
    ['超过半数', '<|超过<|>半数|>项目开工。', '50..100 % percent over'],
  ])('%s', (_, source, meaning) => check(source, meaning));
});

describe('doublings', () => {
  it.each([
    ['once is two times', '<|翻一番|>', '1.95..2.05 倍 multiple exact'],
    ['with 了', '比五年前<|翻了一番|>。', '1.95..2.05 倍 multiple exact'],
    ['twice is four times', '<|翻两番|>', '3.95..4.05 倍 multiple exact'],
    ['in Arabic digits, as it should not be written', '<|翻3番|>', '7.95..8.05 倍 multiple exact'],
  ])('%s', (_, source, meaning) => check(source, meaning));
});

describe('places in a ranking', () => {
  it.each([
    ['Arabic', '居全省<|第3位|>', '3..3 位 ordinal exact'],
    ['Han', '居全省<|第九位|>', '9..9 位 ordinal exact'],
    ['two Han digits', '列<|第二十二位|>', '22..22 位 ordinal exact'],
    ['名', '排<|第一名|>', '1..1 位 ordinal exact'],
  ])('%s', (_, source, meaning) => check(source, meaning));
});

describe('no figure', () => {
  it.each([
    ['members', '三成员'],
    ['an achievement', '一成就'],
    ['a set phrase', '一成不变'],
    ['ripeness', '七成熟'],
    ['more than all', '十一成'],
    ['none of them', '零成'],
    ['a half that is passed through', '半年'],
    ['a division by zero', '零分之五'],
    ['分之 without a number', '百分之多'],
    ['百 alone', '百家争鸣'],
    ['a page turned', '翻一页'],
    ['more doublings than anybody counts', '翻十番'],
    ['the primary industry', '第一产业'],
    ['the first of August', '第1次'],
    ['hours of the day', '7/24小时'],
    ['a date', '5/12'],
  ])('%s', (_, text) => expect(readFraction(text, 0)).toBeNull());

  it.each([
    ['超过半', 2],
    ['时间过半', 2],
    ['时间过半、任务过半', 7],
    ['双过半', 1],
    ['经过半年', 1],
    ['通过半', 1],
  ])('过 inside another word: %s', (text, index) => {
    expect(readFraction(text, index)).toBeNull();
  });
});

describe('the written value and its last place', () => {
  it.each([
    ['百分之七十九点六', '79.6', '0.1'],
    ['八成', '80', '10'],
    ['七成五', '75', '1'],
    ['一半', '50', '10'],
    ['翻两番', '4', '0.1'],
    ['第3位', '3', '0'],
  ])('of %s are %s and %s', (text, value, ulp) => {
    const found = readFraction(text, 0);
    expect([found?.quantity.value.toFixed(), found?.quantity.ulp.toFixed()]).toEqual([value, ulp]);
  });
});

describe('digits', () => {
  it.each([
    ['百分之七十九点六', '七十九点六', '1'],
    ['近八成', '八', '10'],
    ['七成五', '七', '10'],
    ['翻两番', '两', '1'],
    ['第3位', '3', '1'],
  ])('of %s are %s, each worth %s', (text, digits, scale) => {
    const found = readFraction(text, text.startsWith('近') ? 1 : 0);
    expect(found && text.slice(found.digits.start, found.digits.end)).toBe(digits);
    expect(found?.digits.scale).toBe(scale);
  });
});
