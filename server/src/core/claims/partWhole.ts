/**
 * 其中 a part is no more than its whole — T，其中a; T（含a）; 在T中，a.
 */
import { among, includes, notOf, offsets } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim, isOver } from './atMost.ts';
import type { Breakdown, Column } from './breakdowns.ts';
import { labelOf } from './labels.ts';
import { isListed } from './lists.ts';
import { hasShare } from './measuredParts.ts';
import { isOneMetric } from './operands.ts';
import { addingUp } from './sum.ts';
import { isWithin } from './timespans.ts';

/** The parts of a paragraph that 其中 sets below a whole, as far as no sum says more of them; `breakdowns` are its own. */
export function* partsOfWholes(
  figures: readonly LocalFigure[],
  breakdowns: readonly Breakdown[],
): Iterable<Claim> {
  for (const breakdown of breakdowns) {
    for (const [order, column] of breakdown.columns.entries()) {
      if (!namesSome(figures, breakdown, column)) continue;
      const isFirst = column.parts[0]?.clause === breakdown.first.clause;
      if (isFirst || isInStep(figures, column)) yield* columnClaims(figures, column, order === 0);
      else if (breakdown.opening.words.includes('其中')) yield* worded(column);
    }
  }
}

/** 洽谈9个，拟投资75.7亿元，其中签约4个，拟投资25.4亿元: the part stands behind the words of its whole. */
function isInStep(figures: readonly LocalFigure[], { wholes, parts }: Column): boolean {
  const [whole, part] = [wholes[0], parts[0]];
  if (!whole || !part || part.segment !== whole.segment) return false;
  const [own, of] = [part, whole].map((one) => labelOf(figures, figures.indexOf(one)).before);
  return own !== undefined && own.length > 1 && of?.endsWith(own) === true;
}

/** 损失32.8万元，…其中矿山事故死亡1人，损失2.8万元: parts behind the word of their whole; of several the first, and what is too much. */
function* worded(column: Column): Iterable<Claim> {
  const { wholes, parts, isOfChanges } = column;
  const [whole] = wholes;
  const word = whole?.lead.trim().slice(-2) ?? '';
  if (!whole || word.length < 2 || isOfChanges || whole.isDated) return;
  const own = parts.filter(
    ({ lead, sentence }) => lead.trim().endsWith(word) && sentence - whole.sentence <= 1,
  );
  for (const [index, part] of own.entries()) {
    const isTold = index === 0 && own.length > 1 && addingUp(column).length === 0;
    if (isTold || isOver(part, whole)) yield atMostClaim('part-le-whole', part, whole, 'likely');
  }
}

/** The claims about the first part, those side by side with it, and those that go on in its form. */
function* columnClaims(
  figures: readonly LocalFigure[],
  column: Column,
  isLeading: boolean,
): Iterable<Claim> {
  const [first] = column.parts;
  for (const [index, part] of column.parts.entries()) {
    if (!first || (index > 0 && !isNext(figures, column.parts[index - 1], part))) return;
    const claim = claimOf(column, part);
    if (!claim) continue;
    const isTooMuch = claim.verdict === 'violated';
    if (isTooMuch && column.isOfChanges) continue;
    const isTold = index === 0 && !(isLeading && hasShare(figures, part, column.wholes));
    if (isTooMuch || isTold) yield claim;
  }
}

/** 、完小162所; ；教育7.6亿元: of the same list, or a bare name with an amount in the next stretch. */
function isNext(
  figures: readonly LocalFigure[],
  previous: LocalFigure | undefined,
  part: LocalFigure,
): boolean {
  if (isListed(previous, part)) return true;
  const { before } = labelOf(figures, figures.indexOf(part));
  return (
    part.quantity.dimension === 'money' &&
    part.metric === '' &&
    part.segment - (previous?.segment ?? 0) <= 1 &&
    part.run.replace(/[；;，,\s]/g, '') === '' &&
    before.length > 1 &&
    before.length <= MAX_NAME
  );
}

const MAX_NAME = 6;

/** Whether the opening says that what follows is some of the whole; a bracket tells it of the figure right before it. */
function namesSome(
  figures: readonly LocalFigure[],
  { opening: { kind, words } }: Breakdown,
  { wholes, parts }: Column,
): boolean {
  const [whole, part] = [wholes[0], parts[0]];
  if (!whole || !part || [whole, part].some(isOffset) || isOfAllYears(part, whole)) return false;
  if (kind === 'within') return true;
  if (kind !== 'bracket')
    return among.test(words) && (words.includes('其中') || whole.segment === part.segment);
  if (figures.indexOf(part) - figures.indexOf(whole) !== 1) return false;
  return includes.test(part.lead.trim()) || isKindOf(part, whole);
}

/** 贫困村89个（深度贫困村41个）: the bracket counts a kind of what stands before it. */
function isKindOf(part: LocalFigure, whole: LocalFigure): boolean {
  const words = part.lead.trim();
  const names = [whole.trail.trim(), whole.lead.trim()].map((name) => name.slice(-2));
  return (
    words.length > 2 &&
    !notOf.test(words) &&
    names.some((name) => name.length === 2 && words.endsWith(name) && words !== name)
  );
}

/** 差距5.4亿元，其中水利差距5.6亿元: another part went the other way. */
function isOffset({ run, lead, trail }: LocalFigure): boolean {
  return /相抵|轧差/.test(run) || offsets.test(lead) || offsets.test(trail.slice(0, MAX_NOUN));
}

/** 今年安排资金3.5亿元，其中白塔水库总投资6.2亿元: what a project costs over all its years. */
function isOfAllYears(part: LocalFigure, whole: LocalFigure): boolean {
  return OF_ALL_YEARS.test(part.lead) && !OF_ALL_YEARS.test(whole.lead);
}

const OF_ALL_YEARS = /总投资|概算|估算/;

const MAX_NOUN = 4;

/** The part against the nearest whole that can hold it; the sums tell of lists that add up. */
function claimOf(column: Column, part: LocalFigure): Claim | null {
  const { wholes } = column;
  const [nearest] = wholes;
  if (!nearest || addingUp(column).length > 0) return null;
  const holder = wholes.find((whole) => !isOver(part, whole));
  const isNamed = isOneMetric(part, nearest) || holder?.sentence !== part.sentence;
  const isNear =
    nearest.segment === part.segment || isOnlyOne(wholes, part) || isSaidBefore(wholes, part);
  const whole = isNear && isNamed ? nearest : holder;
  if (!whole || part.sentence - whole.sentence > 1) return null;
  return atMostClaim(
    'part-le-whole',
    part,
    whole,
    whole.segment === part.segment ? 'firm' : 'likely',
  );
}

/** 一季度完成41.5亿元，增长55%；其中3月份17.2亿元: no other whole in the sentence, and its time holds that of the part. */
function isOnlyOne(wholes: readonly LocalFigure[], part: LocalFigure): boolean {
  const [whole, other] = wholes.filter(({ sentence }) => sentence === part.sentence);
  return whole !== undefined && other === undefined && isWithin(part.period, whole.period);
}

/** …收入263亿元，增长24.8%。其中，预算收入140.3亿元: the only one of the sentence before, with no time of its own set against it. */
function isSaidBefore(wholes: readonly LocalFigure[], part: LocalFigure): boolean {
  const [whole, other] = wholes.filter(({ sentence }) => part.sentence - sentence <= 1);
  return (
    whole?.sentence === part.sentence - 1 &&
    other === undefined &&
    /^[^，,]{0,2}其中/.test(part.run) &&
    (!part.isDated || isWithin(part.period, whole.period))
  );
}
