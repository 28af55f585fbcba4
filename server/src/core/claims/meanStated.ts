/** An average that says by what number it was divided — 财政收入86亿元，按80万常住人口计算，人均财政收入10750元. */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { rounded } from '../model/quantity.ts';
import { divisionClaim } from './mean.ts';
import { figuresBefore } from './nearby.ts';
import { isLevel } from './operands.ts';

/** The averages of a paragraph right behind the number that they are reckoned by. */
export function* readStatedMeans(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const count = figures[index - 1];
    const metric = AVERAGE.exec(figure.lead.trim())?.groups?.metric;
    if (!count || metric === undefined || !isLevel(figure)) continue;
    if (!isDivisor(count) || count.sentence !== figure.sentence) continue;
    const total = figuresBefore(figures, index - 1).findLast(
      (other) => other.sentence === figure.sentence && isLevel(other),
    );
    if (!total || !isTotalOf(total, figure, metric)) continue;
    const claim = divisionClaim(figure, {
      total,
      count: inWhole(count),
      certainty: metric === '' ? 'likely' : 'firm',
      isTogether: true,
    });
    if (claim) yield claim;
  }
}

const AVERAGE = /^[，,]?(?:人|户|亩)均(?<metric>\p{Script=Han}{0,10}?)(?:约|近|达到?|了|为|是)*$/u;

/** 按80万常住人口计算, 以240户测算. */
function isDivisor({ lead, trail, quantity }: LocalFigure): boolean {
  return (
    /(?:按照?|以)(?:全[省市县区]|总)?$/.test(lead.trim()) &&
    /^(?:的)?\p{Script=Han}{0,8}(?:计算|测算|折算|推算|核算|计)[，,]?$/u.test(trail.trim()) &&
    quantity.approximation === 'exact' &&
    quantity.value.gt(1)
  );
}

/** What is averaged, in its unit: 财政收入 of 地方财政收入. */
function isTotalOf(total: LocalFigure, figure: LocalFigure, metric: string): boolean {
  const { quantity } = total;
  const isOfUnit =
    quantity.dimension === figure.quantity.dimension && quantity.unit === figure.quantity.unit;
  return isOfUnit && `${total.lead}${total.metric}`.includes(metric);
}

/** 80万 may be 79.6万: whoever reckons by it rounds it. */
function inWhole(count: LocalFigure): LocalFigure {
  const { quantity, digits } = count;
  const place = new Big(10).pow(-digits.decimals).times(digits.scale);
  if (place.lte(1)) return count;
  return { ...count, quantity: { ...quantity, ...rounded(quantity.value, place) } };
}
