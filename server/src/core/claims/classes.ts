/**
 * Classes that leave nothing of a total out, without a word that opens them — 应整改515个，已改479个，未到位36个.
 */
import { leavesOpen } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAddend } from './breakdowns.ts';
import { isAmount } from './changes.ts';
import { areParallel, countedParts, exhaustionOf, namesClass } from './complements.ts';
import { type Label, labelOf } from './labels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isOneMetric } from './operands.ts';
import { type Certainty, claimOf, type Reading } from './reading.ts';
import { isBounded, mayBeMore, sumReading } from './sum.ts';

/** The sums of a paragraph that its classes make. */
export function* readClasses(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const run of classRuns(figures)) {
    const claim = claimUnder(figures, run);
    if (claim) yield claim;
  }
}

/** Parts that are all the classes of a whole. */
export interface ClassRun {
  readonly parts: readonly LocalFigure[];
  readonly labels: readonly Label[];
}

/** The runs of classes in text order; what one of them counts is in no other of its unit. */
export function classRuns(figures: readonly LocalFigure[]): readonly ClassRun[] {
  const runs: ClassRun[] = [];
  const taken = new Set<LocalFigure>();
  for (const [index, figure] of figures.entries()) {
    if (taken.has(figure) || !isPart(figure) || !namesClass(ownLabel(figures, index))) continue;
    const run = runFrom(figures, index);
    if (!run) continue;
    runs.push(run);
    for (const part of run.parts) taken.add(part);
  }
  return runs;
}

/** Without 水库已完成加固 of 58座水库已完成加固37座, which the next figure is named by. */
function ownLabel(figures: readonly LocalFigure[], index: number): Label {
  const [figure, next] = figures.slice(index, index + 2);
  const label = labelOf(figures, index);
  const isNexts =
    next?.clause === figure?.clause &&
    next?.lead.trim() !== '' &&
    next?.lead.trim() === figure?.trail.trim();
  return isNexts ? { ...label, behind: '' } : label;
}

function isPart(figure: LocalFigure): boolean {
  return isAddend(figure) && !isAmount(figure) && isBounded(figure);
}

/** The longest run that begins with `figures[index]`. */
function runFrom(figures: readonly LocalFigure[], index: number): ClassRun | null {
  const parts: LocalFigure[] = [];
  const labels: Label[] = [];
  let longest: ClassRun | null = null;
  const end = Math.min(figures.length, index + MAX_REACH);
  for (let at = index; at < end && parts.length < MAX_CLASSES; at++) {
    const [first, part] = [figures[index], figures[at]];
    if (!first || !part || part.sentence - first.sentence > 1) break;
    if (!isPart(part) || !isComparable(part, first) || part.bracket !== first.bracket) continue;
    parts.push(part);
    labels.push(ownLabel(figures, at));
    if (isRun(figures, parts, labels)) longest = { parts: [...parts], labels: [...labels] };
  }
  return longest;
}

const MAX_CLASSES = 6;
const MAX_REACH = 30;

/** Whether the parts are all: by their classes, or by a count of them that stands before (分三年：第一年…). */
function isRun(
  figures: readonly LocalFigure[],
  parts: readonly LocalFigure[],
  labels: readonly Label[],
): boolean {
  const how = exhaustionOf(null, labels);
  if (how !== null) return how !== 'rest';
  const [counted, first] = [countedParts(labels), parts[0]];
  return (
    counted !== null &&
    counted.count > 1 &&
    figures.some(
      ({ sentence, start, quantity, trail }) =>
        sentence === first?.sentence &&
        start < first.start &&
        quantity.value.eq(counted.count) &&
        (quantity.unit === counted.unit || trail.startsWith(counted.unit)),
    )
  );
}

/** The run under the whole that it adds up to, else under the one right before it. */
function claimUnder(figures: readonly LocalFigure[], run: ClassRun): Claim | null {
  const wholes = wholesBefore(figures, run);
  const certainty = wholes[0] ? certaintyOf(figures, run, wholes[0]) : 'guess';
  for (const whole of wholes) {
    const claim = claimOf('sum', whole, [readingOf(run, whole, 'guess')]);
    if (claim) return claim;
  }
  return wholes[0] ? claimOf('sum', wholes[0], [readingOf(run, wholes[0], certainty)]) : null;
}

function readingOf({ parts }: ClassRun, whole: LocalFigure, certainty: Certainty): Reading {
  return sumReading(parts, whole, certainty);
}

/** What the run may be all of, the nearest first: figures of its sentence, else of those before it. */
function wholesBefore(
  figures: readonly LocalFigure[],
  { parts, labels }: ClassRun,
): readonly LocalFigure[] {
  const [first] = parts;
  if (!first) return [];
  const able = figuresBefore(figures, figures.indexOf(first))
    .filter(
      (whole) =>
        isPart(whole) &&
        isComparable(whole, first) &&
        (whole.bracket === 0 || whole.bracket === first.bracket),
    )
    .slice(-MAX_WHOLES)
    .reverse()
    .filter((whole) => isOfWhole(figures, whole, labels, first));
  const own = able.filter(({ sentence }) => sentence === first.sentence);
  return own.length > 0 ? own : able;
}

const MAX_WHOLES = 12;

/** Whether the classes can be of the whole: by its metric, or because it alone is divided so (总量 into 存栏, 出栏). */
function isOfWhole(
  figures: readonly LocalFigure[],
  whole: LocalFigure,
  labels: readonly Label[],
  first: LocalFigure,
): boolean {
  if (countedParts(labels) !== null) return isOneMetric(first, whole);
  const isOfAny = exhaustionOf(NAMELESS, labels) !== null;
  if (isOfAny) return isOneMetric(first, whole);
  return exhaustionOf(labelOf(figures, figures.indexOf(whole)), labels) !== null;
}

const NAMELESS: Label = { before: '', behind: '' };

/** Sure where the whole stands right before the classes, and they say the same but for their class. */
function certaintyOf(
  figures: readonly LocalFigure[],
  { parts, labels }: ClassRun,
  whole: LocalFigure,
): Certainty {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.segment !== whole.segment || last.segment !== first.segment)
    return 'guess';
  if (isLeftOpen(figures, first, last)) return 'guess';
  const between = figures
    .slice(figures.indexOf(whole) + 1, figures.indexOf(last) + 1)
    .filter((figure) => isComparable(figure, first) && figure.bracket === first.bracket);
  if (between.length !== parts.length || !areParallel(labels)) return 'guess';
  if (isNear(parts, whole)) return mayBeMore(figures, parts, whole) ? 'doubtful' : 'likely';
  return exhaustionOf(null, labels) === 'stages' && first.clause - whole.clause <= 1
    ? 'doubtful'
    : 'guess';
}

/** 主要有公办24家、3150张，民办31家、4680张等: the figures from the first part to the end of the last one's clause. */
function isLeftOpen(
  figures: readonly LocalFigure[],
  first: LocalFigure,
  last: LocalFigure,
): boolean {
  return figures
    .slice(figures.indexOf(first), figures.indexOf(last) + MAX_BESIDE)
    .some(({ lead, trail, clause }) => clause <= last.clause && leavesOpen.test(`${lead}${trail}`));
}

const MAX_BESIDE = 4;

/** Whether the parts make a whole of about its size. */
function isNear(parts: readonly LocalFigure[], whole: LocalFigure): boolean {
  const total = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const { value } = whole.quantity;
  return total.gte(value.times('0.5')) && total.lte(value.times(2));
}
