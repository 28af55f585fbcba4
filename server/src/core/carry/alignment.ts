/**
 * Which figure of an edited text is which figure of the text before.
 *
 *     before  1-7月完成投资575.7亿元，占计划的79.6%。    skeleton  1-7月完成投资#亿元，占计划的#。
 *     after   1-7月完成投资585.7亿元，占计划的79.6%。    the same: each figure is the one in its place
 */
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';

/** The figures of `before`, each with what it has become in `after`; those that are gone or rewritten are absent. */
export function alignedFigures(before: Draft, after: Draft): ReadonlyMap<Figure, Figure> {
  const [old, now] = [byParagraph(before), byParagraph(after)];
  const pairs = pairedParagraphs(before, after, old, now).flatMap(([from, to]) =>
    pairedFigures(old[from] ?? [], now[to] ?? []),
  );
  return new Map(pairs);
}

function byParagraph({ figures, paragraphs }: Draft): readonly (readonly Figure[])[] {
  const groups: Figure[][] = paragraphs.map(() => []);
  for (const figure of figures) groups[figure.paragraph]?.push(figure);
  return groups;
}

/** Paragraphs with one text, then those with one skeleton, each taken in order; then what is left of as many on both sides. */
function pairedParagraphs(
  before: Draft,
  after: Draft,
  old: readonly (readonly Figure[])[],
  now: readonly (readonly Figure[])[],
): readonly (readonly [number, number])[] {
  const texts = matched(
    before.paragraphs.map(({ text }) => text),
    after.paragraphs.map(({ text }) => text),
  );
  const skeletons = matched(
    before.paragraphs.map(({ text, start }, index) => skeletonOf(text, start, old[index] ?? [])),
    after.paragraphs.map(({ text, start }, index) => skeletonOf(text, start, now[index] ?? [])),
    texts,
  );
  const known = [...texts, ...skeletons];
  const left = unpaired(old, new Set(known.map(([from]) => from)));
  const right = unpaired(now, new Set(known.map(([, to]) => to)));
  if (left.length !== right.length) return known;
  return [...known, ...left.map((from, index) => [from, right[index] ?? -1] as const)];
}

/** Indexes of equal keys, the first with the first; without those that `taken` has. */
function matched(
  before: readonly string[],
  after: readonly string[],
  taken: readonly (readonly [number, number])[] = [],
): readonly (readonly [number, number])[] {
  const [takenBefore, takenAfter] = [
    new Set(taken.map(([a]) => a)),
    new Set(taken.map(([, b]) => b)),
  ];
  const places = new Map<string, number[]>();
  for (const [index, key] of after.entries()) {
    if (takenAfter.has(index)) continue;
    const queue = places.get(key);
    if (queue) queue.push(index);
    else places.set(key, [index]);
  }
  const heads = new Map<string, number>();
  return before.flatMap((key, index) => {
    const head = heads.get(key) ?? 0;
    const place = places.get(key)?.[head];
    if (takenBefore.has(index) || place === undefined) return [];
    heads.set(key, head + 1);
    return [[index, place] as const];
  });
}

function unpaired(
  groups: readonly (readonly Figure[])[],
  paired: ReadonlySet<number>,
): readonly number[] {
  return groups.flatMap((figures, index) =>
    figures.length > 0 && !paired.has(index) ? [index] : [],
  );
}

/** The paragraph with # for the digits of its figures. */
function skeletonOf(text: string, start: number, figures: readonly Figure[]): string {
  let from = 0;
  let skeleton = '';
  for (const { digits } of figures) {
    skeleton += `${text.slice(from, digits.start - start)}#`;
    from = digits.end - start;
  }
  return skeleton + text.slice(from);
}

/** Figures with one lead and unit from both ends of the paragraph; between them those in order, where as many are left. */
function pairedFigures(
  before: readonly Figure[],
  after: readonly Figure[],
): readonly (readonly [Figure, Figure])[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isAlike(before[head], after[head])) head++;
  let tail = 0;
  while (tail < most - head && isAlike(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const isEven = before.length === after.length;
  return before.flatMap((figure, index) => {
    const fromEnd = before.length - index;
    const isOutside = index < head || fromEnd <= tail;
    const other = fromEnd <= tail ? after[after.length - fromEnd] : after[index];
    const isSame = other && (isOutside || (isEven && other.unit === figure.unit));
    return isSame ? [[figure, other] as const] : [];
  });
}

function isAlike(a: Figure | undefined, b: Figure | undefined): boolean {
  return a !== undefined && a.unit === b?.unit && a.lead === b.lead;
}
