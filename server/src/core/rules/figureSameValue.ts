/** 地方财政收入127.46亿元 and 地方一般预算收入127.46亿元: two metrics, one number, likely copied. */
import { isLevel } from '../claims/operands.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const figureSameValue: Rule = {
  meta: {
    id: 'figure-same-value',
    title: { zh: '不同指标数值相同', en: 'Two metrics have one value' },
    doc: {
      zh: '同一主体的两个不同指标，数值四位以上有效数字完全相同，可能是复制后忘了改。只比同类的指标（都是收入、都是支出、都是投资），计划与实际不比，低位整数不比，已经作为同一数据或合计核对的不比。',
      en: 'Two different metrics of one subject with the same number in four digits or more: one may have been copied and not changed. Only like metrics are compared (two incomes, two investments), never a plan with an actual value, nor numbers that another relation already ties together.',
    },
    severity: 'hint',
    examples: {
      bad: [
        '全市地方财政总收入127.46亿元，增长8.1%。全市一般公共预算收入<|127.46亿元|>，增长6.4%。',
      ],
      good: [
        '全市地方财政总收入127.46亿元，增长8.1%。全市一般公共预算收入114.38亿元，增长6.4%。',
        '全市地方财政总收入15亿元，一般公共预算收入15亿元。',
        '全市完成投资127.46亿元。1-7月，全市累计完成投资127.46亿元。',
      ],
    },
  },
  check,
};

function* check({ figures }: Draft, claims: readonly Claim[]): Iterable<RuleFinding> {
  const tied = new Set(
    claims
      .filter(({ type }) => type !== 'part-le-whole') // a part may be copied from its whole
      .flatMap(({ claimed, operands }) => [claimed, ...operands].map(({ start }) => start)),
  );
  const last = new Map<string, Figure>();
  for (const figure of figures) {
    if (!isTelling(figure)) continue;
    const { metric, subject, period, quantity } = figure;
    const key = [metric.slice(-2), subject, period, quantity.unit, quantity.value.toFixed()].join(
      '\n',
    );
    const first = last.get(key);
    last.set(key, figure);
    if (!first || tied.has(figure.start) || !isOther(first.metric, metric)) continue;
    yield findingOf(first, figure);
  }
}

/** A level in money of four digits or more, whose metric and subject are told. */
function isTelling(figure: Figure): boolean {
  const { quantity, metric, subject, role } = figure;
  if (quantity.dimension !== 'money' || quantity.approximation !== 'exact') return false;
  if (metric.length < 3 || subject === '' || role !== 'actual') return false;
  return isLevel(figure) && quantity.value.c.length >= 4;
}

/** 累计完成投资 is 完成投资. */
function isOther(a: string, b: string): boolean {
  return !a.endsWith(b) && !b.endsWith(a);
}

function findingOf(first: Figure, figure: Figure): RuleFinding {
  const { start, end, text, metric } = figure;
  return {
    start,
    end,
    message: {
      zh: `“${first.metric}”与“${metric}”同为 ${text}，请核对`,
      en: `${first.metric} and ${metric} both stand at ${text}: to be checked`,
    },
    related: [{ start: first.start, end: first.end, message: { zh: '前文', en: 'stated before' } }],
  };
}
