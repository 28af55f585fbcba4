/** Ranges: where a sign or magnitude is missing from the first number. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported, isSafe } from '../../support/checkRule.ts';

const rule = 'text-numeral-range';

describe('a range is reported that lacks', () => {
  it.each([
    ['a percent sign', '增长<|5～6%|>。'],
    ['a permille sign', '死亡率为<|3-5‰|>。'],
    ['万 or 亿', '投资<|9—16亿|>元，带动<|5-10万|>人。'],
    ['one in full-width digits', '下降<|２０—３４％|>。'],
    ['one with decimals', '增长<|5.5—6.5%|>左右。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('a range is left alone that', () => {
  it.each([
    ['has both', '增长5%～6%，投资9亿～16亿元。'],
    ['has a unit once, as it may', '100～150公斤，3-4个月，10-15家。'],
    ['is written with 至', '增长5至6%，由5到6%。'],
    ['is none: from high to low', '800-1万元不等。'],
    ['is one of years', '2016-2020年。'],
    ['is a code', 'A3-5万标段，编号1-2-3%。'],
    ['is a minus', '增长-5%。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('a range is reported that runs downwards', () => {
  it.each([
    ['with a unit each', '单个项目补贴<|90万元～60万元|>，损耗控制在<|8%—6%|>。'],
    ['with one unit', '每班安排<|40～35人|>，每户流转<|12—8亩|>。'],
    [
      'with 至, where 区间 says so',
      '费率由机构在<|3.5%至2.5%|>的区间内确定，缺口在<|9人到6人|>之间。',
    ],
    ['in full-width digits', '每组<|１２～８人|>。'],
  ])('%s', (_, source) => checkReported(rule, source));

  it.each([
    ['upwards', '每班安排35～40人，补贴60万元～90万元，损耗6%—8%。'],
    ['to the same', '每班安排40～40人。'],
    ['a change', '费率由3.5%至2.5%，从40人—35人压减，缺口9人到6人。'],
    ['downwards on purpose', '补贴按8%—6%递减，每年压减40～35人。'],
    ['a score, a sum', '以68—52的比分获胜，合计8%-6%=2%。'],
    ['classes from the top down', '达标90%—80%的企业12家，80%—70%的9家，90万元～60万元为二等奖。'],
    ['a slope', '坡度12%～8%。'],
    ['times, places, ranks and heights', '22—6时，11—2月，12-3室，第9—6名，海拔900—600米。'],
    ['years', '2021—25年，2021—25人。'],
    ['a hyphen between bare numbers', '编组12-8人。'],
    ['numbers of two units', '每批90人～60家。'],
  ])('not %s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['a sign each', '增长5～6%。', ['增长5%～6%。']],
    ['a magnitude each', '带动5-10万人。', ['带动5万-10万人。']],
    ['its ends the other way round', '每班40～35人。', ['每班35～40人。']],
    ['its ends, each with its unit', '补贴90万元～60万元。', ['补贴60万元～90万元。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});

it('is the writer’s to change: 9～16亿元 may begin at nine yuan', () => {
  expect(isSafe(rule, '投资9～16亿元。')).toBe(false);
});
