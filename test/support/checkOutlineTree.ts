/** Checks of the outline: the tree as indented lines, the sections as marks in the text. */
import { expect } from 'vitest';
import type { Draft } from '../../server/src/core/model/draft.ts';
import { draftOf } from './draftOf.ts';
import { parseMarkup } from './markup.ts';
import { variants } from './variants.ts';
import { withMarks } from './withMarks.ts';

/** The markers of `text` with their titles, a line each, two blanks deeper for each parent above. */
export function checkOutlineTree(text: string, tree: readonly string[]): void {
  for (const variant of variants(text)) expect(treeOf(draftOf(variant))).toEqual(tree);
}

/** The same for a draft that is nothing but headings: its text is the tree without the indentation. */
export function checkNesting(tree: readonly string[]): void {
  checkOutlineTree(tree.map((line) => line.trimStart()).join('\n'), tree);
}

/** The marks stand around the sections. */
export function checkSections(source: string): void {
  for (const variant of variants(source)) {
    const { text } = parseMarkup(variant);
    const sections = draftOf(text).markers.map(({ section }) => section);
    expect(withMarks(text, sections)).toBe(variant);
  }
}

function treeOf({ markers, text }: Draft): readonly string[] {
  const depths: number[] = [];
  return markers.map(({ start, title, parent }, index) => {
    const depth = parent === null ? 0 : (depths[parent] ?? -1) + 1;
    depths[index] = depth;
    return '  '.repeat(depth) + text.slice(start, title.end);
  });
}
