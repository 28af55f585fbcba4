/** The one list of relations: those that one paragraph shows alone, and those that need the whole draft. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { readCountPromises } from './countPromise.ts';
import { readRates } from './rate.ts';
import { readRepeats } from './repeat.ts';
import { readDistantShares, readShares } from './share.ts';

/** Reads one kind of relation off the figures of one paragraph; all spans are relative to it. */
type ParagraphClaimReader = (figures: readonly LocalFigure[]) => Iterable<Claim>;

/** Reads one kind of relation off a whole draft. */
type DraftClaimReader = (draft: Draft) => Iterable<Claim>;

const paragraphClaimReaders: readonly ParagraphClaimReader[] = [readShares, readRates];
const draftClaimReaders: readonly DraftClaimReader[] = [readCountPromises, readRepeats];

/** The relations that one paragraph shows alone; kept with its text. */
export function paragraphClaims(figures: readonly LocalFigure[]): readonly Claim[] {
  return paragraphClaimReaders.flatMap((read) => [...read(figures)]);
}

/** All relations of the draft in text order; `local` are those of its paragraphs, in its own offsets. */
export function draftClaims(draft: Draft, local: readonly Claim[]): readonly Claim[] {
  const distant = draftClaimReaders.flatMap((read) => [...read(draft)]);
  const all = [...readDistantShares(draft, local), ...distant];
  return all.sort((a, b) => a.claimed.start - b.claimed.start);
}
