/** Decides below which marker each marker stands. */
import type { LocalMarker } from './marker.ts';
import { isRunInForm, type Rank } from './outlineRank.ts';

/** A marker in document offsets, not yet in the tree. */
export interface PlacedMarker extends LocalMarker, Rank {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether its line is a title and nothing else; a whole sentence says what it has to say. */
  readonly isBare: boolean;
}

/**
 * For each marker the index of its parent, or null.
 *
 * A kind that is open goes on at the depth it has, in another form too (一是, 二要; 首先, 第二). A new kind goes below
 * what is open where its rank is deeper, where it stands in that item's own paragraph, where that item's list goes on
 * behind it (1、 above （1） above 2、), or where the draft nested the two like that before; else what is open is closed.
 */
export function parentsOf(markers: readonly PlacedMarker[]): readonly (number | null)[] {
  const kinds = kindsOf(markers);
  const goesOn = continuations(markers, kinds);
  const nestedBefore = new Set<string>();
  const open: number[] = [];
  return markers.map((marker, index) => {
    const kind = kinds[index] ?? '';
    const last = lastBefore(index);
    const head = marker.heads
      ? -1
      : open.findLastIndex(
          (other) => markers[other]?.paragraph === marker.paragraph && markers[other]?.heads,
        );
    if (last >= 0 && last >= head) open.length = last;
    else closeUnrelated(open, (other) => mayHold(other, index));
    const parent = open[open.length - 1] ?? null;
    if (parent !== null && (markers[parent]?.depth ?? 0) >= marker.depth)
      nestedBefore.add(`${kinds[parent]}>${kind}`);
    open.push(index);
    return parent;
  });

  /** Where in `open` the item stands that the marker counts on from, or -1. */
  function lastBefore(index: number): number {
    const last = open.findLastIndex((other) => kinds[other] === kinds[index]);
    if (last >= 0) return last;
    return open.findLastIndex((other) => {
      const isNested = nestedBefore.has(`${kinds[other]}>${kinds[index]}`);
      return !isNested && countsOn(markers[other], markers[index]);
    });
  }

  function mayHold(holder: number, index: number): boolean {
    const [outer, inner] = [markers[holder], markers[index]];
    if (!outer || !inner) return false;
    const interrupts = inner.ordinal <= 1 && goesOn[holder] === true;
    if (interrupts || isRunElsewhere(outer, inner)) return interrupts;
    return isBelow(outer, inner) || nestedBefore.has(`${kinds[holder]}>${kinds[index]}`);
  }
}

/** Whether an item goes on with a list in another form: 二要 after 一是, 第二 after 首先. */
function countsOn(before: PlacedMarker | undefined, marker: PlacedMarker | undefined): boolean {
  if (!before || !marker || !isRunInForm(before.form) || !isRunInForm(marker.form)) return false;
  return marker.ordinal > 1 && marker.ordinal === before.ordinal + 1;
}

/** Whether `outer` stands in a run inside another paragraph, which is over where `inner` begins. */
function isRunElsewhere(outer: PlacedMarker, inner: PlacedMarker): boolean {
  return outer.paragraph !== inner.paragraph && !outer.heads;
}

/** Whether rank or place alone puts `inner` below `outer`: a lower form, a run in its line, a list under its title. */
function isBelow(outer: PlacedMarker, inner: PlacedMarker): boolean {
  const isRunInItsLine = outer.paragraph === inner.paragraph && outer.heads && !inner.heads;
  const isListUnderTitle = inner.ordinal <= 1 && outer.isBare && isRunInForm(outer.form);
  return isRunInItsLine || outer.depth < inner.depth || isListUnderTitle;
}

function closeUnrelated(open: number[], mayHold: (index: number) => boolean): void {
  for (let top = open.at(-1); top !== undefined && !mayHold(top); top = open.at(-1)) open.pop();
}

/**
 * The kinds, a list within a list of its own kind being a kind of its own: 一是…八是 at the head of lines with a run
 * 一是…；二是… inside one of them, 一、 to 四、 with 一、二、三、 below 四、 before 五、 comes.
 */
function kindsOf(markers: readonly PlacedMarker[]): readonly string[] {
  const nesting = nestingOf(markers);
  for (const index of innerRuns(markers)) nesting.set(index, 1);
  return markers.map(({ kind }, index) => `${kind}${nesting.get(index) ?? ''}`);
}

/** The run-in items of runs inside paragraphs, where lines of the same section are headed by the same kind. */
function* innerRuns(markers: readonly PlacedMarker[]): Iterable<number> {
  const heading = new Set<string>();
  const running = new Set<string>();
  for (const [index, { form, kind, heads, ordinal }] of markers.entries()) {
    if (!isRunInForm(form)) {
      heading.clear();
      running.clear();
    } else if (heads) {
      heading.add(kind);
      running.delete(kind);
    } else if (heading.has(kind) && (ordinal === 1 || running.has(kind))) {
      running.add(kind);
      yield index;
    }
  }
}

/** A list of one structural kind, as far as it was read. */
interface OpenList {
  readonly members: number[];
  /** The heading of another kind that it began under; once that kind has counted on, the list cannot. */
  readonly under: PlacedMarker | undefined;
  /** The list around it, of its own kind. */
  within: OpenList | null;
  nesting: number;
}

/** How many lists of its own kind stand around each heading, where the outer list went on behind the inner. */
function nestingOf(markers: readonly PlacedMarker[]): Map<number, number> {
  const nesting = new Map<number, number>();
  for (const list of listsOf(markers)) {
    list.nesting = list.within ? list.within.nesting + 1 : 0;
    if (list.nesting > 0) for (const index of list.members) nesting.set(index, list.nesting);
  }
  return nesting;
}

/** The lists of section headings in the order in which they begin. */
function listsOf(markers: readonly PlacedMarker[]): readonly OpenList[] {
  const all: OpenList[] = [];
  const scopes: Scopes = new Map();
  const latest = new Map<string, PlacedMarker>();
  const isOpen = ({ under }: OpenList): boolean => !under || latest.get(under.kind) === under;
  let before: PlacedMarker | undefined;
  for (const [index, marker] of markers.entries()) {
    const { form, kind, ordinal } = marker;
    if (isRunInForm(form) || ordinal === 0) continue;
    const lists = listsInScope(scopes, marker);
    const last = lists.at(-1);
    const precedes = (list: OpenList): boolean =>
      markers[list.members.at(-1) ?? -1]?.ordinal === ordinal - 1;
    if (ordinal > 1 && last) {
      if (!precedes(last))
        resume(
          lists,
          lists.findLastIndex((list) => precedes(list) && isOpen(list)),
        );
      lists.at(-1)?.members.push(index);
    } else {
      const under = before?.kind === kind ? last?.under : before;
      all.push(begun(lists, { members: [index], under, within: null, nesting: 0 }));
    }
    latest.set(kind, marker);
    before = marker;
  }
  return all;
}

/** `list`, now the last of the open ones. */
function begun(lists: OpenList[], list: OpenList): OpenList {
  lists.push(list);
  if (lists.length > MAX_OPEN) lists.shift();
  return list;
}

/** No reader holds more lists of one kind open; what began before is closed. */
const MAX_OPEN = 32;

/** The open lists of each kind, and how deep it stands. */
type Scopes = Map<string, { readonly depth: number; readonly lists: OpenList[] }>;

/** The open lists of the marker's kind; those of deeper kinds end with it. */
function listsInScope(scopes: Scopes, { kind, depth }: PlacedMarker): OpenList[] {
  for (const [other, scope] of scopes) if (scope.depth > depth) scopes.delete(other);
  const lists = scopes.get(kind)?.lists ?? [];
  scopes.set(kind, { depth, lists });
  return lists;
}

/** Goes on with `lists[around]`; the lists behind it were inside it. */
function resume(lists: OpenList[], around: number): void {
  if (around < 0) return;
  for (const list of lists.splice(around + 1)) list.within = lists[around] ?? null;
}

/**
 * Whether the list of each marker goes on behind it: the next of its kind has the next number; for kinds without
 * numbers, stands before the next section heading.
 */
function continuations(
  markers: readonly PlacedMarker[],
  kinds: readonly string[],
): readonly boolean[] {
  const next = new Map<string, number>();
  const goesOn: boolean[] = [];
  let heading = markers.length;
  for (let index = markers.length - 1; index >= 0; index--) {
    const [marker, kind] = [markers[index], kinds[index] ?? ''];
    if (!marker) continue;
    const follower = next.get(kind);
    const ordinal = markers[follower ?? -1]?.ordinal;
    goesOn[index] =
      follower !== undefined &&
      (marker.ordinal === 0 ? follower < heading : ordinal === marker.ordinal + 1);
    next.set(kind, index);
    if (!isRunInForm(marker.form)) heading = index;
  }
  return goesOn;
}
