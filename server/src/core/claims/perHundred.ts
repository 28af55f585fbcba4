/**
 * 每百元营业收入中的成本为86.86元, 每花100元就有84元用在民生上 — x = 100 · part ÷ whole.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { percentOf } from './arithmetic.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { type Certainty, claimOf, operand, type Reading } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** What a paragraph says of each hundred yuan of something, where it gives both sums. */
export function* readPerHundreds(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const sums = named(figures, index) ?? spent(figures, index);
    const reading = sums && readingOf(figure, sums);
    const claim = reading && claimOf('mean', figure, [reading]);
    if (claim) yield claim;
  }
}

/** The two sums that a number of each hundred is of. */
interface Sums {
  readonly part: LocalFigure;
  readonly whole: LocalFigure;
  readonly certainty: Certainty;
}

/** 每百元营业收入中的成本为, 每百元产值的利税. */
const perHundred =
  /每百元(?<whole>\p{Script=Han}{2,10}?)(?:中的?|里的?|的)(?<part>\p{Script=Han}{2,6}?)(?:为|是|达到?)?$/u;

/** The nearest sums whose words end with the names; both in one sentence or the one before. */
function named(figures: readonly LocalFigure[], index: number): Sums | null {
  const figure = figures[index];
  const found = figure && perHundred.exec(figure.lead.trim());
  if (!figure || !found?.groups) return null;
  const { whole = '', part = '' } = found.groups;
  const before = figuresBefore(figures, index).filter((other) => isLevel(other));
  const a = before.findLast(({ lead }) => lead.includes(part) && !lead.includes(whole));
  const b = before.findLast(({ lead }) => lead.includes(whole));
  if (!a || !b || b.sentence < figure.sentence - 1) return null;
  return { part: a, whole: b, certainty: a.sentence === b.sentence ? 'firm' : 'likely' };
}

/** 每花100元就有84元以上用在民生上: what 民生 stands at, and the sum before it in its sentence. */
function spent(figures: readonly LocalFigure[], index: number): Sums | null {
  const [hundred, figure] = [figures[index - 1], figures[index]];
  if (!figure || !hundred || !isHundred(hundred) || hundred.clause !== figure.clause) return null;
  if (!/^[\p{Script=Han}]{0,8}(?:中|里)?[就便约]?有$/u.test(figure.lead.trim())) return null;
  const name = USE.exec(figure.trail)?.groups?.name ?? '';
  const before = figuresBefore(figures, index - 1).filter(
    (other) => isLevel(other) && isComparable(other, figure),
  );
  const part = before.findLast(({ lead }) => name.length >= 2 && lead.includes(name));
  const whole = before.findLast(
    (other) =>
      part !== undefined &&
      other.start < part.start &&
      other.sentence === part.sentence &&
      other.quantity.value.gt(part.quantity.value),
  );
  return part && whole ? { part, whole, certainty: 'likely' } : null;
}

function isHundred({ lead, quantity, digits }: LocalFigure): boolean {
  return /每[\p{Script=Han}]{0,4}$/u.test(lead) && quantity.value.div(digits.scale).eq(100);
}

/** 用在民生上, 投向民生领域, 是民生支出. */
const USE =
  /^(?:是?用[在于]|投[在向入]了?|花[在]|流向|来自|是)(?<name>\p{Script=Han}{2,4}?)(?:上|领域|方面|事业|支出|$)/u;

function readingOf(figure: LocalFigure, { part, whole, certainty }: Sums): Reading | null {
  if (!isComparable(part, whole) || !isComparable(part, figure)) return null;
  const computed = percentOf(part.quantity, whole.quantity);
  if (!computed || whole.quantity.value.lte(0)) return null;
  const value = part.quantity.value.times(100).div(whole.quantity.value);
  const [x, y] = inOneScale([part, whole]);
  return {
    operands: [operand('part', part), operand('whole', whole)],
    computed,
    value,
    working: `100×${x}÷${y}=${shown(value, figure)}`,
    certainty,
  };
}
