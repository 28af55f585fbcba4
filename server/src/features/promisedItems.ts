/** Completion of a list that the text has announced: 讲三点意见 → 一、 二、 三、. */
import type { Claim } from '../core/model/claim.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Marker } from '../core/model/marker.ts';
import { withOrdinal } from '../core/model/markerText.ts';
import type { CountPromise } from '../core/model/promise.ts';
import { firstInside, type MarkerWords, RUN_IN } from '../core/sections/comingMarkers.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { countStartingBefore } from '../core/text/span.ts';
import { type Caret, indentOf, type Proposal, proposalKinds, verbatim } from './proposal.ts';

/** The announced items, as headings and as 一是…；二是…, behind an announcement whose list is not there yet. */
export function promisedItems(
  draft: Draft,
  claims: readonly Claim[],
  caret: Caret,
  tongue: Tongue,
): readonly Proposal[] {
  const promise = openPromise(draft, claims, caret);
  if (!promise) return [];
  const isBehind = caret.typed !== '';
  return listForms(draft, promise).flatMap((first) => {
    const lines = markersOf(first, promise.count);
    return lines ? [proposalOf({ first, lines, isBehind }, promise, { caret, tongue })] : [];
  });
}

/** Announced with nothing but blanks between it and the caret, and at least two and at most twenty items. */
function openPromise(
  draft: Draft,
  claims: readonly Claim[],
  { offset, typed }: Caret,
): CountPromise | null {
  const promise = draft.promises[countStartingBefore(draft.promises, offset) - 1];
  if (promise?.direction !== 'ahead' || promise.reach > offset) return null;
  if (promise.count < 2 || promise.count > MAX_ITEMS) return null;
  if (draft.text.slice(promise.reach, offset).trim() !== '') return null;
  if (typed !== '' && promise.reach < offset - typed.length) return null;
  const isKept = claims.some(
    ({ type, claimed }) => type === 'count-promise' && claimed.start === promise.start,
  );
  return isKept ? null : promise;
}

const MAX_ITEMS = 20;

/** Headings of the level that comes now, and run-in items. */
function listForms(draft: Draft, promise: CountPromise): readonly MarkerWords[] {
  const around = sectionAround(draft, promise.start);
  const heading = firstInside(draft, around);
  return heading && !heading.runsIn ? [heading, RUN_IN] : [RUN_IN];
}

/** The innermost section whose heading stands before `offset`. */
function sectionAround({ markers }: Draft, offset: number): Marker | null {
  let at: Marker | null = markers[countStartingBefore(markers, offset) - 1] ?? null;
  while (at && at.section.end <= offset)
    at = at.parent === null ? null : (markers[at.parent] ?? null);
  return at;
}

function markersOf({ text }: MarkerWords, count: number): readonly string[] | null {
  const all = Array.from({ length: count }, (_, index) => withOrdinal(text, index + 1));
  return all.every((marker) => marker !== null) ? all : null;
}

interface List {
  readonly first: MarkerWords;
  readonly lines: readonly string[];
  /** Whether the caret stands behind the announcement itself, not on a line of its own. */
  readonly isBehind: boolean;
}

function proposalOf(
  { first, lines, isBehind }: List,
  { count, noun }: CountPromise,
  { caret, tongue }: { readonly caret: Caret; readonly tongue: Tongue },
): Proposal {
  const places = lines.map((line, index) => `${verbatim(line)}\${${index + 1}}`);
  const isRunning = first.runsIn && isBehind;
  const indent = indentOf(caret);
  const list = isRunning ? `${places.join('；')}。` : places.join(`\n${indent}`);
  return {
    label: shown(lines),
    detail: { zh: `预告的${count}${noun}`, en: `the ${count} items announced` }[tongue],
    from: caret.offset,
    snippet: isBehind && !isRunning ? `\n${indent}${list}` : list,
    kind: proposalKinds.skeleton,
  };
}

/** 一、…三、. */
function shown(lines: readonly string[]): string {
  return `${lines[0]?.trim() ?? ''}…${lines.at(-1)?.trim() ?? ''}`;
}
