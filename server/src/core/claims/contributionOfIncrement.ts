/**
 * 贡献率 = 100 · part of the increase ÷ the increase, where a sentence writes both.
 *
 *     新增税收2.4亿元，其中制造业增收1.5亿元，对税收增长的贡献率为62.5%
 *         └ whole                  └ part
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { percentOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { isComparable, isRelative } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The rates of contribution to an increase that the sentence gives with the part that contributes. */
export function* readContributionsOfIncrement(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const object = objectOf(figure);
    if (object === null) continue;
    const reading = readingAt(figures, index, object);
    const claim = reading && claimOf('contribution', figure, [reading]);
    if (claim) yield claim;
  }
}

/** 对税收增长的贡献率 → 税收, 贡献率 alone → nothing; null where it is no contribution to an increase. */
function objectOf({ quantity, lead, run }: LocalFigure): string | null {
  if (quantity.dimension !== 'percent' || quantity.approximation !== 'exact') return null;
  const words = lead.trim();
  if (!/贡献率?(?:达到?|为|是|约|高达)*$/.test(words)) return null;
  const to = /对(?:全[市省县区州国])?(?<object>[^，。；对]{2,14}?)的?贡献/.exec(
    run.slice(-20) + words,
  );
  if (!to) return /^(?:其)?贡献/.test(words) ? '' : null;
  const object = to.groups?.object ?? '';
  if (!/增|新|多/.test(object)) return null;
  return object.replace(/^新增|(?:的?增长|的?增加|增收|增量|增幅|总增.*)$/g, '');
}

/** The increase and, right behind it and under 其中, the part; the rate is the next that is said. */
function readingAt(figures: readonly LocalFigure[], index: number, object: string): Reading | null {
  const figure = figures[index];
  const [whole, part] = incrementsBefore(figures, index);
  if (!figure || !whole || !part || !isComparable(whole, part)) return null;
  if (!isIncrease(whole) || !/其中/.test(part.run + part.lead)) return null;
  const isOfObject = object !== '' && `${whole.run}${whole.lead}`.includes(object.slice(-2));
  const isBare = object === '' && isIncrease(part);
  if (!isOfObject && !isBare) return null;
  const computed = percentOf(part.quantity, whole.quantity);
  if (!computed || whole.quantity.value.lte(0)) return null;
  const value = part.quantity.value.times(100).div(whole.quantity.value);
  const [a, b] = inOneScale([part, whole]);
  return {
    operands: [operand('part', part), operand('whole', whole)],
    computed,
    value,
    working: `${a}÷${b}=${shown(value, figure)}%`,
    certainty: 'firm',
  };
}

/** The last two amounts before the rate in its segment; how fast they grew may stand between. */
function incrementsBefore(
  figures: readonly LocalFigure[],
  index: number,
): readonly [LocalFigure | undefined, LocalFigure | undefined] {
  const figure = figures[index];
  const amounts = figures
    .slice(Math.max(0, index - MAX_BETWEEN), index)
    .filter((other) => other.segment === figure?.segment && !isRelative(other));
  return [amounts.at(-2), amounts.at(-1)];
}

const MAX_BETWEEN = 5;

function isIncrease(figure: LocalFigure): boolean {
  return (
    isAmount(figure) ||
    /(?:新增|净增|增收|增加|增长|多收|多增)[^，。；减降]{0,8}$/.test(figure.lead)
  );
}
