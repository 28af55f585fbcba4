/** Formulas of claims: each gives what its claim's reader computed, and turns around to any of its operands. */
import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { solvedFor, valueUnder } from '../../../server/src/core/claims/formula.ts';
import { computationOf } from '../../../server/src/core/claims/formulas.ts';
import type { ClaimType } from '../../../server/src/core/model/claim.ts';

const texts: readonly [ClaimType, string][] = [
  ['share', '全市受理来信236件，其中城建类89件，占37.7%。'],
  ['share', '今年计划投资723.3亿元，1-7月完成投资575.7亿元，占年度计划的79.6%。'],
  ['rate', '安排新建项目124个，已开工122个，开工率98.4%。'],
  ['growth', '产值由6.4亿元增加到7.6亿元，增长18.8%。'],
  ['growth', '企业由40家减少到30家，下降25%。'],
  ['increment', '财政收入51653万元，增加6455万元，增长14.28%。'],
  ['increment', '财政收入13040万元，减少201万元，下降1.52%。'],
  ['sum', '安排计划投资126763万元（中央资金46000万元，银行贷款80763万元）。'],
  ['difference', '计划改造126个，已完成87个，其余39个正在推进。'],
  ['points', '城镇化率由52.3%提高到54.1%，提高1.8个百分点。'],
  ['points', '增长20.9%，比1-7月(23.1%)回落2.2个百分点。'],
  [
    'progress',
    '1-10月完成投资629.0亿元，占年度投资计划647.4亿元的97.2%，超过时间进度13.9个百分点。',
  ],
  ['multiple', '网上零售额由12亿元增加到30亿元，增长1.5倍。'],
  ['mean', '750个项目总投资5663.26亿元，平均每个项目投资7.55亿元。'],
  ['cagr', '收入由2012年的5211元增加到2018年的10371元，年均增长12.2%。'],
];

describe('the formula of a claim', () => {
  it.each(texts)('%s: %s', (type, text) => {
    const { draft, claims } = analyse(text);
    const claim = claims.find((one) => one.type === type);
    const computation = claim && computationOf(draft, claim);
    expect(computation?.claim.verdict).toBe('holds');
    if (!computation) return;
    const { formula, operands } = computation;
    const values = operands.map(({ quantity }) => quantity.value);
    const result = valueUnder(formula, values);
    for (const [index, value] of values.entries()) {
      const back = result && solvedFor(formula, values, index, result);
      expect(back?.minus(value).abs().lt('1e-6')).toBe(true);
    }
  });

  it('is none for a claim that counts', () => {
    const { draft, claims } = analyse('建成学校、医院、水厂等3个项目。');
    expect(claims.map((claim) => computationOf(draft, claim))).toEqual([null]);
  });
});

describe('a formula without a result', () => {
  const half = {
    op: 'quotient',
    left: { op: 'operand', index: 0 },
    right: { op: 'operand', index: 1 },
  } as const;
  it('divides by nothing', () => {
    expect(valueUnder(half, [new Big(1), new Big(0)])).toBeNull();
  });
  it('is not turned around to what it does not mention', () => {
    expect(solvedFor(half, [new Big(1), new Big(2)], 2, new Big(3))).toBeNull();
  });
});
