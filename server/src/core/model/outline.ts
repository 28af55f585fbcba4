/** Puts the paragraphs' markers into one tree, nested as a reader would nest them. */
import type { Paragraph } from '../text/paragraphs.ts';
import { overlapsAny, type Span, shifted } from '../text/span.ts';
import type { LocalMarker, Marker } from './marker.ts';
import { type PlacedMarker, parentsOf } from './outlineNesting.ts';
import { isRunInForm, rankOf } from './outlineRank.ts';

/**
 * The markers of the draft in text order, with level, parent and section; `local[i]` belongs to `paragraphs[i]`,
 * `noise` is sorted and holds no marker.
 */
export function buildOutline(
  paragraphs: readonly Paragraph[],
  local: readonly (readonly LocalMarker[])[],
  noise: readonly Span[],
): readonly Marker[] {
  const markers = serial(placedMarkers(paragraphs, local, noise));
  const parents = parentsOf(markers);
  const ends = sectionEnds(markers, parents, paragraphs);
  return markers.map((marker, index) => ({
    start: marker.start,
    end: marker.end,
    form: marker.form,
    ordinal: marker.ordinal,
    heads: marker.heads,
    runIn: marker.runIn,
    title: marker.title,
    paragraph: marker.paragraph,
    level: marker.level,
    parent: parents[index] ?? null,
    section: { start: marker.start, end: ends[index] ?? marker.end },
  }));
}

function placedMarkers(
  paragraphs: readonly Paragraph[],
  local: readonly (readonly LocalMarker[])[],
  noise: readonly Span[],
): readonly PlacedMarker[] {
  return paragraphs.flatMap(({ start, text }, paragraph) =>
    (local[paragraph] ?? [])
      .map((marker) => ({
        ...shifted(marker, start),
        ...rankOf(marker.form, text.slice(marker.start, marker.end)),
        title: shifted(marker.title, start),
        isBare: !/[^\s*_：:]/.test(text.slice(marker.title.end)),
        paragraph,
      }))
      .filter((marker) => !overlapsAny(noise, marker)),
  );
}

/**
 * Without the 首先 and 最后 that stand alone (首先，我代表…). 首先 opens a series where 其次, 第二 or 二是 comes next, in its
 * paragraph or at the head of a later one, before the next section heading.
 */
function serial(markers: readonly PlacedMarker[]): readonly PlacedMarker[] {
  const followers = secondsOf(markers);
  let running: PlacedMarker | null = null;
  return markers.filter((marker, index) => {
    if (!isRunInForm(marker.form)) running = null;
    if (marker.form !== 'word') return true;
    const second = followers[index];
    const opens = marker.ordinal === 1 && second?.ordinal === 2 && goesOnWith(marker, second);
    const isSerial: boolean =
      opens || (marker.ordinal > 1 && running !== null && goesOnWith(running, marker));
    if (isSerial) running = marker;
    return isSerial;
  });
}

function goesOnWith(before: PlacedMarker, marker: PlacedMarker): boolean {
  return marker.heads || marker.paragraph === before.paragraph;
}

/** For each marker the next numbered run-in item before the next section heading. */
function secondsOf(markers: readonly PlacedMarker[]): readonly (PlacedMarker | null)[] {
  const followers: (PlacedMarker | null)[] = [];
  let next: PlacedMarker | null = null;
  for (let index = markers.length - 1; index >= 0; index--) {
    const marker = markers[index];
    if (!marker) continue;
    followers[index] = next;
    if (!isRunInForm(marker.form)) next = null;
    else if (marker.ordinal > 0) next = marker;
  }
  return followers;
}

/** For each marker where its section ends: see `Marker.section`. */
function sectionEnds(
  markers: readonly PlacedMarker[],
  parents: readonly (number | null)[],
  paragraphs: readonly Paragraph[],
): readonly number[] {
  const ends: number[] = [];
  const open: number[] = [];
  const close = (closer: PlacedMarker | undefined, lastInside: number): void => {
    const index = open.pop() ?? 0;
    ends[index] = sectionEnd(markers[index], markers[lastInside], closer, paragraphs);
  };
  for (const [index, marker] of markers.entries()) {
    while (open.length > 0 && open[open.length - 1] !== parents[index]) close(marker, index - 1);
    open.push(index);
  }
  while (open.length > 0) close(undefined, markers.length - 1);
  return ends;
}

/** Up to `closer`, the first marker outside; a run inside one paragraph ends with it at the latest. */
function sectionEnd(
  marker: PlacedMarker | undefined,
  lastInside: PlacedMarker | undefined,
  closer: PlacedMarker | undefined,
  paragraphs: readonly Paragraph[],
): number {
  const last = paragraphs[lastInside?.paragraph ?? 0];
  const stop = closer?.heads === true ? paragraphs[closer.paragraph]?.start : closer?.start;
  const end = stop ?? paragraphs[paragraphs.length - 1]?.end ?? 0;
  const isInOneParagraph = marker?.heads === false && marker.paragraph === lastInside?.paragraph;
  return isInOneParagraph ? Math.min(end, last?.end ?? end) : end;
}
