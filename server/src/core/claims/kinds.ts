/**
 * Parts by the meaning of their words — 工业增加值934亿元，…规模以上工业增加值842亿元.
 */
import { type Kind, kinds } from '../lexicon/kinds.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { isAmount } from './changes.ts';
import { type Label, labelOf } from './labels.ts';
import { hasShare } from './measuredParts.ts';
import { figuresBefore } from './nearby.ts';
import { openingAt } from './openings.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';

/** The figures of a paragraph that are by their names part of one before them. */
export function* readKinds(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, part] of figures.entries()) {
    const wholes = wholeNames(figures, index, kinds);
    if (wholes.length === 0) continue;
    const whole = wholeAmong(figuresBefore(figures, index), part, wholes);
    if (!whole || part.sentence - whole.sentence > MAX_SENTENCES) continue;
    if (!hasShare(figures, part, [whole]))
      yield atMostClaim('part-le-whole', part, whole, 'likely');
  }
}

const MAX_SENTENCES = 2;

/** The figures of a draft that are by their names part of one in an earlier paragraph. */
export function* readDistantKinds({ figures }: Draft): Iterable<Claim> {
  for (let start = 0; start < figures.length; ) {
    const paragraph = figures[start]?.paragraph ?? 0;
    let end = start;
    while (figures[end]?.paragraph === paragraph) end++;
    const own = figures.slice(start, end);
    for (const [index, part] of own.entries()) {
      const wholes = wholeNames(own, index, distant);
      if (wholes.length === 0 || wholeAmong(figuresBefore(own, index), part, wholes)) continue;
      const earlier = figures.slice(Math.max(0, start - MAX_EARLIER), start);
      const whole = wholeAmong(earlier, part, wholes);
      if (whole) yield atMostClaim('part-le-whole', part, whole, 'doubtful');
    }
    start = end;
  }
}

const MAX_EARLIER = 80;
const distant = kinds.filter(({ isDistant }) => isDistant === true);

/** What the wholes of `figures[index]` may be called; none where a breakdown is opened that says it itself. */
function wholeNames(
  figures: readonly LocalFigure[],
  index: number,
  among: readonly Kind[],
): readonly RegExp[] {
  const part = figures[index];
  if (!part || !isStatedPlainly(part) || openingAt(figures, index) !== null) return [];
  const own = ownNames(figures, index);
  return among.flatMap((kind) => (matches(kind.part, own) ? [kind.whole] : []));
}

/** The nearest of `earlier` figures with one of the names, if it is of the part's own time and place. */
function wholeAmong<T extends LocalFigure>(
  earlier: readonly T[],
  part: LocalFigure,
  names: readonly RegExp[],
): T | null {
  const whole = earlier.findLast(
    (other, index) =>
      isStatedPlainly(other) &&
      isComparable(other, part) &&
      names.some((name) => matches(name, namesOf(labelOf(earlier, index), other))),
  );
  return whole && isAlikeInScope(part, whole) ? whole : null;
}

/** Whether the figure says, outside brackets, how much there is: no change, no plan. */
export function isStatedPlainly(figure: LocalFigure): boolean {
  return isLevel(figure) && !isAmount(figure) && !isPlan(figure) && figure.bracket === 0;
}

/** Its own names, and what was begun before it: 规模以上工业企业达316户，实现增加值842亿元. */
function ownNames(figures: readonly LocalFigure[], index: number): readonly string[] {
  const [previous, part] = [figures[index - 1], figures[index]];
  if (!part) return [];
  const own = namesOf(labelOf(figures, index), part);
  if (previous?.segment !== part.segment) return own;
  const begun = labelOf(figures, index - 1).before.replace(/(?:达到?|为|有|共)+$/, '');
  if (part.metric === '' || !/(?:企业|单位)$/.test(begun)) return own;
  return [...own, begun + part.metric];
}

/** The words that name a figure, without the verbs that tie them to it. */
function namesOf({ before, behind }: Label, { metric }: LocalFigure): readonly string[] {
  const bare = before.replace(/(?:完成|实现|达到?|为|有|共)+$/, '').replace(/完成|实现/, '');
  return [bare, metric, behind];
}

function matches(pattern: RegExp, names: readonly string[]): boolean {
  return names.some((name) => name !== '' && pattern.test(name));
}

/** Whether time and place do not set the two apart: 全省…, 我县… are two. */
export function isAlikeInScope(part: LocalFigure, whole: LocalFigure): boolean {
  const isDatedApart = isOfOtherTime(part.period, whole.period);
  const [own, of] = [part, whole].map(
    ({ run, lead }) => /全[国省市州县区镇乡]|我[省市州县区]/.exec(run + lead)?.[0],
  );
  return !isDatedApart && (own === undefined || of === undefined || own.at(-1) === of.at(-1));
}

/** Two times that are told and differ; of a year that the paragraph leaves open, by what is in it. */
function isOfOtherTime(own: string, other: string): boolean {
  if (own === '' || other === '') return false;
  const isOpen = own.startsWith('?') || other.startsWith('?');
  return isOpen ? own.replace(YEAR, '') !== other.replace(YEAR, '') : own !== other;
}

const YEAR = /^(?:\?|\d{4})/;
