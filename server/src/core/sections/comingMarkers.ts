/** Which marker comes next in a draft: after a sibling, and as the first inside a section. */
import type { Draft } from '../model/draft.ts';
import type { Marker } from '../model/marker.ts';
import { withOrdinal } from '../model/markerText.ts';
import { isRunInForm } from '../model/outlineRank.ts';
import { formOrder } from './forms.ts';
import { sectionKind, writtenText } from './written.ts';

/** A marker as it would be written: `（二）`, `一是`. */
export interface MarkerWords {
  readonly text: string;
  /** Whether it may run on inside a paragraph: 一是 does. */
  readonly runsIn: boolean;
}

/** The marker that follows `marker` on its level, in its own script, brackets and spacing; null behind ⑳ and where none counts. */
export function nextSibling(draft: Draft, marker: Marker): MarkerWords | null {
  const { form, ordinal } = marker;
  if (form === 'heading') return null;
  const written = writtenText(draft, marker);
  const text = form === 'dash' ? written : withOrdinal(written, ordinal + 1);
  return text === null ? null : { text, runsIn: isRunInForm(form) };
}

/** The first marker inside `parent` (null: of the draft), as `formOrder` has it; 一是 below the deepest form (practice). */
export function firstInside(draft: Draft, parent: Marker | null): MarkerWords | null {
  if (parent && isRunInForm(parent.form)) return null;
  const form = formOrder(draft, new Set())(parent && sectionKind(draft, parent));
  const text = form?.write(1);
  return text ? { text, runsIn: false } : RUN_IN;
}

/** The first of a list that runs on in the text. */
export const RUN_IN: MarkerWords = { text: '一是', runsIn: true };
