/**
 * N01, N02: A占B的p%, 完成计划的p%, 完成率p% — the part divided by what the words or the place name as its whole.
 *
 *     农业产值11.4亿元，占51.1%；林业产值1.3亿元，占5.8%；牧业产值9.5亿元，占42.6%
 *     shares that follow one another in one form are of one whole: where it makes two of them true, it is the whole of all
 */
import { shareAdverbs } from '../lexicon/percentages.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { type Announcement, announcementOf } from './announcement.ts';
import { percentOf } from './arithmetic.ts';
import { isDistributed, listAround } from './lists.ts';
import { isComparable, isLevel, isPlan, wordsOf } from './operands.ts';
import { type QuotientBinding, quotientClaim, uncheckable } from './quotient.ts';
import { operand } from './reading.ts';
import { wholesFor } from './wholes.ts';

/** A percentage that says what it is a share of. */
interface Share {
  readonly figure: LocalFigure;
  readonly part: LocalFigure;
  readonly announced: Announcement;
  readonly bindings: readonly QuotientBinding[];
}

/** The shares and completion rates that a paragraph states. */
export function* readShares(figures: readonly LocalFigure[]): Iterable<Claim> {
  const shares = sharesOf(figures);
  for (const [index, { figure, part, announced, bindings }] of shares.entries()) {
    const agreed = votedBindings(shares, index) ?? bindings;
    yield quotientClaim(announced.kind, figure, agreed) ??
      uncheckable(announced.kind, figure, [operand('part', part)], OBSTACLE);
  }
}

const OBSTACLE = '文中找不到作为分母的数';

function sharesOf(figures: readonly LocalFigure[]): readonly Share[] {
  const shares: Share[] = [];
  for (const [index, figure] of figures.entries()) {
    const own = announcementOf(figures, index);
    if (!own || own.kind === 'rate' || isDistributed(listAround(figures, index))) continue;
    const part = partOf(figures, index, own);
    if (!part) continue;
    const announced = inherited(own, part, shares.at(-1));
    const bindings = bindingsOf(figures, part, announced);
    const time = isOfOneTime(figure, part);
    shares.push({ figure, part, announced, bindings: time ? bindings : bindings.map(guessed) });
  }
  return shares;
}

/** 五年累计7.79万亿元，2012年占4%: a percentage with a time of its own may be of another part. */
function isOfOneTime(figure: LocalFigure, part: LocalFigure): boolean {
  return !figure.isDated || (part.isDated && part.period === figure.period);
}

function guessed(binding: QuotientBinding): QuotientBinding {
  return { ...binding, certainty: 'guess' };
}

/** The figure that the share is of: the one its words name, else the last level before it in its sentence. */
function partOf(
  figures: readonly LocalFigure[],
  index: number,
  { kind, topic, written }: Announcement,
): LocalFigure | null {
  const figure = figures[index];
  if (!figure) return null;
  const before = figures
    .slice(0, written ? index - 1 : index)
    .filter((other) => isLevel(other) && (other.bracket === 0 || other.bracket === figure.bracket));
  const name = topic.replace(/[，,、：:\s]/g, '');
  if (!shareAdverbs.test(name))
    return named(before, bareName(name)) ?? (written ? beside(before, figure) : null);
  const last = beside(before, figure);
  return last && kind === 'completion' && !written && !isDone(last) ? null : last;
}

/** 只, 就 and their kin stand between the name and the verb: 宗数只占. */
function bareName(name: string): string {
  return name.replace(/^其中/, '').replace(/(?:约|已|只|仅|就|却|将|也|均|各|共|合计)+$/, '');
}

function named(before: readonly LocalFigure[], name: string): LocalFigure | null {
  return before.findLast((other) => wordsOf(other).includes(name)) ?? null;
}

/** The last level before the percentage, unless it is a plan or one of several that are meant together. */
function beside(before: readonly LocalFigure[], figure: LocalFigure): LocalFigure | null {
  const last = before.at(-1);
  if (!last || last.sentence !== figure.sentence || isPlan(last)) return null;
  return isDistributed(listAround(before, before.length - 1)) ? null : last;
}

/** 完成率 is of what was completed: 已完成47.2亿元, 实际开工62个. */
function isDone({ lead }: LocalFigure): boolean {
  return /完成|实现|实际|已|入库|到位/.test(lead);
}

/** 占94.5% behind 占年度计划的99% is a share of the plan as well. */
function inherited(own: Announcement, part: LocalFigure, before: Share | undefined): Announcement {
  const says = own.whole !== '' || own.written !== null || part.lead.includes('其中');
  if (says || !before || before.announced.kind !== own.kind) return own;
  const isAlike = isComparable(before.part, part) && before.part !== part;
  return isAlike ? { ...own, whole: before.announced.whole } : own;
}

function bindingsOf(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  { whole, written }: Announcement,
): readonly QuotientBinding[] {
  if (written)
    return isComparable(part, written) ? [{ part, whole: written, certainty: 'firm' }] : [];
  return wholesFor(part, whole, figures.slice(0, figures.indexOf(part)));
}

/** What the shares in one form around `shares[index]` agree on; null where they do not. */
function votedBindings(shares: readonly Share[], index: number): readonly QuotientBinding[] | null {
  const share = shares[index];
  if (!share || share.announced.written) return null;
  const siblings = shares.filter((other) => other !== share && isSibling(other, share));
  for (const binding of share.bindings) {
    const votes = siblings.filter((other) =>
      other.bindings.some(({ whole }) => whole === binding.whole && holds(other, whole)),
    );
    if (votes.length >= 2) return [{ ...binding, certainty: 'firm' }];
  }
  return null;
}

function isSibling(a: Share, b: Share): boolean {
  return a.announced.whole === b.announced.whole && isComparable(a.part, b.part);
}

function holds({ figure, part }: Share, whole: LocalFigure): boolean {
  const computed = percentOf(part.quantity, whole.quantity);
  return computed !== null && meet(computed, figure.quantity);
}

/**
 * `claims` with the shares that their own paragraph left open looked up in the paragraphs before: 占全部完成投资的30.5%
 * where the total stands two paragraphs up. Only a whole that the words name is looked for.
 */
export function readDistantShares(draft: Draft, claims: readonly Claim[]): readonly Claim[] {
  const indexes = new Map(draft.figures.map((figure, index) => [figure.start, index]));
  const figureOf = (start: number | undefined): Figure | undefined =>
    draft.figures[indexes.get(start ?? -1) ?? -1];
  return claims.map((claim) => {
    if (claim.obstacle !== OBSTACLE) return claim;
    const [figure, part] = [figureOf(claim.claimed.start), figureOf(claim.operands[0]?.start)];
    return (figure && part && distantShare(draft, claim, figure, part)) ?? claim;
  });
}

function distantShare(
  { figures }: Draft,
  { type }: Claim,
  figure: Figure,
  part: Figure,
): Claim | null {
  const announced = announcementOf([figure], 0);
  if (!announced || announced.whole === '') return null;
  const earlier = figures.filter(({ paragraph }) => paragraph < part.paragraph);
  const bindings = wholesFor(part, announced.whole, earlier).map((binding) =>
    isOfOneTime(figure, part) && binding.whole.period === part.period ? binding : guessed(binding),
  );
  return quotientClaim(type, figure, bindings);
}
