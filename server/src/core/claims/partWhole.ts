/**
 * 其中 a part is no more than its whole — T，其中a; T（含a）.
 */
import { among, includes, offsets } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { type Breakdown, breakdownsOf, type Column } from './breakdowns.ts';
import { isLevel, isOneMetric } from './operands.ts';
import { operand, spanOf } from './reading.ts';
import { addendsOf } from './sum.ts';

/** The parts of a paragraph that 其中 sets below a whole, as far as no sum says more of them. */
export function* readPartsOfWholes(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const breakdown of breakdownsOf(figures)) {
    for (const column of breakdown.columns) {
      const part = column.parts[0];
      if (part?.clause !== breakdown.clause || !namesSome(figures, breakdown, column)) continue;
      const claim = isShared(figures, part) ? null : claimOf(column);
      if (claim) yield claim;
    }
  }
}

/** Whether the opening says that what follows is some of the whole; a bracket tells it of the figure right before it. */
function namesSome(
  figures: readonly LocalFigure[],
  { opening, isBracketed }: Breakdown,
  { wholes, parts }: Column,
): boolean {
  const [whole, part] = [wholes[0], parts[0]];
  if (!whole || !part || [whole, part].some(isOffset)) return false;
  if (!isBracketed) return among.test(opening);
  return includes.test(part.lead.trim()) && figures.indexOf(part) - figures.indexOf(whole) === 1;
}

/** 差距5.4亿元，其中水利差距5.6亿元: another part went the other way. */
function isOffset({ lead, trail }: LocalFigure): boolean {
  return offsets.test(lead) || offsets.test(trail.slice(0, MAX_NOUN));
}

const MAX_NOUN = 4;

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
  const isNamed = isOneMetric(part, nearest) || holder?.sentence !== part.sentence;
  const whole = nearest.segment === part.segment && isNamed ? nearest : holder;
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
