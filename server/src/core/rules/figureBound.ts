/** 突破100亿元，达98.6亿元. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureBound: Rule = {
  meta: {
    id: 'figure-bound',
    title: { zh: '界限词与确数不符', en: 'A bound does not hold' },
    doc: {
      zh: '“突破多少，达到多少”，达到的数不能小于突破的数；“不足、近”反之。“均超过30%，分别为……”，每一个都要超过；“增长面超八成……增长面76.9%”“下降41.7%，降幅过半”，同名的确数应在所说的范围之内；括号里的确数（近600万元（596.4万元））、“共计、仅为”之后的确数也核对。目标、要求和用来分类的界限（5亿元以上项目）不核对。',
      en: 'In “breaks through V, reaching W” W may not be less than V; 不足 and 近 the other way round. In “all above 30%, namely …” every one has to be; in “more than 80% … 76.9%” and “down by 41.7%, by more than half” the exact number of the same name has to lie within; so has one in brackets (近600万元（596.4万元）) or behind 共计 or 仅为. Aims, requirements and bounds that sort things (5亿元以上项目) are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '全市高速公路总里程<|突破800公里|>、达784公里。',
        '一般公共预算收入<|突破100亿元|>，达到98.6亿元。',
        '基金支出13658万元，下降41.7%，降幅<|过半|>。',
        '五个片区的项目落地率均<|超过30%|>，分别为51%、40%、38%、32%和27%。',
        '新增贷款<|不足20亿元|>，为23.4亿元。',
        '共发放补贴<|近600万元|>（612.4万元）。',
      ],
      good: [
        '全市高速公路总里程突破800公里、达818.4公里。',
        '一般公共预算收入突破100亿元，达到104.6亿元。',
        '基金支出13658万元，下降51.7%，降幅过半。',
        '力争一般公共预算收入突破100亿元，完成98.6亿元以上。',
        '总算力突破7000台，增长34.6%，智能算力达2000台。',
        '共发放补贴近600万元（596.4万元）。',
        '5亿元以上项目32个，完成投资4.8亿元。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['bound']),
};
