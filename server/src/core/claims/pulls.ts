/**
 * Finds what parts pull a growth by, with the rates of contribution that stand beside them.
 *
 *     建筑安装工程拉动1.4个百分点；设备购置下拉3.8个百分点；其他费用拉动14.8个百分点
 */

import Big from 'big.js';
import type { LocalFigure } from '../model/figure.ts';
import { meet, type Quantity, rounded } from '../model/quantity.ts';
import { sumOf } from './arithmetic.ts';
import { listAround } from './lists.ts';
import { figuresBefore } from './nearby.ts';

/** The pulls of one sentence on one growth. */
export interface Pulls {
  /** What is pulled: GDP, 规上工业; empty where nothing says it. */
  readonly object: string;
  readonly items: readonly LocalFigure[];
  /** The rate of contribution of each item, in order; empty where none stand beside. */
  readonly contributions: readonly LocalFigure[];
  /** Where the first item stands among the figures. */
  readonly index: number;
}

/** The pulls of a paragraph, those of one sentence and one object together. */
export function pullsOf(figures: readonly LocalFigure[]): readonly Pulls[] {
  const groups = new Map<string, { object: string; items: LocalFigure[]; index: number }>();
  for (const [index, figure] of figures.entries()) {
    const object = objectOf(figure);
    if (object === null) continue;
    const list = pointsFrom(figures, index);
    if (list.length === 0) continue;
    const key = `${figure.sentence} ${object}`;
    const group = groups.get(key) ?? { object, items: [], index };
    group.items.push(...list.map(asPoints));
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    contributions: contributionsBeside(figures, group.items, group.index),
  }));
}

/** 0.7个、5.1个、6.5个百分点: the list from its head to the unit; empty where there is no such unit. */
function pointsFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  for (let end = index; end < figures.length; end++) {
    const figure = figures[end];
    if (!figure || (end > index && !/^[、和及与]$/.test(figure.lead.trim()))) return [];
    if (figure.quantity.dimension === 'points') return figures.slice(index, end + 1);
    if (figure.unit !== '个') return [];
  }
  return [];
}

/** 分别拉动GDP增长 → GDP; 下拉 → nothing; null where nothing is pulled. */
function objectOf({ lead }: LocalFigure): string | null {
  const found = /(?:拉动|下拉|带动)([^，。；]{0,16}?)(?:增长|增速|增幅|上升|回升|下降)?了?$/.exec(
    lead.trim(),
  );
  return found
    ? (found[1] ?? '').replace(/^(?:全市|全省|全县|全区|全国|我市|我省|我县|了)/, '')
    : null;
}

/** 0.7个、5.1个、6.5个百分点: points, though written like counts. */
function asPoints(figure: LocalFigure): LocalFigure {
  const ulp = new Big(10).pow(-figure.digits.decimals);
  const { value } = figure.quantity;
  const quantity: Quantity = {
    ...figure.quantity,
    ...rounded(value, ulp),
    ulp,
    unit: '百分点',
    dimension: 'points',
  };
  return figure.quantity.approximation === 'exact' ? { ...figure, quantity } : figure;
}

/** A pull as a signed value: 下拉3.8个百分点 is −3.8. */
export function signed({ lead, quantity }: LocalFigure): Quantity {
  if (!/下拉|下降$|回落$/.test(lead.trim())) return quantity;
  const { lo, hi, value } = quantity;
  return { ...quantity, value: value.neg(), lo: hi?.neg() ?? null, hi: lo?.neg() ?? null };
}

/** 贡献率分别为…，分别拉动…; 拉动9.2个百分点，贡献率达90.2%: as many, next to the pulls. */
function contributionsBeside(
  figures: readonly LocalFigure[],
  items: readonly LocalFigure[],
  index: number,
): readonly LocalFigure[] {
  const last = index + items.length - 1;
  if (figures[last]?.start !== items.at(-1)?.start) return [];
  for (const beside of [index - 1, last + 1]) {
    const list = figures[beside] ? listAround(figures, beside) : [];
    const [head] = list;
    const isNext = head?.segment === items[0]?.segment && list.length === items.length;
    if (head && isNext && isContribution(head)) return list;
  }
  return [];
}

function isContribution({ lead, quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && /贡献率|贡献/.test(lead);
}

/**
 * Whether the pulls must be all there are: one for each of 三次产业 or 三大需求; or the contributions, or as many shares
 * of the same sentence, make a hundred.
 */
export function isWhole(
  figures: readonly LocalFigure[],
  { items, contributions, index }: Pulls,
): boolean {
  const near = [...figuresBefore(figures, index), ...figures.slice(index, index + MAX_ITEMS)];
  const ofSentence = near.filter(({ sentence }) => sentence === items[0]?.sentence);
  const words = ofSentence.map(({ run, lead }) => run + lead).join('');
  if (items.length === 3 && /三次产业|[一1]、?[二2]、?三(?:次|产|、)|三大需求|三驾马车/.test(words))
    return true;
  const shares = ofSentence.filter(
    ({ lead, quantity }) => quantity.dimension === 'percent' && /占[^，。；]*$/.test(lead),
  );
  return [contributions, shares].some((list) => list.length === items.length && isHundred(list));
}

const MAX_ITEMS = 60;

function isHundred(list: readonly LocalFigure[]): boolean {
  const hundred = { lo: new Big(100), hi: new Big(100) };
  return list.length > 1 && meet(sumOf(list.map(({ quantity }) => quantity)), hundred);
}
