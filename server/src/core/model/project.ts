/** A named project and every place that speaks of it. */
import type { Span } from '../text/span.ts';

/** How a mention names its project. */
export type MentionKind = 'name' | 'short' | 'anaphor' | 'phase';

/** One place that speaks of a project. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
}

/** A project with its mentions in text order; the first full mention gives the name. */
export interface Project {
  readonly name: string;
  readonly mentions: readonly Mention[];
}
