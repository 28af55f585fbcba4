/** The markers, references and counts that a move rewrites. */
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import { hashesBefore, markersIn } from './blocks.ts';
import type { Refusal, SectionChange } from './change.ts';
import { type FormOrder, formOrder, type WrittenForm } from './forms.ts';
import { grownPromises } from './promises.ts';
import { carriedReferences, type NewName } from './references.ts';
import { childrenOf, peersOf } from './section.ts';
import { hasNumber, renumberedText, sectionKind, writtenSpan, writtenText } from './written.ts';

/** The list that a section joins, without it, and where in it. */
export interface Joined {
  readonly parent: Marker | null;
  readonly list: readonly Marker[];
  readonly index: number;
}

/** What is rewritten, by marker. */
class Rewriting {
  readonly #draft: Draft;
  readonly edits: TextEdit[] = [];
  readonly names = new Map<Marker, NewName>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  write(marker: Marker, newText: string, name: NewName): void {
    this.edits.push({ ...writtenSpan(this.#draft, marker), newText });
    if (name.isOtherForm || name.ordinal !== marker.ordinal) this.names.set(marker, name);
  }

  number(marker: Marker, ordinal: number): void {
    if (!hasNumber(marker) || ordinal === marker.ordinal) return;
    this.write(marker, renumberedText(this.#draft, marker, ordinal), {
      ordinal,
      isOtherForm: false,
    });
  }
}

/** `before` are neighbours in their order; they will stand as in `after`. Each place keeps its number. */
export function reorderedMarkers(
  { draft }: Analysis,
  before: readonly Marker[],
  after: readonly Marker[],
  slots: { readonly own: Span; readonly passed: Span },
): SectionChange {
  const rewriting = new Rewriting(draft);
  for (const [index, marker] of after.entries()) {
    const place = before[index];
    if (!place || place === marker) continue;
    if (hasNumber(marker) && hasNumber(place)) rewriting.number(marker, place.ordinal);
    else
      rewriting.write(marker, writtenText(draft, place), {
        ordinal: place.ordinal,
        isOtherForm: false,
      });
  }
  for (const [marker, ordinal] of runningOn(draft, before, slots))
    rewriting.number(marker, ordinal);
  const references = carriedReferences(draft, rewriting.names);
  return { edits: [...rewriting.edits, ...references.edits], left: references.left };
}

/** Items numbered on from section to section (二、（三） after 一、（一）（二）) keep their order of numbers. */
function runningOn(
  draft: Draft,
  peers: readonly Marker[],
  { own, passed }: { readonly own: Span; readonly passed: Span },
): readonly (readonly [Marker, number])[] {
  const [first, second] = own.start < passed.start ? [own, passed] : [passed, own];
  const kinds = new Map<string, { first: Marker[]; second: Marker[] }>();
  const collect = (span: Span, side: 'first' | 'second'): void => {
    for (const marker of markersIn(draft, span)) {
      if (peers.includes(marker) || !hasNumber(marker) || isRunInForm(marker.form)) continue;
      const kind = sectionKind(draft, marker);
      const sides = kinds.get(kind) ?? { first: [], second: [] };
      kinds.set(kind, sides);
      sides[side].push(marker);
    }
  };
  collect(first, 'first');
  collect(second, 'second');
  return [...kinds.values()].flatMap((sides) => {
    const [was, become] = [
      [...sides.first, ...sides.second],
      [...sides.second, ...sides.first],
    ];
    const isOne = was.every(
      ({ ordinal }, at) => at === 0 || ordinal === (was[at - 1]?.ordinal ?? 0) + 1,
    );
    if (!isOne || sides.first.length === 0) return [];
    return become.map((marker, at) => [marker, was[at]?.ordinal ?? marker.ordinal] as const);
  });
}

/** `section` leaves its list and joins another one, in that one's form, as do the sections inside it, level by level. */
export function relocatedMarkers(
  { draft, claims }: Analysis,
  section: Marker,
  { parent, list, index }: Joined,
): SectionChange | Refusal {
  const rewriting = new Rewriting(draft);
  const moving = new Set(markersIn(draft, section.section));
  const order = formOrder(draft, moving);
  const sample = list[index - 1] ?? list[index];
  const ordinal = list[index]?.ordinal ?? (list.at(-1)?.ordinal ?? 0) + 1;
  const form = sample ? formLike(draft, sample) : order(parent && sectionKind(draft, parent));
  const written = form?.write(ordinal) ?? null;
  if (form === null || written === null) return { refusal: NO_FORM };
  const { kind } = form;
  const isOtherForm = kind !== sectionKind(draft, section);
  rewriting.write(section, written, { ordinal, isOtherForm });
  if (isOtherForm && !reform(draft, rewriting, order, section, kind)) return { refusal: NO_FORM };
  closeGap(rewriting, peersOf(draft, section), section);
  openGap(rewriting, list, index);
  const hashes = shiftedHashes(draft, section, sample ?? null, parent);
  const counts = [
    grownPromises(draft, claims, section, -1),
    ...(sample ? [grownPromises(draft, claims, sample, 1)] : []),
  ];
  const parts = [carriedReferences(draft, rewriting.names), ...counts];
  return {
    edits: [...rewriting.edits, ...hashes, ...parts.flatMap(({ edits }) => edits)],
    left: parts.flatMap(({ left }) => left),
  };
}

/** The form of the neighbours; first words (首先, 其次) have no number to go on with. */
function formLike(draft: Draft, sample: Marker): WrittenForm {
  const text = writtenText(draft, sample);
  const write = (ordinal: number): string | null => {
    if (sample.form === 'word') return null;
    return sample.ordinal === 0 ? text : withOrdinal(text, ordinal);
  };
  return { kind: sectionKind(draft, sample), write };
}

/** Those behind the one that leaves take the number of the one before them. */
function closeGap(rewriting: Rewriting, peers: readonly Marker[], section: Marker): void {
  const from = peers.indexOf(section);
  for (const [at, member] of peers.entries())
    if (at > from) rewriting.number(member, peers[at - 1]?.ordinal ?? member.ordinal);
}

/** From the place on that is taken, each has the next number. */
function openGap(rewriting: Rewriting, list: readonly Marker[], index: number): void {
  for (const [at, member] of list.entries())
    if (at >= index) rewriting.number(member, list[at + 1]?.ordinal ?? member.ordinal + 1);
}

/** The sections inside one that becomes of `kind`; run-in items, articles and headings in another script stay. False where no form is left. */
function reform(
  draft: Draft,
  rewriting: Rewriting,
  order: FormOrder,
  section: Marker,
  kind: string,
): boolean {
  const inside = childrenOf(draft, draft.markers.indexOf(section)).filter(isReformed);
  if (inside.length === 0) return true;
  const form = order(kind);
  if (!form) return false;
  return inside.every((marker) => {
    const written = form.write(marker.ordinal);
    if (written === null) return false;
    const isOtherForm = form.kind !== sectionKind(draft, marker);
    if (isOtherForm) rewriting.write(marker, written, { ordinal: marker.ordinal, isOtherForm });
    return !isOtherForm || reform(draft, rewriting, order, marker, form.kind);
  });
}

function isReformed(marker: Marker): boolean {
  return marker.heads && !isRunInForm(marker.form) && marker.form !== 'article';
}

/** `## （一）` has one # less where it becomes 二、, and so have the numbered headings inside it. */
function shiftedHashes(
  draft: Draft,
  section: Marker,
  sample: Marker | null,
  parent: Marker | null,
): readonly TextEdit[] {
  const own = hashesBefore(draft, section);
  const size = own.end - own.start;
  if (size === 0) return [];
  const beside = sample && hashesBefore(draft, sample);
  const above = parent && hashesBefore(draft, parent);
  const wanted = beside
    ? beside.end - beside.start
    : (above ? above.end - above.start : size - 1) + 1;
  const by = wanted - size;
  if (by === 0 || wanted === 0) return [];
  return markersIn(draft, section.section).flatMap((marker) => {
    const { start, end } = hashesBefore(draft, marker);
    const count = Math.min(6, Math.max(1, end - start + by));
    return end > start ? [{ start, end, newText: '#'.repeat(count) }] : [];
  });
}

const NO_FORM: Bilingual = {
  zh: '没有更低一级的序号可用',
  en: 'There is no form of marker left for that level',
};
