/** The years that a draft gives to expressions that name none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../server/src/core/model/period.ts';
import { datedPeriods } from '../../../server/src/core/model/years.ts';
import { draftOf } from '../../support/draftOf.ts';
import { variants } from '../../support/variants.ts';

describe('time expressions', () => {
  it.each([
    [
      'months of the year before them',
      '2024年计划不变，1-7月进度超前。',
      ['2024', '2024-01/2024-07'],
    ],
    ['half a year', '2023年开局好，上半年好于预期。', ['2023', '2023-01/2023-06']],
    ['a quarter', '2023年开局好，一季度开门红。', ['2023', '2023-01/2023-03']],
    ['a day', '2023年开局好，3月5日开工。', ['2023', '2023-03-05']],
    ['in a later paragraph', '2024年计划不变。\n1-7月进度超前。', ['2024', '2024-01/2024-07']],
    [
      'by the year written last',
      '2023年收官，12月冲刺。2024年起步，1月开门红。',
      ['2023', '2023-12', '2024', '2024-01'],
    ],
    ['a year written with its month', '2024年3月启动，5月完工。', ['2024-03', '2024-05']],
    ['a year in Han digits', '二〇二四年计划不变，1-7月进度超前。', ['2024', '2024-01/2024-07']],
    [
      'a year in full-width digits',
      '２０２４年计划不变，1-7月进度超前。',
      ['2024', '2024-01/2024-07'],
    ],
    [
      'the years around it',
      '2024年任务重，去年打基础，今年见成效，明年上台阶。',
      ['2024', '2023', '2024', '2025'],
    ],
    [
      'months of the year before it',
      '2024年任务重，去年1-7月打基础，明年年底见效。',
      ['2024', '2023-01/2023-07', '2025-12'],
    ],
    ['a deadline', '2024年任务重，8月底前完工。', ['2024', '2024-08']],
    ['a month that nobody named keeps its mark', '2024年任务重，本月内完工。', ['2024', '2024-?']],
    ['now is now', '2024年任务重，目前已完工。', ['2024', 'now']],
    ['no year, nothing to give', '1-7月进度超前，去年打基础。', ['?-01/?-07', '?-1y']],
    ['nothing before the first year', '1-7月进度超前。2024年计划不变。', ['?-01/?-07', '2024']],
    [
      'a plan of five years is no year',
      '“十四五”时期起步，1-7月超前。',
      ['2021/2025', '?-01/?-07'],
    ],
    [
      'neither is a span of years',
      '2024年起步。2021-2023年打基础，1-7月超前。',
      ['2024', '2021/2023', '2024-01/2024-07'],
    ],
  ])('%s', (_, text, expected) => {
    for (const variant of variants(text)) {
      expect(draftOf(variant).periods.map(({ norm }) => norm)).toEqual(expected);
    }
  });
});

it.each([
  ['?', '2024'],
  ['?+1y', '2025'],
  ['?-2y-07', '2022-07'],
  ['?-1y-汛期后', '2023-汛期后'],
  ['?-12', '2024-12'],
  ['?-?', '2024-?'],
  ['?-01/?-07', '2024-01/2024-07'],
  ['2016/2020', '2016/2020'],
  ['recent', 'recent'],
])('in 2024, %s is %s', (norm, expected) => {
  const written: Period = { start: 0, end: 5, text: '2024年', kind: 'year', norm: '2024' };
  const [, dated] = datedPeriods([written, { ...written, start: 6, end: 9, norm }]);
  expect(dated?.norm).toBe(expected);
});

describe('figures', () => {
  it.each([
    [
      'of months of the year before them',
      '2024年计划不变，1-7月完成投资5亿元。',
      '2024-01/2024-07',
    ],
    ['in a later paragraph', '2024年计划不变。\n1-7月完成投资5亿元。', '2024-01/2024-07'],
    ['of the year before', '2024年任务重，去年完成投资5亿元。', '2023'],
    ['after a year in Han digits', '二〇二四年计划不变。\n1-7月完成投资5亿元。', '2024-01/2024-07'],
    [
      'after a year in full-width digits',
      '２０２４年任务重。\n1-7月完成投资5亿元。',
      '2024-01/2024-07',
    ],
    [
      'by the year before them, not behind',
      '2023年收官。\n1月完成投资5亿元。2024年起步。',
      '2023-01',
    ],
    ['去年 gives no year itself', '2024年任务重，去年打基础。\n1月完成投资5亿元。', '2024-01'],
    ['without a year', '1-7月完成投资5亿元。', '?-01/?-07'],
    ['without a time', '2024年任务重。\n项目完成投资5亿元。', ''],
  ])('%s', (_, text, expected) => {
    for (const variant of variants(text)) {
      expect(draftOf(variant).figures.map(({ period }) => period)).toEqual([expected]);
    }
  });
});

it('dating changes nothing but the ?, and twice is once', () => {
  const expressions =
    '2023年 2024年3月 1-7月 去年 明年年底 上半年 目前 本月内 2021-2025年 去年汛期后 二〇二二年';
  const word = fc.constantFrom(...expressions.split(' '));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { periods } = draftOf(words.join('，'));
      expect(periods.map(({ text }) => text)).toEqual(words);
      expect(datedPeriods(periods)).toEqual(periods);
      const first = periods.findIndex(({ norm }) => /^\d{4}(?!\/)/.test(norm));
      const later = first < 0 ? [] : periods.slice(first);
      expect(later.filter(({ norm }) => /^\?|\/\?/.test(norm))).toEqual([]);
    }),
  );
});
