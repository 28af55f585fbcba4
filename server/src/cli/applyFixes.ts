/** Applies the fixes that a machine may apply unasked. */
import type { Fix } from '../core/rules/rule.ts';
import { safeFixes } from '../core/rules/safeFixes.ts';

/** A text after its fixes, and how many were applied. */
export interface Applied {
  readonly text: string;
  readonly count: number;
}

/** What `fixesOf` must yield of a text: each finding's fixes, in text order. */
export type FixesOf = (text: string) => readonly (readonly Fix[])[];

/**
 * Applies safe fixes until a text has none left, as one fix can lay bare another.
 * Of a finding's fixes the first safe one counts; of fixes that overlap, the earlier one.
 */
export function applySafeFixes(original: string, fixesOf: FixesOf): Applied {
  let text = original;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = safeFixes(fixesOf(text));
    if (chosen.length === 0) break;
    text = withFixes(text, chosen);
    count += chosen.length;
  }
  return { text, count };
}

/** Fixes that undo one another end here; real drafts need two rounds. */
const ROUNDS = 50;

function withFixes(text: string, fixes: readonly Fix[]): string {
  const edits = fixes
    .flatMap((fix) => fix.edits)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    pieces.push(text.slice(at, start), newText);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
