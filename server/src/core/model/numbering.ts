/** Where the numbers of sibling markers do not run 1, 2, 3. */
import type { Draft } from './draft.ts';
import type { Marker } from './marker.ts';
import { withOrdinal } from './markerText.ts';
import { isRunInForm, rankOf } from './outlineRank.ts';

/** A break in a run of siblings. */
export interface NumberingBreak {
  readonly kind: 'gap' | 'repeat' | 'reversal';
  readonly marker: Marker;
  /** The sibling before it; null where the run begins with a number other than one. */
  readonly previous: Marker | null;
  /** The number that should stand here. */
  readonly expected: number;
  /** Whether its neighbours leave only `expected`: 一、三、三、 is 一、二、三、. */
  readonly isCertain: boolean;
  /** Whether text is missing between `previous` (or the parent) and the marker, as a cut or a list of links tells. */
  readonly isBesideCut: boolean;
  /**
   * Whether the text may simply begin in the middle: nothing of this form comes before, and above it no heading but one
   * that the text begins with, itself not the first.
   */
  readonly isExcerpt: boolean;
}

/**
 * The breaks of the draft in text order. A run may begin again at one, and may go on from the last section's run
 * (一、（一）（二）二、（三）); neither is a break.
 */
export function numberingBreaks(draft: Draft): readonly NumberingBreak[] {
  const groups = groupsOf(draft);
  const breaks = groups.flatMap((group) => [...groupBreaks(group, draft)]);
  return breaks.sort((a, b) => a.marker.start - b.marker.start);
}

/** Siblings that count from one without beginning again. */
export interface NumberingRun {
  readonly members: readonly Marker[];
  /** The marker of another section that the first one counts on from (二、（三） after 一、（一）（二）); else null. */
  readonly from: Marker | null;
  /** The numbers due where the first one has `first`, each beside its member. */
  readonly due: (first: number) => readonly number[];
}

/**
 * The runs of the draft, in the order of their first members. A number that a cut may have taken, or that hides in a
 * decimal (8.6个 for 8.), stays free.
 */
export function numberingRuns(draft: Draft): readonly NumberingRun[] {
  return groupsOf(draft).flatMap((group) => {
    const [first] = group.members;
    const orphan = startBreak(group);
    const isContinued =
      first !== undefined &&
      first.ordinal > 1 &&
      (goesOn(group.before, first) || (orphan?.expected ?? 1) > 1);
    return runsOf(group).map((members, index) => ({
      members,
      from: index === 0 && isContinued ? group.before : null,
      due: (start: number) => dueNumbers(draft, members, start),
    }));
  });
}

/** The group, parted where it begins again at one. */
function runsOf({ members }: Group): readonly (readonly Marker[])[] {
  const runs: Marker[][] = [];
  let last = 0;
  for (const [at, marker] of members.entries()) {
    const found = at === 0 ? null : stepBreak(members, at, last);
    const begins = at === 0 || (found === null && marker.ordinal === 1 && last > 0);
    if (begins) runs.push([marker]);
    else runs.at(-1)?.push(marker);
    last = found?.isCertain === true ? found.expected : marker.ordinal;
  }
  return runs;
}

function dueNumbers(draft: Draft, members: readonly Marker[], first: number): readonly number[] {
  let next = first;
  return members.map((marker, at) => {
    const previous = members[at - 1];
    const isFree =
      previous !== undefined &&
      marker.ordinal > previous.ordinal + 1 &&
      (isCutBetween(draft, previous.end, marker.start) ||
        isDecimalBetween(draft, previous, marker, marker.ordinal - 1));
    const due = isFree && previous ? next + marker.ordinal - previous.ordinal - 1 : next;
    next = due + 1;
    return due;
  });
}

/** Siblings whose numbers go together. */
interface Group {
  readonly members: readonly Marker[];
  /** The last of the same kind before the group, below another parent. */
  readonly before: Marker | null;
  /** Whether this kind is numbered on from section to section, as articles are everywhere and others in this draft. */
  readonly isContinuous: boolean;
  readonly parent: Marker | null;
  /** Whether the parent itself begins the text in the middle. */
  readonly isInExcerpt: boolean;
}

function groupsOf({ markers, text }: Draft): readonly Group[] {
  const groups = new Map<string, { kind: string; members: Marker[]; before: Marker | null }>();
  const lastOfKind = new Map<string, Marker>();
  let words: Marker[] = [];
  for (const marker of markers) {
    if (marker.form === 'word') words.push(marker);
    const kind = kindOf(marker, text);
    if (kind === null) continue;
    const key = `${marker.parent ?? ''}/${kind}`;
    const group = groups.get(key) ?? { kind, members: [], before: lastOfKind.get(kind) ?? null };
    groups.set(key, group);
    if ((words.at(-1)?.ordinal ?? marker.ordinal) < marker.ordinal)
      group.members.push(...words.filter((word) => word.parent === marker.parent));
    group.members.push(marker);
    lastOfKind.set(kind, marker);
    words = [];
  }
  const continuous = new Set(
    [...groups.values()]
      .filter((group) => goesOn(group.before, group.members[0]))
      .map((group) => group.kind),
  );
  const first = new Set(
    [...groups.values()].filter((group) => group.before === null).map((group) => group.members[0]),
  );
  return [...groups.values()].map(({ kind, members, before }) => {
    const parent = markers[members[0]?.parent ?? -1] ?? null;
    const isInExcerpt = parent !== null && parent.ordinal > 1 && first.has(parent);
    const isContinuous = kind === 'article' || continuous.has(kind);
    return { members, before, parent, isInExcerpt, isContinuous };
  });
}

function goesOn(before: Marker | null, marker: Marker | undefined): boolean {
  return (
    before !== null &&
    marker !== undefined &&
    marker.ordinal > 1 &&
    marker.ordinal === before.ordinal + 1
  );
}

/** What counts on together: 一是 and 一要, 1. and 1、 mix in real drafts. Null for what has no numbers. */
export function kindOf(marker: Marker, text: string): string | null {
  if (marker.ordinal === 0 || marker.form === 'word') return null;
  if (marker.form === 'yao') return 'shi';
  if (marker.form === 'arabic-comma') return 'arabic-dot';
  return rankOf(marker.form, text.slice(marker.start, marker.end)).kind;
}

type Found = Pick<NumberingBreak, 'kind' | 'expected' | 'isCertain'> & {
  readonly at: number;
  readonly resume: number;
};

function* groupBreaks(group: Group, draft: Draft): Iterable<NumberingBreak> {
  const { members } = group;
  const [first] = members;
  if (!first) return;
  let last = first.ordinal;
  const orphan = startBreak(group);
  if (orphan) {
    yield place(orphan, group, draft);
    if (orphan.isCertain) last = orphan.expected;
  }
  for (let at = 1; at < members.length; at++) {
    const found = stepBreak(members, at, last);
    last = found ? found.resume : (members[at]?.ordinal ?? last);
    if (!found) continue;
    if (!isHiddenByDecimal(draft, members[at - 1], members[at], found))
      yield place(found, group, draft);
    at = found.at;
  }
}

/** 8.6个重大科技专项 between 7. and 9. is the missing item, though it reads like a number. */
function isHiddenByDecimal(
  draft: Draft,
  previous: Marker | undefined,
  marker: Marker | undefined,
  { expected }: Found,
): boolean {
  if (!previous || marker?.ordinal !== expected + 1) return false;
  return isDecimalBetween(draft, previous, marker, expected);
}

function isDecimalBetween(
  { paragraphs }: Draft,
  previous: Marker,
  marker: Marker,
  expected: number,
): boolean {
  if (marker.form !== 'arabic-dot') return false;
  const between = paragraphs.slice(previous.paragraph + 1, marker.paragraph);
  return between.some(({ text }) => new RegExp(`^\\s*${expected}[.．]\\d`).test(text));
}

/** A run that begins with 二. */
function startBreak({ members, before, isContinuous }: Group): Found | null {
  const [ordinal = 1, next] = [members[0]?.ordinal, members[1]?.ordinal];
  if (ordinal === 1 || goesOn(before, members[0])) return null;
  const goesOnFrom = isContinuous && before && ordinal > before.ordinal ? before.ordinal : 0;
  const expected = goesOnFrom + 1;
  const isCertain = next === expected + 1;
  return {
    kind: isCertain && next === ordinal ? 'repeat' : 'gap',
    expected,
    isCertain,
    at: 0,
    resume: ordinal,
  };
}

/** What is wrong at `at`, the number before it being `last`. */
function stepBreak(members: readonly Marker[], at: number, last: number): Found | null {
  const ordinal = members[at]?.ordinal ?? 0;
  const next = members[at + 1]?.ordinal;
  const expected = last + 1;
  if (ordinal === expected) return null;
  if (next === expected + 1) {
    const kind = ordinal === next ? 'repeat' : kindOfStep(last, ordinal);
    return { kind, expected, isCertain: true, at, resume: expected };
  }
  if (ordinal === 1 && !(last === 1 && isHeading(members[at]))) return null;
  if (ordinal === expected + 1 && next === expected) {
    return {
      kind: 'reversal',
      expected: expected + 1,
      isCertain: false,
      at: at + 1,
      resume: expected + 1,
    };
  }
  return { kind: kindOfStep(last, ordinal), expected, isCertain: false, at, resume: ordinal };
}

function kindOfStep(last: number, ordinal: number): NumberingBreak['kind'] {
  if (ordinal === last) return 'repeat';
  return ordinal < last ? 'reversal' : 'gap';
}

/** 一是…；一是… sets two things side by side; 一、…一、 is a slip. */
function isHeading(marker: Marker | undefined): boolean {
  return marker !== undefined && !isRunInForm(marker.form);
}

function place(
  { kind, expected, isCertain, at }: Found,
  group: Group,
  draft: Draft,
): NumberingBreak {
  const [marker, sibling] = [group.members[at], group.members[at - 1] ?? null];
  if (!marker) throw new RangeError('a break lies in its group');
  const previous = sibling ?? (expected > 1 ? group.before : null);
  const from = previous?.end ?? group.parent?.end ?? 0;
  const isExcerpt =
    previous === null && group.before === null && (group.parent === null || group.isInExcerpt);
  return {
    kind,
    marker,
    previous,
    expected,
    isCertain,
    isBesideCut: isCutBetween(draft, from, marker.start),
    isExcerpt,
  };
}

function isCutBetween({ noise }: Draft, from: number, to: number): boolean {
  return noise.some(
    (region) =>
      (region.kind === 'cut' || region.kind === 'link-list') &&
      region.start < to &&
      region.end > from,
  );
}

/** The marker of `sibling`'s form that would carry `ordinal`: 缺“二、”. */
export function markerWith(draft: Draft, sibling: Marker, ordinal: number): string {
  const written = draft.text.slice(sibling.start, sibling.end);
  return withOrdinal(written, ordinal) ?? written;
}
