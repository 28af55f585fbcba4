/** A marker as it is written, with what belongs to it in its line. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import { kindOf } from '../model/numbering.ts';
import { isRunInForm, rankOf } from '../model/outlineRank.ts';
import type { Span } from '../text/span.ts';

/** The marker with the comma of a run-in item and the blanks behind it: `其一，`, `1. `. */
export function writtenSpan({ text }: Draft, { start, end, form }: Marker): Span {
  const tail = text.slice(end, end + MAX_TAIL);
  const found = (isRunInForm(form) ? COMMA_AND_BLANKS : BLANKS).exec(tail);
  return { start, end: end + (found?.[0].length ?? 0) };
}

const MAX_TAIL = 8;
/** Both belong to the marker only where words follow: behind an empty item they part it from what comes. */
const BLANKS = /^[ \t\u3000\u00a0]*(?=[^\s；;，,。、！!])/;
const COMMA_AND_BLANKS = /^[，,：:、]?[ \t\u3000\u00a0]*(?=[^\s；;，,。、！!])/;

/** The text of `writtenSpan`. */
export function writtenText(draft: Draft, marker: Marker): string {
  const { start, end } = writtenSpan(draft, marker);
  return draft.text.slice(start, end);
}

/** That text with another number; as it is where the form has none (——, 首先) or ends before it (⑳). */
export function renumberedText(draft: Draft, marker: Marker, ordinal: number): string {
  const written = writtenText(draft, marker);
  return hasNumber(marker) ? (withOrdinal(written, ordinal) ?? written) : written;
}

/** Whether the marker's text names its number: not ——, #, 首先. */
export function hasNumber({ form, ordinal }: Marker): boolean {
  return ordinal > 0 && form !== 'word';
}

/** Which markers stand side by side: 1. and 1、, 一是 and 二要 and 首先; those of one form else. */
export function sectionKind({ text }: Draft, marker: Marker): string {
  if (marker.form === 'word' || marker.form === 'di' || marker.form === 'qi') return 'shi';
  return kindOf(marker, text) ?? rankOf(marker.form, text.slice(marker.start, marker.end)).kind;
}
