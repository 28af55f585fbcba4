/** Half-open stretches of text in UTF-16 code units, as in JavaScript and LSP. */

/** `[start, end)`, 0-based UTF-16 code units into the text at hand. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the caret at `offset` touches the span; both ends count, as a caret stands between units. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The same value, its span moved by `by` code units. */
export function shifted<T extends Span>(value: T, by: number): T {
  return by === 0 ? value : { ...value, start: value.start + by, end: value.end + by };
}

/** Whether `span` shares a unit with any of `sorted`, which is in order and without overlaps. Logarithmic. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  const candidate = sorted[countEndingBy(sorted, span.start)];
  return candidate !== undefined && overlaps(candidate, span);
}

/** Those of `sorted`, which is in order and without overlaps, that share a unit with `span`. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const first = countEndingBy(sorted, span.start);
  let last = first;
  while ((sorted[last]?.start ?? span.end) < span.end) last++;
  return sorted.slice(first, last).filter((one) => overlaps(one, span));
}

/** How many of `sorted` start before `offset`; so the index of the first that starts at or behind it. Logarithmic. */
export function countStartingBefore(
  sorted: readonly Pick<Span, 'start'>[],
  offset: number,
): number {
  return countWhile(sorted, ({ start }) => start < offset);
}

/** How many of `sorted` end at or before `offset`; so the index of the first that ends behind it. Logarithmic. */
export function countEndingBy(sorted: readonly Pick<Span, 'end'>[], offset: number): number {
  return countWhile(sorted, ({ end }) => end <= offset);
}

function countWhile<T>(sorted: readonly T[], isBefore: (value: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && isBefore(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
