/** What a draft leaves out: the noise of its paragraphs, and the lists of links that they make together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import type { Noise } from '../../../server/src/core/model/noise.ts';
import { placeNoise } from '../../../server/src/core/model/noiseRegions.ts';
import { splitParagraphs } from '../../../server/src/core/text/paragraphs.ts';
import { glued } from '../../support/glued.ts';
import { parseMarkup } from '../../support/markup.ts';
import { variants } from '../../support/variants.ts';
import { withMarks } from '../../support/withMarks.ts';

function noiseOf(text: string): readonly Noise[] {
  const paragraphs = splitParagraphs(text);
  return placeNoise(
    paragraphs,
    paragraphs.map((paragraph) => readParagraph(paragraph.text)),
  );
}

/** The marks stand around the noise, labelled with its kind. */
function checkNoise(source: string): void {
  for (const variant of variants(source)) {
    const { text } = parseMarkup(variant);
    const found = noiseOf(text).map(({ start, end, kind }) => ({ start, end, label: kind }));
    expect(withMarks(text, found)).toBe(variant);
    expect(found).toEqual([...found].sort((a, b) => a.start - b.start));
  }
}

describe('a list of links', () => {
  it.each([
    [
      'its head and its items',
      '抓落实。\n<|相关文章：\n• 春季造林讲话\n• 防汛讲话|link-list>\n谢谢！',
    ],
    [
      'blank lines between its items',
      '<|推荐阅读：\n\n• 造林讲话\n　　\n• 防汛讲话|link-list>\n\n谢谢！',
    ],
    ['a head without items', '<|更多相关文章：造林讲话|link-list>\n谢谢！'],
    ['at the end of the text', '谢谢！\n<|热门文章：\n• 造林讲话|link-list>'],
    ['ends with any other text', '<|相关文章：\n• 造林讲话|link-list>\n抓落实\n• 修路\n• 架桥'],
    [
      'ends with a line of navigation',
      '<|相关文章：\n• 造林讲话|link-list>\n<|上一篇：防汛讲话|navigation>\n• 修路',
    ],
    ['ends with a bulleted sentence, which is text', '<|相关文章：\n• |link-list>抓落实。\n• 修路'],
    [
      'another head opens another list',
      '<|相关文章：\n• 造林讲话|link-list>\n<|推荐阅读：\n• 防汛讲话|link-list>\n谢谢！',
    ],
    [
      'behind other noise',
      '<|上一篇：防汛讲话|navigation>\n<|相关文章：\n• 造林讲话|link-list>\n谢谢！',
    ],
    [
      'ends with text behind a notice',
      '<|相关文章：\n• 讲话（全文共8800字）|link-list>要点\n• 修路',
    ],
    [
      'swallows a notice among its items',
      '<|相关文章：\n• 讲话（未完，全文共8800字）\n• 致辞|link-list>',
    ],
    ['bullets without a head are text', '抓落实：\n• 修路\n• 架桥'],
    ['相关文章 in a sentence heads nothing', '大家要读相关文章：\n• 修路'],
  ])('%s', (_, source) => checkNoise(source));
});

describe('noise of a paragraph', () => {
  it.each([
    ['a notice', '一、成绩\n<|（未完，全文共8800字，当前显示1200字）|cut>\n谢谢！'],
    ['a notice inside a sentence', '要抓好<|……（省略900字）……|cut>落实。'],
    ['two in one paragraph', '要<|（省略900字）|cut>抓<|（省略90字）|cut>落实。'],
    ['navigation', '抓落实。\n<|上一篇：造林讲话|navigation>\n　　<|责任编辑：李明|navigation>'],
    ['an address', '详见<|https://example.org/a|address>。'],
    ['nothing in a plain draft', '在推进会上的讲话\n同志们：\n一、成绩\n修路3公里。'],
    ['nothing in no text', ''],
  ])('%s', (_, source) => checkNoise(source));
});

it('comes in text order, without overlaps, inside the text', () => {
  fc.assert(
    fc.property(glued(), (text) => {
      let last = 0;
      for (const { start, end } of noiseOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
