/** A named project and every place that speaks of it. */
import type { Span } from '../text/span.ts';

/** How a mention names its project. */
export type MentionKind = 'name' | 'short' | 'anaphor' | 'phase';

/** One place that speaks of a project. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
}

/** A mention as its paragraph alone tells it; spans relative to the paragraph. */
export interface LocalMention extends Mention {
  /** The name it stands for, where the paragraph says it: the full name itself for `name`; empty for 该项目 of nothing. */
  readonly name: string;
  /** Whether the team's list has these words; `name` is then the list's own. */
  readonly isAccepted?: true;
}

/** A project with its mentions in text order; the team's list gives the name, else the first full mention. */
export interface Project {
  readonly name: string;
  readonly mentions: readonly Mention[];
}
