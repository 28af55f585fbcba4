/** Counts that announce a list, kept true when the list grows or shrinks: 三个方面 → 四个方面. */
import { rewrittenCount } from '../claims/countPromise.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { LeftPlace } from './change.ts';

/** Edits, and what is left to the writer. */
export interface CarriedCounts {
  readonly edits: readonly TextEdit[];
  readonly left: readonly LeftPlace[];
}

/** The promises about the list that holds `member`, in order. */
export function promisesOf(claims: readonly Claim[], member: Marker): readonly Claim[] {
  return claims.filter(
    ({ type, operands }) =>
      type === 'count-promise' && operands.some(({ start }) => start === member.start),
  );
}

/** The counts that were true of the list of `member`, with `by` more items (fewer, where negative). */
export function grownPromises(
  draft: Draft,
  claims: readonly Claim[],
  member: Marker,
  by: number,
): CarriedCounts {
  return together(
    promisesOf(claims, member).map((claim) =>
      claim.verdict === 'holds'
        ? rewrittenPromise(draft, claim, claim.operands.length + by)
        : leftPromise(claim),
    ),
  );
}

/**
 * The counts of a renumbered list. One that agreed with the last number as it was written and no longer agrees with how
 * many there are has been overtaken by the list: 四个方面 above 一、二、四、. Any other may be what is right.
 */
export function renumberedPromises(
  draft: Draft,
  claims: readonly Claim[],
  members: readonly Marker[],
): CarriedCounts {
  const byStart = new Map(draft.markers.map((marker) => [marker.start, marker]));
  const of = new Set(members.flatMap((member) => promisesOf(claims, member)));
  return together(
    [...of].map((claim) => {
      if (claim.verdict === 'holds' || claim.verdict === 'uncheckable') return NOTHING;
      const items = claim.operands.flatMap(({ start }) => byStart.get(start) ?? []);
      const last = Math.max(...items.map(({ ordinal }) => ordinal));
      const count = countOf(draft, claim);
      return count === last && last !== items.length
        ? rewrittenPromise(draft, claim, items.length)
        : leftPromise(claim);
    }),
  );
}

const NOTHING: CarriedCounts = { edits: [], left: [] };

function countOf({ promises }: Draft, { claimed }: Claim): number {
  return promises.find(({ start }) => start === claimed.start)?.count ?? 0;
}

function rewrittenPromise(draft: Draft, { claimed }: Claim, count: number): CarriedCounts {
  const promise = draft.promises.find(({ start }) => start === claimed.start);
  const newText = promise ? rewrittenCount(draft, promise, count) : null;
  if (newText === null) return { edits: [], left: [{ ...placeOf(claimed), why: COUNT }] };
  return { edits: [{ ...placeOf(claimed), newText }], left: [] };
}

function leftPromise({ claimed, verdict }: Claim): CarriedCounts {
  return verdict === 'holds' ? NOTHING : { edits: [], left: [{ ...placeOf(claimed), why: COUNT }] };
}

function placeOf({ start, end }: Claim['claimed']): { start: number; end: number } {
  return { start, end };
}

function together(parts: readonly CarriedCounts[]): CarriedCounts {
  return {
    edits: parts.flatMap(({ edits }) => edits),
    left: parts.flatMap(({ left }) => left),
  };
}

const COUNT: Bilingual = {
  zh: '预告的条数要核对',
  en: 'the count that announces the list has to be checked',
};
