/** A figure is edited: what follows in the rest of the draft. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { carriedThrough, compared } from '../../../server/src/core/carry/carryThrough.ts';

/** `before` with one `from` replaced by `to`, then everything that follows; `…` lists what is left open. */
function carried(before: string, from: string, to: string): string {
  const edited = before.replace(from, to);
  const [old, now] = [analyse(before), analyse(edited)];
  const comparison = compared(old, now);
  const [figure] = comparison.edited;
  if (!figure) throw new Error(`no figure was edited: ${edited}`);
  const { edits, open } = carriedThrough(comparison, figure);
  const text = edits.reduceRight(
    (result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end),
    edited,
  );
  return [text, ...open.map(({ text: left }) => `…${left}`)].join('\n');
}

const cases: readonly [string, string, string, string, string][] = [
  [
    'a part moves its share',
    '年度计划投资723.3亿元，1-7月完成投资575.7亿元，占年度计划的79.6%。',
    '575.7',
    '585.7',
    '年度计划投资723.3亿元，1-7月完成投资585.7亿元，占年度计划的81.0%。',
  ],
  [
    'a whole moves the shares of all its parts',
    '全年完成投资500亿元，其中工业投资200亿元，占全部完成投资的40%；民间投资250亿元，占全部完成投资的50%。',
    '500',
    '625',
    '全年完成投资625亿元，其中工业投资200亿元，占全部完成投资的32%；民间投资250亿元，占全部完成投资的40%。',
  ],
  [
    'a part moves the total, and the total its share',
    '年度任务500户。集中安置300户，分散安置100户，两项合计400户，占年度任务的80%。',
    '100户',
    '150户',
    '年度任务500户。集中安置300户，分散安置150户，两项合计450户，占年度任务的90%。',
  ],
  [
    'the level of last year stays',
    '财政收入51653万元，增加6455万元，增长14.28%。',
    '51653',
    '52000',
    '财政收入52000万元，增加6802万元，增长15.05%。',
  ],
  [
    'the same fact in another paragraph',
    '1-8月，全市重点项目完成投资297.4亿元。\n要看到，1-8月全市重点项目完成投资297.4亿元，来之不易。\n',
    '297.4',
    '301.2',
    '1-8月，全市重点项目完成投资301.2亿元。\n要看到，1-8月全市重点项目完成投资301.2亿元，来之不易。\n',
  ],
  [
    'in Han numerals',
    '计划改造一百二十个，已改造六十个，改造率百分之五十。',
    '六十个',
    '九十个',
    '计划改造一百二十个，已改造九十个，改造率百分之七十五。',
  ],
  [
    'in full-width digits',
    '安排计划投资１２万元（中央资金４万元，银行贷款８万元）。',
    '８万元',
    '９万元',
    '安排计划投资１３万元（中央资金４万元，银行贷款９万元）。',
  ],
  [
    'nothing where what is said is still true',
    '年度计划投资723.3亿元，1-7月完成投资575.7亿元，占年度计划的80%。',
    '575.7',
    '576.7',
    '年度计划投资723.3亿元，1-7月完成投资576.7亿元，占年度计划的80%。',
  ],
  [
    'not back to a part of a total',
    '安排资金120万元（中央资金40万元，省级资金80万元）。',
    '120',
    '150',
    '安排资金150万元（中央资金40万元，省级资金80万元）。',
  ],
  [
    'another figure that happens to be as large stays',
    '1-8月，东城区完成投资297.4亿元。\n1-8月，西城区完成投资297.4亿元。\n',
    '297.4',
    '301.2',
    '1-8月，东城区完成投资301.2亿元。\n1-8月，西城区完成投资297.4亿元。\n',
  ],
];

describe('what follows from an edited figure', () => {
  it.each(cases)('%s', (_, before, from, to, expected) =>
    expect(carried(before, from, to)).toBe(expected),
  );

  it('leaves open what digits alone cannot put right', () => {
    const before = '城镇化率由52.3%提高到54.1%，提高1.8个百分点。';
    expect(carried(before, '54.1', '51.1')).toBe(
      '城镇化率由52.3%提高到51.1%，提高1.8个百分点。\n…1.8个百分点',
    );
  });

  it('does not write over what was edited as well', () => {
    const before = analyse('年度计划投资50亿元，完成投资25亿元，占年度计划的50%。');
    const after = analyse('年度计划投资50亿元，完成投资30亿元，占年度计划的55%。');
    const comparison = compared(before, after);
    const [figure] = comparison.edited;
    const { edits, open } = figure ? carriedThrough(comparison, figure) : { edits: [], open: [] };
    expect([edits, open.map(({ text }) => text)]).toEqual([[], ['55%']]);
  });

  it('leaves no more claims violated than there were', () => {
    const violated = (text: string): number =>
      analyse(text).claims.filter(({ verdict }) => verdict === 'violated').length;
    for (const [title, before, , , text] of cases.filter(([one]) => !one.startsWith('not back'))) {
      expect([title, violated(text) <= violated(before)]).toEqual([title, true]);
    }
  });
});
