/**
 * 收入总计 = the sum of the sources listed before or behind it; 支出总计 likewise.
 *
 *     本级收入9.73亿元，税收返还1.15亿元，转移支付14.62亿元，合计25.50亿元
 *     支出总计52.1亿元，包括：当年支出45.36亿元，上解支出1.08亿元，…
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import { type Certainty, claimOf } from './reading.ts';
import { sumReading } from './sum.ts';

/** The totals of budgets whose sources the sentence lists. */
export function* readBudgetTotals(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (!isTotal(figure)) continue;
    const parts = sourcesBehind(figures, index) ?? sourcesBefore(figures, index);
    if (!parts || parts.length < 2) continue;
    const certainty: Certainty = parts.length > 2 && isClosed(parts, figure) ? 'firm' : 'guess';
    const claim = claimOf('sum', figure, [sumReading(parts, figure, certainty)]);
    if (claim) yield claim;
  }
}

function isTotal({ lead, quantity }: LocalFigure): boolean {
  return (
    quantity.dimension === 'money' &&
    quantity.approximation === 'exact' &&
    /(?:(?:收入|支出|财力|来源)(?:总[计量]|合计)|^(?:以上|各项|[三四五六七八]项)?[合总]计)(?:为|达)?$/.test(
      lead.trim(),
    )
  );
}

/** What budgets consist of, by the end of its name. */
const SOURCE =
  /(?:收入|支出|补助|转贷|结[转余]|调入|返还|转移支付|还本|上解|调出|资金|基金|债券|下年|偿还)(?:[^，。；、]{0,2})$/;

/** The sources of the sentence up to the total, all that its segment writes in its unit. */
function sourcesBefore(
  figures: readonly LocalFigure[],
  index: number,
): readonly LocalFigure[] | null {
  const total = figures[index];
  const before = figuresBefore(figures, index).filter(({ segment }) => segment === total?.segment);
  if (!total || !before.every((part) => isSource(part, total))) return null;
  return before;
}

/** 支出总计52.1亿元，包括：…: the sources up to the sentence's end. */
function sourcesBehind(
  figures: readonly LocalFigure[],
  index: number,
): readonly LocalFigure[] | null {
  const [total, first] = [figures[index], figures[index + 1]];
  if (!total || !/包括|分别[是为]|构成|[：:]$/.test(first?.run ?? first?.lead ?? '')) return null;
  const parts = figures
    .slice(index + 1, index + MAX_SOURCES)
    .filter(({ sentence }) => sentence === total.sentence);
  return parts.every((part) => isSource(part, total)) ? parts : null;
}

const MAX_SOURCES = 20;

function isSource(part: LocalFigure, total: LocalFigure): boolean {
  return (
    isComparable(part, total) &&
    part.role !== 'change' &&
    part.quantity.approximation === 'exact' &&
    SOURCE.test(part.lead.trim().replace(/(?:为|是|共|达到?|完成|实现)+$/, ''))
  );
}

/** No source is part of another, and none is left out. */
function isClosed(parts: readonly LocalFigure[], total: LocalFigure): boolean {
  const words = [...parts, total].map(({ run, lead }) => run + lead).join('');
  const tail = parts.at(-1)?.trail ?? '';
  return (
    !/其中|主要|含|预计|左右|总[计量]|合计.*合计/.test(words.replace(total.lead, '')) &&
    !/^等/.test(tail)
  );
}
