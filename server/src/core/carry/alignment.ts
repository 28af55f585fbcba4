/**
 * Which figure of an edited text is which figure of the text before.
 *
 *     before  1-7月完成投资575.7亿元，占计划的79.6%。    skeleton  1-7月完成投资#亿元，占计划的#。
 *     after   1-7月完成投资585.7亿元，占计划的79.6%。    the same: each figure is the one in its place
 */
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Paragraph } from '../text/paragraphs.ts';

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
  const texts = matched(all(before), all(after), (draft, index) => draft.paragraphs[index]?.text);
  const skeletons = matched(
    { draft: before, indexes: unpaired(old, new Set(texts.map(([from]) => from))) },
    { draft: after, indexes: unpaired(now, new Set(texts.map(([, to]) => to))) },
    (draft, index) => skeletonOf(draft.paragraphs[index], (draft === before ? old : now)[index]),
  );
  const known = [...texts, ...skeletons];
  const left = unpaired(old, new Set(known.map(([from]) => from)));
  const right = unpaired(now, new Set(known.map(([, to]) => to)));
  if (left.length !== right.length) return known;
  return [...known, ...left.map((from, index) => [from, right[index] ?? -1] as const)];
}

/** Some paragraphs of a draft. */
interface Paragraphs {
  readonly draft: Draft;
  readonly indexes: readonly number[];
}

function all(draft: Draft): Paragraphs {
  return { draft, indexes: [...draft.paragraphs.keys()] };
}

/** Paragraphs of equal keys, the first with the first. */
function matched(
  before: Paragraphs,
  after: Paragraphs,
  keyOf: (draft: Draft, index: number) => string | undefined,
): readonly (readonly [number, number])[] {
  const places = new Map<string | undefined, number[]>();
  for (const index of [...after.indexes].reverse()) {
    const key = keyOf(after.draft, index);
    const stack = places.get(key);
    if (stack) stack.push(index);
    else places.set(key, [index]);
  }
  return before.indexes.flatMap((index) => {
    const place = places.get(keyOf(before.draft, index))?.pop();
    return place === undefined ? [] : [[index, place] as const];
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
function skeletonOf(paragraph: Paragraph | undefined, figures: readonly Figure[] = []): string {
  const { text, start } = paragraph ?? { text: '', start: 0 };
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
