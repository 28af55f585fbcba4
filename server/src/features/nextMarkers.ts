/** Completion of the next section marker: after each section that is still open, and the first inside the last one. */
import type { Draft } from '../core/model/draft.ts';
import type { Marker } from '../core/model/marker.ts';
import { sectionName } from '../core/model/sectionName.ts';
import { firstInside, type MarkerWords, nextSibling } from '../core/sections/comingMarkers.ts';
import type { Bilingual, Tongue } from '../core/text/bilingual.ts';
import { halfWidth } from '../core/text/characters.ts';
import { countStartingBefore } from '../core/text/span.ts';
import { type Caret, type Proposal, proposalKinds, verbatim } from './proposal.ts';

/** The markers that may stand where the line has nothing, or the beginning of one, up to the caret. */
export function nextMarkers(draft: Draft, caret: Caret, tongue: Tongue): readonly Proposal[] {
  const { typed, offset } = caret;
  if (typed.length > MAX_TYPED) return [];
  return candidates(draft, caret.paragraph.start)
    .filter(({ marker: { text } }) => begins(text, typed))
    .map(({ marker: { text }, detail }) => ({
      label: text.trim(),
      detail: detail[tongue],
      from: offset - typed.length,
      snippet: verbatim(text),
      kind: proposalKinds.marker,
    }));
}

/** No marker is longer: 第二十一部分. */
const MAX_TYPED = 6;

interface Candidate {
  readonly marker: MarkerWords;
  readonly detail: Bilingual;
}

/** Next to the last section before `offset`, inside it, then next to each section around it. */
function candidates(draft: Draft, offset: number): readonly Candidate[] {
  const last = draft.markers[countStartingBefore(draft.markers, offset) - 1] ?? null;
  if (!last) return some(firstInside(draft, null), FIRST);
  const [nearest, ...around] = openSections(draft, last).map((section) =>
    some(nextSibling(draft, section), after(draft, section)),
  );
  const inside = some(firstInside(draft, last), within(draft, last));
  return [...(nearest ?? []), ...inside, ...around.flat()];
}

/** The section and those around it, from the inside; a run inside a paragraph ended with it. */
function openSections({ markers }: Draft, last: Marker): readonly Marker[] {
  const open: Marker[] = [];
  for (
    let at: Marker | null = last;
    at;
    at = at.parent === null ? null : (markers[at.parent] ?? null)
  )
    if (at.heads) open.push(at);
  return open;
}

function some(marker: MarkerWords | null, detail: Bilingual): readonly Candidate[] {
  return marker ? [{ marker, detail }] : [];
}

const FIRST: Bilingual = { zh: '第一个标题', en: 'first heading' };

function after(draft: Draft, section: Marker): Bilingual {
  const name = sectionName(draft, section);
  return { zh: `接在“${name}”之后`, en: `after ${name}` };
}

function within(draft: Draft, section: Marker): Bilingual {
  const name = sectionName(draft, section);
  return { zh: `“${name}”之下`, en: `inside ${name}` };
}

/** Whether `typed` is a mere beginning of `text`, full-width or half-width. */
function begins(text: string, typed: string): boolean {
  return text !== typed && halfWidth(text).startsWith(halfWidth(typed));
}
