/** Rough numbers: which pairs of digits are one, and what they become. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported, isSafe } from '../../support/checkRule.ts';

const rule = 'text-numeral-approximate';

describe('a rough number is reported', () => {
  it.each([
    ['with Arabic digits', '还需<|3、4|>个月。'],
    ['with Han digits', '工期<|五、六|>年，投资<|二、三|>千万元。'],
    ['tens', '培育<|三、四|>十家企业。'],
    ['of the first months', '前<|三、四|>个月进度慢。'],
    ['几 before digits', '走访<|几10|>户，筹资<|几100|>万元。'],
    ['几 behind digits', '建成<|20几|>个，办了<|10几|>场。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('two numbers are left alone', () => {
  it.each([
    ['that are handed out', '两镇分别有3、4个村，各用2、3天。'],
    ['that are ordinals', '第三、四年达产，第2、3个项目延期。'],
    [
      'of months, quarters and grades',
      '6、7月汛期，三、四季度冲刺，一、二等奖，五、六年级，一、二级公路。',
    ],
    ['of decades', '七、八十年代的老房子。'],
    ['that are no neighbours', '需要3、6个月。'],
    ['that go on', '需要2、3、4个月。'],
    ['behind a marker', '一、二十个项目集中开工。\n3、4个月内完成征迁。'],
    ['that count floors and routes', '一、二层已封顶，1、2号线通车。'],
    ['几 that asks or is a word', '几何图形，还差几个，10几何题。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['Han digits', '还需3、4个月。', ['还需三四个月。']],
    ['两 before a counter', '还需2、3年。', ['还需两三年。']],
    ['二 before 十', '培育二、三十家。', ['培育二三十家。']],
    ['一两', '还需一、二年。', ['还需一两年。']],
    ['几十', '走访几10户。', ['走访几十户。']],
    ['几百万', '筹资几100万元。', ['筹资几百万元。']],
    ['二十几', '建成20几个。', ['建成二十几个。']],
    ['十几', '建成10几个。', ['建成十几个。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});

it('may be changed unasked', () => {
  expect(isSafe(rule, '还需3、4个月。')).toBe(true);
});
