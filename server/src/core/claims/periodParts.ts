/**
 * What the parts of a time brought adds up to what all of it brought, and no less comes of a longer time.
 *
 *     一季度入库3亿元，二季度入库4亿元，上半年入库7亿元        1—8月完成23亿元，1—9月完成26亿元
 *     └ tiles of            └ the time of the total           └ from one beginning, the longer one behind
 */
import { estimates, signed, stocks } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { atMostClaim } from './atMost.ts';
import { isAmount } from './changes.ts';
import { isAlikeInScope } from './kinds.ts';
import { labelOf } from './labels.ts';
import { periodsWithin } from './nearby.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { isRevised, readPeriodLists } from './periodLists.ts';
import { type MonthSpan, spansOfFigures } from './periodSpans.ts';
import { claimOf } from './reading.ts';
import { isBounded, sumReading } from './sum.ts';

/** A figure with the months that it is of, and the words that say of what. */
interface Flow {
  readonly figure: LocalFigure;
  readonly span: MonthSpan;
  readonly words: string;
}

/** The flows of a draft that cover the time of another one behind them in their paragraph, and those that grew with time. */
export function* readPeriodParts({ figures, periods, paragraphs }: Draft): Iterable<Claim> {
  for (let start = 0; start < figures.length; ) {
    const paragraph = paragraphs[figures[start]?.paragraph ?? 0];
    let end = start;
    while (figures[end] && figures[end]?.paragraph === figures[start]?.paragraph) end++;
    if (paragraph) yield* paragraphClaims(figures.slice(start, end), periods, paragraph);
    start = end;
  }
}

function* paragraphClaims(
  figures: readonly Figure[],
  periods: readonly Period[],
  paragraph: Paragraph,
): Iterable<Claim> {
  const own = periodsWithin(periods, paragraph.start, paragraph.end);
  if (own.length === 0 && !figures.some(({ quantity }) => quantity.dimension === 'duration'))
    return;
  yield* readPeriodLists(figures, own, paragraph);
  const flows = flowsOf(figures, own);
  for (const [index, flow] of flows.entries()) {
    const near = flows
      .slice(Math.max(0, index - MAX_PARTS), index)
      .filter((other) => isOfOneMatter(other, flow));
    if (isRevised(paragraph, flow.figure)) continue;
    const parts = tilesOf(near, flow);
    const claim =
      parts &&
      claimOf('sum', flow.figure, [
        sumReading(
          parts.map(({ figure }) => figure),
          flow.figure,
          'likely',
        ),
      ]);
    if (claim) yield claim;
    else yield* runningTotal(near, flow);
  }
}

const MAX_PARTS = 13;

function flowsOf(figures: readonly LocalFigure[], periods: readonly Period[]): readonly Flow[] {
  const spans = spansOfFigures(figures, periods);
  return figures.flatMap((figure, index) => {
    const span = spans[index];
    const isFlow =
      span &&
      isLevel(figure) &&
      !isAmount(figure) &&
      !isPlan(figure) &&
      figure.bracket === 0 &&
      isBounded(figure) &&
      !stocks.test(`${figure.metric}${figure.lead}`.replace(/发放.*贷款/, '')) &&
      !estimates.test(`${figure.run}${figure.lead}`);
    return isFlow ? [{ figure, span, words: wordsOf(figures, index) }] : [];
  });
}

/** 入库税款, and 入库 or nothing of what goes on with it. */
function wordsOf(figures: readonly LocalFigure[], index: number): string {
  return labelOf(figures, index)
    .before.replace(
      /(?:全|我)[国省市县区乡镇村]|累计|分别|依次|合计|当[月季年]|[共又新为达到了，,、]/g,
      '',
    )
    .replace(/^(?:完成|实现)+/, '');
}

/** Of one year, one unit, one place, and of the same thing as far as the words go. */
function isOfOneMatter(other: Flow, flow: Flow): boolean {
  const [a, b] = [other.words, flow.words];
  const isOneThing = a.includes(b) || b.includes(a) || a === '' || b === '';
  return (
    isOneThing &&
    isComparable(other.figure, flow.figure) &&
    other.span.year === flow.span.year &&
    flow.figure.sentence - other.figure.sentence <= 1 &&
    isAlikeInScope({ ...other.figure, period: '' }, { ...flow.figure, period: '' })
  );
}

/** The last of `near` whose times lie end to end and make that of `flow`; null where none do. */
function tilesOf(near: readonly Flow[], flow: Flow): readonly Flow[] | null {
  const { from, to } = flow.span;
  const parts: Flow[] = [];
  let end = to;
  for (const part of [...near].reverse()) {
    if (part.span.to !== end || part.span.from < from) return null;
    parts.unshift(part);
    end = part.span.from - 1;
    if (part.span.from === from) return parts.length > 1 ? parts : null;
  }
  return null;
}

/** 1—9月 no less than 1—8月: what may be lost again (利润) aside. */
function* runningTotal(near: readonly Flow[], { figure, span }: Flow): Iterable<Claim> {
  const earlier = near.at(-1);
  if (!earlier || signed.test(`${earlier.figure.metric}${earlier.figure.lead}${figure.lead}`))
    return;
  if (earlier.span.from !== span.from || earlier.span.to >= span.to) return;
  yield atMostClaim('part-le-whole', earlier.figure, figure, 'doubtful');
}
