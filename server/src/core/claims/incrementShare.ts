/**
 * 占…总增收额的p% — p = 100 · what the parts grew by ÷ what the whole grew by.
 *
 *     企业所得税16.6亿元，增加5.2亿元。工业增加2.9亿元；建筑业增加0.9亿元，两个行业占企业所得税总增收额的73.1%
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { percentOf, sumOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isRelative } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The shares of increments of a paragraph that gives both increments. */
export function* readIncrementShares(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const name = wholeNamed(figure);
    if (name === null) continue;
    const whole = wholeBefore(figures, index, name);
    const parts = whole && partsBefore(figures, index, whole.figure);
    const reading = whole && parts && readingOf(figure, whole, parts);
    const claim = reading && claimOf('contribution', figure, [reading]);
    if (claim) yield claim;
  }
}

/** 占个人所得税总增收额的 → 个人所得税; null for shares of other things. */
function wholeNamed({ lead, quantity }: LocalFigure): string | null {
  if (quantity.dimension !== 'percent') return null;
  const found =
    /占([^占，。；]{0,16}?)(?:的)?(?:总)?(?:增收|增加|增长|减收|减少|增)(?:总)?[额量](?:的)?(?:比重|比例)?(?:为|达)?$/.exec(
      lead.trim(),
    );
  return found ? (found[1] ?? '').replace(/^(?:全市|全省|全县|全区|全国|全部|整个)/, '') : null;
}

interface Bound {
  readonly figure: LocalFigure;
  readonly certainty: Certainty;
}

/** The increase of what is named: the nearest whose level or own words bear the name. */
function wholeBefore(figures: readonly LocalFigure[], index: number, name: string): Bound | null {
  const near = figuresBefore(figures, index);
  const figure = near.findLast((other, at) => {
    const level = near[at - 1];
    const ofLevel = level?.sentence === other.sentence ? level.run + level.lead : '';
    return (
      !isRelative(other) && isAmount(other) && (other.run + other.lead + ofLevel).includes(name)
    );
  });
  if (!figure || name === '') return null;
  return { figure, certainty: figure.segment === figures[index]?.segment ? 'firm' : 'likely' };
}

/** 增收额合计3.3亿元 right before the share, else the increases between the whole and the share. */
function partsBefore(
  figures: readonly LocalFigure[],
  index: number,
  whole: LocalFigure,
): { readonly items: readonly LocalFigure[]; readonly certainty: Certainty } | null {
  const [figure, last] = [figures[index], figures[index - 1]];
  const near = figuresBefore(figures, index);
  const between = near.slice(near.indexOf(whole) + 1);
  const able = between.filter(
    (other) => isComparable(other, whole) && other.bracket === whole.bracket,
  );
  if (!figure || !last) return null;
  const isTotal =
    able.includes(last) && last.sentence === figure.sentence && last.clause >= figure.clause - 1;
  if (isTotal) return { items: [last], certainty: 'firm' };
  const items = able.filter((other) => isAmount(other) && other.sentence === figure.sentence);
  const count = between.findLast(({ quantity }) => quantity.dimension === 'count');
  const isCounted = count?.clause === figure.clause && count.quantity.value.eq(items.length);
  return items.length > 0 ? { items, certainty: isCounted ? 'firm' : 'guess' } : null;
}

function readingOf(
  figure: LocalFigure,
  whole: Bound,
  { items, certainty }: { readonly items: readonly LocalFigure[]; readonly certainty: Certainty },
): Reading | null {
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
    certainty: certainty === 'firm' ? whole.certainty : 'guess',
  };
}
