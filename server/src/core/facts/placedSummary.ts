/** A draft of the folder in brief, and where it is. */
import type { DraftSummary } from '../model/summary.ts';
import { fileNameOf } from '../text/addresses.ts';

/** A draft in brief, and where it is. */
export interface PlacedSummary {
  readonly uri: string;
  readonly summary: DraftSummary;
}

/** What a reader knows the draft by: its title, else its file's name. */
export function draftName({ uri, summary }: PlacedSummary): string {
  return summary.title ?? fileNameOf(uri);
}
