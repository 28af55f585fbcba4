/** 位次连年上升，2021年第十一位，2022年第八位，2023年第五位: a course of ranks that the words announce. */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { operand, spanOf } from './reading.ts';

/**
 * The claim of the ranks that begin with `figures[index]`, one in each clause with its own later time; null where no
 * course is announced right before them. A better rank is a smaller number.
 */
export function readRankYears(figures: readonly LocalFigure[], index: number): Claim | null {
  const first = figures[index];
  const course = first && COURSE.exec(first.run.trim())?.[1];
  if (!first || course === undefined || !isDatedRank(first)) return null;
  const ranks = ranksFrom(figures, index);
  if (ranks.length < 2) return null;
  const isBetter = !/^[下后滑退落]/.test(course);
  const at = ranks.findIndex((rank, place) => isAgainst(ranks[place - 1], rank, isBetter));
  const [from, to] = at > 0 ? [ranks[at - 1], ranks[at]] : [ranks.at(-2), ranks.at(-1)];
  if (!from || !to) return null;
  const others = at > 0 ? [] : ranks.slice(0, -1).map((rank) => operand('item', rank));
  const sign = ['<', '=', '>'][from.quantity.value.cmp(to.quantity.value) + 1] ?? '=';
  return {
    type: 'ranking',
    claimed: spanOf(to),
    operands: at > 0 ? [operand('from', from)] : others,
    verdict: at > 0 ? 'violated' : 'holds',
    working: `${from.quantity.value.toFixed()}${sign}${to.quantity.value.toFixed()}`,
    inferred: false,
  };
}

/** What the clause before says of all the years. */
const COURSE =
  /(?:位次|排名|名次)(?:连年|逐年|年年|一年比一年)(上升|提升|前移|进位|跃升|下降|下滑|后移|后退|退后)[，,：:]$/;

function isDatedRank({ quantity, isDated, lead }: LocalFigure): boolean {
  return quantity.dimension === 'ordinal' && isDated && LED.test(lead.trim());
}

const LED = /^(?:为|是|列|居|位居|位列|排名?|排在|升[至到]|跃居)?$/;

/** The ranks of the clauses that follow one another, each of a later time than the one before. */
function ranksFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const ranks = figures.slice(index, index + 1);
  for (const figure of figures.slice(index + 1, index + MAX_YEARS)) {
    const previous = ranks.at(-1);
    if (!previous || !isDatedRank(figure) || figure.clause !== previous.clause + 1) break;
    if (figure.run.trim().length > 1 || figure.period <= previous.period) break;
    ranks.push(figure);
  }
  return ranks;
}

const MAX_YEARS = 12;

function isAgainst(
  previous: LocalFigure | undefined,
  { quantity }: LocalFigure,
  isBetter: boolean,
): boolean {
  if (!previous) return false;
  const order = quantity.value.cmp(previous.quantity.value);
  return isBetter ? order > 0 : order < 0;
}
