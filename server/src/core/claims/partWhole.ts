/**
 * 其中 a part is no more than its whole — T，其中a; T（含a）.
 */
import { among, includes, offsets } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { type Breakdown, breakdownsOf, type Column } from './breakdowns.ts';
import { isListed } from './lists.ts';
import { isLevel, isOneMetric } from './operands.ts';
import { operand, spanOf } from './reading.ts';
import { addendsOf } from './sum.ts';

/** The parts of a paragraph that 其中 sets below a whole, as far as no sum says more of them. */
export function* readPartsOfWholes(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const breakdown of breakdownsOf(figures)) {
    for (const column of breakdown.columns) {
      const isFirst = column.parts[0]?.clause === breakdown.clause;
      if (isFirst && namesSome(figures, breakdown, column)) yield* columnClaims(figures, column);
    }
  }
}

/** The claims about the parts of one list: the first, and those side by side with it. */
function* columnClaims(figures: readonly LocalFigure[], column: Column): Iterable<Claim> {
  for (const [index, part] of column.parts.entries()) {
    if (index > 0 && !isListed(column.parts[index - 1], part)) return;
    const claim = claimOf(column, part);
    if (claim && isTold(figures, claim, part, index)) yield claim;
  }
}

/** What is too much is told of every part of a list; what is not, of the first, where no share says more of it. */
function isTold(
  figures: readonly LocalFigure[],
  { verdict }: Claim,
  part: LocalFigure,
  index: number,
): boolean {
  return verdict === 'violated' || (index === 0 && !isShared(figures, part));
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
function isShared(figures: readonly LocalFigure[], part: LocalFigure): boolean {
  for (let at = figures.indexOf(part) + 1; at < figures.length; at++) {
    const figure = figures[at];
    if (!figure || isLevel(figure) || figure.sentence !== part.sentence) return false;
    if (announcementOf(figures, at)?.kind === 'share') return true;
  }
  return false;
}

/** The part against the nearest whole that can hold it; the sums tell of lists that add up. */
function claimOf({ wholes, parts }: Column, part: LocalFigure): Claim | null {
  const [nearest] = wholes;
  if (!nearest || wholes.some((whole) => addendsOf(whole, parts))) return null;
  const holder = wholes.find((whole) => !isOver(part, whole));
  const isNamed = isOneMetric(part, nearest) || holder?.sentence !== part.sentence;
  const isNear = nearest.segment === part.segment || isOnlyOne(wholes, part);
  const whole = isNear && isNamed ? nearest : holder;
  if (!whole || part.sentence - whole.sentence > 1) return null;
  const isViolated = isOver(part, whole);
  return {
    type: 'part-le-whole',
    claimed: spanOf(part),
    operands: [operand('whole', whole)],
    verdict: isViolated ? 'violated' : 'holds',
    working: `${part.text}${isViolated ? '＞' : '≤'}${whole.text}`,
    inferred: whole.segment !== part.segment,
  };
}

/** 一季度完成41.5亿元，增长55%；其中3月份17.2亿元: no other whole in the sentence, and its time holds that of the part. */
function isOnlyOne(wholes: readonly LocalFigure[], part: LocalFigure): boolean {
  const [whole, other] = wholes.filter(({ sentence }) => sentence === part.sentence);
  return whole !== undefined && other === undefined && isWithin(part.period, whole.period);
}

/** Whether the months of one period lie in those of the other. */
function isWithin(part: string, whole: string): boolean {
  if (part === whole || part.startsWith(`${whole}-`)) return true;
  const [from = '', to = from] = part.split('/');
  const [first = '', last = first] = whole.split('/');
  return part !== '' && whole !== '' && from >= first && to <= last;
}

function isOver(part: LocalFigure, whole: LocalFigure): boolean {
  const [least, most] = [part.quantity.lo, whole.quantity.hi];
  return least !== null && most !== null && least.gt(most);
}
