/** 由52.3%提高到54.1%，提高2.8个百分点. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figurePoints: Rule = {
  meta: {
    id: 'figure-points',
    title: { zh: '百分点之差与数字不符', en: 'A difference in percentage points does not compute' },
    doc: {
      zh: '“由甲%提高到乙%，提高几个百分点”“增长甲%，比全市平均（乙%）高几个百分点”，两个百分数之差应等于所写的百分点。“甲快于乙几个百分点”“低于全州几个百分点”“首尾相差几个百分点”，按所说的名称、全市全省等整体或者列举的两端去找两个百分数，只拿同类的比（增速比增速，完成率比完成率），指标不同的不比；隔句取数的降一级，所指不够确定的作为提示。资产负债率、利润率一类由两个合计数算出的比率，合计数及其增减都写出的，升降也核对。三次产业、城镇和乡村这类列全了的比重，升降应相抵。',
      en: 'In “from p% to q%, up r percentage points” and “growth q%, r points above the average of p%” the difference has to give r. In “A is r points faster than B”, “r points below the whole prefecture” and “r points between first and last” the two are looked for by the names, by the whole or as the ends of the list; only like rates are compared (growth with growth, completion with completion), and of one metric. What is read from other sentences is a step less severe, what is not certain a hint. The change of a rate that two sums make (资产负债率) is checked where both sums and their changes are written. Shares that cover everything, of three sectors or of town and country, fall by as much in all as they rise.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '森林覆盖率由52.3%提高到54.1%，提高<|2.8个百分点|>。',
        '固定资产投资增长8.1%，比上半年（11.1%）回落<|2个百分点|>。',
        '财政总收入增长37.4%，较全市平均增幅49%低<|12.6个百分点|>。',
        '东城区完成率82.5%，西城区完成率76.1%，东城区比西城区高<|8.4个百分点|>。',
        '全市固定资产投资增长8.1%。其中工业投资增长12.6%，高出全市<|6.5个百分点|>。',
        '六个片区落地率分别为51%、40%、39%和30%，首尾相差<|28个百分点|>。',
        '失业率由一季度的5.3%降到二季度的5.1%、三季度的4.8%，依次下降0.2个和<|0.6个百分点|>。',
        '三次产业结构由7:14:79变为2:18:80，二产上升<|7个百分点|>。',
        '一产比重下降0.4个百分点，二产比重下降1.1个百分点，三产比重提高<|2.5个百分点|>。',
      ],
      good: [
        '森林覆盖率由52.3%提高到54.1%，提高1.8个百分点。',
        '固定资产投资增长8.1%，比上半年（11.1%）回落3个百分点。',
        '规模以上工业增加值增长8.4%，高于全市平均水平1.9个百分点。',
        '空气优良天数比例达89%，高于全省平均水平1.8个百分点。',
        '全市GDP增长6.1%。我县规上工业增长8.8%，高于全市2.1个百分点。',
        '一产比重下降0.4个百分点，二产比重下降1.1个百分点，三产比重提高1.5个百分点。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['points']),
};
