/** The other drafts of the folder, as features about projects read them. */
import type { PlacedSummary } from '../../core/facts/placedSummary.ts';
import type { FigureSummary, MentionSummary } from '../../core/model/summary.ts';

/** A draft in brief, and where it is. */
export interface OtherDraft extends PlacedSummary {
  /** Where the client has it open, and refuses edits of an older version. */
  readonly version?: number;
}

/** What is said of one project in one other draft. */
export interface ToldElsewhere {
  readonly draft: OtherDraft;
  readonly mentions: readonly MentionSummary[];
  readonly figures: readonly FigureSummary[];
}
