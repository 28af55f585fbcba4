/** 一产2.3亿元，二产9.9亿元…，一产、二产加起来还不到三成: a bound of what several make together of the whole. */
import type { LocalFigure } from '../model/figure.ts';
import { percentOf, sumOf } from './arithmetic.ts';
import { levelsNamed } from './namedLevels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The reading of `figures[index]`, a bound in per cent, over the levels that its words name; believed where it holds. */
export function readBoundOfSum(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const figure = figures[index];
  const names = figure && TOGETHER.exec(`${figure.run}${figure.lead}`.slice(-MAX_WORDS))?.[1];
  if (!figure || !names || figure.quantity.dimension !== 'percent') return [];
  const first = figuresBefore(figures, index).find((one) => isLevel(one));
  if (!first) return [];
  const parts = names
    .split(/[、和与及]/)
    .flatMap((name) => levelsLike(figures, index, name, first).slice(0, 1));
  if (parts.length < 2 || parts.includes(first)) return [];
  const sum = sumOf(parts.map(({ quantity }) => quantity));
  const computed = percentOf(sum, first.quantity);
  if (!computed || first.quantity.value.lte(0)) return [];
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const value = total.times(100).div(first.quantity.value);
  const [whole = '', ...terms] = inOneScale([first, ...parts]);
  return [
    {
      operands: [...parts.map((part) => operand('part', part)), operand('whole', first)],
      computed,
      value,
      working: `(${terms.join('+')})÷${whole}=${shown(value, figure)}%`,
      certainty: 'guess',
    },
  ];
}

const MAX_WORDS = 40;
const TOGETHER =
  /([\p{Script=Han}]{2,8}(?:[、和与及][\p{Script=Han}]{2,8}){1,4}?)(?:加起来|合起来|合计|相加|一共|两项|总共)[^，。；]{0,6}$/u;

/** The levels before the bound that stand behind the name, in the unit of the whole. */
function levelsLike(
  figures: readonly LocalFigure[],
  index: number,
  name: string,
  whole: LocalFigure,
): readonly LocalFigure[] {
  const asWhole = [...figures.slice(0, index), whole];
  return levelsNamed(asWhole, index, name).filter((one) => isComparable(one, whole));
}
