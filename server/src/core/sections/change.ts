/** A change of the draft's sections: its edits, and what it leaves to the writer. */
import type { TextEdit } from '../rules/rule.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** A place that speaks of a section or of their number, and may have to be put right by hand. */
export interface LeftPlace extends Span {
  readonly why: Bilingual;
}

/** What an operation on sections does to the text. */
export interface SectionChange {
  /** In text order, without overlaps, in the offsets of the text before. */
  readonly edits: readonly TextEdit[];
  readonly left: readonly LeftPlace[];
}

/** Why an operation does nothing. */
export interface Refusal {
  readonly refusal: Bilingual;
}

/** The edits in text order, those that change nothing left out. */
export function effective(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits
    .filter(({ start, end, newText }) => text.slice(start, end) !== newText)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `text` with `edits`, which are in order and without overlaps. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(from, start) + newText;
    from = end;
  }
  return result + text.slice(from);
}

/** Where `offset` is after the edits; inside one, as far into the new text as it reaches. */
export function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const { start, end, newText } of edits) {
    if (offset < start) break;
    if (offset < end) return start + by + Math.min(offset - start, newText.length);
    by += newText.length - (end - start);
  }
  return offset + by;
}
