/**
 * The stretch of text that a section takes along when it moves, and what stays where it is: line breaks, blank lines,
 * and the marks between the items of a run.
 *
 *     ⟦一、提高认识⏎形势逼人。⟧⏎⏎⟦二、狠抓落实⏎任务艰巨。⟧        ⟦一是抓开工⟧；⟦二是抓服务⟧。
 */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import { lineAt } from '../text/lineIndex.ts';
import { countStartingBefore, type Span } from '../text/span.ts';
import { annexItems } from './annexes.ts';
import { peersOf } from './section.ts';

/** Whether the section is an item of a run inside a paragraph, among `peers`. */
export function isInline(marker: Marker, peers: readonly Marker[]): boolean {
  if (!marker.heads) return true;
  return peers.some((peer) => peer !== marker && peer.paragraph === marker.paragraph);
}

/** The whole lines of a section, up to the next of its list or the end of the section around it. */
export function lineBlock(draft: Draft, marker: Marker): Span {
  return trimmedLines(draft, { start: headStart(draft, marker), end: blockEnd(draft, marker) });
}

/** The lines of `span` without the blank ones before and behind. */
export function trimmedLines({ text }: Draft, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:[ \t\u3000\u00a0]*[\r\n])*/.exec(words)?.[0].length ?? 0;
  const size = words.trimEnd().length;
  return size <= lead ? { start, end: start } : { start: start + lead, end: start + size };
}

/** The start of the marker's line, or of the comments above it that speak of it. */
function headStart({ paragraphs, comments }: Draft, marker: Marker): number {
  let line = marker.paragraph;
  while (
    line > 0 &&
    comments.some(
      ({ form, isAlone, line: own }) =>
        own === line - 1 && isAlone && (form === 'next-line' || form === 'line'),
    )
  )
    line--;
  return paragraphs[line]?.start ?? marker.start;
}

/** Where the section's lines end, blank lines behind them included. */
export function blockEnd(draft: Draft, marker: Marker): number {
  const peers = peersOf(draft, marker);
  const next = peers[peers.indexOf(marker) + 1];
  if (next) return headStart(draft, next);
  const around = marker.parent === null ? null : draft.markers[marker.parent];
  const end = around ? blockEnd(draft, around) : draft.text.length;
  const tail = closingStart(draft);
  return marker.start < tail ? Math.min(end, tail) : end;
}

/** Where the speech's last words begin, which belong to no section: 同志们，…, 附件：…; Infinity where there are none. */
function closingStart(draft: Draft): number {
  const { markers, paragraphs } = draft;
  const annexes = annexItems(draft);
  const last = markers.findLast(
    (marker) => marker.heads && !isRunInForm(marker.form) && !annexes.includes(marker),
  );
  if (!last) return Number.POSITIVE_INFINITY;
  const behind = paragraphs.slice(last.paragraph + 1).filter(({ text }) => text.trim() !== '');
  const closing = behind.slice(-MAX_CLOSING).find(({ text }) => CLOSING.test(text));
  return closing?.start ?? Number.POSITIVE_INFINITY;
}

/** Further from the end, 同志们 opens a paragraph of the section itself. Paragraphs with words in them. */
const MAX_CLOSING = 6;

const CLOSING =
  /^[\s\u3000]{0,40}(?:同志们|各位(?:代表|委员|领导|同志|同仁|来宾|朋友)|代表们|委员们|朋友们|谢谢|以上(?:汇报|报告|发言)|特此|附件[：:\s\u3000]|附件[：:]?$)/;

/** The item of a run without the mark behind it; null where it takes more than its own paragraph. */
export function inlineBlock(draft: Draft, marker: Marker, peers: readonly Marker[]): Span | null {
  const { text, paragraphs } = draft;
  const line = paragraphs[marker.paragraph];
  if (!line || text.slice(line.end, marker.section.end).trim() !== '') return null;
  const end = Math.min(marker.section.end, line.end);
  const words = text.slice(marker.start, end);
  const isLast = peers.every(
    (peer) => peer.paragraph !== marker.paragraph || peer.start <= marker.start,
  );
  const stop = isLast && !isParted(text, marker, peers) ? words.indexOf('。') : -1;
  const own = stop < 0 ? words : words.slice(0, stop);
  return { start: marker.start, end: marker.start + own.replace(MARKS, '').length };
}

const MARKS = /[；;，,。、！!\s\u3000]{1,40}$/;

/** Whether the items of the run are sentences of their own: the last one then goes on to the paragraph's end. */
function isParted(text: string, marker: Marker, peers: readonly Marker[]): boolean {
  const before = peers.findLast(
    (peer) => peer.paragraph === marker.paragraph && peer.start < marker.start,
  );
  return !before || text.slice(0, marker.start).trimEnd().endsWith('。');
}

/** The markers of the draft that begin in `span`. */
export function markersIn({ markers }: Draft, { start, end }: Span): readonly Marker[] {
  return markers.slice(countStartingBefore(markers, start), countStartingBefore(markers, end));
}

/** The `#` before a marker in its line: 2 for `## 一、`. */
export function hashesBefore({ text, paragraphs }: Draft, marker: Marker): Span {
  const start = paragraphs[lineAt(paragraphs, marker.start)]?.start ?? marker.start;
  const lead = /^[\s>]{0,20}(#{1,6})\s/.exec(text.slice(start, marker.start));
  const hashes = lead?.[1] ?? '';
  const at = start + (lead?.[0].indexOf('#') ?? 0);
  return { start: at, end: at + hashes.length };
}
