/**
 * 占…总增收额的p%, 外出增量的p% — p = 100 · what the parts grew by ÷ what the whole grew by.
 *
 *     企业所得税16.6亿元，增加5.2亿元。工业增加2.9亿元；建筑业增加0.9亿元，两个行业占企业所得税总增收额的73.1%
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { percentOf, sumOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { listAround } from './lists.ts';
import { bearingOf } from './names.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isRelative } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The shares of increments of a paragraph that gives both increments. */
export function* readIncrementShares(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const share = incrementOf(figure);
    if (!share) continue;
    const readings = wholesBefore(figures, index, share.name).flatMap((whole) =>
      partsBefore(figures, index, whole.figure, share.topic).flatMap(
        (parts) => readingOf(figure, whole, parts) ?? [],
      ),
    );
    const claim = claimOf('contribution', figure, readings);
    if (claim) yield claim;
  }
}

/** Whether the percentage is a share of what something grew by, and not of how much there is. */
export function isOfIncrement(figure: LocalFigure): boolean {
  return incrementOf(figure) !== null;
}

interface IncrementShare {
  /** Whose increment it is a share of: 个人所得税 of 占个人所得税总增收额的; empty for 全部新增. */
  readonly name: string;
  /** The words before 占. */
  readonly topic: string;
}

/** 占个人所得税总增收额的, 占全国增量的, 外出增量的; null for shares of other things. */
function incrementOf({ lead, quantity }: LocalFigure): IncrementShare | null {
  if (quantity.dimension !== 'percent') return null;
  const found = INCREMENT.exec(lead.trim());
  if (!found?.groups) return null;
  const { topic = '', name = '', bare } = found.groups;
  return { topic, name: (bare ?? name).replace(SCOPE, '') };
}

const INCREMENT =
  /^(?<topic>.{0,20}?)(?:占到?了?(?<name>[^占，。；]{0,16}?)|(?<bare>(?:(?!占)\p{Script=Han}){2,8}?))(?:的)?总?(?:(?:增收|增加|增长|减收|减少|增产|增支|增)总?[额量]|新增(?:总?量)?)(?:的|(?:的)?(?:比重|比例)(?:为|达)?)$/u;

const SCOPE = /^(?:也就是说|可见|即)?(?:全市|全省|全县|全区|全国|全部|整个|同期)*/;

interface Bound {
  readonly figure: LocalFigure;
  readonly certainty: Certainty;
}

/**
 * The increase of what is named: the nearest whose level or own words bear the name; of all, the first that the paragraph
 * tells of.
 */
function wholesBefore(
  figures: readonly LocalFigure[],
  index: number,
  name: string,
): readonly Bound[] {
  const near = figuresBefore(figures, index);
  const amounts = near.filter((other) => !isRelative(other) && isAmount(other));
  if (name === '') {
    const first = amounts[0];
    return first ? [{ figure: first, certainty: 'likely' }] : [];
  }
  const figure = amounts.findLast((other) => {
    const level = near[near.indexOf(other) - 1];
    const ofLevel = level?.sentence === other.sentence ? level.run + level.lead : '';
    return bearingOf(other.run + other.lead + ofLevel, name) !== null;
  });
  if (!figure) return [];
  return [{ figure, certainty: figure.segment === figures[index]?.segment ? 'firm' : 'likely' }];
}

interface Parts {
  readonly items: readonly LocalFigure[];
  readonly certainty: Certainty;
}

/**
 * 增收额合计3.3亿元 right before the share; the one increase of its segment; all between the whole and the share; or the one that
 * the topic names.
 */
function partsBefore(
  figures: readonly LocalFigure[],
  index: number,
  whole: LocalFigure,
  topic: string,
): readonly Parts[] {
  const [figure, last] = [figures[index], figures[index - 1]];
  const near = figuresBefore(figures, index);
  const between = near.slice(near.indexOf(whole) + 1);
  const able = between.filter(
    (other) => isComparable(other, whole) && other.bracket === whole.bracket,
  );
  if (!figure || !last) return [];
  const isTotal =
    able.includes(last) && last.sentence === figure.sentence && last.clause >= figure.clause - 1;
  if (isTotal && listAround(figures, index - 1).length === 1)
    return [{ items: [last], certainty: 'firm' }];
  const items = able.filter((other) => isAmount(other) && other.sentence === figure.sentence);
  const count = between.findLast(({ quantity }) => quantity.dimension === 'count');
  const isCounted = count?.clause === figure.clause && count.quantity.value.eq(items.length);
  const [only] = items;
  if (!only) return [];
  if (items.length === 1) return [{ items, certainty: 'likely' }];
  const named = isCounted ? null : namedIn(figures, items, topic);
  return [
    ...(named ? [{ items: [named], certainty: 'likely' as const }] : []),
    { items, certainty: isCounted ? 'firm' : 'guess' },
  ];
}

/** 东部、中部、西部…分别增加30、171、251: the increase in the place in which the name stands in the row before. */
function namedIn(
  figures: readonly LocalFigure[],
  items: readonly LocalFigure[],
  topic: string,
): LocalFigure | null {
  const name = /^\p{Script=Han}{2,4}/u.exec(topic.trim())?.[0].replace(/一.$|的.*$/, '') ?? '';
  const [first] = items;
  if (name.length < 2 || !first) return null;
  const at = figures.indexOf(first);
  const bearer = figures
    .slice(Math.max(0, at - MAX_ROW), at)
    .findLast(({ lead }) => lead.includes(name));
  const row = bearer ? listAround(figures, figures.indexOf(bearer)) : [];
  return bearer && row.length === items.length ? (items[row.indexOf(bearer)] ?? null) : null;
}

const MAX_ROW = 24;

function readingOf(figure: LocalFigure, whole: Bound, { items, certainty }: Parts): Reading | null {
  const computed = percentOf(sumOf(items.map(({ quantity }) => quantity)), whole.figure.quantity);
  if (!computed || whole.figure.quantity.value.lte(0)) return null;
  const total = items.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const value = total.times(100).div(whole.figure.quantity.value);
  const [b, ...parts] = inOneScale([whole.figure, ...items]);
  const sum = parts.length > 1 ? `(${parts.join('+')})` : parts.join('');
  return {
    operands: [...items.map((item) => operand('part', item)), operand('whole', whole.figure)],
    computed,
    value,
    working: `${sum}÷${b}=${shown(value, figure)}%`,
    certainty: certainty === 'firm' ? whole.certainty : certainty,
  };
}
