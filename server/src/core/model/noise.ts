/** What does not belong to the draft: scraped web noise, and placeholders nobody filled. */
import type { Span } from '../text/span.ts';

/** The kinds of scraped noise in a draft. A `cut` also says that text is missing there. */
export type NoiseKind = 'cut' | 'link-list' | 'navigation' | 'title-prefix' | 'address';

/** A stretch that is not part of the speech; no marker, figure or project is read in it. */
export interface Noise extends Span {
  readonly kind: NoiseKind;
}

/**
 * What one paragraph shows of it. A `link-head` (更多相关文章：) opens a list of links; a `link-item` (• 在全市…)
 * is noise only where such a list is open, which one paragraph cannot know.
 */
export interface LocalNoise extends Span {
  readonly kind: Exclude<NoiseKind, 'link-list'> | 'link-head' | 'link-item';
}

/** Something left to be filled in: *县, XX, ××亿元, 20*年. */
export interface Placeholder extends Span {
  readonly text: string;
}
