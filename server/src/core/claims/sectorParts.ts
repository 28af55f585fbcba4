/**
 * What the main branches of a sector have is no more than what it has.
 *
 *     规模以上工业企业316户，实现增加值842亿元。规模以上工业重点行业中，化工行业实现增加值297亿元；…
 *     └ sector                     └ whole      └ sector                       └ part
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim, isOver } from './atMost.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';

/** The figures of a paragraph that are told of branches of a sector of which the same was told before. */
export function* readSectorParts(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, first] of figures.entries()) {
    const whole = wholeBefore(figures, index);
    if (!whole) continue;
    for (const part of figures.slice(index, index + MAX_PARTS)) {
      if (!isPartBeside(part, first)) continue;
      if (part === first || isOver(part, whole))
        yield atMostClaim('part-le-whole', part, whole, 'likely');
    }
  }
}

/** What the sector has whose branches begin with `figures[index]`; null where none begin or it is not told. */
function wholeBefore(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const first = figures[index];
  const sector = first && BRANCHES.exec(first.run)?.[1];
  if (!first || !sector || metricOf(first) === '' || !isLevel(first) || isAmount(first))
    return null;
  return (
    figures
      .slice(Math.max(0, index - MAX_BACK), index)
      .findLast((other) => isToldOf(other, first, sector)) ?? null
  );
}

/** Whether the figure tells the same of a branch, in the sentence of the first. */
function isPartBeside(part: LocalFigure, first: LocalFigure): boolean {
  if (part.sentence !== first.sentence || !isComparable(part, first)) return false;
  return metricOf(part) === metricOf(first) && isLevel(part) && !isAmount(part);
}

const MAX_BACK = 12;
const MAX_PARTS = 40;

/** 规模以上工业重点行业中，. */
const BRANCHES =
  /(?:^|[，,；;])\s*(?:在|从)?([\p{Script=Han}]{2,10}?)(?:重点|主要|支柱|骨干|优势|主导)(?:行业|产业|企业|品种|类别)(?:当|之)?中[，,：:]$/u;

/** 增加值 of 化工行业实现增加值. */
function metricOf({ metric, lead }: LocalFigure): string {
  return metric.length > 1 && lead.trim().endsWith(metric) ? metric : '';
}

/** Whether the same is told of the sector, in the sentences right before. */
function isToldOf(other: LocalFigure, part: LocalFigure, sector: string): boolean {
  const isNear = part.sentence - other.sentence > 0 && part.sentence - other.sentence <= 2;
  return (
    isNear &&
    (!part.isDated || part.period === other.period) &&
    isLevel(other) &&
    !isAmount(other) &&
    isComparable(other, part) &&
    metricOf(other) === metricOf(part) &&
    `${other.subject}${other.run}${other.lead}`.includes(sector)
  );
}
