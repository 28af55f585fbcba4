/** 由700张增加到420张; 增长8.1%，比上半年（11.1%）提高3个百分点. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const figureDirection: Rule = {
  meta: {
    id: 'figure-direction',
    title: { zh: '增减方向与数字不符', en: 'The numbers go the other way than the words' },
    doc: {
      zh: '“由甲增加到乙”乙不应小于甲，“由甲降到乙”乙不应大于甲；“增长甲%，比上半年（乙%）回落”甲应小于乙，“提高”“加快”反之；“降幅收窄”降幅应变小。名次另有规则。',
      en: 'In “from A up to B” B may not be less than A, in “from A down to B” not more; in “growth A%, down from (B%)” A has to be the lesser; a fall that narrows has to be smaller. Ranks have a rule of their own.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '床位由700张增加到<|420张|>。',
        '审批时限由5个工作日压缩到<|12个工作日|>。',
        '少数民族人口比重由27.28%升至<|24.37%|>。',
        '固定资产投资增长8.1%，比上半年（11.1%）提高<|3个百分点|>。',
        '工业用电量下降5.9%，降幅比上半年（2.9%）收窄<|3个百分点|>。',
      ],
      good: [
        '床位由420张增加到700张。',
        '审批时限由12个工作日压缩到5个工作日。',
        '固定资产投资增长8.1%，比上半年（11.1%）回落3个百分点。',
        '工业用电量下降5.9%，降幅比上半年（8.9%）收窄3个百分点。',
        '综合排名由第14位提升到第11位。',
        '平均工期由18个月调整为20个月。',
      ],
    },
  },
  check,
};

function* check({ text }: Draft, claims: readonly Claim[]): Iterable<RuleFinding> {
  for (const { type, verdict, claimed, operands, working, saying } of claims) {
    if (type !== 'other' || verdict !== 'violated' || saying !== undefined) continue;
    const written = text.slice(claimed.start, claimed.end);
    yield {
      ...claimed,
      message: {
        zh: `增减方向与数字不符：${working}，文中为 ${written}`,
        en: `the numbers go the other way: ${working}; the text says ${written}`,
      },
      related: operands.map(({ start, end }) => ({
        start,
        end,
        message: { zh: '相比的数', en: 'the number compared' },
      })),
    };
  }
}
