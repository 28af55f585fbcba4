/** Joins the noise that paragraphs show into regions of the draft. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { overlapsAny, shifted } from '../text/span.ts';
import type { LocalNoise, Noise } from './noise.ts';

/** The noise of the whole draft, in order and without overlaps; a list of links swallows what stands in it. */
export function placeNoise(
  paragraphs: readonly Paragraph[],
  facts: readonly ParagraphFacts[],
): readonly Noise[] {
  const shown = facts.map((of) => of.noise);
  const lists = linkLists(paragraphs, shown);
  const others = paragraphs
    .flatMap(({ start }, index) => noiseOfItsOwn(shown[index] ?? [], start))
    .filter((region) => !overlapsAny(lists, region));
  return [...lists, ...others].sort((a, b) => a.start - b.start);
}

/** 更多相关文章： opens a list of links; bullets and blank lines go on with it; anything else ends it. */
function linkLists(
  paragraphs: readonly Paragraph[],
  shown: readonly (readonly LocalNoise[])[],
): readonly Noise[] {
  const lists: Noise[] = [];
  let isOpen = false;
  for (const [index, { start, end, text }] of paragraphs.entries()) {
    const noise = shown[index] ?? [];
    if (noise.some(({ kind }) => kind === 'link-head')) {
      lists.push({ start, end, kind: 'link-list' });
      isOpen = true;
      continue;
    }
    const item = itemEnd(noise);
    const list = isOpen && item !== null ? lists.pop() : undefined;
    if (list && item !== null) lists.push({ ...list, end: start + item });
    const goesOn = item === null ? text.trim() === '' : item === text.length;
    isOpen = isOpen && goesOn;
  }
  return lists;
}

/** Where an item of a list of links ends with the noise that follows on it; null where the paragraph is none. */
function itemEnd(noise: readonly LocalNoise[]): number | null {
  const item = noise.find(({ kind }) => kind === 'link-item');
  if (!item) return null;
  return noise.reduce((end, next) => (next.start <= end ? Math.max(end, next.end) : end), item.end);
}

/** What is noise in its paragraph whatever stands around it, moved by the paragraph's `start`. */
function noiseOfItsOwn(shown: readonly LocalNoise[], start: number): readonly Noise[] {
  return shown.flatMap((noise) => {
    const { kind } = noise;
    return kind === 'link-head' || kind === 'link-item' ? [] : [{ ...shifted(noise, start), kind }];
  });
}
