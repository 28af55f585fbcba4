/** Numbers that have no digits, or only the first: what they cover and how much they leave open. */
import { describe, it } from 'vitest';
import { readFigures } from '../../../server/src/core/lexer/figures.ts';
import { checkMeanings } from '../../support/checkSpans.ts';
import { quantityText } from '../../support/quantityText.ts';

const read = (text: string) => readFigures(text, []);

/** The marks are the figures; each means `lo..hi unit dimension approximation`. */
function check(source: string, meanings: readonly string[] = []): void {
  checkMeanings(read, ({ quantity }) => quantityText(quantity), source, meanings);
}

describe('several', () => {
  it.each([
    ['tens', '走访<|几十户|>。', ['20..100 户 household vague']],
    ['hundreds of millions', '投资<|几百亿元|>。', ['20000000000..100000000000 元 money vague']],
    [
      '数',
      '<|数十家|>企业，<|数百万元|>',
      ['20..100 家 count vague', '2000000..10000000 元 money vague'],
    ],
    ['and more', '<|几十余人|>', ['20..100 人 people vague']],
    ['bent behind', '<|几十万元以上|>', ['200000..1000000 元 money vague']],
    [
      '数 of another word',
      '人数十余次、指数百点、户数千余户'.replace('十余次', '').replace('千余户', ''),
    ],
    ['behind another place', '一百几十年'],
    ['without a place', '几个、数人、好几家'],
    ['percent in words', '几百分之一'],
  ])('%s', (_, source, meanings = []) => check(source, meanings));
});

describe('teens', () => {
  it.each([
    ['ten and some', '<|十几个|>', ['11..19 个 count vague']],
    ['twenty and some', '<|二十几岁|>', ['21..29 岁 other vague']],
    ['with a magnitude', '<|十几亿元|>', ['1100000000..1900000000 元 money vague']],
    ['as they should not be written', '<|10几个|>', ['11..19 个 count vague']],
    ['a question', '一百几'],
  ])('%s', (_, source, meanings = []) => check(source, meanings));
});

describe('one of a magnitude', () => {
  it.each([
    [
      '余 and 多',
      '<|百余家|>企业，<|千多户|>',
      ['100..200 家 count vague', '1000..2000 户 household vague'],
    ],
    ['近', '<|近千亩|>', ['850..1000 亩 area near']],
    ['上', '<|上百个|>，<|上亿元|>', ['100..* 个 count atLeast', '100000000..* 元 money atLeast']],
    [
      '超, 过, 破, 突破',
      '<|超亿元|>、<|过万户|>、<|破百亿元|>',
      ['100000000..* 元 money over', '10000..* 户 household over', '10000000000..* 元 money over'],
    ],
    [
      'a threshold',
      '<|亿元以上|>项目、<|万元以下|>罚款',
      ['100000000..* 元 money atLeast', '*..10000 元 money atMost'],
    ],
    [
      'without a unit at the end of its phrase',
      '产值<|突破千亿|>，',
      ['100000000000..* number over'],
    ],
    ['hedged twice', '<|近百余家|>', ['85..100 家 count near']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('words with a magnitude that count nothing', () => {
  it.each([
    ['ranks', '千亿级产业、万吨级码头、超百亿级园区、近千亿级'],
    ['places by their size', '超百亿县、过千亿镇'],
    ['crowds', '百姓、万众、千方百计、亿万人民、百花齐放、千家万户'],
    ['amounts without a word', '百万人口的县，万元户，千元机'],
    ['percent in words without a number', '超百分之'],
    ['上 of another word', '以上百分、网上千家、线上百货'],
    ['过 of another word', '走过百年'],
    ['a placeholder', '×亿元以上、X万元以下'],
  ])('%s', (_, source) => check(source));

  it('the magnitude of a number that is written', () => {
    check('<|3百户|>', ['250..350 户 household exact']);
  });
});
