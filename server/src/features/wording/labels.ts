/** The names by which a reader knows what the model knows; data only. */
import type { ClaimType, Verdict } from '../../core/model/claim.ts';
import type { FigureRole } from '../../core/model/figure.ts';
import type { MentionKind } from '../../core/model/project.ts';
import type { Bilingual } from '../../core/text/bilingual.ts';

/** What a figure is in its sentence. */
export const roleNames: Readonly<Record<FigureRole, Bilingual>> = {
  actual: { zh: '实际', en: 'actual' },
  plan: { zh: '计划', en: 'plan' },
  expected: { zh: '预期', en: 'expected' },
  ratio: { zh: '比率', en: 'ratio' },
  change: { zh: '增减', en: 'change' },
  threshold: { zh: '界限', en: 'threshold' },
  count: { zh: '个数', en: 'count' },
};

/** How a mention names its project. */
export const mentionNames: Readonly<Record<MentionKind, Bilingual>> = {
  name: { zh: '全称', en: 'name' },
  short: { zh: '简称', en: 'short name' },
  anaphor: { zh: '指代', en: 'reference' },
  phase: { zh: '分期', en: 'phase' },
};

/** The mark before a claim. */
export const verdictMarks: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  rounding: '≈',
  violated: '✗',
  uncheckable: '?',
};

/** The relations. */
export const claimNames: Readonly<Record<ClaimType, Bilingual>> = {
  share: { zh: '占比', en: 'share' },
  completion: { zh: '完成率', en: 'completion rate' },
  rate: { zh: '比率', en: 'rate' },
  growth: { zh: '增速', en: 'growth' },
  increment: { zh: '增量与增速', en: 'increment and growth' },
  difference: { zh: '差额', en: 'difference' },
  points: { zh: '百分点之差', en: 'percentage points' },
  sum: { zh: '合计', en: 'sum' },
  'part-le-whole': { zh: '部分不超过整体', en: 'part within whole' },
  nested: { zh: '分档包含', en: 'nested classes' },
  'shares-100': { zh: '份额合计 100%', en: 'shares make 100%' },
  ratio: { zh: '比值', en: 'ratio' },
  multiple: { zh: '倍数', en: 'multiple' },
  mean: { zh: '平均', en: 'mean' },
  'annual-change': { zh: '年均增减', en: 'annual change' },
  cagr: { zh: '年均增速', en: 'annual growth' },
  contribution: { zh: '贡献率', en: 'contribution' },
  progress: { zh: '时间进度', en: 'progress against time' },
  'count-promise': { zh: '预告与列举', en: 'announced count' },
  'list-count': { zh: '列举个数', en: 'list count' },
  'aligned-list': { zh: '分别对应', en: 'aligned list' },
  repeat: { zh: '同一数据', en: 'same figure' },
  bound: { zh: '界限用词', en: 'bound' },
  date: { zh: '起止与时长', en: 'length of time' },
  ranking: { zh: '排序', en: 'ranking' },
  'budget-balance': { zh: '收支平衡', en: 'balance' },
  product: { zh: '单价乘数量', en: 'product' },
  other: { zh: '关系', en: 'relation' },
};

/** Relations whose formula yields the claimed number, so that the number is shown beside the working. */
export const computedClaims: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'share',
  'completion',
  'rate',
  'growth',
  'increment',
  'difference',
  'points',
  'sum',
  'ratio',
  'multiple',
  'mean',
  'annual-change',
  'cagr',
  'contribution',
  'progress',
  'product',
]);
