/** 已开工122个，开工率98.4% — what the rate counts divided by the count before it. */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { type QuotientBinding, quotientClaim } from './quotient.ts';

/** The rates of a paragraph whose two counts it gives. A rate without them (失业率4.1%) is a measured value. */
export function* readRates(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const announced = announcementOf(figures, index);
    if (announced?.kind !== 'rate') continue;
    const before = figures.slice(0, index);
    const claim = quotientClaim('rate', figure, bindingsOf(before, figure, announced.stem));
    if (claim) yield claim;
  }
}

/** What the stem stands beside over the counts before it; two that it stands beside leave it open, but for ； between them. */
function bindingsOf(
  before: readonly LocalFigure[],
  figure: LocalFigure,
  stem: string,
): readonly QuotientBinding[] {
  const levels = before.filter((other) => isLevel(other) && other.bracket === figure.bracket);
  const parts = levels.filter((other) => !isPlan(other) && isBeside(before, other, stem)).reverse();
  const inSentence = parts.filter(({ sentence }) => sentence === figure.sentence);
  const isOnly = inSentence.length === 1;
  const isOnlyInSegment =
    inSentence.filter(({ segment }) => segment === figure.segment).length === 1;
  return parts.flatMap((part) =>
    levels
      .slice(0, levels.indexOf(part))
      .filter((other) => isComparable(other, part))
      .reverse()
      .map((whole, index): QuotientBinding => {
        const isNearest = index === 0;
        if (isNearest && isOnly && areIn('sentence', [whole, part, figure]))
          return { part, whole, certainty: 'firm' };
        const isApart = isOnlyInSegment && areIn('segment', [whole, part, figure]);
        return { part, whole, certainty: isNearest && isApart ? 'likely' : 'guess' };
      }),
  );
}

function areIn(stretch: 'sentence' | 'segment', figures: readonly LocalFigure[]): boolean {
  return new Set(figures.map((figure) => figure[stretch])).size === 1;
}

/** 已开工122个, 27个正增长; what follows a figure may lead to the next one, or only name the rate (达标率). */
function isBeside(before: readonly LocalFigure[], figure: LocalFigure, stem: string): boolean {
  const { lead, trail, clause } = figure;
  if (lead.includes(stem) || lead.endsWith(`已${stem.slice(-1)}`)) return true;
  const next = before[before.indexOf(figure) + 1];
  const behind = trail.indexOf(stem);
  if (behind < 0 || next?.clause === clause) return false;
  return !/^[率面]/.test(trail.slice(behind + stem.length));
}
