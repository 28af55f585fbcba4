/** The other drafts of the folder, as features about projects read them. */
import type { DraftSummary, FigureSummary, MentionSummary } from '../../core/model/summary.ts';
import { fileNameOf } from '../../core/text/addresses.ts';

/** A draft in brief, and where it is. */
export interface OtherDraft {
  readonly uri: string;
  readonly summary: DraftSummary;
  /** Where the client has it open, and refuses edits of an older version. */
  readonly version?: number;
}

/** What is said of one project in one other draft. */
export interface ToldElsewhere {
  readonly draft: OtherDraft;
  readonly mentions: readonly MentionSummary[];
  readonly figures: readonly FigureSummary[];
}

/** The draft's title, else its file's name. */
export function titleOf({ uri, summary }: Pick<OtherDraft, 'uri' | 'summary'>): string {
  return summary.title ?? fileNameOf(uri);
}
