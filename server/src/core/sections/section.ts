/** The section at a place of the draft, and those beside it. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { countStartingBefore } from '../text/span.ts';
import { sectionKind } from './written.ts';

/** The innermost section that holds `offset`; a line belongs to its marker from its first blank on. Null before all. */
export function innermostAt({ markers, paragraphs }: Draft, offset: number): Marker | null {
  const ahead = markers[countStartingBefore(markers, offset)];
  const line = ahead?.heads ? paragraphs[ahead.paragraph] : undefined;
  if (ahead && (ahead.start === offset || (line && line.start <= offset))) return ahead;
  let at = markers[countStartingBefore(markers, offset) - 1];
  while (at && at.section.end < offset) at = at.parent === null ? undefined : markers[at.parent];
  return at ?? null;
}

/** The sections of the same parent and kind, in text order, itself among them. */
export function peersOf(draft: Draft, marker: Marker): readonly Marker[] {
  const kind = sectionKind(draft, marker);
  return childrenOf(draft, marker.parent).filter((other) => sectionKind(draft, other) === kind);
}

/** The sections right below the marker of this index; those of the draft for null. */
export function childrenOf({ markers }: Draft, parent: number | null): readonly Marker[] {
  return markers.filter((marker) => marker.parent === parent);
}
