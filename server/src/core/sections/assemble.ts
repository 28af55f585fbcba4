/** Puts a move together: what is rewritten in place, and two stretches of text that change places. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import type { TextEdit } from '../rules/rule.ts';
import { encloses, type Span } from '../text/span.ts';
import { edited, effective, offsetAfter, type SectionChange } from './change.ts';
import type { Moved } from './move.ts';

/** The change that rewrites as `change` has it and lets `own` and `passed` change places; `section` is the one that moves. */
export function assembled(
  draft: Draft,
  change: SectionChange,
  slots: { readonly own: Span; readonly passed: Span } | null,
  section: Marker,
): Moved {
  const { text } = draft;
  const inPlace = effective(text, change.edits);
  if (!slots) {
    return { edits: inPlace, left: change.left, start: offsetAfter(inPlace, section.start) };
  }
  const { own, passed } = slots;
  const inside = (span: Span): readonly TextEdit[] =>
    inPlace
      .filter((edit) => encloses(span, edit))
      .map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
  const content = (span: Span): string => edited(text.slice(span.start, span.end), inside(span));
  const outside = inPlace.filter((edit) => !encloses(own, edit) && !encloses(passed, edit));
  const edits = effective(text, [
    ...outside,
    { ...own, newText: content(passed) },
    { ...passed, newText: content(own) },
  ]);
  const within = offsetAfter(inside(own), section.start - own.start);
  return { edits, left: change.left, start: offsetAfter(edits, passed.start) + within };
}
