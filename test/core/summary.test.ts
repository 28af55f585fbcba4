/** A draft in brief: the same read by itself as out of the whole analysis. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { summarise } from '../../server/src/core/model/summary.ts';
import { summaryOf, summarySteps } from '../../server/src/core/summary.ts';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));

test.each(samples)('%s in brief is what its analysis has', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  expect(summaryOf(text)).toEqual(summarise(analyse(text).draft));
});

test('comments are no part of it, and move nothing', () => {
  const text = '一、甲<!-- 核稿忽略 -->乙\n全县固定资产投资<!-- 核稿忽略本行 -->512.3亿元。';
  expect(summaryOf(text)).toEqual(summarise(analyse(text).draft));
});

test('it pauses on the way through a long text', () => {
  const steps = summarySteps(`${'全县固定资产投资512.3亿元。'.repeat(20)}\n`.repeat(20));
  let pauses = 0;
  while (steps.next().done !== true) pauses++;
  expect(pauses).toBeGreaterThan(1);
});

test.each(['It does 5 things.', '', '12345\n', 'pinyin 拼音 is not enough of a draft here'])(
  'a text that is not Chinese has none: %s',
  (text) => expect(summaryOf(text)).toBeNull(),
);

describe('title and date', () => {
  test.each([
    [
      '在全县项目推进会上的讲话\n（2026年9月10日）\n\n同志们：',
      '在全县项目推进会上的讲话',
      '2026-09-10',
    ],
    ['# 防汛工作汇报\n\n一、甲', '防汛工作汇报', null],
    ['标题:在全县会议上的讲话\n正文。', '在全县会议上的讲话', null],
    [
      '关于营商环境的通报\n\n特此通报。\n\n县政府办公室\n2026年7月8日',
      '关于营商环境的通报',
      '2026-07-08',
    ],
    ['工作报告\n——2026年1月18日在县第五次会议上\n各位代表：', '工作报告', '2026-01-18'],
    ['一、总体情况\n正文', null, null],
    ['同志们：\n今天开会。', null, null],
    ['会议纪要\n会议定于2026年7月8日召开。', '会议纪要', null],
  ])('%j', (text, title, date) => {
    expect(summaryOf(text)).toMatchObject({ title, date });
  });
});

test('figures that say neither what they measure nor of which project are left out', () => {
  const summary = summaryOf('全县固定资产投资512.3亿元，长3公里。');
  expect(
    summary?.figures.map(({ text, lo, hi, unit, metric, subject }) => [
      text,
      lo,
      hi,
      unit,
      metric,
      subject,
    ]),
  ).toEqual([['512.3亿元', '51225000000', '51235000000', '元', '固定资产投资', '全县']]);
});
