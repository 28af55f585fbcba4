/** Counts announced before their list, or looked back on behind it: 讲三点意见 … 一、二、三、. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import type { CountPromise } from '../model/promise.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { hanNumber } from '../text/hanNumerals.ts';
import { countStartingBefore } from '../text/span.ts';
import { goesOn, itemsFrom } from './items.ts';

/** The claims of the draft that a promise and the list it belongs to make. */
export function* readCountPromises(draft: Draft): Iterable<Claim> {
  for (const promises of bySentence(draft.promises)) {
    const bound = promises.flatMap((promise) => {
      const list = lists[promise.direction](draft, promise);
      return list ? [{ promise, list }] : [];
    });
    const kept = bound.filter(({ promise, list }) => list.items.length === promise.count);
    for (const { promise, list } of kept.length > 0 ? kept : bound.slice(-1)) {
      yield claimOf(draft, promise, list, bound.length > 1);
    }
  }
}

/** Where the list of a promise is looked for. */
const lists: Readonly<
  Record<CountPromise['direction'], (draft: Draft, promise: CountPromise) => BoundList | null>
> = { ahead: listAhead, back: listBehind, among: listAround };

/** Promises of one sentence speak of one list: 讲三点意见，也是三句话：. */
function bySentence(promises: readonly CountPromise[]): readonly (readonly CountPromise[])[] {
  const groups: CountPromise[][] = [];
  for (const promise of promises) {
    const last = groups.at(-1);
    if (promise.direction === 'ahead' && last?.[0]?.reach === promise.reach) last.push(promise);
    else groups.push([promise]);
  }
  return groups;
}

/** The items that a promise belongs to. */
interface BoundList {
  readonly items: readonly Marker[];
  /** Whether other text stands between the promise and the list. */
  readonly isApart: boolean;
}

/** The list that begins right behind the announcing sentence; a firm promise may have a transition in between. */
function listAhead(draft: Draft, promise: CountPromise): BoundList | null {
  const index = countStartingBefore(draft.markers, promise.reach);
  const first = draft.markers[index];
  if (!first || first.ordinal > 1) return null;
  const between = draft.text.slice(
    promise.reach,
    Math.min(first.start, promise.reach + MAX_TRANSITION),
  );
  const isApart = between.trim() !== '';
  if (
    isApart &&
    !(promise.isFirm && first.heads && !isRunInForm(first.form) && between.length < MAX_TRANSITION)
  )
    return null;
  return { items: innerOf(itemsFrom(draft, index), promise.count), isApart };
}

/**
 * 抓好两件事：一是…，二是…。二是…。三是…: where the numbers go back to one that was had, the list of that length has
 * ended and the one around it goes on.
 */
function innerOf(items: readonly Marker[], count: number): readonly Marker[] {
  const end = backAt(items);
  return end === count ? items.slice(0, end) : items;
}

/** Index of the first run-in item whose number does not rise; -1 where all do. */
function backAt(items: readonly Marker[]): number {
  return items.findIndex(({ form, ordinal }, index) => {
    const previous = items[index - 1];
    return previous !== undefined && isRunInForm(form) && ordinal <= previous.ordinal;
  });
}

const MAX_TRANSITION = 400;

/** The list that ends before 以上三点: the innermost one of that length, else the last one where nothing stands between. */
function listBehind(draft: Draft, promise: CountPromise): BoundList | null {
  const { markers } = draft;
  let index = countStartingBefore(markers, promise.start) - 1;
  while (index >= 0 && (markers[index]?.title.end ?? 0) > promise.start && markers[index]?.heads)
    index--;
  const last = markers[index];
  if (!last) return null;
  const lists: Marker[][] = [];
  for (
    let at: number | null = index;
    at !== null && lists.length < MAX_DEPTH;
    at = markers[at]?.parent ?? null
  ) {
    lists.push(itemsUpTo(draft, at));
  }
  const fitting = lists.find((items) => items.length === promise.count);
  if (fitting) return { items: fitting, isApart: !promise.isFirm };
  const innermost = lists[0] ?? [];
  const isBeside = draft.text.slice(last.end, promise.start).split(/[\r\n]+/).length <= 2;
  const isPlain = promise.isFirm || isLookedBackOn(draft, promise, innermost);
  return isPlain && isBeside && innermost.length > 1 ? { items: innermost, isApart: true } : null;
}

const MAX_DEPTH = 12;

/** The list that one of whose items says 在五类中, where all its titles have the noun. */
function listAround(draft: Draft, promise: CountPromise): BoundList | null {
  const { markers, text } = draft;
  const index = countStartingBefore(markers, promise.start) - 1;
  const before = itemsUpTo(draft, index);
  const [first] = before;
  if (!first || (markers[index]?.section.end ?? 0) < promise.end) return null;
  const items = itemsFrom(draft, markers.indexOf(first));
  const noun = promise.noun.slice(-1);
  const isNamed = items.every(({ title }) => text.slice(title.start, title.end).includes(noun));
  return items.length > 1 && isNamed ? { items, isApart: true } : null;
}

/** 面对四个回落, 从五项工作看: at the head of the paragraph behind a list of about as many headed items. */
function isLookedBackOn(
  { text }: Draft,
  { start, end, count }: CountPromise,
  items: readonly Marker[],
): boolean {
  const isNear = items.length > 2 && Math.abs(items.length - count) === 1;
  if (!isNear || !items.every(({ heads }) => heads)) return false;
  return /(?:^|[\r\n])\s*面对$/.test(text.slice(Math.max(0, start - MAX_HEAD), start))
    ? true
    : /(?:^|[\r\n])\s*从这?$/.test(text.slice(Math.max(0, start - MAX_HEAD), start)) &&
        /^[^，。；]{0,6}[来]?看[，,]/.test(text.slice(end, end + MAX_HEAD));
}

const MAX_HEAD = 10;

/** The list of siblings that ends with `markers[index]`. */
function itemsUpTo({ markers }: Draft, index: number): Marker[] {
  const last = markers[index];
  if (!last) return [];
  const items = [last];
  for (let at = index - 1; at >= 0 && items[0] && items[0].ordinal > 1; at--) {
    const marker = markers[at];
    if (!marker || at === last.parent) break;
    if (marker.parent !== last.parent) continue;
    if (!goesOn(marker, items[0])) break;
    items.unshift(marker);
  }
  return items;
}

function claimOf(
  draft: Draft,
  promise: CountPromise,
  { items, isApart }: BoundList,
  isOneOfMany: boolean,
): Claim {
  const { start, end, count } = promise;
  const claim = {
    type: 'count-promise',
    claimed: { start, end },
    operands: items.map((item) => ({ role: 'item', start: item.start, end: item.end })),
    inferred: isApart,
  } as const;
  const working = `${count}${items.length === count ? '=' : '≠'}${items.length}`;
  if (items.length === count) return { ...claim, verdict: 'holds', working };
  const obstacle = obstacleOf(draft, promise, items) ?? (isOneOfMany ? SEVERAL : null);
  if (obstacle) return { ...claim, verdict: 'uncheckable', working: '', obstacle };
  const correction = rewrittenCount(draft, promise, items.length);
  return { ...claim, verdict: 'violated', working, ...(correction && { correction }) };
}

/** Why a promise cannot be held against its list. */
const SEVERAL: Bilingual = {
  zh: '同一句里有几个数，说不准预告的是哪一个',
  en: 'the sentence has several numbers; any of them may announce the list',
};
const CUT: Bilingual = { zh: '列举中间有截断', en: 'text is cut off within the list' };
const SIDE_BY_SIDE: Bilingual = {
  zh: '并列的几项没有依次编号',
  en: 'the items stand side by side without numbers that go on',
};
const UNNUMBERED: Bilingual = { zh: '列举没有序号', en: 'the list has no numbers' };
const INCOMPLETE: Bilingual = { zh: '全文可能不完整', en: 'the text may be incomplete' };
const OPEN_END: Bilingual = { zh: '末项可能没有编号', en: 'the last item may have no number' };

/** Why the list may be longer or shorter than it shows. */
function obstacleOf(
  { noise, text, markers }: Draft,
  { start, count }: CountPromise,
  items: readonly Marker[],
): Bilingual | null {
  const end = Math.max(...items.map(({ section }) => section.end).slice(-1), start);
  const isCut = noise.some(
    (region) =>
      (region.kind === 'cut' || region.kind === 'link-list') &&
      region.start < end &&
      region.end > start,
  );
  if (isCut) return CUT;
  if (items[1]?.ordinal === 1 || backAt(items) > 0) return SIDE_BY_SIDE;
  if (items.some(({ ordinal }) => ordinal === 0)) return UNNUMBERED;
  const last = items.at(-1);
  if (!last || items.length > count) return null;
  const isAtEnd = markers.at(-1) === last || text.slice(end).trim() === '';
  if (isAtEnd && count - items.length > 1) return INCOMPLETE;
  if (CLOSING.test(text.slice(last.start, Math.min(end, last.start + MAX_LAST_ITEM))))
    return OPEN_END;
  return null;
}

const MAX_LAST_ITEM = 2000;

/** A list may end without a number: 一是…，二是…。同时，…. */
const CLOSING =
  /[。；\n]\s*(?:同时|此外|另外|最后|还要|再就是|除此之外)|[。；，\n]\s*(?:还有|另有)/;

/** 三点 → 两点, 4个方面 → 3个方面: the count in its own script; null where it cannot be said so. */
export function rewrittenCount(
  { text }: Pick<Draft, 'text'>,
  { start, end, noun }: CountPromise,
  count: number,
): string | null {
  const written = text.slice(start, end - noun.length);
  if (/^\d+$/.test(written)) return `${count}${noun}`;
  if (/^[０-９]+$/.test(written) || count < 2 || count > 99) return null;
  return `${count === 2 ? '两' : hanNumber(count)}${noun}`;
}
