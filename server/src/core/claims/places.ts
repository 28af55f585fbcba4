/** Whose figures are by the words before them: 全乡耕地面积3150公顷…。药材种植面积41.6公顷. */
import type { LocalFigure } from '../model/figure.ts';

/**
 * The place whose `figures[index]` is, as the text calls it (全乡, 我县): the last that is named in its sentence up to it, or
 * in one of `sentences` sentences before; empty where none is. `figures` are of one paragraph, or counted through.
 */
export function placeAt(figures: readonly LocalFigure[], index: number, sentences: number): string {
  const figure = figures[index];
  for (const other of figures.slice(Math.max(0, index - MAX_BACK), index + 1).reverse()) {
    if (!figure || figure.sentence - other.sentence > sentences) return '';
    const place = [...`${other.run}${other.lead}`.matchAll(PLACE)].at(-1)?.[0];
    if (place !== undefined) return place;
  }
  return '';
}

const MAX_BACK = 6;
const PLACE = /[全我][国省市州县旗区镇乡村]/g;

/** Whether the first place holds the second: 全县 holds 全镇. 全区 may be more or less than 全市. */
export function holdsPlace(outer: string, inner: string): boolean {
  const [wide, narrow] = [RANKS[outer.slice(-1)], RANKS[inner.slice(-1)]];
  return wide !== undefined && narrow !== undefined && wide < narrow;
}

const RANKS: Readonly<Record<string, number>> = {
  国: 0,
  省: 1,
  市: 2,
  州: 2,
  县: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  村: 5,
};
