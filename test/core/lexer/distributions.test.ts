/** Values that 分别 hands out, and what they go to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import { anyText } from '../../support/checkSpans.ts';
import { expectSame } from '../../support/expectSame.ts';
import { parseMarkup } from '../../support/markup.ts';

const read = (text: string) => readParagraph(text).distributions;

/** The marks cover 分别 (labelled with its sizes), what the values go to (`item`) and the values, in text order. */
function check(source: string): void {
  const { text, spans } = parseMarkup(source);
  const found = read(text).flatMap(({ start, end, subjects, values, sizes }) => [
    { start, end, label: [...new Set(sizes)].join('-') },
    ...subjects.map((span) => ({ ...span, label: 'item' })),
    ...values.map((span) => ({ ...span, label: 'value' })),
  ]);
  const show = (place: { start: number; end: number; label: string }): string =>
    `${place.start}–${place.end} ${text.slice(place.start, place.end)} ${place.label}`;
  expectSame(
    spans.map(show),
    [...found].sort((a, b) => a.start - b.start || b.end - a.end).map(show),
  );
}

describe('the list stands in the clause of 分别', () => {
  it.each([
    [
      'one name each',
      '<|粮食|item>、<|油料产量|item><|分别|2>达<|118万吨|value>、<|33万吨|value>。',
    ],
    ['with 和', '<|城镇|item>和<|农村收入|item><|分别|2>增长<|6.5%|value>、<|7.5%|value>。'],
    [
      'ordinals',
      '<|第二|item>、<|第三产业比重|item><|分别|2>回落<|2.1个|value>和<|1.6个百分点|value>。',
    ],
    [
      'numbers that leave their unit to the last',
      '<|甲率|item>、<|乙率|item><|分别|2>提高<|11.1|value>、<|11.2个百分点|value>。',
    ],
    ['分别为', '<|甲率|item>与<|乙率|item><|分别为|2><|82%|value>和<|32%|value>。'],
    [
      'another number before the values',
      '<|甲县|item>、<|乙县|item><|分别|2>占两年任务的<|61%|value>和<|39%|value>。',
    ],
    [
      'values with names of their own',
      '对<|省级|item>、<|市级中心|item><|分别|2>给予省级<|100万元|value>、市级<|50万元|value>奖励。',
    ],
  ])('%s', (_, source) => check(source));
});

describe('the bearers stand before', () => {
  it.each([
    [
      'behind a list that goes on, each value with its name',
      '园内的<|国家级|item>、<|省级|item>、<|市级|item>中心、实验室等，次年<|分别|3>给予国家级<|500万元|value>、省级<|100万元|value>、市级<|50万元|value>。',
    ],
    [
      'as a count of them',
      '全市增加72人；<|三个|item>地区<|分别|3>增加<|30人|value>、<|17人|value>和<|25人|value>。',
    ],
    [
      'as a list with figures',
      '<|出口12亿元|item>、<|进口8亿元|item>，<|分别|2>增长<|3%|value>和<|5%|value>。',
    ],
    [
      'as clauses',
      '<|批发和零售业实现7亿元|item>，<|住宿和餐饮业实现6亿元|item>，同比<|分别|2>增长<|3%|value>和<|5%|value>。',
    ],
    [
      'as those of the 分别 before',
      '<|甲率|item>、<|乙率|item><|分别为|2><|82%|value>和<|32%|value>，<|分别|2>提高<|3个|value>和<|2个百分点|value>。',
    ],
    ['as a count', '三次产业<|分别|3>增长<|4%|value>、<|6%|value>和<|8%|value>。'],
    ['as a range', '2至4月份<|分别|3>完成<|2亿元|value>、<|3亿元|value>和<|4亿元|value>。'],
  ])('%s', (_, source) => {
    const { text, spans } = parseMarkup(source);
    const last = read(text).at(-1);
    const wanted = spans.findLast(({ label }) => /^\d/.test(label));
    expect(text.slice(last?.start, last?.end)).toBe(wanted?.text);
    expect(last?.values.length).toBe(Number(wanted?.label));
    expect(last?.sizes).toContain(Number(wanted?.label));
  });
});

describe('nothing is handed out', () => {
  it.each([
    ['where no two numbers follow', '省、市分别召开会议3次。'],
    ['where they stand in another clause', '省、市分别召开会议，完成3亿元、4亿元。'],
    ['in years', '这两届大会分别于2011、2012年召开。'],
  ])('%s', (_, source) => check(source));
});

describe('any text', () => {
  const fragments =
    '分别,分别为,甲,、,和,，,。,3%,5亿元,增长,同比,三次产业,2至6月份,城乡,（,）,“,”,11.1,占,、,2011'.split(
      ',',
    );

  it('gives distributions inside the text, each with two values or more', () => {
    fc.assert(
      fc.property(anyText(fragments), (text) => {
        for (const { start, end, values, subjects } of read(text)) {
          expect(values.length).toBeGreaterThan(1);
          expect(values[0]?.start).toBeGreaterThanOrEqual(end);
          for (const place of [...values, ...subjects]) {
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
          for (const { end: before } of subjects) expect(before).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(['分别3%、5%', '甲、分别3%、5%', '分别为', '甲3%，', '1、'])(
    'of %s again and again: the places stay in order',
    (unit) => {
      const found = read(unit.repeat(Math.ceil(10_000 / unit.length)));
      const starts = found.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    },
  );
});
