/** Names that a team's list vouches for: found wherever they stand, whatever the sentence says of them. */
import { type AcceptedMatch, type AcceptedNames, acceptedAt } from '../names/acceptedNames.ts';
import { projectKey } from '../names/projectKey.ts';
import { overlaps, overlapsAny, type Span } from '../text/span.ts';
import type { NamedPlace } from './projectNamesMention.ts';

/**
 * `names` with the words of the list among them, in order. Where both are found, the list is right, unless it has only a
 * part of a longer name: 云溪水库 beside 云溪水库二期. A name in `names` that the list spells otherwise (with 项目 behind
 * it) goes by the list's name. Nothing is looked for in `covered`.
 */
export function withAccepted(
  text: string,
  names: readonly NamedPlace[],
  accepted: AcceptedNames,
  covered: readonly Span[],
): readonly NamedPlace[] {
  if (accepted.list.length === 0) return names;
  const read = names.map((name) => underListName(name, accepted));
  const skipped = [...covered].sort((a, b) => a.start - b.start);
  const kept = new Set(read);
  const added: NamedPlace[] = [];
  for (const place of placesOf(text, accepted, skipped)) {
    const rivals = read.filter((name) => overlaps(name, place));
    if (rivals.some((rival) => isWhole(rival, place))) continue;
    for (const rival of rivals) kept.delete(rival);
    added.push({ ...place, company: rivals[0]?.company ?? place.company });
  }
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** 莲坪云基地项目 is 莲坪云基地 where the list has that. */
function underListName(place: NamedPlace, accepted: AcceptedNames): NamedPlace {
  const name = accepted.byKey.get(projectKey(place.name));
  if (name === undefined) return place;
  const isFull = projectKey(name) === projectKey(place.name);
  return { ...place, name, kind: isFull ? 'name' : 'short', isAccepted: true };
}

/** Whether the name as read is the listed one with more around it, or one of which the listed one is a part. */
function isWhole(rival: NamedPlace, place: NamedPlace): boolean {
  if (rival.start > place.start || rival.end < place.end) return false;
  if (rival.isAccepted) return true;
  return !/^(?:建设)?(?:项目|工程)?$/.test(rival.text.slice(place.end - rival.start));
}

/** Every place of words of the list, without overlaps. */
function* placesOf(
  text: string,
  accepted: AcceptedNames,
  skipped: readonly Span[],
): Iterable<NamedPlace> {
  for (let at = 0; at < text.length; at++) {
    const match = acceptedAt(accepted, text, at);
    if (!match) continue;
    const place = { start: at, end: at + match.words.length };
    if (overlapsAny(skipped, place) || isPhaseNext(text, place.end)) continue;
    yield { ...place, ...named(match), company: 1 };
    at = place.end - 1;
  }
}

function named({ words, name }: AcceptedMatch): Omit<NamedPlace, 'company' | keyof Span> {
  return { text: words, kind: words === name ? 'name' : 'short', name, isAccepted: true };
}

/** A stage of the project is a project of its own: 云溪水库二期, 云溪水库（一期）. */
function isPhaseNext(text: string, end: number): boolean {
  return /^[（(]?(?:[一二三四五六七八九十首\d]期|第?[一二三四五六七八九十\d]标段)/.test(
    text.slice(end, end + 6),
  );
}
