/**
 * The further totals that go with one that adds up.
 *
 *     集中安置1089户4123人，分散安置98户433人，两项共 1187户 4556人
 *     └ part  └ beside it   └ part   └ beside it      └ total └ its companion: 4123+433
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { labelOf } from './labels.ts';
import { isRelative } from './operands.ts';
import { type Certainty, claimOf } from './reading.ts';
import { sumReading } from './sum.ts';
import { isAddendOf } from './totalParts.ts';

/** The sums of what stands beside the parts of `claim`, whose total is `figures[index]`. */
export function* companionTotals(
  figures: readonly LocalFigure[],
  index: number,
  claim: Claim,
): Iterable<Claim> {
  const total = figures[index];
  const parts = claim.operands.map(({ start }) => figures.findIndex((of) => of.start === start));
  if (!total || claim.verdict === 'violated') return;
  for (const next of figures.slice(index + 1, index + 1 + MAX_COMPANIONS)) {
    if (next.sentence !== total.sentence || next.bracket !== total.bracket) return;
    if (isRelative(next)) continue;
    const companions = parts.flatMap((at, of) =>
      besideOf(figures, next, at, Math.min(parts[of + 1] ?? index, index)),
    );
    if (companions.length !== parts.length) continue;
    const certainty = certaintyOf(figures, index, next, { parts, companions, claim });
    const found = claimOf('sum', next, [sumReading(companions, next, certainty)]);
    if (found) yield found;
  }
}

const MAX_COMPANIONS = 4;

/** What stands beside the part at `from`, before the next one: by the total's own words, else the first it can add. */
function besideOf(
  figures: readonly LocalFigure[],
  total: LocalFigure,
  from: number,
  to: number,
): readonly LocalFigure[] {
  const word = labelOf(figures, figures.indexOf(total)).before.slice(0, 2);
  const between = figures.slice(from + 1, Math.min(to, from + 1 + MAX_BESIDE));
  const worded = between.find(
    (figure, offset) =>
      word.length === 2 &&
      figure.quantity.unit === total.quantity.unit &&
      labelOf(figures, from + 1 + offset).before.startsWith(word),
  );
  const found = worded ?? between.find((figure) => isAddendOf(figure, total));
  return found ? [found] : [];
}

const MAX_BESIDE = 8;

/** The parts of the total, as indices, and what stands beside each. */
interface Beside {
  readonly parts: readonly number[];
  readonly companions: readonly LocalFigure[];
  readonly claim: Claim;
}

function certaintyOf(
  figures: readonly LocalFigure[],
  index: number,
  next: LocalFigure,
  { parts, companions, claim }: Beside,
): Certainty {
  const total = figures[index];
  if (total && isTight(figures, total, next) && !claim.inferred) return 'likely';
  const areNext = parts.every((at, of) => figures[at + 1] === companions[of]);
  return areNext && figures[index + 1] === next && areOneChange([...companions, next])
    ? 'doubtful'
    : 'guess';
}

/** 13.4亿元，增加3.7亿元；16.6亿元，增加5.2亿元；合计30亿元，增收8.9亿元: a level and its change each time. */
function areOneChange(figures: readonly LocalFigure[]): boolean {
  const areAll = (pattern: RegExp): boolean => figures.every(({ lead }) => pattern.test(lead));
  return (
    figures.every(({ role }) => role === 'change') && (areAll(/[增升多]/) || areAll(/[减降少]/))
  );
}

/** 1187户4556人: nothing stands between the two totals. */
function isTight(figures: readonly LocalFigure[], total: LocalFigure, next: LocalFigure): boolean {
  return figures.indexOf(next) - figures.indexOf(total) === 1 && next.clause === total.clause;
}
