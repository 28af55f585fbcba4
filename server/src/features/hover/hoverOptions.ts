/** What a hover depends on besides the draft. */
import type { FactsElsewhere } from '../../core/facts/factIndex.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import type { OtherDraft } from '../projects/otherDrafts.ts';

/** The reader's choices. */
export interface HoverOptions {
  readonly tongue: Tongue;
  /** Characters that a speaker reads in a minute. */
  readonly speakingRate: number;
  /** The other drafts of the folder, as far as they are known. */
  readonly others?: readonly OtherDraft[];
  /** What they state of a figure’s fact. */
  readonly otherFacts?: FactsElsewhere | null;
}
