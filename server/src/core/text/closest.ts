/** Finds the names that a mistyped one may have meant. */

/**
 * Up to three of `names` at a small edit distance from `typed`, or that contain it, nearest first; none that is much
 * further than the nearest.
 */
export function closest(typed: string, names: readonly string[]): readonly string[] {
  const near = names
    .map((name) => ({ name, distance: nearness(typed, name) }))
    .filter(({ distance }) => distance <= Math.max(2, typed.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return near
    .filter(({ distance }) => distance <= (near[0]?.distance ?? 0) + 1)
    .slice(0, 3)
    .map(({ name }) => name);
}

function nearness(typed: string, name: string): number {
  const contained = typed.length >= 4 && (name.includes(typed) || typed.includes(name));
  return contained ? 1 : editDistance(typed.slice(0, LONGEST), name);
}

/** No name is longer; what is typed may be. */
const LONGEST = 60;

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
