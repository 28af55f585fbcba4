/** Groups of thousands: where a draft does both. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-grouping';

describe('reported once, at the first of the rarer', () => {
  it.each([
    ['without groups', '总人口128,583人，城镇56,210人，乡村<|72373|>人。'],
    ['with groups', '总人口<|128,583|>人，城镇56210人，乡村72373人。'],
    ['of four places where four are grouped', '亩均产值9,556元，成本3,400元，利润<|6156|>元。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['drafts that group', '总人口128,583人，城镇56,210人。'],
    ['drafts that do not', '总人口128583人，城镇56210人。'],
    ['shorter numbers', '总人口128,583人，新增980人，户数3400户。'],
    ['amounts in 万', '亩均产值9,556元，成本3,400元，总投资1200万元。'],
    ['Han numerals and years', '总人口128,583人，2024年搬迁三千户。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    [
      'all with groups',
      '总人口128,583人，城镇56,210人，乡村72373人。',
      ['总人口128,583人，城镇56,210人，乡村72,373人。'],
    ],
    [
      'all without',
      '总人口128,583人，城镇56210人，乡村72373人。',
      ['总人口128583人，城镇56210人，乡村72373人。'],
    ],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
