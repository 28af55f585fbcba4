/** A total before its parts, without a word for either: T…。a，b. Only what adds up tells; nothing is objected to. */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAddend } from './breakdowns.ts';
import { isPrecise, significantDigits } from './chance.ts';
import { labelOf } from './labels.ts';
import { isRelative } from './operands.ts';
import { claimOf } from './reading.ts';
import { addendsOf, sumReading } from './sum.ts';
import { isAddendOf, MAX_PARTS } from './totalParts.ts';

/** The totals of a paragraph whose next figures of the unit add up: 316个项目…。其中146个…，170个…. */
export function* readTotalsAhead(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, total] of figures.entries()) {
    if (!isTelling(total)) continue;
    for (const list of listsBehind(figures, index)) {
      const parts = addendsOf(total, list.slice(0, MAX_PARTS));
      if (!parts || !isPrecise(parts, total)) continue;
      const claim = claimOf('sum', total, [sumReading(parts, total, 'guess')]);
      if (!claim) continue;
      yield claim;
      break;
    }
  }
}

/** The next figures that the total may add up: all, those that stand behind its own verb, the last of each clause. */
function listsBehind(
  figures: readonly LocalFigure[],
  index: number,
): readonly (readonly LocalFigure[])[] {
  const total = figures[index];
  if (!total) return [];
  const next = figures
    .slice(index + 1, index + 1 + MAX_REACH)
    .filter((other) => isAddendOf(other, total) && other.sentence - total.sentence <= 1);
  const verb = total.lead.trim().slice(-2);
  const alike = next.filter((part) =>
    labelOf(figures, figures.indexOf(part)).before.endsWith(verb),
  );
  const lasts = next.filter((part, at) => next[at + 1]?.clause !== part.clause);
  return [next, verb.length === 2 ? alike : [], lasts];
}

const MAX_REACH = 40;

/** Whether the number is long enough that others do not add up to it by chance. */
function isTelling(total: LocalFigure): boolean {
  const { value, ulp } = total.quantity;
  if (isRelative(total) || !isAddend(total)) return false;
  return ulp.eq(0) ? value.gte(MIN_COUNT) : significantDigits(total) >= MIN_DIGITS;
}

const MIN_COUNT = 30;
const MIN_DIGITS = 3;
