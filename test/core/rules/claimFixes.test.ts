/** Fixes in both directions: the result, an operand, or a unit that slipped. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import type { Finding } from '../../../server/src/core/rules/rule.ts';

const fixesOf = (text: string): readonly string[] =>
  findingsOf(text).flatMap(({ fixes }) => fixes.map(({ title }) => title.zh));

const findingsOf = (text: string): readonly Finding[] =>
  analyse(text).findings.filter(({ rule }) => rule.startsWith('figure-'));

const cases: readonly [string, string, readonly string[]][] = [
  [
    'a share: its percentage, its part, its whole',
    '今年计划投资723.3亿元，1-7月完成投资575.7亿元，占年度计划的89.6%。',
    ['改为 79.6%', '将 575.7亿元 改为 648.1亿元', '将 723.3亿元 改为 642.5亿元'],
  ],
  [
    'a doubling: as many times as the numbers double',
    '规上企业由48家发展到96家，翻了两番。',
    ['改为 翻了一番', '将 48家 改为 24家', '将 96家 改为 192家'],
  ],
  [
    'a sum: its total or one of its parts',
    '安排计划投资126763万元（中央资金46000万元，银行贷款80736万元）。',
    ['改为 126736万元', '将 46000万元 改为 46027万元', '将 80736万元 改为 80763万元'],
  ],
  [
    'a unit that slipped comes first',
    '今年计划投资723.3亿元，1-7月完成投资575.7万元，占年度计划的79.6%。',
    ['将 575.7万元 改为 575.7亿元', '将 723.3亿元 改为 723.3万元', '改为 0.0%'],
  ],
  [
    'no count where no count would do',
    '全市受理来信236件，其中城建类89件，占47.7%。',
    ['改为 37.7%'],
  ],
  [
    'what another true claim rests on comes last',
    '今年计划投资50亿元，完成投资40亿元，占年度计划的80%。其中工业投资16亿元，占全部完成投资的50%。',
    ['改为 40%', '将 16亿元 改为 20亿元', '将 40亿元 改为 32亿元'],
  ],
];

describe('what a violated claim may be changed to', () => {
  it.each(cases)('%s', (_, text, titles) => expect(fixesOf(text)).toEqual(titles));

  it('makes the claim true, whichever is taken', () => {
    for (const [, text] of cases) {
      for (const { start: at, fixes } of findingsOf(text)) {
        for (const { edits, title } of fixes) {
          const [{ start, end, newText } = { start: 0, end: 0, newText: '' }] = edits;
          const moved = end <= at ? newText.length - (end - start) : 0;
          const left = findingsOf(text.slice(0, start) + newText + text.slice(end));
          expect([title.zh, ...left.filter((one) => one.start === at + moved)]).toEqual([title.zh]);
        }
      }
    }
  });
});
