/**
 * A qualified name is of what is called so without the qualifier — 重点项目136个，…省级重点项目42个; 总算力…，智能算力….
 */
import { intensive, plainly, qualifiers } from '../lexicon/kinds.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { isAlikeInScope, isStatedPlainly } from './kinds.ts';
import { labelOf } from './labels.ts';
import { hasShare } from './measuredParts.ts';
import { figuresBefore } from './nearby.ts';
import { openingAt } from './openings.ts';
import { isComparable } from './operands.ts';

/** The figures of a paragraph whose name is that of one shortly before them, with a qualifier. */
export function* readQualified(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, part] of figures.entries()) {
    const heads = headsOf(figures, index);
    if (heads.length === 0 || openingAt(figures, index) !== null) continue;
    const whole = figuresBefore(figures, index).findLast(
      (other) =>
        isStatedPlainly(other) &&
        isComparable(other, part) &&
        part.sentence - other.sentence <= 1 &&
        heads.includes(nameOf(figures, figures.indexOf(other))),
    );
    if (!whole || !isAlikeInScope(part, whole) || hasShare(figures, part, [whole])) continue;
    yield atMostClaim('part-le-whole', part, whole, 'doubtful');
  }
}

/** 重点项目 and 项目 for 省级重点项目; none where the name has no qualifier, or is of something that does not add up. */
function headsOf(figures: readonly LocalFigure[], index: number): readonly string[] {
  const part = figures[index];
  if (!part || !isStatedPlainly(part)) return [];
  const name = nameOf(figures, index);
  if (intensive.test(name)) return [];
  const once = name.replace(qualifiers, '');
  const twice = once.replace(qualifiers, '');
  return [once, twice].filter((head) => head !== name);
}

/** What the words before a figure call it, without scope and verbs; what is behind it counts only where nothing is before. */
function nameOf(figures: readonly LocalFigure[], index: number): string {
  const { before, behind } = labelOf(figures, index);
  const words = before.replace(/(?:达到?|突破|超过|为|有|共|已)+$/, '').replace(plainly, '');
  return words === '' ? behind : words;
}
