/**
 * Ranks and orders:
 *
 *     第一次位居第11位，第二次位居第6位，前移5个位次      the difference of two ranks
 *     由第14位提升到第17位                              a better rank is a smaller number
 *     由多到少排列：大气80件…；水86件…                    each no more than the one before
 */
import type Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { exactly } from './arithmetic.ts';
import { listAround } from './lists.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable } from './operands.ts';
import { claimOf, operand, spanOf } from './reading.ts';

/** What a paragraph says of ranks, and the orders that it announces. */
export function* readRankings(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const index of figures.keys()) {
    const claim =
      placesMoved(figures, index) ?? wrongWay(figures, index) ?? outOfOrder(figures, index);
    if (claim) yield claim;
  }
}

/** 前移5个位次: the two ranks before it in its sentence are so far apart. */
function placesMoved(figures: readonly LocalFigure[], index: number): Claim | null {
  const figure = figures[index];
  if (!figure || !MOVED.test(figure.lead.trim()) || !isPlaces(figure)) return null;
  const ranks = figuresBefore(figures, index).filter(
    (other) => isRank(other) && other.sentence === figure.sentence,
  );
  const [from, to] = ranks.slice(-2);
  if (!from || !to || ranks.length !== 2 || figure.clause - to.clause > 1) return null;
  const value = from.quantity.value.minus(to.quantity.value).abs();
  return claimOf('ranking', figure, [
    {
      operands: [operand('from', from), operand('to', to)],
      computed: exactly(value),
      value,
      working: `|${from.quantity.value.toFixed()}−${to.quantity.value.toFixed()}|=${value.toFixed()}`,
      certainty: isFromTo(from, to) ? 'firm' : 'likely',
    },
  ]);
}

const MOVED = /(?:前移|前进|上升|提升|提高|跃升|后移|后退|下降|下滑|退后|倒退)了?$/;

function isPlaces({ unit, trail }: LocalFigure): boolean {
  return /^[位名]$/.test(unit) || (unit === '个' && /^(?:位次|名次|位置)/.test(trail));
}

function isRank({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'ordinal';
}

function isFromTo(from: LocalFigure, to: LocalFigure): boolean {
  return /[由从][^，。；]*$/.test(from.lead) && /[到至为]$/.test(to.lead.trim());
}

/** 由第14位提升到第17位. */
function wrongWay(figures: readonly LocalFigure[], index: number): Claim | null {
  const [from, to] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!from || !to || !isRank(from) || !isRank(to) || !isFromTo(from, to)) return null;
  const isUp = /(?:提升|上升|前移|跃升|提高|前进|跃居|升)[到至为]$/.test(to.lead.trim());
  const isDown = /(?:下降|下滑|后移|后退|跌|降|退)[到至为]$/.test(to.lead.trim());
  const order = to.quantity.value.cmp(from.quantity.value);
  if (to.clause !== from.clause || !((isUp && order > 0) || (isDown && order < 0))) return null;
  return violated(to, from);
}

function violated(claimed: LocalFigure, against: LocalFigure): Claim {
  const [a, b] = [against.quantity.value, claimed.quantity.value];
  return {
    type: 'ranking',
    claimed: spanOf(claimed),
    operands: [operand('from', against)],
    verdict: 'violated',
    working: `${a.toFixed()}${signOf(a, b)}${b.toFixed()}`,
    inferred: false,
  };
}

function signOf(a: Big, b: Big): string {
  return a.lt(b) ? '<' : '>';
}

/** 由多到少, 由高到低: the first that is more than the one before it. */
function outOfOrder(figures: readonly LocalFigure[], index: number): Claim | null {
  const first = figures[index];
  const order = first && orderOf(first);
  if (!first || !order) return null;
  const items = itemsFrom(figures, index);
  if (items.length < 3) return null;
  for (const [at, item] of items.entries()) {
    const previous = items[at - 1];
    if (!previous || meet(previous.quantity, item.quantity)) continue;
    const isMore = item.quantity.value.gt(previous.quantity.value);
    if (isMore === (order === 'falling')) return violated(item, previous);
  }
  return null;
}

type Order = 'falling' | 'rising';

/** The order that the words right before the first item announce. */
function orderOf({ run, lead }: LocalFigure): Order | null {
  const words = (run.slice(-MAX_WORDS) + lead).replace(/[\s“”"]/g, '');
  if (/(?:[由从](?:高到低|多到少|大到小|快到慢|好到差|强到弱)|降序)/.test(words)) return 'falling';
  return /(?:[由从](?:低到高|少到多|小到大|慢到快|差到好)|升序)/.test(words) ? 'rising' : null;
}

const MAX_WORDS = 30;

/** The list from the first item on: one list, or the first numbers of the segments that follow, in one sentence. */
function itemsFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const list = listAround(figures, index);
  if (list.length > 1) return list[0] === figures[index] ? list : [];
  const first = figures[index];
  const items: LocalFigure[] = [];
  for (const figure of figures.slice(index, index + MAX_ITEMS)) {
    if (!first || figure.sentence !== first.sentence) break;
    const isItem = items.every(({ segment }) => segment !== figure.segment);
    if (isItem && isComparable(figure, first) && figure.bracket === first.bracket)
      items.push(figure);
  }
  return items;
}

const MAX_ITEMS = 60;
