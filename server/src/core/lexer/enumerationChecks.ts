/** What keeps a list before a count from being what the count counts. */
import { countryPair, countsPlaces, listMeasures } from '../lexicon/listWords.ts';
import type { Span } from '../text/span.ts';
import type { PlacedCount } from './listCounts.ts';
import type { ListRun } from './listItems.ts';

/** 水厂3处、泵站5座: every item has a number of its own, so the last one is not the list's length. */
export function isFigureList(text: string, { items }: ListRun): boolean {
  const [first] = items;
  if (first && OWN_COUNT.test(text.slice(first.start, first.end))) return true;
  return items.slice(0, -1).some(({ start, end }) => HAS_FIGURE.test(text.slice(start, end)));
}

const OWN_COUNT = new RegExp(`^(?:\\d+(?:${listMeasures})|一个)`);

const HAS_FIGURE = new RegExp(
  `(?:\\d|[一二两三四五六七八九十百千万亿])(?:${listMeasures}|公里|亩|吨|元|米|[%％])(?:以上|以下|左右|多)?$`,
);

/** 两年, 两个月. */
export function isTime({ measure }: PlacedCount): boolean {
  return measure === '年' || measure === '个月';
}

/** 一九七九和一九八○两年: years and months count only years and months. */
export function isTimeList(text: string, { items, joins }: ListRun): boolean {
  const first = items[0];
  if (!first) return false;
  const end = joins[0]?.item === 0 ? joins[0].start : first.end;
  return /[\d○〇零一二三四五六七八九十](?:年|月)?$/.test(text.slice(first.start, end));
}

/** 在谈和签约项目2个 names one thing twice qualified, 与中韩两国 a pair in one word. */
export function isCountOf(text: string, { items, joins }: ListRun, count: PlacedCount): boolean {
  if (items.length !== 1 || joins.length !== 1) return true;
  const end = items[0]?.end ?? 0;
  if (count.measure === '国') return !countryPair.test(text.slice(Math.max(0, end - 2), end));
  return !/\d/.test(count.numeral) || countsPlaces.test(count.measure);
}

/** Whether names and count are close enough, and alike enough, that another count must be a slip. */
export function isWorthReporting(
  text: string,
  run: ListRun,
  names: readonly Span[],
  count: PlacedCount,
): boolean {
  const { value, measure } = count;
  if (isAmount(text, run, names, count)) return false;
  const apart = Math.abs(value - names.length);
  if (apart > 2 || (apart === 2 && names.length < 6)) return false;
  if (names.length < 3 && !countsPlaces.test(measure)) return false;
  if (measure === '级' && names.some(({ start, end }) => end - start > 4)) return false;
  return names.every(({ start, end }) => !/\d/.test(text.slice(end - 1, end)) && end - start <= 40);
}

/** 检查学校、医院、商场4家，: at the end of its clause the number may say how much of them all. */
function isAmount(
  text: string,
  { items }: ListRun,
  names: readonly Span[],
  { start, end, numeral, measure }: PlacedCount,
): boolean {
  if (
    text[start - 1] === '这' ||
    countsPlaces.test(measure) ||
    !/^[”]?(?:[，。；、,;]|$)/.test(text.slice(end, end + 2))
  )
    return false;
  const isLed = (names[0]?.start ?? 0) > (items[0]?.start ?? 0);
  return isLed || /[\d０-９]/.test(numeral);
}
