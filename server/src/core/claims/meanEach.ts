/**
 * x each = total ÷ count, where the two stand last before it and its words name what is counted.
 *
 *     18个县直部门共压减经费369万元，平均每个部门压减20.5万元        64场招聘会达成意向8960人，场均140人
 *     └ count                └ total          └ noun └ doing       └ count           └ total   └ counter
 */

import { unaveraged } from '../lexicon/averages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { quotientOf } from './arithmetic.ts';
import { asAverage } from './mean.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The averages of a paragraph whose count is named by the words of the average. */
export function* readMeansOfEach(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const each = eachOf(figure);
    if (!each) continue;
    const reading = readingAt(figures, index, each);
    const claim = reading && claimOf('mean', asAverage(figure), [reading]);
    if (claim) yield claim;
  }
}

/** What the words of an average say. */
interface Each {
  /** All behind 每, or the counter before 均: 个部门压减, 场. */
  readonly rest: string;
  /** What is done or measured, where that is told apart: 面积 of 单片平均面积. */
  readonly tail: string;
}

const forms: readonly RegExp[] = [
  /平均每(?<rest>\p{Script=Han}{1,10})(?<tail>)$/u,
  /(?:平均单|^单)(?<rest>\p{Script=Han})平?均?(?<tail>\p{Script=Han}{0,6})$/u,
  /^(?:平均)?(?<rest>\p{Script=Han})均(?<tail>\p{Script=Han}{0,6})$/u,
];

function eachOf({ lead, quantity }: LocalFigure): Each | null {
  const words = lead.trim().replace(/(?:达到?了?|为|是|约|就|只|仅)+$/, '');
  if (unaveraged.test(words) || quantity.approximation !== 'exact') return null;
  if (['percent', 'points', 'multiple', 'ratio'].includes(quantity.dimension)) return null;
  for (const form of forms) {
    const { rest = '', tail = '' } = form.exec(words)?.groups ?? {};
    if (rest !== '' && !/[平年月]/.test(rest[0] ?? '')) return { rest, tail };
  }
  return null;
}

/** The last two amounts of the sentence, in either order, where one is the count that the words name. */
function readingAt(figures: readonly LocalFigure[], index: number, each: Each): Reading | null {
  const figure = figures[index];
  if (!figure) return null;
  const [first, second] = figures
    .slice(Math.max(0, index - MAX_BACK), index)
    .filter((other) => other.sentence === figure.sentence && isOperand(other))
    .slice(-2);
  if (!first || !second || first.bracket !== second.bracket) return null;
  if (first.segment !== figure.segment || first.quantity.value.lte(1)) return null;
  for (const [count, total] of [
    [first, second],
    [second, first],
  ] as const) {
    if (isCount(count) && isTotal(total, figure) && fits(each, count, total))
      return readingOf(figure, total, count);
  }
  return null;
}

const MAX_BACK = 8;

function isOperand(figure: LocalFigure): boolean {
  const isRise = figure.role === 'change' && /增收|减收/.test(figure.lead);
  return (isLevel(figure) || isRise) && figure.quantity.approximation === 'exact';
}

function isCount({ quantity }: LocalFigure): boolean {
  return quantity.value.gt(1) && COUNTED.has(quantity.dimension);
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'household', 'duration']);

/** In the unit of the average, and more; what 人次 add up to is told by 人 too. */
function isTotal(total: LocalFigure, figure: LocalFigure): boolean {
  const isOfPeople = [total, figure].every(({ quantity }) =>
    /^(?:人|人次|名)$/.test(quantity.unit),
  );
  return (
    (isComparable(total, figure) || isOfPeople) && total.quantity.value.gt(figure.quantity.value)
  );
}

/** Whether the words name what is counted, and after it nothing or what the total names as well. */
function fits({ rest, tail }: Each, count: LocalFigure, total: LocalFigure): boolean {
  if (tail !== '' || rest.length === 1)
    return isNamed(rest, count) && (tail === '' || isSaid(tail, total));
  const unit = count.unit.replace(/^[万亿千百十]+/, '');
  const behind = rest.startsWith(unit) ? rest.slice(unit.length) : rest;
  if (behind === '' || (behind !== rest && isSaid(behind, total))) return true;
  for (let end = behind.length; end >= 2; end--) {
    const [noun, doing] = [behind.slice(0, end), behind.slice(end)];
    if (isOfCount(noun, count) && (doing === '' || isSaid(doing, total))) return true;
  }
  return false;
}

/** 场 of 64场; 园 of 12个产业园; 体 of any. */
function isNamed(counter: string, count: LocalFigure): boolean {
  if (counter === '体') return count.quantity.dimension === 'count';
  return count.unit.includes(counter) || isOfCount(counter, count);
}

function isOfCount(noun: string, { lead, trail }: LocalFigure): boolean {
  const behind = /^[^、和与及]*/.exec(trail.slice(0, NEAR))?.[0] ?? '';
  return behind.includes(noun) || (behind === '' && lead.slice(-NEAR).includes(noun));
}

const NEAR = 12;

function isSaid(doing: string, total: LocalFigure): boolean {
  return total.lead.includes(doing.slice(0, 2));
}

function readingOf(figure: LocalFigure, total: LocalFigure, count: LocalFigure): Reading | null {
  const computed = quotientOf(total.quantity, count.quantity);
  if (!computed) return null;
  const value = total.quantity.value.div(count.quantity.value);
  const [, sum] = inOneScale([figure, total]);
  return {
    operands: [operand('total', total), operand('count', count)],
    computed,
    value,
    working: `${sum}÷${count.quantity.value.toFixed()}=${shown(value.div(figure.digits.scale), figure)}`,
    certainty: 'firm',
  };
}
