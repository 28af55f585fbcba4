/** The one list of relations: those that one paragraph shows alone, and those that need the whole draft. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { readAlignedLists } from './alignedList.ts';
import { readAnnualChanges } from './annualChange.ts';
import { readBounds } from './bound.ts';
import { readCompoundGrowth } from './cagr.ts';
import { readContributions } from './contribution.ts';
import { readCountPromises } from './countPromise.ts';
import { readDifferences } from './difference.ts';
import { readGrowth } from './growth.ts';
import { readIncrements } from './increment.ts';
import { readIncrementShares } from './incrementShare.ts';
import { readListCounts } from './listCount.ts';
import { readMeans } from './mean.ts';
import { readMultiples } from './multiple.ts';
import { readPartsOfWholes } from './partWhole.ts';
import { readPoints } from './points.ts';
import { readProgress, withOwnSchedule } from './progress.ts';
import { readRates } from './rate.ts';
import { readRatios } from './ratio.ts';
import { readRepeats } from './repeat.ts';
import { readDistantShares, readShares } from './share.ts';
import { readShareTotals } from './sharesTotal.ts';
import { readSums } from './sum.ts';

/** Reads one kind of relation off the figures of one paragraph; all spans are relative to it. */
type FigureClaimReader = (figures: readonly LocalFigure[]) => Iterable<Claim>;

/** Reads one kind of relation off all that one paragraph tells; all spans are relative to it. */
type ParagraphClaimReader = (facts: ParagraphFacts) => Iterable<Claim>;

/** Reads one kind of relation off a whole draft. */
type DraftClaimReader = (draft: Draft) => Iterable<Claim>;

const figureClaimReaders: readonly FigureClaimReader[] = [
  readShares,
  readRates,
  readGrowth,
  readIncrements,
  readPoints,
  readProgress,
  readSums,
  readDifferences,
  readShareTotals,
  readPartsOfWholes,
  readMeans,
  readContributions,
  readIncrementShares,
  readBounds,
  readRatios,
];
const paragraphClaimReaders: readonly ParagraphClaimReader[] = [
  readListCounts,
  readAlignedLists,
  readMultiples,
  readAnnualChanges,
  readCompoundGrowth,
];
const draftClaimReaders: readonly DraftClaimReader[] = [readCountPromises, readRepeats];

/** The relations that one paragraph shows alone; kept with its text. */
export function paragraphClaims(facts: ParagraphFacts): readonly Claim[] {
  return [
    ...figureClaimReaders.flatMap((read) => [...read(facts.figures)]),
    ...paragraphClaimReaders.flatMap((read) => [...read(facts)]),
  ];
}

/** All relations of the draft in text order; `local` are those of its paragraphs, in its own offsets. */
export function draftClaims(draft: Draft, local: readonly Claim[]): readonly Claim[] {
  const distant = draftClaimReaders.flatMap((read) => [...read(draft)]);
  const all = [...withOwnSchedule(readDistantShares(draft, local)), ...distant];
  return all.sort((a, b) => a.claimed.start - b.claimed.start);
}
