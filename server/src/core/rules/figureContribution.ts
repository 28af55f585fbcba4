/** 拉动规上工业增长9.2个百分点，贡献率达90.2%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureContribution: Rule = {
  meta: {
    id: 'figure-contribution',
    title: { zh: '贡献率、拉动点数与增速不符', en: 'Contributions to growth do not add up' },
    doc: {
      zh: '“拉动某某增长几个百分点，贡献率百分之几”，拉动的点数÷某某的增速应等于贡献率；各部分拉动的点数相加应等于增速，“下拉”的为负；“占增收额的百分之几”，部分的增量÷总的增量应等于所写的百分数。增速须在同段写明。各部分是否列全看不出来的，只在相加正好相等时认可，不相等不报。',
      en: 'In “pulls X up by r points, contributing p%” r over the growth of X has to give p; the pulls of all parts have to make the growth, with 下拉 counting as negative; in “p% of the increase” the part’s increase over the whole increase has to give p. The growth has to be written in the same paragraph. Where the text does not show that the parts are all there are, a sum is believed when it holds and never objected to.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '规上工业增加值增长10.2%，其中装备制造业拉动规上工业增长9.2个百分点，贡献率达<|79.2%|>。',
        '地区生产总值增长<|8.5%|>。三次产业分别拉动GDP增长0.7个、5.1个、3.5个百分点。',
        '全县固定资产投资增长<|15.1%|>。从构成看，建安工程占77.4%，拉动1.4个百分点；设备购置占3.3%，下拉3.8个百分点；其他费用占19.3%，拉动14.8个百分点。',
        '个人所得税完成13.4亿元，增加3.7亿元。两个项目增收额合计3.3亿元，占个人所得税总增收额的<|79.2%|>。',
        '地区生产总值增长12.3%，对经济增长的贡献率分别为6%、<|44.1%|>、52.6%，分别拉动GDP增长0.7个、5.1个、6.5个百分点。',
      ],
      good: [
        '规上工业增加值增长10.2%，其中装备制造业拉动规上工业增长9.2个百分点，贡献率达90.2%。',
        '地区生产总值增长9.3%。三次产业分别拉动GDP增长0.7个、5.1个、3.5个百分点。',
        '装备制造业拉动规上工业增长7.3个百分点，贡献率达到75.3%。',
        '地区生产总值增长8.5%。其中，非公经济拉动GDP增长3.3个百分点，县域经济拉动GDP增长4.4个百分点。',
        '个人所得税完成13.4亿元，增加3.7亿元。两个项目增收额合计3.3亿元，占个人所得税总增收额的89.2%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['contribution']),
};
