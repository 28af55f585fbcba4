/** Chooses the fixes that a machine may apply unasked. */
import type { Fix, TextEdit } from './rule.ts';

/**
 * The safe fixes that can be applied to one text together, in text order: of each finding's `fixes` the first safe one,
 * of fixes that overlap the earlier one. What is left out may still apply to the text that results.
 */
export function safeFixes(fixes: readonly (readonly Fix[])[]): readonly Fix[] {
  const safe = fixes.flatMap((candidates) => candidates.find(isApplicable) ?? []);
  const ordered = safe
    .map((fix) => ({
      fix,
      start: Math.min(...fix.edits.map(startOf)),
      end: Math.max(...fix.edits.map(endOf)),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let taken = -1;
  return ordered.flatMap(({ fix, start, end }) => {
    // Two insertions at one place collide as well: their order would be chance.
    if (start < taken || (start === taken && start === end)) return [];
    taken = end;
    return [fix];
  });
}

function isApplicable(fix: Fix): boolean {
  return fix.safe && fix.edits.length > 0;
}

const startOf = (edit: TextEdit): number => edit.start;
const endOf = (edit: TextEdit): number => edit.end;
