/** The figures of a draft as one text, for relations that reach back over paragraphs. */
import type { Figure, LocalFigure } from '../model/figure.ts';

/** A figure with what stands before it; it is the last of both lists. */
export interface Reach {
  readonly figure: Figure;
  /** The figures of its own paragraph, up to it. */
  readonly own: readonly LocalFigure[];
  /** Those, and as many of earlier paragraphs as a reader has in mind; sentences and segments are counted through. */
  readonly near: readonly LocalFigure[];
}

/** The figures that `isWanted`, each with what stands before it, but for those of the first paragraph. */
export function* reachingBack(
  figures: readonly Figure[],
  isWanted: (figure: LocalFigure) => boolean,
): Iterable<Reach> {
  const throughout = figures.map(inOneText);
  let start = 0;
  for (const [index, figure] of figures.entries()) {
    if (figures[start]?.paragraph !== figure.paragraph) start = index;
    if (start === 0 || !isWanted(figure)) continue;
    yield {
      figure,
      own: figures.slice(Math.max(start, index - DISTANCE), index + 1),
      near: throughout.slice(Math.max(0, index - DISTANCE), index + 1),
    };
  }
}

/** The figures that `isWanted`, each with what stands before it, those of the first paragraph too. */
export function* reachingAll(
  figures: readonly Figure[],
  isWanted: (figure: LocalFigure) => boolean,
): Iterable<Pick<Reach, 'figure' | 'near'>> {
  const throughout = figures.map(inOneText);
  for (const [index, figure] of figures.entries()) {
    if (!isWanted(figure)) continue;
    yield { figure, near: throughout.slice(Math.max(0, index - DISTANCE), index + 1) };
  }
}

/** How many figures a reader has in mind. */
const DISTANCE = 100;

/** The figure with clauses, segments and sentences, which are counted anew in each paragraph, made to differ between them. */
export function inOneText(figure: Figure): LocalFigure {
  const by = figure.paragraph * MANY;
  const { clause, segment, sentence } = figure;
  return { ...figure, clause: by + clause, segment: by + segment, sentence: by + sentence };
}

const MANY = 100_000;
