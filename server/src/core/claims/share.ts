/**
 * A占B的p%, 完成计划的p%, 完成率p% — the part divided by what the words or the place name as its whole.
 *
 *     农业产值11.4亿元，占51.1%；林业产值1.3亿元，占5.8%；牧业产值9.5亿元，占42.6%
 *     shares that follow one another in one form are of one whole: where it makes two of them true, it is the whole of all
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import { type Announcement, announcementOf } from './announcement.ts';
import { percentOf } from './arithmetic.ts';
import { isDistributed, listAround } from './lists.ts';
import { isComparable } from './operands.ts';
import { type QuotientBinding, quotientClaim, uncheckable } from './quotient.ts';
import { operand } from './reading.ts';
import { partInColumn, partOf } from './shareParts.ts';
import { namesWhole, wholesFor } from './wholes.ts';

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
  const fitting = shares.length > 2 ? shares.map(fittingWholes) : [];
  for (const [index, { figure, part, announced, bindings }] of shares.entries()) {
    const agreed = votedBindings(shares, fitting, index) ?? bindings;
    yield quotientClaim(announced.kind, figure, agreed) ??
      uncheckable(announced.kind, figure, [operand('part', part)], OBSTACLE);
  }
}

const OBSTACLE: Bilingual = {
  zh: '文中找不到作为分母的数',
  en: 'the text does not give the whole',
};

function sharesOf(figures: readonly LocalFigure[]): readonly Share[] {
  const shares: Share[] = [];
  for (const [index, figure] of figures.entries()) {
    const list = listAround(figures, index);
    const isOneOfMany = isDistributed(list);
    const head = list[0] ?? figure;
    const own = announcementOf(figures, isOneOfMany ? figures.indexOf(head) : index);
    if (!own || own.kind === 'rate') continue;
    const part = isOneOfMany ? partInColumn(figures, figure, list) : partOf(figures, index, own);
    if (!part) continue;
    const { announced, bindings } = bindingsOf(figures, part, own, shares.at(-1));
    const isSure = isOfOneTime(figure, part) && !isOneOfMany;
    shares.push({ figure, part, announced, bindings: isSure ? bindings : bindings.map(guessed) });
  }
  return shares;
}

/**
 * 五年累计7.79万亿元，2012年占4%: a percentage with a time of its own may be of another part. In 占当月的37.6% the time, which
 * the lead leaves out, is that of the whole.
 */
function isOfOneTime(figure: LocalFigure, part: LocalFigure): boolean {
  if (!figure.isDated || /占的$/.test(figure.lead.trim())) return true;
  return part.isDated && part.period === figure.period;
}

function guessed(binding: QuotientBinding): QuotientBinding {
  return { ...binding, certainty: 'guess' };
}

/**
 * The announcement with the wholes that it may mean. 占94.5% behind 占年度计划的99% is a share of the plan as well;
 * what stands around it is then only a guess.
 */
function bindingsOf(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  own: Announcement,
  before: Share | undefined,
): Pick<Share, 'announced' | 'bindings'> {
  const earlier = figures.slice(0, figures.indexOf(part));
  const { whole, written } = own;
  if (written) {
    const isSound = isComparable(part, written);
    return {
      announced: own,
      bindings: isSound ? [{ part, whole: written, certainty: 'firm' }] : [],
    };
  }
  const byItself = wholesFor(part, whole, earlier);
  if (!before || !inherits(own, part, before)) return { announced: own, bindings: byItself };
  const announced = { ...own, whole: before.announced.whole };
  const bindings = [...wholesFor(part, announced.whole, earlier), ...byItself.map(guessed)];
  return { announced, bindings };
}

function inherits(own: Announcement, part: LocalFigure, before: Share): boolean {
  if (own.whole !== '' || part.lead.includes('其中') || before.announced.kind !== own.kind)
    return false;
  return isComparable(before.part, part) && before.part !== part;
}

/** What the shares in one form around `shares[index]` agree on; null where they do not. */
function votedBindings(
  shares: readonly Share[],
  fitting: readonly ReadonlySet<LocalFigure>[],
  index: number,
): readonly QuotientBinding[] | null {
  const share = shares[index];
  if (!share || share.announced.written) return null;
  const [from, to] = [Math.max(0, index - MAX_SIBLINGS), index + MAX_SIBLINGS + 1];
  const votes = shares
    .slice(from, to)
    .flatMap((other, at) =>
      other !== share && isSibling(other, share) ? (fitting[from + at] ?? []) : [],
    );
  const voted = share.bindings.find(
    ({ whole }) => votes.filter((fits) => fits.has(whole)).length >= 2,
  );
  return voted ? [{ ...voted, certainty: 'firm' }] : null;
}

/** How far a run of shares in one form is followed to either side. */
const MAX_SIBLINGS = 12;

/** The wholes that make the share true. */
function fittingWholes({ figure, part, bindings }: Share): ReadonlySet<LocalFigure> {
  const wholes = bindings.map(({ whole }) => whole);
  return new Set(
    wholes.filter((whole) => {
      const computed = percentOf(part.quantity, whole.quantity);
      return computed !== null && meet(computed, figure.quantity);
    }),
  );
}

function isSibling(a: Share, b: Share): boolean {
  const isOneSentence = a.figure.sentence === b.figure.sentence;
  return isOneSentence && a.announced.whole === b.announced.whole && isComparable(a.part, b.part);
}

/**
 * `claims` with the shares that their own paragraph left open looked up in the paragraphs before: 占全部完成投资的30.5%
 * where the total stands two paragraphs up. Only a whole that the words name is looked for.
 */
export function readDistantShares(draft: Draft, claims: readonly Claim[]): readonly Claim[] {
  const indexes = new Map(draft.figures.map((figure, index) => [figure.start, index]));
  const indexOf = (place: Span | undefined): number => indexes.get(place?.start ?? -1) ?? -1;
  return claims.map((claim) => {
    if (claim.obstacle !== OBSTACLE) return claim;
    const figure = draft.figures[indexOf(claim.claimed)];
    return (figure && distantShare(draft, claim, figure, indexOf(claim.operands[0]))) ?? claim;
  });
}

/** The share of `figures[at]` that `figure` states, its whole in one of the paragraphs before. */
function distantShare(
  { figures }: Draft,
  { type }: Claim,
  figure: Figure,
  at: number,
): Claim | null {
  const part = figures[at];
  const announced = announcementOf([figure], 0);
  if (!part || !announced || announced.whole === '') return null;
  const earlier = figures
    .slice(Math.max(0, at - MAX_BACK), at)
    .filter(({ paragraph }) => paragraph < part.paragraph)
    .map(fromAfar);
  const isSure = namesWhole(announced.whole) && isOfOneTime(figure, part);
  const bindings = wholesFor(part, announced.whole, earlier).map((binding) =>
    isSure && binding.whole.period === part.period ? binding : guessed(binding),
  );
  return quotientClaim(type, figure, bindings);
}

/** Clauses, segments and sentences are counted within a paragraph: those of another one are never the same. */
function fromAfar(figure: Figure): Figure {
  const bracket = figure.bracket === 0 ? 0 : -1;
  return { ...figure, clause: -1, segment: -1, sentence: -1, bracket };
}

/** A reader does not remember a total longer than this many figures. */
const MAX_BACK = 200;
