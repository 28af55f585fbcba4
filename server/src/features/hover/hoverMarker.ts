/** Hover on a section marker: how long the section is, how long it takes to speak, what is inside. */
import type { Analysis } from '../../core/analysis.ts';
import type { Marker } from '../../core/model/marker.ts';
import { sectionName } from '../../core/model/sectionName.ts';
import type { Bilingual } from '../../core/text/bilingual.ts';
import { encloses, type Span } from '../../core/text/span.ts';
import { characterCount } from '../characterCount.ts';
import { excerpt, paragraphs } from '../markdown.ts';
import {
  characters,
  figureTotal,
  findingTotal,
  sectionWords,
  speakingTime,
} from '../wording/phrases.ts';
import { cappedList } from './cappedList.ts';
import type { HoverOptions } from './hoverOptions.ts';

/** The hover's Markdown. */
export function hoverMarker(
  { draft, findings }: Analysis,
  marker: Marker,
  { tongue, speakingRate }: HoverOptions,
): string {
  const count = characterCount(draft);
  const length = count(marker.section);
  const children = childrenOf(draft.markers, marker);
  const totals: readonly Bilingual[] = [
    characters(length),
    speakingTime(length, speakingRate),
    ...total(draft.figures, marker.section, figureTotal),
    ...total(findings, marker.section, findingTotal),
  ];
  const write = (child: Marker): string =>
    `${excerpt(sectionName(draft, child))} · ${characters(count(child.section))[tongue]}`;
  return paragraphs([
    `**${excerpt(sectionName(draft, marker), 60)}**`,
    totals.map((part) => part[tongue]).join(' · '),
    children.length > 0 ? `**${sectionWords.inside[tongue]}**` : '',
    cappedList(children, write, tongue),
  ]);
}

function childrenOf(markers: readonly Marker[], marker: Marker): readonly Marker[] {
  const index = markers.indexOf(marker);
  return markers.filter(({ parent }) => parent === index);
}

/** How many of `spans` lie in the section; nothing is said of none. */
function total(
  spans: readonly Span[],
  section: Span,
  say: (count: number) => Bilingual,
): readonly Bilingual[] {
  const count = spans.filter((span) => encloses(section, span)).length;
  return count === 0 ? [] : [say(count)];
}
