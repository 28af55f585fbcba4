/**
 * A占B的p%, 完成计划的p%, 完成率p% — the part divided by what the words or the place name as its whole.
 *
 *     农业产值11.4亿元，占51.1%；林业产值1.3亿元，占5.8%；牧业产值9.5亿元，占42.6%
 *     shares that follow one another in one form are of one whole: where it makes two of them true, it is the whole of all
 */

import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { type Announcement, announcementOf } from './announcement.ts';
import { withoutAppositiveBrackets } from './appositives.ts';
import { isOfIncrement } from './incrementShare.ts';
import { isDistributed, listAround } from './lists.ts';
import { isComparable } from './operands.ts';
import {
  asOne,
  guessed,
  isTrueOf,
  type QuotientBinding,
  quotientClaim,
  surestFirst,
  uncheckable,
  weaker,
} from './quotient.ts';
import { operand } from './reading.ts';
import { complementOf } from './shareComplements.ts';
import { isSoNamed } from './shareNames.ts';
import { isHandedOut, isOfEarlierTime, partsOf } from './shareParts.ts';
import { ofRow, ofRowBefore, openedTotal, totalBetween } from './shareRows.ts';
import { isOfOneTime, ofOwnTime } from './shareTimes.ts';
import { wholesFor } from './wholes.ts';

/** A percentage that says what it is a share of. */
export interface Share {
  readonly figure: LocalFigure;
  /** What it is most likely of; several parts as one. */
  readonly part: LocalFigure;
  readonly announced: Announcement;
  readonly bindings: readonly QuotientBinding[];
  /** Whether it is of a part of what the share before it is of: 其中65岁及以上的1906万人，占13.5%. */
  readonly isNested: boolean;
}

/** The shares and completion rates that a paragraph states. */
export function* readShares(figures: readonly LocalFigure[]): Iterable<Claim> {
  yield* shareClaims(withoutAppositiveBrackets(figures), 0);
}

/** The same of `figures[from]` and those behind it; the figures before are only what they may be shares of. */
export function* shareClaims(figures: readonly LocalFigure[], from: number): Iterable<Claim> {
  const shares = sharesOf(figures, from);
  const fitting = shares.length > 2 ? shares.map(fittingWholes) : [];
  for (const [index, { figure, part, announced, bindings }] of shares.entries()) {
    const agreed = votedBindings(shares, fitting, index) ?? bindings;
    yield quotientClaim(announced.kind, figure, agreed) ??
      uncheckable(announced.kind, figure, [operand('part', part)], NO_WHOLE);
  }
}

/** Why a share is left open. */
export const NO_WHOLE: Bilingual = {
  zh: '文中找不到作为分母的数',
  en: 'the text does not give the whole',
};

function sharesOf(figures: readonly LocalFigure[], from: number): readonly Share[] {
  const shares: Share[] = [];
  for (let index = from; index < figures.length; index++) {
    const share = shareAt(figures, index, shares);
    if (share) shares.push(share);
  }
  return shares.map((share, index) => {
    const complement = complementOf(shares, index);
    return complement ? { ...share, bindings: [...share.bindings, complement] } : share;
  });
}

/** The share that `figures[index]` states, given those before it; null where it states none. */
function shareAt(
  figures: readonly LocalFigure[],
  index: number,
  shares: readonly Share[],
): Share | null {
  const figure = figures[index];
  if (figure?.quantity.dimension !== 'percent' || isOfIncrement(figure)) return null;
  const list = listAround(figures, index);
  const said = announcementOf(figures, headOf(figures, index, list));
  if (!said || said.kind === 'rate') return null;
  const own = { ...said, whole: wholeInList(said.whole, list, figure) };
  const choices = partsOf(figures, index, own, list);
  const part = asOne(choices[0]?.parts ?? []);
  if (!part) return null;
  const before = shares.at(-1);
  const isAfter = before !== undefined && inherits(own, part, before, figure);
  const words = isAfter && before ? before.announced.whole : own.whole;
  const bindings = choices.flatMap(({ parts, certainty }) =>
    bindingsOf(figures, shares, { parts, own, figure, before: isAfter ? before : undefined }).map(
      (binding) => ({ ...binding, certainty: weaker(binding.certainty, certainty) }),
    ),
  );
  return {
    figure,
    part,
    announced: { ...own, whole: words },
    bindings: surestFirst(bindings),
    isNested: isNestedAt(figures, part, figure),
  };
}

function isNestedAt(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  { bracket, lead }: LocalFigure,
): boolean {
  const at = figures.findIndex(({ start }) => start === part.start);
  const before = figures
    .slice(Math.max(0, at - 2), at)
    .filter(({ clause }) => clause === part.clause);
  return bracket > 0 || [part.lead, lead, ...before.map((one) => one.lead)].some(saysAmong);
}

function saysAmong(lead: string): boolean {
  return lead.includes('其中');
}

/** The percentage whose words announce `figures[index]`: the first of its list where 分别 hands them out. */
function headOf(
  figures: readonly LocalFigure[],
  index: number,
  list: readonly LocalFigure[],
): number {
  const [first] = list;
  return first && isHandedOut(figures, list) ? figures.indexOf(first) : index;
}

/** 分别占总户数和总面积的60%和45%: as many wholes as shares, one each. */
function wholeInList(words: string, list: readonly LocalFigure[], figure: LocalFigure): string {
  const wholes = isDistributed(list) ? words.split(/[、和与及]/) : [];
  const own = wholes.length === list.length ? wholes[list.indexOf(figure)] : undefined;
  return own !== undefined && own.length >= 2 ? own : words;
}

/** A share of which the parts are taken. */
interface Taken {
  readonly parts: readonly LocalFigure[];
  readonly own: Announcement;
  readonly figure: LocalFigure;
  /** The share before it that it goes on with. */
  readonly before: Share | undefined;
}

/**
 * The wholes that the share may be of. 占94.5% behind 占年度计划的99% is a share of the plan as well; what stands around it is then
 * only a guess.
 */
function bindingsOf(
  figures: readonly LocalFigure[],
  shares: readonly Share[],
  { parts, own, figure, before }: Taken,
): readonly QuotientBinding[] {
  const [first, part] = [parts[0], asOne(parts)];
  if (!first || !part) return [];
  if (own.written)
    return isComparable(part, own.written)
      ? [{ parts, wholes: [own.written], certainty: 'firm' }]
      : [];
  const earlier = figures.slice(0, figures.indexOf(first));
  const taken = new Set(shares.flatMap((share) => (isRival(share, own) ? [share.part] : [])));
  const found = (words: string): readonly QuotientBinding[] =>
    wholesFor({ part, words, earlier, taken }).map(({ whole, certainty }) => ({
      parts,
      wholes: [whole],
      certainty:
        isOfOneTime({ figure, part, whole, words }) &&
        isSoNamed({ topic: own.topic, words, part, whole })
          ? certainty
          : 'guess',
    }));
  const alike = shares.findLast((share) => isOfOneWhole(share, own));
  const repeated = alike ? settledWhole(alike, parts) : null;
  const byItself = [
    ...ofOwnTime(figure, part, parts, earlier),
    ...[...openedTotal(figures, part, figure), ...totalBetween(figures, part, figure)].map(
      (whole): QuotientBinding => ({
        parts,
        wholes: [whole],
        certainty: own.whole === '' ? 'likely' : 'guess',
      }),
    ),
    ...rowBefore(figures, part, own, figure),
    ...found(own.whole),
    ...(repeated ? [repeated] : []),
    ...ofRow(figures, parts),
  ];
  if (!before) return byItself;
  const settled = settledWhole(before, parts);
  return [
    ...(settled && (!figure.isDated || part.isDated) ? [settled] : []),
    ...(before.announced.whole === '' ? [] : found(before.announced.whole)),
    ...byItself.map(guessed),
  ];
}

/** The whole in the row before, where the words say no more than 总户数 or 总面积. */
function rowBefore(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  own: Announcement,
  figure: LocalFigure,
): readonly QuotientBinding[] {
  if (!/^总/.test(own.whole)) return [];
  const { length } = listAround(figures, figures.indexOf(figure));
  const whole = ofRowBefore(figures, part, length);
  return whole ? [{ parts: [part], wholes: [whole], certainty: 'likely' }] : [];
}

/** Whether the share before is of the same whole: its part is then no whole of this one. */
function isRival({ announced }: Share, own: Announcement): boolean {
  return announced.kind === own.kind && (own.whole === '' || announced.whole === own.whole);
}

/** 占全省县域的 behind 占全省县域经济的: named in one way, of one whole. */
function isOfOneWhole({ announced }: Share, own: Announcement): boolean {
  const [a, b] = [announced.whole, own.whole];
  if (announced.kind !== own.kind || Math.min(a.length, b.length) < 2) return false;
  return a.startsWith(b) || b.startsWith(a);
}

/** The whole of the share before, for `parts`; null where it is none that they can be of. */
function settledWhole(
  { figure, announced, bindings }: Share,
  parts: readonly LocalFigure[],
): QuotientBinding | null {
  const { written } = announced;
  const [part] = parts;
  const binding = bindings.find((one) => isTrueOf(figure, one)) ?? bindings[0];
  const wholes = written ? [written] : binding?.wholes;
  if (!wholes || !part || !wholes[0] || !isComparable(wholes[0], part)) return null;
  const certainty = written ? 'firm' : (binding?.certainty ?? 'guess');
  return { parts, wholes, certainty: weaker('likely', certainty) };
}

/** 占30% behind a share with a whole goes on with it: A占全部的60%；B占30%. */
function inherits(
  own: Announcement,
  part: LocalFigure,
  before: Share,
  figure: LocalFigure,
): boolean {
  if (own.whole !== '' || own.written || `${part.lead}${figure.lead}`.includes('其中'))
    return false;
  const apart = figure.sentence - before.figure.sentence;
  if (before.announced.kind !== own.kind || apart > 1 || (apart === 1 && opensAnew(part)))
    return false;
  return isComparable(before.part, part) && before.part !== part;
}

/** 支出中，基础养老金7.62亿元: another whole is spoken of from here on. */
function opensAnew({ run, lead }: LocalFigure): boolean {
  return /(?:[中里看分]|其中)[，,：:]?$/.test(run.trim()) || /^其中/.test(lead.trim());
}

/** What the shares in one form around `shares[index]` agree on; null where they do not. */
function votedBindings(
  shares: readonly Share[],
  fitting: readonly ReadonlySet<LocalFigure>[],
  index: number,
): readonly QuotientBinding[] | null {
  const share = shares[index];
  if (!share || share.announced.written || isOfEarlierTime(share.figure)) return null;
  const [from, to] = [Math.max(0, index - MAX_SIBLINGS), index + MAX_SIBLINGS + 1];
  const votes = shares
    .slice(from, to)
    .flatMap((other, at) =>
      other !== share && isSibling(other, share) ? (fitting[from + at] ?? []) : [],
    );
  const voted = share.bindings.find(({ wholes: [whole, other] }) => {
    return whole && !other && votes.filter((fits) => fits.has(whole)).length >= 2;
  });
  return voted ? [{ ...voted, certainty: 'firm' }] : null;
}

/** How far a run of shares in one form is followed to either side. */
const MAX_SIBLINGS = 12;

/** The wholes that make the share true. */
function fittingWholes({ figure, bindings }: Share): ReadonlySet<LocalFigure> {
  return new Set(
    bindings.flatMap((binding) => {
      const [whole, other] = binding.wholes;
      return whole && !other && isTrueOf(figure, binding) ? [whole] : [];
    }),
  );
}

function isSibling(a: Share, b: Share): boolean {
  const apart = Math.abs(a.figure.sentence - b.figure.sentence);
  const later = a.figure.start > b.figure.start ? a : b;
  const reach = a.announced.whole.length > 2 ? MAX_SIBLINGS : 1;
  const isNear = apart === 0 || (apart <= reach && !opensAnew(later.part));
  return isNear && a.announced.whole === b.announced.whole && isComparable(a.part, b.part);
}
