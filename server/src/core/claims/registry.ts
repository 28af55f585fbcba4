/** The one list of relations: those that one paragraph shows alone, and those that need the whole draft. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { readAlignedLists } from './alignedList.ts';
import { readAnnualChanges } from './annualChange.ts';
import { readBounds } from './bound.ts';
import { readCompoundGrowth } from './cagr.ts';
import { readContributions, readDistantContributions } from './contribution.ts';
import { readCountPromises } from './countPromise.ts';
import { readDifferences } from './difference.ts';
import { readGrowth } from './growth.ts';
import { readIncrements } from './increment.ts';
import { readIncrementShares } from './incrementShare.ts';
import { readListCounts } from './listCount.ts';
import { readMeans } from './mean.ts';
import { readDistantMultiples, readMultiples } from './multiple.ts';
import { readPartsOfWholes } from './partWhole.ts';
import { readPerHundreds } from './perHundred.ts';
import { readPoints } from './points.ts';
import { readProgress, withOwnSchedule } from './progress.ts';
import { readRates } from './rate.ts';
import { readRatios } from './ratio.ts';
import { readRepeats } from './repeat.ts';
import { readDistantShares, readShares } from './share.ts';
import { readShareTotals } from './sharesTotal.ts';
import { readSums } from './sum.ts';
import { readTotals } from './total.ts';

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
  readTotals,
  readDifferences,
  readShareTotals,
  readPartsOfWholes,
  readMeans,
  readPerHundreds,
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
const draftClaimReaders: readonly DraftClaimReader[] = [
  readCountPromises,
  readRepeats,
  readDistantMultiples,
  readDistantContributions,
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
    const isNew = !seen.has(key) && !(claim.isDoubtful && held.has(aboutOf(claim)));
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
  const all = [...withOwnSchedule(readDistantShares(draft, local)), ...distant];
  return all.sort((a, b) => a.claimed.start - b.claimed.start);
}
