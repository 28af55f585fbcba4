/** What a hover depends on besides the draft. */
import type { Tongue } from '../../core/text/bilingual.ts';

/** The reader's choices. */
export interface HoverOptions {
  readonly tongue: Tongue;
  /** Characters that a speaker reads in a minute. */
  readonly speakingRate: number;
}
