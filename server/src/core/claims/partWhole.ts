/**
 * 其中 a part is no more than its whole — T，其中a.
 */
import { among } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { breakdownsOf, type Column } from './breakdowns.ts';
import { isLevel } from './operands.ts';
import { operand, spanOf } from './reading.ts';
import { addendsOf } from './sum.ts';

/** The parts of a paragraph that 其中 sets below a whole, as far as no sum says more of them. */
export function* readPartsOfWholes(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const { columns, opening, isBracketed, clause } of breakdownsOf(figures)) {
    if (isBracketed || !among.test(opening)) continue;
    for (const column of columns) {
      const part = column.parts[0];
      const isFirst = part?.clause === clause;
      const claim = isFirst && !isShared(figures, part) ? claimOf(column) : null;
      if (claim) yield claim;
    }
  }
}

/** Whether the part's share of its whole is stated, which says more than that it is no more than it. */
function isShared(figures: readonly LocalFigure[], part: LocalFigure | undefined): boolean {
  const index = part ? figures.indexOf(part) : figures.length;
  for (let at = index + 1; at < figures.length; at++) {
    const figure = figures[at];
    if (!figure || isLevel(figure) || figure.sentence !== part?.sentence) return false;
    if (announcementOf(figures, at)?.kind === 'share') return true;
  }
  return false;
}

/** The parts against the nearest whole that can hold them; the sums tell of lists that add up. */
function claimOf({ wholes, parts }: Column): Claim | null {
  const [nearest, part] = [wholes[0], parts[0]];
  if (!nearest || !part || wholes.some((whole) => addendsOf(whole, parts))) return null;
  const holder = wholes.find((whole) => !isOver(part, whole));
  const isBeside = nearest.segment === part.segment;
  const whole = isBeside ? nearest : holder;
  if (!whole || part.sentence - whole.sentence > 1) return null;
  const isViolated = isOver(part, whole);
  return {
    type: 'part-le-whole',
    claimed: spanOf(part),
    operands: [operand('whole', whole)],
    verdict: isViolated ? 'violated' : 'holds',
    working: `${part.text}${isViolated ? '＞' : '≤'}${whole.text}`,
    inferred: whole.sentence !== part.sentence,
  };
}

function isOver(part: LocalFigure, whole: LocalFigure): boolean {
  const [least, most] = [part.quantity.lo, whole.quantity.hi];
  return least !== null && most !== null && least.gt(most);
}
