/** Completion of headings that parallel sections have: （一）主要做法 （二）存在问题 again under the next 一、. */
import type { Draft } from '../core/model/draft.ts';
import type { Marker } from '../core/model/marker.ts';
import { sectionName } from '../core/model/sectionName.ts';
import { writtenSpan, writtenText } from '../core/sections/written.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { countStartingBefore } from '../core/text/span.ts';
import { type Caret, indentOf, type Proposal, proposalKinds, verbatim } from './proposal.ts';

/** Behind a marker its title; on an empty line below a heading the whole set of the section before. */
export function parallelHeadings(draft: Draft, caret: Caret, tongue: Tongue): readonly Proposal[] {
  return caret.typed === '' ? sets(draft, caret, tongue) : titles(draft, caret, tongue);
}

/** The titles that sections of the same place under other headings have, those of the same number first. */
function titles(draft: Draft, { offset, paragraph }: Caret, tongue: Tongue): readonly Proposal[] {
  const { markers, text } = draft;
  const marker = markers[countStartingBefore(markers, offset) - 1];
  if (!marker?.heads || marker.start < paragraph.start || marker.title.start > offset) return [];
  const from = writtenSpan(draft, marker).end;
  const typed = text.slice(from, offset);
  const taken = new Set(siblingsOf(draft, marker).map((sibling) => titleOf(draft, sibling)));
  const others = cousins(draft, marker).sort(
    (a, b) => Number(b.ordinal === marker.ordinal) - Number(a.ordinal === marker.ordinal),
  );
  const found = new Map<string, Marker>();
  for (const other of others) {
    const title = titleOf(draft, other);
    if (title === '' || title === typed || !title.startsWith(typed) || taken.has(title)) continue;
    if (!found.has(title)) found.set(title, other);
  }
  return [...found].slice(0, MAX_TITLES).map(([title, other]) => ({
    label: title,
    detail: asUnder(draft, other, tongue),
    from,
    snippet: verbatim(title),
    kind: proposalKinds.heading,
  }));
}

const MAX_TITLES = 20;

/** All the headings of the nearest section before that is a parallel one, for a section that has none yet. */
function sets(draft: Draft, caret: Caret, tongue: Tongue): readonly Proposal[] {
  const { markers, text } = draft;
  const index = countStartingBefore(markers, caret.paragraph.start) - 1;
  const marker = markers[index];
  if (!marker?.heads || markers[index + 1]?.parent === index) return [];
  if (text.slice(marker.title.end, caret.offset).trim() !== '') return [];
  const model = siblingsOf(draft, marker)
    .filter((sibling) => sibling.start < marker.start)
    .map((sibling) => headingsIn(draft, sibling))
    .findLast((headings) => headings.length > 1);
  const [first] = model ?? [];
  if (!model || !first) return [];
  const lines = model.map((heading) => writtenText(draft, heading) + titleOf(draft, heading));
  const indent = indentOf(caret);
  return [
    {
      label: lines.join(' '),
      detail: asUnder(draft, first, tongue),
      from: caret.offset,
      snippet: lines.map(verbatim).join(`\n${indent}`),
      kind: proposalKinds.skeleton,
    },
  ];
}

function siblingsOf({ markers }: Draft, { parent, form, start }: Marker): readonly Marker[] {
  return markers.filter(
    (other) =>
      other.parent === parent && other.form === form && other.heads && other.start !== start,
  );
}

/** Markers of the same form below another heading of the same form. */
function cousins({ markers }: Draft, marker: Marker): Marker[] {
  const above = markers[marker.parent ?? -1];
  if (!above) return [];
  return markers.filter(
    ({ form, heads, parent }) =>
      heads &&
      form === marker.form &&
      parent !== null &&
      parent !== marker.parent &&
      markers[parent]?.form === above.form,
  );
}

function headingsIn(draft: Draft, section: Marker): readonly Marker[] {
  const { markers } = draft;
  const index = markers.indexOf(section);
  return markers.filter(
    (marker) => marker.parent === index && marker.heads && titleOf(draft, marker) !== '',
  );
}

/** A heading that stands alone, short enough to be one and no sentence; else the empty text. */
function titleOf({ text }: Draft, { title, runIn }: Marker): string {
  const isSentence = runIn || /[。；;，,]/.test(text[title.end] ?? '');
  return isSentence || title.end - title.start > MAX_TITLE
    ? ''
    : text.slice(title.start, title.end);
}

const MAX_TITLE = 30;

function asUnder(draft: Draft, { parent }: Marker, tongue: Tongue): string {
  const above = draft.markers[parent ?? -1];
  const name = above ? sectionName(draft, above) : '';
  return { zh: `同“${name}”之下`, en: `as in ${name}` }[tongue];
}
