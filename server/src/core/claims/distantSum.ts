/**
 * Totals whose parts stand in later paragraphs.
 *
 *     全县56个重点项目中已开工37个。分类看：        国税局完成13040万元；地税局…；财政局…
 *     （一）工业类。共13个，已开工10个。            └ a row that adds up to an earlier total
 *     （二）城建类。共23个，已开工14个。
 *     └ one figure of a kind in every item
 */
import { dividesItems } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Marker } from '../model/marker.ts';
import { countStartingBefore } from '../text/span.ts';
import { isAddend } from './breakdowns.ts';
import { significantDigits } from './chance.ts';
import { isAmount } from './changes.ts';
import { itemsFrom } from './items.ts';
import { labelOf } from './labels.ts';
import { isComparable, isOneMetric } from './operands.ts';
import { claimOf } from './reading.ts';
import { claimAgainst, rowsOf } from './rows.ts';
import { isBounded, sumReading } from './sum.ts';

/** The sums of a draft whose parts stand in other paragraphs than their total. */
export function* readDistantSums(draft: Draft): Iterable<Claim> {
  yield* distantRows(draft);
  for (const [index, marker] of draft.markers.entries()) {
    if (marker.ordinal !== 1) continue;
    const items = itemsFrom(draft, index);
    if (items.length > 1 && items.length <= MAX_ITEMS) yield* itemSums(draft, items);
  }
}

const MAX_ITEMS = 15;

/** The rows of each paragraph against the figures of those before it. */
function* distantRows({ figures }: Draft): Iterable<Claim> {
  for (let start = 0; start < figures.length; ) {
    const paragraph = figures[start]?.paragraph ?? 0;
    let end = start;
    while (figures[end]?.paragraph === paragraph) end++;
    const earlier = figures
      .slice(Math.max(0, start - MAX_EARLIER), start)
      .filter((figure) => paragraph - figure.paragraph <= MAX_PARAGRAPHS);
    yield* rowClaims(figures.slice(start, Math.min(end, start + MAX_FIGURES)), earlier);
    start = end;
  }
}

function* rowClaims(figures: readonly Figure[], earlier: readonly Figure[]): Iterable<Claim> {
  if (earlier.length === 0) return;
  for (const row of rowsOf(figures)) {
    const claim = claimAgainst(row, earlier);
    if (claim) yield claim;
  }
}

const MAX_FIGURES = 256;
const MAX_EARLIER = 60;
const MAX_PARAGRAPHS = 8;

/** The figures of one kind, one of each item, against those before the list. */
function* itemSums(draft: Draft, items: readonly Marker[]): Iterable<Claim> {
  const bodies = items.map(({ section }) =>
    figuresWithin(draft.figures, section.start, section.end),
  );
  const [first = [], ...others] = bodies;
  const start = items[0]?.start ?? 0;
  const before = totalsBefore(draft, items[0], start);
  const seen = new Set<string>();
  for (const [index, figure] of first.entries()) {
    for (const key of keysOf(first, index)) {
      if (seen.has(textOf(key)) || !isAddend(figure) || !isBounded(figure)) continue;
      seen.add(textOf(key));
      const rest = others.flatMap((body) => body.find((_, at) => isOfKey(body, at, key)) ?? []);
      if (rest.length !== others.length) continue;
      const claim = itemClaim(draft, [figure, ...rest], before, start);
      if (claim) yield claim;
    }
  }
}

/** What all items give of the same kind: unit, time, and the words before it. */
interface Key {
  readonly unit: string;
  readonly period: string;
  readonly words: string;
}

/** By the last two characters before the figure, and by 共. */
function keysOf(body: readonly Figure[], index: number): readonly Key[] {
  const figure = body[index];
  if (!figure) return [];
  const { before } = labelOf(body, index);
  const { period, quantity } = figure;
  const { unit } = quantity;
  return [
    { unit, period, words: before.slice(-2) },
    ...(before.includes('共') ? [{ unit, period: '', words: '共' }] : []),
  ];
}

function textOf({ unit, period, words }: Key): string {
  return `${unit} ${period} ${words}`;
}

function isOfKey(body: readonly Figure[], index: number, { unit, period, words }: Key): boolean {
  const figure = body[index];
  if (figure?.quantity.unit !== unit || !isAddend(figure) || !isBounded(figure)) return false;
  const { before } = labelOf(body, index);
  if (words === '共') return before.includes('共');
  return figure.period === period && before.slice(-2) === words;
}

/** The parts under a total before the list that they add up to, else under the only one that its words divide. */
function itemClaim(
  { text }: Draft,
  parts: readonly Figure[],
  before: readonly Figure[],
  start: number,
): Claim | null {
  const [first] = parts;
  if (!first) return null;
  const able = before.filter(
    (total) =>
      isComparable(total, first) &&
      isOneMetric(first, total) &&
      isAmount(total) === isAmount(first),
  );
  for (const total of able) {
    if (parts.length < 3 && significantDigits(total) < MIN_DIGITS) continue;
    const claim = claimOf('sum', total, [sumReading(parts, total, 'guess')]);
    if (claim) return claim;
  }
  const dated = able.filter(({ period }) => period === first.period);
  const [total] = dated;
  if (!total || dated.length > 1 || parts.length < 3 || !isNear(parts, total)) return null;
  if (!dividesItems.test(text.slice(Math.max(total.end, start - MAX_INTRO), start))) return null;
  return claimOf('sum', total, [sumReading(parts, total, 'doubtful')]);
}

const MIN_DIGITS = 3;
const MAX_INTRO = 200;

function isNear(parts: readonly Figure[], total: Figure): boolean {
  const sum = parts.map(({ quantity }) => quantity.value).reduce((a, b) => a.plus(b));
  const { value } = total.quantity;
  return sum.gte(value.times('0.6')) && sum.lte(value.times('1.6'));
}

/** The figures of the paragraphs right before the list, the nearest first. */
function totalsBefore(
  { figures }: Draft,
  first: Marker | undefined,
  start: number,
): readonly Figure[] {
  if (!first) return [];
  return figuresWithin(figures, 0, start)
    .slice(-MAX_EARLIER)
    .filter(
      (figure) =>
        first.paragraph - figure.paragraph <= MAX_BACK && isAddend(figure) && isBounded(figure),
    )
    .reverse();
}

const MAX_BACK = 4;

/** The figures between the two offsets, found by halving; no more than a reader keeps in mind. */
function figuresWithin(figures: readonly Figure[], from: number, to: number): readonly Figure[] {
  const [first, last] = [countStartingBefore(figures, from), countStartingBefore(figures, to)];
  return from === 0
    ? figures.slice(Math.max(0, last - MAX_EARLIER), last)
    : figures.slice(first, Math.min(last, first + MAX_EARLIER));
}
