/** Which section a reference means, and how it is rewritten when that section gets another number. */
import { type ReferenceKind, readSectionReferences } from '../lexer/sectionReferences.ts';
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import type { TextEdit } from '../rules/rule.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { type Span, shifted } from '../text/span.ts';
import { annexItems } from './annexes.ts';
import type { LeftPlace } from './change.ts';

/** A reference in its place in the draft. */
export interface PlacedReference extends Span {
  readonly kind: ReferenceKind;
  readonly ordinal: number;
  readonly number: Span;
  /** The sections that it may mean; one where nothing else is possible. */
  readonly targets: readonly Marker[];
  readonly isFirm: boolean;
}

/** The references of the draft in text order, each with what it may mean. */
export function sectionReferences(draft: Draft): readonly PlacedReference[] {
  const byParagraph = new Map<number, Marker[]>();
  for (const marker of draft.markers) {
    const known = byParagraph.get(marker.paragraph);
    if (known) known.push(marker);
    else byParagraph.set(marker.paragraph, [marker]);
  }
  const annexes = annexItems(draft);
  return draft.paragraphs.flatMap(({ text, start }, index) => {
    if (!/第|附件/.test(text)) return [];
    const own = (byParagraph.get(index) ?? []).map((marker) => shifted(marker, -start));
    let previous: PlacedReference | undefined;
    return readSectionReferences(text, own).map((local): PlacedReference => {
      const { kind, ordinal, isFirm, isInside } = local;
      const place = shifted({ start: local.start, end: local.end }, start);
      const all = candidates(draft, local, annexes);
      const targets = isInside
        ? all.filter((marker) => isInsideAny(marker, previous?.targets ?? []))
        : nearest(draft, place.start, all);
      previous = { ...place, kind, ordinal, isFirm, targets, number: shifted(local.number, start) };
      return previous;
    });
  });
}

/** The markers of the kind and number that the words name. */
function candidates(
  { markers, text }: Draft,
  { kind, ordinal, isHan }: { kind: ReferenceKind; ordinal: number; isHan: boolean },
  annexes: readonly Marker[],
): readonly Marker[] {
  if (kind === 'annex') return annexes.filter((marker) => marker.ordinal === ordinal);
  const named = markers.filter(
    (marker) => marker.ordinal === ordinal && isNamed(text, marker, kind, isHan),
  );
  const inWords = named.filter(({ form }) => form === 'chapter');
  return inWords.length > 0 ? inWords : named;
}

function isNamed(
  text: string,
  { form, end }: Marker,
  kind: ReferenceKind,
  isHan: boolean,
): boolean {
  if (kind === 'paren') return form === (isHan ? 'cn-paren' : 'arabic-paren');
  if (kind === 'article') return form === 'article';
  const last = form === 'chapter' ? text[end - 1] : '';
  if (kind === 'part') return form === 'cn-dot' || last === '分';
  return last !== '' && (last === '篇' ? '编' : last) === chapterWords[kind];
}

const chapterWords: Readonly<Record<string, string>> = {
  chapter: '章',
  section: '节',
  volume: '编',
};

function isInsideAny(marker: Marker, sections: readonly Marker[]): boolean {
  return sections.some(({ section, start }) => start < marker.start && marker.start < section.end);
}

/**
 * Of the candidates those in the innermost list that is open at `offset`; else all. Within 二、 the words 第（三）项 mean the
 * third item of 二、.
 */
function nearest(draft: Draft, offset: number, all: readonly Marker[]): readonly Marker[] {
  if (all.length < 2) return all;
  const around = all.filter(({ parent }) => {
    const section = parent === null ? null : draft.markers[parent]?.section;
    return !section || (section.start <= offset && offset < section.end);
  });
  const innermost = Math.max(...around.map(({ parent }) => parent ?? -1));
  const inner = around.filter(({ parent }) => (parent ?? -1) === innermost);
  return inner.length > 0 ? inner : all;
}

/** What a section is called afterwards. */
export interface NewName {
  readonly ordinal: number;
  /** Whether it has got another form: the words 第（三）项 no longer fit, whatever the number. */
  readonly isOtherForm: boolean;
}

/** The edits that carry references along with their targets, and those that are left to the writer. */
export function carriedReferences(
  draft: Draft,
  renamed: ReadonlyMap<Marker, NewName>,
): { readonly edits: readonly TextEdit[]; readonly left: readonly LeftPlace[] } {
  const edits: TextEdit[] = [];
  const left: LeftPlace[] = [];
  if (renamed.size === 0) return { edits, left };
  for (const reference of sectionReferences(draft)) {
    const found = carriedReference(draft, reference, renamed);
    if (found && 'newText' in found) edits.push(found);
    else if (found) left.push({ start: reference.start, end: reference.end, why: found });
  }
  return { edits, left };
}

/** The edit of one reference, or why it is left; null where nothing it may mean has changed. */
function carriedReference(
  draft: Draft,
  reference: PlacedReference,
  renamed: ReadonlyMap<Marker, NewName>,
): TextEdit | Bilingual | null {
  const { targets, number, isFirm } = reference;
  const [target] = targets;
  if (!target) return isFirm && mayHaveMeant(reference, renamed) ? NO_TARGET : null;
  if (!isFirm || targets.length > 1)
    return targets.some((one) => renamed.has(one)) ? AMBIGUOUS : null;
  const name = renamed.get(target);
  if (!name) return null;
  const written = draft.text.slice(number.start, number.end);
  const newText = name.isOtherForm ? null : withOrdinal(written, name.ordinal);
  return newText === null ? OTHER_FORM : { ...number, newText };
}

/** A number that no section has, beside sections that change theirs: 第五部分, where the fifth was taken out. */
function mayHaveMeant({ kind }: PlacedReference, renamed: ReadonlyMap<Marker, NewName>): boolean {
  const forms = formsOf[kind];
  return [...renamed.keys()].some(({ form }) => forms.includes(form));
}

const formsOf: Readonly<Record<ReferenceKind, readonly Marker['form'][]>> = {
  paren: ['cn-paren', 'arabic-paren'],
  part: ['cn-dot', 'chapter'],
  chapter: ['chapter'],
  section: ['chapter'],
  volume: ['chapter'],
  article: ['article'],
  annex: ['arabic-dot', 'arabic-comma'],
};

const NO_TARGET: Bilingual = { zh: '没有这一部分', en: 'there is no such section' };
const AMBIGUOUS: Bilingual = {
  zh: '说不准指的是哪一部分',
  en: 'it may mean more than one section, or another text',
};
const OTHER_FORM: Bilingual = {
  zh: '所指的部分换了层级',
  en: 'the section that it means stands on another level now',
};
