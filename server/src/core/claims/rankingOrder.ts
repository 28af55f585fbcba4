/**
 * Orders that the words announce:
 *
 *     由多到少排列：大气80件…；水86件…                      each no more than the one before
 *     增速居前三位的依次是甲12.8%、乙11.4%、丙10.9%      all one way, whichever is the better
 *     甲投资最多，达18.6亿元，其次是乙，15.3亿元           the first is the most
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { listAround } from './lists.ts';
import { isComparable } from './operands.ts';
import { operand, spanOf } from './reading.ts';

/** The order of the list that begins with `figures[index]`, or that its words set below the most. */
export function readOrder(figures: readonly LocalFigure[], index: number): Claim | null {
  const first = figures[index];
  if (!first) return null;
  const order = orderOf(first);
  if (order) return ordered(itemsFrom(figures, index), order, false);
  return placed(figures, index) ?? belowTheMost(figures, index);
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

/** The claim of a list of three and more: the first that goes the other way, else its last. */
function ordered(items: readonly LocalFigure[], order: Order, inferred: boolean): Claim | null {
  if (items.length < 3) return null;
  const at = items.findIndex((item, index) => isAgainst(items[index - 1], item, order));
  const [previous, item] = at > 0 ? [items[at - 1], items[at]] : [items.at(-2), items.at(-1)];
  if (!previous || !item) return null;
  return {
    type: 'ranking',
    claimed: spanOf(item),
    operands: at > 0 ? [operand('from', previous)] : items.slice(0, -1).map(asItem),
    verdict: at > 0 ? 'violated' : 'holds',
    working: workingOf(at > 0 ? [previous, item] : items),
    inferred,
  };
}

function asItem(figure: LocalFigure) {
  return operand('item', figure);
}

function isAgainst(previous: LocalFigure | undefined, item: LocalFigure, order: Order): boolean {
  if (!previous || meet(previous.quantity, item.quantity)) return false;
  return item.quantity.value.gt(previous.quantity.value) === (order === 'falling');
}

/** 80>66=66: one beside the other with the sign between them. */
function workingOf(items: readonly LocalFigure[]): string {
  return items
    .map(({ quantity: { value } }, index) => {
      const previous = items[index - 1]?.quantity.value;
      const sign = previous ? (['<', '=', '>'][previous.cmp(value) + 1] ?? '=') : '';
      return sign + value.toFixed();
    })
    .join('');
}

/**
 * 增速居前三位的是甲、乙、丙，分别增长12.8%、11.4%和10.9%: as many values as places, of what ranks them. Which way is
 * the better one the words do not tell: only a list that goes both ways is out of order.
 */
function placed(figures: readonly LocalFigure[], index: number): Claim | null {
  const [count, first] = [figures[index - 1], figures[index]];
  if (!count || !first || !isCountOfPlaces(count) || first.sentence !== count.sentence) return null;
  const items = rowOfClauses(figures, index) ?? listAround(figures, index);
  const isWhole = items[0] === first && count.quantity.value.eq(items.length);
  if (!isWhole || !isLedTo(first) || !isOfMetric(count.lead, items)) return null;
  const [rising, falling] = [ordered(items, 'rising', true), ordered(items, 'falling', true)];
  return rising?.verdict === 'holds' ? rising : falling;
}

/** 依次是甲局96.4分，乙局95.8分，丙局95.1分: a name and its value in each clause; null where the second has more. */
function rowOfClauses(
  figures: readonly LocalFigure[],
  index: number,
): readonly LocalFigure[] | null {
  const row = figures.slice(index, index + 1);
  for (const figure of figures.slice(index + 1, index + MAX_ITEMS)) {
    const previous = row.at(-1);
    if (previous?.trail !== '' || !isNextClause(previous, figure)) break;
    row.push(figure);
  }
  return row.length > 1 ? row : null;
}

function isNextClause(previous: LocalFigure, figure: LocalFigure): boolean {
  if (figure.clause !== previous.clause + 1 || figure.sentence !== previous.sentence) return false;
  if (figure.bracket !== previous.bracket || !/^[，,]?$/.test(figure.run.trim())) return false;
  return /^\p{Script=Han}{2,10}$/u.test(figure.lead.trim()) && figure.role === previous.role;
}

/** 增速居前三位, 完成率最低的3个乡镇. */
function isCountOfPlaces({ lead, unit }: LocalFigure): boolean {
  if (!/^(?:位|名|个|家|项|类)$/.test(unit)) return false;
  return /(?:[前后]|倒数|最[高低多少大小快慢]的)$/.test(lead.trim());
}

/** 的县区分别是：甲14.2%, 的是甲、乙、丙，分别为31.2%: nothing but names between. */
function isLedTo({ run, lead }: LocalFigure): boolean {
  if (/[，,]$/.test(run) && run.length > 1)
    return /^[^，。；：]{0,8}[是为有：][^，。；]*[，,]$/.test(run) && HANDED.test(lead.trim());
  const words = (run + lead).trim();
  return NAMED.test(words) && !/增长|下降/.test(words);
}

const NAMED = /^[^，。；、]{0,8}(?:分别|依次)[是为][：:]?[^，。；、]{1,12}$/;
const HANDED = /^(?:分别|依次)(?:为|是|达到?|增长|下降)?$/;

/** Rates rank by rates, and 增长 by what grows: 税收居前三位的…分别增长 goes another way. */
function isOfMetric(words: string, items: readonly LocalFigure[]): boolean {
  const [first] = items;
  if (!first || !items.every((item) => isComparable(item, first))) return false;
  const isRate = /[率速比幅度]/.test(words);
  if (first.quantity.dimension === 'percent') return isRate;
  return !isRate && !/增长|下降|增/.test(words);
}

/** 其次是乙15.3亿元、丙12.7亿元: none is more than what the clause before calls the most. */
function belowTheMost(figures: readonly LocalFigure[], index: number): Claim | null {
  const first = figures[index];
  const words = first ? (first.run + first.lead).trim() : '';
  if (!first || !SECOND.test(words) || /增长|下降|比/.test(first.lead)) return null;
  const most = figures
    .slice(Math.max(0, index - MAX_BACK), index)
    .findLast((one) => one.sentence === first.sentence && MOST.test((one.run + one.lead).trim()));
  if (!most || !isComparable(most, first) || most.role !== first.role) return null;
  const list = listAround(figures, index).filter((item) => isComparable(item, first));
  const above = list.find((item) => isAgainst(most, item, 'falling'));
  const claimed = above ?? first;
  const items = above ? [] : list.filter((item) => item !== claimed).map(asItem);
  return {
    type: 'ranking',
    claimed: spanOf(claimed),
    operands: [operand('from', most), ...items],
    verdict: above ? 'violated' : 'holds',
    working: workingOf([most, claimed]),
    inferred: false,
  };
}

const MAX_BACK = 4;

/** 投资最多，达; 占比最高的是甲，为: what is the most, and its number at once. */
const MOST =
  /最[多大高长快][，,]?(?:达到?|为|有|是|占)?$|最[多大高长快]的?[是为][^，。；：、\d]{1,12}[，,](?:达到?|为|有|是|占)?$/;
const SECOND = /(?:其次|其后|紧随其后的?)[是为]?[^，。；：、\d]{1,12}[，,]?(?:达到?|为|有|是|占)?$/;
