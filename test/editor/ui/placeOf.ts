/** Finds where a text stands on the screen, as the mouse needs to know. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';

/** The middle of `text` in the editor's lines, on one of which it stands whole. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const pieces: { node: Node; from: number }[] = [];
      let all = '';
      while (walker.nextNode()) {
        pieces.push({ node: walker.currentNode, from: all.length });
        all += (walker.currentNode.nodeValue ?? '').replaceAll('\u00a0', ' ');
      }
      const start = all.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      const first = pieces.filter(({ from }) => from <= start).at(-1);
      const last = pieces.filter(({ from }) => from < start + wanted.length).at(-1);
      if (!first || !last) continue;
      range.setStart(first.node, start - first.from);
      range.setEnd(last.node, start + wanted.length - last.from);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, text);
  if (!place) throw new Error(`not on the screen: ${text}`);
  return place;
}
