/** Finds the part that a share is of: by its name, by its place, or by its column in a list. */
import { shareAdverbs } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Announcement } from './announcement.ts';
import { isDistributed, listAround } from './lists.ts';
import { isLevel, isPlan, wordsOf } from './operands.ts';

/** The figure that the share is of: the one its words name, else the last level before it in its sentence. */
export function partOf(
  figures: readonly LocalFigure[],
  index: number,
  { kind, topic, written }: Announcement,
): LocalFigure | null {
  const figure = figures[index];
  if (!figure) return null;
  const before = figures
    .slice(0, written ? index - 1 : index)
    .filter((other) => isLevel(other) && (other.bracket === 0 || other.bracket === figure.bracket));
  const name = topic.replace(/[，,、：:\s]/g, '');
  if (!shareAdverbs.test(name))
    return named(before, bareName(name)) ?? (written ? beside(before, figure) : null);
  const last = beside(before, figure);
  return last && kind === 'completion' && !written && !isDone(last) ? null : last;
}

/** 只, 就 and their kin stand between the name and the verb: 宗数只占. */
function bareName(name: string): string {
  return name.replace(/^其中/, '').replace(/(?:约|已|只|仅|就|却|将|也|均|各|共|合计)+$/, '');
}

/** The last figure that bears the name; 宗数 is of 宗, 建档立卡户 of 建档立卡3660户. */
function named(before: readonly LocalFigure[], name: string): LocalFigure | null {
  const unit = name.replace(/数$/, '');
  return before.findLast((other) => bears(other, name) || other.unit === unit) ?? null;
}

function bears(figure: LocalFigure, name: string): boolean {
  if (wordsOf(figure).includes(name)) return true;
  const stem = name.endsWith(figure.unit) ? name.slice(0, name.length - figure.unit.length) : '';
  return figure.unit !== '' && stem.length >= 2 && figure.lead.trim().endsWith(stem);
}

/** The last level before the percentage, unless it is a plan or one of several that are meant together. */
function beside(before: readonly LocalFigure[], figure: LocalFigure): LocalFigure | null {
  const last = before.at(-1);
  if (!last || last.sentence !== figure.sentence || isPlan(last)) return null;
  return isDistributed(listAround(before, before.length - 1)) ? null : last;
}

/** 完成率 is of what was completed: 已完成47.2亿元, 实际开工62个. */
function isDone({ lead }: LocalFigure): boolean {
  return /完成|实现|实际|已|入库|到位/.test(lead);
}

/** 1187户4556人，分别占两年总任务的61.5%和59.0%: as many levels before the list as it has shares, one each. */
export function partInColumn(
  figures: readonly LocalFigure[],
  figure: LocalFigure,
  list: readonly LocalFigure[],
): LocalFigure | null {
  const head = list[0] ?? figure;
  const before = figures
    .slice(0, figures.indexOf(head))
    .filter((other) => isLevel(other) && other.sentence === head.sentence);
  return before.at(list.indexOf(figure) - list.length) ?? null;
}
