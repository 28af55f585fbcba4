/**
 * A ÷ B where the words call it a ratio of the two; of the sexes 100 · 男 ÷ 女.
 *
 *     在校生23520人，专任教师1470人，生师比为16:1          城镇居民…42360元，农村居民20340元，城乡居民收入比为2.08
 *         └ 生              └ 师                          └ 城                └ 乡
 */
import Big from 'big.js';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { exactly, productOf, quotientOf } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { type RatioNames, ratioNames, wordsByName } from './ratioNames.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** The ratios of a paragraph whose two numbers it gives. */
export function* readQuotientRatios(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const names = figure.quantity.dimension === 'ratio' ? ratioNames(figures, index) : null;
    if (!names || isOfThePast(figure) || (figure.terms && figure.terms.length > 2)) continue;
    const readings = [...pairsFor(figures, index, names)].flatMap(
      (pair) => readingOf(figure, names, pair) ?? [],
    );
    const claim = claimOf('ratio', figure, readings);
    if (claim) yield claim;
  }
}

/** 由2.46缩小到: what the ratio was. */
function isOfThePast({ lead, trail }: LocalFigure): boolean {
  return (
    /[由从][^，。；]*$/.test(lead) ||
    /^(?:缩小|扩大|下降|上升|提高|降|升|变|优化|调整)[^，。；]*[到至为]/.test(trail)
  );
}

/** The two numbers that a ratio may be of. */
interface Pair {
  readonly a: LocalFigure;
  readonly b: LocalFigure;
  readonly certainty: Certainty;
}

/** The last two that bear the names, each its own; else a list right behind that names both. */
function* pairsFor(
  figures: readonly LocalFigure[],
  index: number,
  names: RatioNames,
): Iterable<Pair> {
  const figure = figures[index];
  if (!figure) return;
  const before = figuresBefore(figures, index).filter((other) => isNear(other, figure));
  const behind = figures
    .slice(index + 1, index + 3)
    .filter(({ sentence }) => sentence === figure.sentence);
  for (const side of [before, behind]) {
    const bearers = wordsByName(side, names);
    const [a, b] = [bearers.a.at(-1), bearers.b.at(-1)];
    if (!a || !b) continue;
    const isOne = bearers.a.length === 1 && bearers.b.length === 1;
    const isOfOneTime = (a.period === b.period || !b.isDated) && a.sentence === b.sentence;
    const certainty = certaintyOf(isOne, isOfOneTime, a.sentence === figure.sentence);
    yield { a, b, certainty: isWeighted([...side, figure]) ? 'guess' : certainty };
    return;
  }
}

/** At universities 生师比 is told by weighted numbers of students and teachers, not by those that are there. */
function isWeighted(figures: readonly LocalFigure[]): boolean {
  const words = figures.map(({ run, lead }) => run + lead).join('');
  return /生师比|师生比/.test(words) && /大学|高校|学院|高等|本科|高职|专科/.test(words);
}

function certaintyOf(isOne: boolean, isOfOneTime: boolean, isOwn: boolean): Certainty {
  if (!isOne || !isOfOneTime) return 'guess';
  return isOwn ? 'firm' : 'likely';
}

function isNear(other: LocalFigure, figure: LocalFigure): boolean {
  return isLevel(other) && other.sentence >= figure.sentence - 1;
}

function readingOf(
  figure: LocalFigure,
  { isOfSexes, isOfUnits }: RatioNames,
  { a, b, certainty }: Pair,
): Reading | null {
  if (!isOfUnits && !isComparable(a, b)) return null;
  const isTurned = figure.terms?.[0]?.value.eq(1) === true && !figure.terms[1]?.value.eq(1);
  if (figure.terms && !isTurned && !figure.terms[1]?.value.eq(1)) return null;
  const [over, under] = isTurned ? [b, a] : [a, b];
  const times = new Big(isOfSexes && !figure.terms ? 100 : 1);
  const quotient = quotientOf(over.quantity, under.quantity);
  if (!quotient || under.quantity.value.lte(0)) return null;
  const value = over.quantity.value.times(times).div(under.quantity.value);
  const [x, y] = isComparable(a, b)
    ? inOneScale([over, under])
    : [over, under].map(({ quantity }) => quantity.value.toFixed());
  const working = `${times.eq(1) ? '' : '100×'}${x}÷${y}=${shown(value, figure)}`;
  return {
    operands: [operand('of', a), operand('base', b)],
    computed: productOf(quotient, exactly(times)),
    value,
    working,
    certainty,
  };
}
