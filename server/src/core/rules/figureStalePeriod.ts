/** 1-7月完成575.7亿元 here, 1-8月完成575.7亿元 there; 1-8月 less than 1-7月. */

import { isLevel } from '../claims/operands.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { gap } from '../model/quantity.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const figureStalePeriod: Rule = {
  meta: {
    id: 'figure-stale-period',
    title: { zh: '时段可能没有更新', en: 'A period may be stale' },
    doc: {
      zh: '同一主体、同一指标的累计数写了两个时段（1-7月与1-8月）：数值完全相同的，多半是只改了数字或者只改了月份；后一时段反而更小的，至少有一个写错，累计数不随月份减少。存款、人口、余额、库存、价格、利润等可增可减的指标，计划数，以及主体或时段没有写明的，不核对。',
      en: 'A running total of one subject and metric stands for two periods (1-7月 and 1-8月): the same value suggests that only the number or only the month was brought up to date; a smaller value for the later period cannot be, as running totals do not fall. Balances, population, stocks, prices and profits are left alone, and so are plans and figures whose subject or period is not written.',
    },
    severity: 'information',
    examples: {
      bad: [
        '1-7月，全市重点项目完成投资257.4亿元。\n1-8月，全市重点项目完成投资<|257.4亿元|>，进度加快。\n',
        '1-7月，全市重点项目完成投资257.4亿元。\n1-8月，全市重点项目完成投资<|247.4亿元|>，进度加快。\n',
      ],
      good: [
        '1-7月，全市重点项目完成投资257.4亿元。\n1-8月，全市重点项目完成投资297.4亿元。\n',
        '1-7月，全市存款余额1257.4亿元。\n1-8月，全市存款余额1197.4亿元。\n',
        '1-7月，全市重点项目完成投资257.4亿元。\n1-8月，城南片区重点项目完成投资97.4亿元。\n',
      ],
    },
  },
  check,
};

function* check({ figures }: Draft): Iterable<RuleFinding> {
  const earlier = new Map<string, Running[]>();
  for (const figure of figures) {
    const running = runningOf(figure);
    if (!running) continue;
    const others = earlier.get(running.key) ?? [];
    const finding = firstOf(others, (other) => findingOf(other, running));
    if (finding) yield finding;
    earlier.set(running.key, [...others.slice(1 - MAX_KEPT), running]);
  }
}

const MAX_KEPT = 12;

/** A running total from January on. */
interface Running {
  readonly key: string;
  /** The last month that it covers. */
  readonly month: number;
  readonly figure: Figure;
}

function runningOf(figure: Figure): Running | null {
  const { subject, metric, period, role, quantity, inherited } = figure;
  if (inherited || role !== 'actual' || !isLevel(figure) || subject === '' || metric === '')
    return null;
  const found = /^(\d{4}|\?)-01\/(?:\d{4}|\?)-(\d{2})$/.exec(period);
  if (!found || quantity.approximation !== 'exact' || FALLING.test(metric)) return null;
  return {
    key: [subject, metric, found[1], quantity.unit].join('\n'),
    month: Number(found[2]),
    figure,
  };
}

/** What can become less from month to month. */
const FALLING =
  /余额|存款|贷款|人口|人数|户数|存栏|库存|价|指数|率|缺口|差$|利润|亏损|规模|在建|面积/;

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

function findingOf(first: Running, second: Running): RuleFinding | null {
  if (first.month === second.month) return null;
  const [a, b] = [first.figure, second.figure];
  const [less, more] = first.month < second.month ? [a, b] : [b, a];
  const isSame = a.quantity.value.eq(b.quantity.value) && a.quantity.value.c.length >= 3;
  const falls =
    more.quantity.value.lt(less.quantity.value) && gap(more.quantity, less.quantity).gt(0);
  if (!isSame && !falls) return null;
  return {
    start: b.start,
    end: b.end,
    message: isSame ? sameMessage(first, second) : fallMessage(first, second),
    related: [{ start: a.start, end: a.end, message: { zh: '前文', en: 'stated before' } }],
  };
}

function sameMessage(first: Running, second: Running): Bilingual {
  const { text } = second.figure;
  return {
    zh: `1-${first.month}月与1-${second.month}月同为 ${text}，时段或数字可能没有更新`,
    en: `${text} stands for months 1 to ${first.month} and 1 to ${second.month}: the period or the number may be stale`,
  };
}

function fallMessage(first: Running, second: Running): Bilingual {
  const [a, b] = [first.figure.text, second.figure.text];
  return {
    zh: `1-${first.month}月为 ${a}，1-${second.month}月为 ${b}：累计数不会随月份减少`,
    en: `${a} for months 1 to ${first.month}, ${b} for 1 to ${second.month}: a running total does not fall`,
  };
}
