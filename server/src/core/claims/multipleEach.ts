/**
 * 我市收入分别是甲县和乙县的两倍以上…其中甲县14163万元、乙县9777万元 — the own level against each that is named, where
 * their numbers stand behind.
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { quotientOf } from './arithmetic.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf, operand } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The multiples of several that are named, each a claim of its own. */
export function* readMultiplesOfEach(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const found =
      figure.quantity.dimension === 'multiple' ? EACH.exec(wordsBefore(figures, index)) : null;
    const { topic = '', names = '' } = found?.groups ?? {};
    const of = found && levelOf(figures, index, topic);
    if (!of) continue;
    for (const name of names.split(/[、和与及]/)) {
      const base = levelBehind(figures, index, name.slice(0, MAX_NAME), of);
      const claim = base && claimUnder(figure, base, of);
      if (claim) yield claim;
    }
  }
}

/** The words up to the multiple; 两县 between is a count of its own. */
function wordsBefore(figures: readonly LocalFigure[], index: number): string {
  const [count, figure] = [figures[index - 1], figures[index]];
  const words = figure?.lead.trim() ?? '';
  const isCounted =
    words === '的' && count?.quantity.dimension === 'count' && count.end + 1 === figure?.start;
  return isCounted ? `${count.lead.trim()}${words}` : words;
}

const EACH =
  /^(?<topic>[\p{Script=Han}]{0,12}?)分别(?:是|为|相当于)(?<names>[\p{Script=Han}]{2,6}(?:[、和与及][\p{Script=Han}]{2,6}){1,4}?)(?:[两二三四五]?[县市区镇乡家个])?的$/u;

const MAX_NAME = 4;

/** The last level of the last segment before in which the topic's place stands. */
function levelOf(
  figures: readonly LocalFigure[],
  index: number,
  topic: string,
): LocalFigure | undefined {
  const place = /^(?:我|本)[市县区州省]/.exec(topic)?.[0];
  if (!place) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const said = figures[at];
    if (!said || !(said.run + said.lead).includes(place)) continue;
    const level = figures
      .slice(at, index)
      .findLast((one) => one.segment === said.segment && isSum(one));
    if (level) return level;
  }
  return undefined;
}

const REACH = 24;

/** A level that is no count of places or years. */
function isSum(figure: LocalFigure): boolean {
  const { dimension } = figure.quantity;
  return dimension !== 'count' && dimension !== 'duration' && isLevel(figure) && !isAmount(figure);
}

/** 甲县14163万元 behind the multiple, in its paragraph. */
function levelBehind(
  figures: readonly LocalFigure[],
  index: number,
  name: string,
  of: LocalFigure,
): LocalFigure | undefined {
  return figures
    .slice(index + 1, index + REACH)
    .find((one) => one.lead.trim().endsWith(name) && isLevel(one) && isComparable(one, of));
}

function claimUnder(figure: LocalFigure, base: LocalFigure, of: LocalFigure): Claim | null {
  const computed = quotientOf(of.quantity, base.quantity);
  if (!computed || base.quantity.value.lte(0)) return null;
  const value = of.quantity.value.div(base.quantity.value);
  const [b, a] = inOneScale([base, of]);
  return claimOf('multiple', strict(figure), [
    {
      operands: [operand('base', base), operand('of', of)],
      computed,
      value,
      working: `${a}÷${b}=${shown(value, figure)}`,
      certainty: 'likely',
    },
  ]);
}

/** 两倍以上 is a bound and no rounded number. */
function strict(figure: LocalFigure): LocalFigure {
  const { quantity } = figure;
  if (quantity.approximation === 'exact') return figure;
  return { ...figure, quantity: { ...quantity, ulp: new Big(0) } };
}
