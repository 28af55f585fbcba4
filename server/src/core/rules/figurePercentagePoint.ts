/** 快于全市平均进度6%, where two percentages are compared: 6个百分点. */
import { comparisonOf } from '../claims/comparison.ts';
import { figureAt } from '../claims/figureAt.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Fix, Rule, RuleFinding } from './rule.ts';

export const figurePercentagePoint: Rule = {
  meta: {
    id: 'figure-percentage-point',
    title: {
      zh: '百分数之差应写百分点',
      en: 'A difference of percentages is in percentage points',
    },
    doc: {
      zh: '两个百分数相减，差数用“个百分点”：“由20.3%升至24.4%，提高4.1%”“完成率81.8%，快于全市平均进度6%”“超序时进度5.9%”都应写“个百分点”（统计用语的通行写法，见国家统计局有关说明）。提高的百分之几如果是自身的相对变化（由20%提高到25%，提高25%），不报；数量（人数、产量、余额……）的增减则写百分比，不写“增长15.2个百分点”；说拉动、带动、占比的不报。差数本身算不拢的，由“百分点之差与数字不符”报。',
      en: 'One percentage less another is a number of percentage points: “from 20.3% to 24.4%, up 4.1%”, “81.8%, 6% ahead of the city’s average” and “5.9% ahead of schedule” should say points (statistical usage). Left alone where the percentage is the relative change (from 20% to 25%, up 25%); An amount (人数, 产量, 余额) grows by a percentage, not by points, except where the words speak of pulls or shares. A difference that does not compute is reported by figure-points.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '少数民族人口比重由20.3%升至24.4%，提高<|4.1%|>。',
        '前三季度，全市完成年度计划的75.8%。骨干企业项目完成率81.8%，快于全市平均进度<|6%|>。',
        '上半年完成年度计划的55.9%，超序时进度<|5.9%|>。',
        '项目开工率86%，高于全省平均水平<|6%|>。',
        '全年粮食产量同比增长<|3.6个百分点|>。',
      ],
      good: [
        '少数民族人口比重由20.3%升至24.4%，提高4.1个百分点。',
        '少数民族人口比重由20%升至25%，提高25%。',
        '居民收入增长8.4%，人均收入高于全省平均水平6%。',
        '投资额比上年同期提高6%。',
        '技改项目拉动销售额增长2.4个百分点，就业人数占比增加1个百分点。',
        '新开工项目中超过60%已完成地勘。',
        '轻工业年均增长11.8%，超过重工业年均增长3.4%的速度。',
      ],
    },
  },
  check,
};

function* check(draft: Draft, claims: readonly Claim[]): Iterable<RuleFinding> {
  const reported = new Set<number>();
  for (const claim of claims) {
    const figure = claim.type === 'points' ? figureAt(draft, claim.claimed) : null;
    if (!figure || !isDifference(claim) || figure.quantity.dimension !== 'percent') continue;
    reported.add(figure.start);
    yield findingOf(figure, claim.inferred);
  }
  for (const [index, figure] of draft.figures.entries()) {
    if (reported.has(figure.start) || !isCompared(draft.figures[index - 1], figure)) continue;
    yield findingOf(figure, !SCHEDULE.test(figure.lead.trim()));
  }
  for (const figure of draft.figures) {
    if (isGrowthOfAmount(figure)) yield growthFindingOf(figure);
  }
}

/** 游客数量同比增长15.2个百分点: an amount grows by a percentage of itself. */
function isGrowthOfAmount({ quantity, run, lead, trail }: Figure): boolean {
  if (quantity.dimension !== 'points' || !GROWN_AMOUNT.test(lead.trim())) return false;
  return !SHARED_IN.test(run + lead) && !trail.startsWith('的');
}

/** Its time (比上年) is not part of the lead. */
const GROWN_AMOUNT =
  /(?:人数|人次|数量|总量|产量|销量|产值|金额|余额|总额|销售额|成交额|户数|件数|起数|面积|里程|吞吐量|货运量|客流量)(?:同比|环比|[比较](?:同期)?)?(?:增长|增加|多|下降|减少|少)了?$/;

/** 拉动投资总额增长2个百分点, 使…, 占比: how much of another rate it makes. */
const SHARED_IN =
  /拉动|带动|贡献|影响|推动|推高|拉低|拉高|[使令占率]|比重|比例|增速|增幅|降幅|因素/;

function growthFindingOf({ start, end, text }: Figure): RuleFinding {
  const newText = text.replace(/个?百分点/, '%');
  const isArabic = /^\d[\d.]*%$/.test(newText);
  return {
    start,
    end,
    message: {
      zh: `数量的增减应写百分比，百分点只用于百分数之差，文中为 ${text}`,
      en: `an amount grows by a percentage; points are for differences of percentages: ${text}`,
    },
    fixes: isArabic
      ? [
          {
            title: { zh: `改为“${newText}”`, en: `Change to ${newText}` },
            edits: [{ start, end, newText }],
            safe: false,
          },
        ]
      : [],
  };
}

/** A difference that computes; one that does not is another rule's, and a relative change is none. */
function isDifference({ verdict, working }: Claim): boolean {
  return (
    verdict !== 'violated' &&
    verdict !== 'uncheckable' &&
    working.includes('−') &&
    !working.includes('÷')
  );
}

/** 开工率86%，高于全省平均水平6%: the percentage before it is what is compared. */
function isCompared(previous: Figure | undefined, figure: Figure): boolean {
  if (figure.quantity.dimension !== 'percent' || figure.role === 'threshold') return false;
  if (previous?.quantity.dimension !== 'percent' || previous.sentence !== figure.sentence)
    return false;
  if (previous.paragraph !== figure.paragraph || figure.clause !== previous.clause + 1)
    return false;
  if (isBehindBracket(previous, figure)) return true;
  const lead = figure.lead.trim();
  if (SCHEDULE.test(lead)) return true;
  if (/(?:增长|下降|递增)$/.test(lead) || figure.trail.startsWith('的')) return false;
  const comparison = comparisonOf(lead);
  return comparison?.own === '' && comparison.isDirected;
}

/** 增速6.4%，高于全省平均水平（5.1%）1.3%: the bracket gives the other percentage. */
function isBehindBracket(previous: Figure, { run, lead, bracket }: Figure): boolean {
  if (previous.bracket <= bracket || !/^[）)]$/.test((run + lead).trim())) return false;
  const words = /^[，,]?([^，,（(]{3,24})[（(]$/.exec((previous.run + previous.lead).trim())?.[1];
  const comparison = words === undefined ? null : comparisonOf(words);
  return comparison?.own === '' && comparison.isDirected;
}

/** 超序时进度, 比时间进度慢. */
const SCHEDULE =
  /(?:[超快慢高低]过?[于出]?|落后于?|滞后于?|欠)(?:时间|序时|时序|均衡)进度$|比(?:时间|序时|时序|均衡)进度[快慢高低]$/;

function findingOf(figure: Figure, isInferred: boolean): RuleFinding {
  const { start, end, text } = figure;
  const written = inPoints(text);
  const fixes: readonly Fix[] = written
    ? [
        {
          title: { zh: `改为“${written}”`, en: `Change to ${written}` },
          edits: [{ start, end, newText: written }],
          safe: false,
        },
      ]
    : [];
  return {
    start,
    end,
    message: {
      zh: `两个百分数之差应写“个百分点”，文中为 ${text}`,
      en: `a difference of two percentages is in percentage points; the text says ${text}`,
    },
    fixes,
    ...(isInferred && { severity: 'information' }),
  };
}

/** 6% → 6个百分点, 百分之六 → 六个百分点; null for another form. */
function inPoints(text: string): string | null {
  if (/[%％]$/.test(text)) return `${text.slice(0, -1)}个百分点`;
  return text.includes('百分之') ? `${text.replace('百分之', '')}个百分点` : null;
}
