/**
 * A measure that was told of all, and again where the text looks at some of it.
 *
 *     全县共发生事故120起，直接经济损失86万元。……从工矿事故看，…直接经济损失21万元
 *                        └ the measure of all      └ opening       └ the same of some
 */
import { looksAtKinds } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { isAlikeInScope, isStatedPlainly } from './kinds.ts';
import { labelOf } from './labels.ts';
import { isComparable } from './operands.ts';

/** The figures below such an opening, each against what has its words in a sentence before that looks at all. */
export function* readDividedLabels({ figures }: Draft): Iterable<Claim> {
  let kind = '';
  for (const [index, part] of figures.entries()) {
    const previous = figures[index - 1];
    const isFirst = previous?.sentence !== part.sentence || previous.paragraph !== part.paragraph;
    const opening = looksAtKinds.exec(part.run + part.lead);
    if (isFirst || opening) kind = opening?.groups?.kind ?? '';
    if (kind === '' || !isStatedPlainly(part)) continue;
    const whole = wholeBefore(figures, index, kind);
    if (whole) yield atMostClaim('part-le-whole', part, whole, 'doubtful');
  }
}

/** 直接经济损失; 发生 of 共发生. */
function nameOf(figures: readonly Figure[], index: number): string {
  return labelOf(figures, index).before.replace(
    /^(?:全[省市县区]|共|累计|造成)+|(?:达到?|为|共)+$/g,
    '',
  );
}

/** One name; or 发生 below 从火灾事故看, for 发生事故. */
function isOneName(whole: string, part: string, kind: string): boolean {
  return whole.length >= MIN_NAME && (whole === part || (part !== '' && whole === part + kind));
}

const MIN_NAME = 4;

/** The last figure of the name, if it is of all: of no sentence that looks at some, and not below 其中. */
function wholeBefore(figures: readonly Figure[], index: number, kind: string): Figure | null {
  const part = figures[index];
  if (!part) return null;
  const name = nameOf(figures, index);
  for (let at = index - 1; at >= Math.max(0, index - MAX_BACK); at--) {
    const other = figures[at];
    if (!other || !isComparable(other, part) || !isStatedPlainly(other)) continue;
    if (!isOneName(nameOf(figures, at), name, kind)) continue;
    if (part.paragraph - other.paragraph > 1 || isOfSome(figures, at)) return null;
    return isAlikeInScope(part, other) ? other : null;
  }
  return null;
}

const MAX_BACK = 40;

/** Whether the sentence looks at some of it before the figure: 从…看, 其中. */
function isOfSome(figures: readonly Figure[], index: number): boolean {
  const of = figures[index];
  for (let at = index; at >= 0; at--) {
    const figure = figures[at];
    if (!figure || figure.sentence !== of?.sentence || figure.paragraph !== of.paragraph)
      return false;
    const words = figure.run + figure.lead;
    if (looksAtKinds.test(words) || words.includes('其中')) return true;
  }
  return false;
}
