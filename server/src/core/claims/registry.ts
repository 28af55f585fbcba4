/** The one list of relations: those that one paragraph shows alone, and those that need the whole draft. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { readTotalsAhead } from './ahead.ts';
import { readAlignedLists } from './alignedList.ts';
import { readAllThereAre } from './allThereAre.ts';
import { readAnnualChanges } from './annualChange.ts';
import { readBalances } from './balance.ts';
import { readBelowThresholds } from './belowThreshold.ts';
import { readBounds } from './bound.ts';
import { readBudgetTotals } from './budgetTotals.ts';
import { readCompoundGrowth } from './cagr.ts';
import { readClasses } from './classes.ts';
import { readCompletionsWithin } from './completionsWithin.ts';
import { readContributions, readDistantContributions } from './contribution.ts';
import { readContributionsOfIncrement } from './contributionOfIncrement.ts';
import { readCountPromises } from './countPromise.ts';
import { readDateRelationClaims } from './dateRelations.ts';
import { readDerivedRates } from './derivedRate.ts';
import { readDifferences } from './difference.ts';
import { readDistantDifferences, readShortfalls } from './differenceDistant.ts';
import { readDirections } from './direction.ts';
import { readDistantMeans } from './distantMean.ts';
import { readDistantShares } from './distantShares.ts';
import { readDistantSums } from './distantSum.ts';
import { readBreakdowns } from './divided.ts';
import { readDividedLabels } from './dividedLabels.ts';
import { readDurations } from './duration.ts';
import { readExceptions } from './exceptions.ts';
import { readGrowth } from './growth.ts';
import { readIncrements } from './increment.ts';
import { readIncrementShares } from './incrementShare.ts';
import { readInvested } from './invested.ts';
import { readDistantKinds, readKinds } from './kinds.ts';
import { readListCounts } from './listCount.ts';
import { readMeans } from './mean.ts';
import { readMeansOfEach } from './meanEach.ts';
import { readMeansPerTime } from './meanPerTime.ts';
import { readStatedMeans } from './meanStated.ts';
import { readMixedCounts } from './mixedCounts.ts';
import { readDistantMultiples, readMultiples } from './multiple.ts';
import { readMultiplesOfEach } from './multipleEach.ts';
import { readNested } from './nested.ts';
import { readOffsetting } from './offsetting.ts';
import { readOutcomes } from './outcomes.ts';
import { withOwnSchedule } from './ownSchedule.ts';
import { readPerHundreds } from './perHundred.ts';
import { readPeriodParts } from './periodParts.ts';
import { readPlacesWithin } from './placesWithin.ts';
import { readPlanned } from './planned.ts';
import { readPlannedDates } from './plannedDates.ts';
import { readDistantPoints, readPoints } from './points.ts';
import { readProducts } from './product.ts';
import { readDistantProgress, readProgress } from './progress.ts';
import { readQualified } from './qualified.ts';
import { readQuotientRatios } from './quotientRatio.ts';
import { readRankings } from './ranking.ts';
import { readRates } from './rate.ts';
import { readRatios } from './ratio.ts';
import { readRebuiltRates } from './rebuiltRate.ts';
import { readRepeats } from './repeat.ts';
import { readRows } from './rows.ts';
import { readScheduleTargets } from './scheduleTargets.ts';
import { readSectorParts } from './sectorParts.ts';
import { readShares } from './share.ts';
import { readSharesOfEach } from './shareEach.ts';
import { readShareTotals } from './sharesTotal.ts';
import { readStages } from './stages.ts';
import { readStandards } from './standards.ts';
import { readSubsets } from './subsets.ts';
import { readTimeParts } from './timeParts.ts';
import { readTimeSaved } from './timeSaved.ts';
import { readTotals } from './total.ts';
import { readDaysAhead, readTimeLeft } from './yearEnd.ts';

/** Reads one kind of relation off the figures of one paragraph; all spans are relative to it. */
type FigureClaimReader = (figures: readonly LocalFigure[]) => Iterable<Claim>;

/** Reads one kind of relation off all that one paragraph tells; all spans are relative to it. */
type ParagraphClaimReader = (facts: ParagraphFacts) => Iterable<Claim>;

/** Reads one kind of relation off a whole draft. */
type DraftClaimReader = (draft: Draft) => Iterable<Claim>;

const figureClaimReaders: readonly FigureClaimReader[] = [
  readShares,
  readSharesOfEach,
  readRates,
  readDerivedRates,
  readCompletionsWithin,
  readGrowth,
  readTimeSaved,
  readIncrements,
  readPoints,
  readRebuiltRates,
  readRankings,
  readDirections,
  readBreakdowns,
  readClasses,
  readTotals,
  readTotalsAhead,
  readRows,
  readNested,
  readStages,
  readInvested,
  readKinds,
  readQualified,
  readSubsets,
  readSectorParts,
  readOutcomes,
  readMixedCounts,
  readTimeParts,
  readDifferences,
  readBelowThresholds,
  readShareTotals,
  readMeans,
  readMeansOfEach,
  readMeansPerTime,
  readStatedMeans,
  readPerHundreds,
  readBalances,
  readBudgetTotals,
  readContributions,
  readContributionsOfIncrement,
  readIncrementShares,
  readBounds,
  readMultiplesOfEach,
  readOffsetting,
  readProducts,
  readRatios,
  readQuotientRatios,
];
const paragraphClaimReaders: readonly ParagraphClaimReader[] = [
  readListCounts,
  readProgress,
  readAlignedLists,
  readMultiples,
  readAnnualChanges,
  readCompoundGrowth,
  readDurations,
  readDateRelationClaims,
  readDaysAhead,
  readPlanned,
  readPlannedDates,
  readExceptions,
];
const draftClaimReaders: readonly DraftClaimReader[] = [
  readCountPromises,
  readDistantSums,
  readDistantKinds,
  readRepeats,
  readStandards,
  readPlacesWithin,
  readAllThereAre,
  readDistantMultiples,
  readDistantContributions,
  readDistantPoints,
  readDistantProgress,
  readDistantMeans,
  readScheduleTargets,
  readDistantDifferences,
  readShortfalls,
  readTimeLeft,
  readDividedLabels,
  readPeriodParts,
];

/** The relations that one paragraph shows alone; kept with its text. */
export function paragraphClaims(facts: ParagraphFacts): readonly Claim[] {
  return onceEach([
    ...windowsOf(facts.figures).flatMap((window) =>
      figureClaimReaders.flatMap((read) => [...read(window)]),
    ),
    ...paragraphClaimReaders.flatMap((read) => [...read(facts)]),
  ]);
}

/**
 * `claims` without those that another reader made as well, and without a doubt about a number that other operands
 * make true.
 */
function onceEach(claims: readonly Claim[]): readonly Claim[] {
  const held = new Set(claims.filter(({ verdict }) => verdict === 'holds').map(aboutOf));
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const places = claim.operands.map(({ start, end }) => `${start}-${end}`);
    const key = [aboutOf(claim), claim.verdict, ...places].join(' ');
    const isDoubt = claim.isDoubtful && claim.verdict !== 'holds';
    const isNew = !seen.has(key) && !(isDoubt && held.has(aboutOf(claim)));
    seen.add(key);
    return isNew;
  });
}

/** Which number a claim is about, and in what relation. */
function aboutOf({ type, claimed }: Claim): string {
  return `${type} ${claimed.start}-${claimed.end}`;
}

/**
 * The figures in stretches that end with a sentence: a paragraph of more figures than any writer puts into one is read
 * in parts, so that the time stays in proportion.
 */
function windowsOf(figures: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const windows: (readonly LocalFigure[])[] = [];
  for (let start = 0; start < figures.length; ) {
    let end = Math.min(start + MAX_FIGURES, figures.length);
    const { sentence } = figures[end] ?? {};
    while (end - start > MAX_FIGURES / 2 && figures[end - 1]?.sentence === sentence) end--;
    windows.push(figures.slice(start, end));
    start = end;
  }
  return windows;
}

const MAX_FIGURES = 256;

/** All relations of the draft in text order; `local` are those of its paragraphs, in its own offsets. */
export function draftClaims(draft: Draft, local: readonly Claim[]): readonly Claim[] {
  const distant = draftClaimReaders.flatMap((read) => [...read(draft)]);
  const all = withOwnSchedule(draft, [...readDistantShares(draft, local), ...distant]);
  return [...all].sort((a, b) => a.claimed.start - b.claimed.start);
}
