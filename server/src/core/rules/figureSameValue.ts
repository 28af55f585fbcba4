/** 地方财政收入127.46亿元 and 地方一般预算收入127.46亿元: two metrics, one number, likely copied. */
import { isLevel, isPlan } from '../claims/operands.ts';
import { indicators } from '../lexicon/indicators.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const figureSameValue: Rule = {
  meta: {
    id: 'figure-same-value',
    title: { zh: '不同指标数值相同', en: 'Two metrics have one value' },
    doc: {
      zh: '同一主体的两个不同指标，数值四位以上有效数字完全相同，可能是复制后忘了改。只比同类的指标（都是收入、都是支出、都是投资），计划与实际不比，低位整数不比，已经作为同一数据或合计核对的不比；另外，相邻句子里人人都报的主要指标（总产值与增加值、存款与贷款、户籍人口与常住人口等）不会恰好相等，也提示。',
      en: 'Two different metrics of one subject with the same number in four digits or more: one may have been copied and not changed. Only like metrics are compared (two incomes, two investments), never a plan with an actual value, nor numbers that another relation already ties together; beside that, the main indicators of every report (output and added value, deposits and loans, registered and resident population) in neighbouring sentences.',
    },
    severity: 'hint',
    examples: {
      bad: [
        '全市地方财政总收入127.46亿元，增长8.1%。全市一般公共预算收入<|127.46亿元|>，增长6.4%。',
        '全市户籍人口68.35万人，常住人口<|68.35万人|>。',
        '年末存款余额927.46亿元，贷款余额<|927.46亿元|>。',
      ],
      good: [
        '全市户籍人口68.35万人，常住人口64.12万人。',
        '全市存款余额927.46亿元，与贷款余额927.46亿元持平。',
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
  const [likes, lasts] = [new Map<string, Figure>(), new Map<string, Figure>()];
  for (const figure of figures) {
    const first = likeBefore(likes, figure) ?? indicatorBefore(lasts, figure);
    const isSaid = EQUAL.test(figure.lead + figure.trail);
    if (first && !isSaid && !tied.has(figure.start)) yield findingOf(first, figure);
  }
}

/** The like metric of the subject with the same value, which `last` keeps by all of them. */
function likeBefore(last: Map<string, Figure>, figure: Figure): Figure | null {
  if (!isTelling(figure)) return null;
  const { metric, subject, period, quantity } = figure;
  const key = [metric.slice(-2), subject, period, quantity.unit, quantity.value.toFixed()].join(
    '\n',
  );
  const first = last.get(key);
  last.set(key, figure);
  return first && isOther(first.metric, metric) ? first : null;
}

/** Another main indicator with the same value in its sentence or the one before; `last` keeps them by value. */
function indicatorBefore(last: Map<string, Figure>, figure: Figure): Figure | null {
  const { quantity } = figure;
  const indicator = indicatorOf(figure);
  if (indicator < 0) return null;
  const key = `${quantity.unit} ${quantity.value.toFixed()}`;
  const first = last.get(key);
  last.set(key, figure);
  if (!first || indicatorOf(first) === indicator || first.paragraph !== figure.paragraph)
    return null;
  const isNear = figure.sentence - first.sentence <= 1;
  const isOfOne = first.subject === '' || figure.subject === '' || first.subject === figure.subject;
  return isNear && isOfOne ? first : null;
}

/** 与贷款余额持平: the writer knows. */
const EQUAL = /持平|相同|相等|一致|均为|同为|都是|即/;

/** Which main indicator a level of four digits or more is of; -1 for another figure. */
function indicatorOf(figure: Figure): number {
  const { quantity, metric } = figure;
  const isExact = quantity.approximation === 'exact' && quantity.value.c.length >= 4;
  if (!isExact || !isLevel(figure) || isPlan(figure)) return -1;
  return indicators.findIndex((pattern) => pattern.test(metric));
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
