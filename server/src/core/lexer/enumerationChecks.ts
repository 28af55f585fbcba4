/** What keeps a list before a count from being what the count counts. */
import { countsPlaces } from '../lexicon/listWords.ts';
import type { Span } from '../text/span.ts';
import type { PlacedCount } from './listCounts.ts';
import type { ListRun } from './listItems.ts';

/** 水厂3处、泵站5座: every item has a number of its own, so the last one is not the list's length. */
export function isFigureList(text: string, { items }: ListRun): boolean {
  return items.slice(0, -1).some(({ start, end }) => HAS_FIGURE.test(text.slice(start, end)));
}

const HAS_FIGURE = /(?:\d|[一二两三四五六七八九十百千万亿])[^\d]{0,3}$|\d(?:亿|万|个|家|元|%|％)/;

/** 一九七九和一九八○两年: years and months count only years and months. */
export function isTimeList(text: string, { items, joins }: ListRun, measure: string): boolean {
  if (measure !== '年' && measure !== '期') return true;
  if (measure === '期') return false;
  const first = items[0];
  if (!first) return false;
  const end = joins[0]?.item === 0 ? joins[0].start : first.end;
  return /[\d○〇零一二三四五六七八九]年?$/.test(text.slice(first.start, end));
}

/** Whether names and count are close enough, and alike enough, that another count must be a slip. */
export function isWorthReporting(
  text: string,
  names: readonly Span[],
  { value, measure }: PlacedCount,
): boolean {
  const apart = Math.abs(value - names.length);
  if (apart > 2 || (apart === 2 && names.length < 6)) return false;
  if (names.length < 3 && !countsPlaces.test(measure)) return false;
  return names.every(({ start, end }) => !/\d/.test(text.slice(end - 1, end)) && end - start <= 40);
}
