/** Breaks in the numbers of siblings, and the many lists that look broken and are not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markerWith,
  type NumberingBreak,
  numberingBreaks,
} from '../../../server/src/core/model/numbering.ts';
import { draftOf } from '../../support/draftOf.ts';
import { glued } from '../../support/glued.ts';
import { parseMarkup } from '../../support/markup.ts';
import { variants } from '../../support/variants.ts';
import { wellNumbered } from '../../support/wellNumbered.ts';
import { withMarks } from '../../support/withMarks.ts';

/**
 * The marks stand around the markers that break their run, labelled with the kind and the number due there:
 * `gap-3`; behind them `certain`, `cut` and `excerpt` where they hold.
 */
function checkBreaks(source: string): void {
  for (const variant of variants(source)) {
    const { text } = parseMarkup(variant);
    const breaks = numberingBreaks(draftOf(text));
    expect(breaks).toEqual([...breaks].sort((a, b) => a.marker.start - b.marker.start));
    const found = breaks.map((each) => ({
      start: each.marker.start,
      end: each.marker.end,
      label: labelOf(each),
    }));
    expect(withMarks(text, found)).toBe(variant);
  }
}

function labelOf({ kind, expected, isCertain, isBesideCut, isExcerpt }: NumberingBreak): string {
  const flags = { certain: isCertain, cut: isBesideCut, excerpt: isExcerpt };
  const held = Object.entries(flags).flatMap(([flag, holds]) => (holds ? [flag] : []));
  return [kind, expected, ...held].join('-');
}

describe('a gap', () => {
  it.each([
    ['one number left out', '一、成绩\n二、问题\n<|四、|gap-3>任务'],
    ['several left out', '一、成绩\n<|五、|gap-2>任务\n六、保障'],
    ['once, though the list goes on', '一、成绩\n<|三、|gap-2>任务\n四、保障\n五、考核'],
    ['two of them', '任务是：一是修路；<|三是|gap-2>架桥；<|五是|gap-4>通水。'],
    ['below a heading', '一、成绩\n（一）公路\n<|（三）|gap-2>铁路\n二、任务'],
    ['of Arabic numbers', '1.修路\n2.架桥\n<|4.|gap-3>通水'],
    ['of bracketed Arabic numbers', '（1）修路\n<|（3）|gap-2>通水'],
    ['of circled numbers', '①修路\n<|③|gap-2>通水'],
    ['of chapters', '第一章 总则\n<|第三章|gap-2> 附则'],
    ['of items with 第', '第一，路要修好。\n<|第三，|gap-2>水要通上。'],
    ['of items with 其', '其一，路窄；<|其三|gap-2>，水浅。'],
    [
      'that words for numbers below the heading do not fill',
      '一、成绩\n首先，路更宽。其次，桥更多。\n<|三、|gap-2>任务',
    ],
    [
      'and another below it',
      '一、成绩\n（一）公路\n<|（三）|gap-2>铁路\n<|三、|gap-2>任务\n（一）公路\n<|（四）|gap-2>铁路',
    ],
    ['a list that begins with two', '一、成绩\n<|（二）|gap-1>铁路\n（三）水路'],
    ['a run that begins with two', '一、成绩\n<|二是|gap-1>铁路通。\n三是水路通。'],
    ['a number that its neighbours put right', '一、成绩\n<|五、|gap-2-certain>问题\n三、任务'],
    [
      'a first number that the next puts right',
      '一、成绩\n<|（三）|gap-1-certain>公路\n（二）铁路',
    ],
    [
      'where numbers go on from heading to heading',
      '一、成绩\n（一）公路\n（二）铁路\n二、问题\n（三）水路\n三、任务\n<|（五）|gap-4>航空',
    ],
    [
      'of many, where numbers go on from heading to heading',
      '一、成绩\n（一）公路\n二、问题\n（二）铁路\n三、任务\n<|（八）|gap-3>航空',
    ],
    [
      'a list that begins with two, where the section before ended beyond that',
      '一、成绩\n（一）公路\n二、问题\n（二）铁路\n（三）水路\n三、任务\n<|（二）|gap-1>航空',
    ],
    [
      'of articles, which count on through all chapters',
      '第一章 总则\n第一条 为修路定本办法。\n第二条 路分三级。\n第二章 附则\n<|第四条|gap-3> 本办法即日施行。',
    ],
  ])('%s', (_, source) => checkBreaks(source));
});

describe('a repeat', () => {
  it.each([
    ['the last number again', '一、成绩\n二、问题\n<|二、|repeat-3>任务'],
    [
      'with the next number behind it',
      '一、成绩\n二、问题\n<|二、|repeat-3-certain>任务\n四、保障',
    ],
    ['the next number too early', '一、成绩\n<|三、|repeat-2-certain>问题\n三、任务'],
    ['at the head of a list', '一、成绩\n<|（二）|repeat-1-certain>公路\n（二）铁路'],
    ['一、 twice is a slip', '一、成绩\n<|一、|repeat-2>问题\n二、任务'],
    ['in a run', '要做到：第一，修路。第二，架桥。<|第二，|repeat-3-certain>通水。第四，通电。'],
    ['below a heading', '一、成绩\n（一）公路\n<|（一）|repeat-2>铁路\n二、任务'],
    ['in a list that begins with 首先', '首先，修路。第二，架桥。<|第二，|repeat-3>通水。'],
  ])('%s', (_, source) => checkBreaks(source));
});

describe('a reversal', () => {
  it.each([
    ['two headings in the wrong order', '一、成绩\n三、任务\n<|二、|reversal-3>问题\n四、保障'],
    ['a number used before', '一、成绩\n二、问题\n三、任务\n<|二、|reversal-4>保障'],
    [
      'one, where the next number says that no new list begins',
      '任务是：一是修路；二是架桥；<|一是|reversal-3-certain>通水；四是通电。',
    ],
    [
      'a number that its neighbours put right',
      '1.修路\n2.架桥\n<|1.|reversal-3-certain>通水\n4.通电',
    ],
  ])('%s', (_, source) => checkBreaks(source));
});

describe('what is no break', () => {
  it.each([
    [
      'one again below another heading',
      '一、成绩\n（一）公路\n（二）铁路\n二、任务\n（一）公路\n（二）铁路',
    ],
    [
      'runs of 一是 that begin again below each heading',
      '一、成绩\n（一）公路\n一是修。\n二是养。\n（二）铁路\n一是修。\n二是养。\n二、任务\n（一）公路\n一是修。\n（二）铁路\n一是养。\n二是护。',
    ],
    ['runs of 一是 in one section', '工业上，一是招商；二是技改。\n农业上，一是良种；二是良田。'],
    [
      'a run of the same form in the line of an item',
      '一是修路。做到：一是快；二是好。\n二是架桥。',
    ],
    [
      'numbers that go on from heading to heading',
      '一、成绩\n（一）公路\n（二）铁路\n二、任务\n（三）水路\n（四）航空',
    ],
    [
      'a draft that goes on numbering and once begins anew',
      '一、成绩\n（一）公路\n二、问题\n（二）铁路\n三、任务\n（一）水路\n（二）航空',
    ],
    ['chapters that count on through the parts', '第一编 甲\n第一章 路\n第二编 乙\n第二章 桥'],
    ['sections that begin again in each chapter', '第一章 路\n第一节 修\n第二章 桥\n第一节 修'],
    [
      'a list within a list of its own form',
      '一、成绩\n二、任务\n一、路\n二、桥\n三、水\n三、保障',
    ],
    ['a second list behind the first', '一、成绩\n二、任务\n一、路\n二、桥'],
    ['one heading alone', '一、成绩\n路更宽了。'],
    ['one item alone', '任务很重。一是路要修。其余照旧。'],
    ['two things set side by side by 一是', '办了两件事：一是通过预算，一是选举代表。'],
    ['同时 and 此外 as the last items', '一是修路。二是架桥。同时，要通水。此外，要通电。'],
    ['最后 as the last item', '第一，修路。第二，架桥。最后，通水。'],
    ['首先 as the first item', '首先，修路。第二，架桥。第三，通水。'],
    ['首先 and 其次 as the first items', '首先，修路。其次，架桥。第三，通水。'],
    ['再次 left out', '首先，修路。其次，架桥。最后，通水。'],
    ['一是 and 二要 in one list', '一是修路。二要架桥。三是通水。'],
    ['1. and 1、 in one list', '1.修路\n2、架桥\n3.通水'],
    ['forms without numbers', '# 成绩\n——路更宽。\n——桥更多。\n# 任务'],
    ['an item that reads like a decimal', '1.修好主干路\n2.5万亩良田通渠\n3.架好跨江桥'],
    ['ordinals in the text', '第一产业稳，第三产业旺。一季度开门红，三季度再加力。'],
  ])('%s', (_, text) => checkBreaks(text));
});

describe('text that is missing', () => {
  it.each([
    [
      'a paywall notice between the two',
      '一、成绩\n（未完，全文共8800字，当前显示1200字）\n<|三、|gap-2-cut>任务',
    ],
    [
      'a notice in the line before',
      '一是修路。……（省略900字）……\n<|三是|gap-2-cut>通水。\n四是通电。',
    ],
    [
      'a list of links between the two',
      '一、成绩\n相关文章：\n• 在防汛会上的讲话\n<|三、|gap-2-cut>任务',
    ],
    ['between the heading and its first item', '一、成绩\n（省略900字）\n<|（二）|gap-1-cut>铁路'],
    [
      'before the first marker of all',
      '讲话\n（省略900字）\n<|二、|gap-1-cut-excerpt>任务\n三、保障',
    ],
    ['before the heading, not below it', '（省略900字）\n一、成绩\n<|（二）|gap-1>铁路'],
    ['elsewhere tells nothing', '（省略900字）\n一、成绩\n<|三、|gap-2>任务\n（省略900字）'],
    ['navigation tells nothing', '一、成绩\n上一篇：在防汛会上的讲话\n<|三、|gap-2>任务'],
  ])('%s', (_, source) => checkBreaks(source));
});

describe('a text that begins in the middle', () => {
  it.each([
    ['with a heading', '讲话\n<|三、|gap-1-excerpt>任务\n四、保障'],
    [
      'with a heading of the second level',
      '<|（二）|gap-1-excerpt>铁路\n（三）水路\n<|二、|gap-1-excerpt>任务',
    ],
    [
      'with an item',
      '<|三是|gap-1-excerpt>架桥。\n四是通水。\n<|二、|gap-1-excerpt>任务\n一是通电。',
    ],
    [
      'with a heading and the middle of its list',
      '<|三、|gap-1-excerpt>任务\n<|（二）|gap-1-excerpt>铁路\n（三）水路',
    ],
    [
      'does not explain what is missing below a later heading',
      '<|三、|gap-1-excerpt>任务\n（一）公路\n四、保障\n<|（三）|gap-1>铁路',
    ],
    [
      'does not explain a list that begins with two when others came before',
      '<|3.|gap-1-excerpt>架桥\n<|（三）|gap-1-excerpt>铁路\n<|2.|gap-1>通水\n（四）水路',
    ],
    ['does not explain a gap behind it', '<|二、|gap-1-excerpt>问题\n<|四、|gap-3>任务'],
    ['is not one where a heading above is the first', '一、成绩\n<|（二）|gap-1>铁路'],
  ])('%s', (_, source) => checkBreaks(source));
});

describe('the sibling before', () => {
  it.each([
    ['the one before it in its list', '一、成绩\n（一）公路\n三、任务', '一、'],
    ['none at the head of a list', '一、成绩\n（二）公路', null],
    [
      'none in the last section, where lists begin anew',
      '一、成绩\n（一）路\n二、任务\n（三）桥',
      null,
    ],
    [
      'the last of the section before, where numbers go on',
      '一、成绩\n（一）路\n二、问题\n（二）桥\n三、任务\n（四）水',
      '（二）',
    ],
  ])('%s', (_, text, expected) => {
    const previous = numberingBreaks(draftOf(text)).map((each) => each.previous);
    expect(previous.map((marker) => marker && text.slice(marker.start, marker.end))).toEqual([
      expected,
    ]);
  });
});

/** Whether the heading is neither the first nor the last of its list and has none below it. */
function isInner(lines: readonly string[], index: number): boolean {
  const [line = '', next = ''] = [lines[index], lines[index + 1]];
  return line.search(/\S/) === next.search(/\S/) && !/^ *(?:一、|（一）|1\.|（1）|①)/.test(line);
}

it.each([
  ['一、成绩', 3, '三、'],
  ['(一)成绩', 3, '(三)'],
  ['⑳成绩', 21, '⑳'],
])('%s with another number', (text, ordinal, expected) => {
  const draft = draftOf(text);
  expect(draft.markers.map((marker) => markerWith(draft, marker, ordinal))).toEqual([expected]);
});

describe('of any text', () => {
  it('well numbered headings have no break', () => {
    fc.assert(
      fc.property(wellNumbered, (lines) => {
        expect(numberingBreaks(draftOf(lines.join('\n')))).toEqual([]);
      }),
    );
  });

  it('a heading that is lost between two others leaves one gap', () => {
    fc.assert(
      fc.property(wellNumbered, fc.nat(), (lines, seed) => {
        const inner = [...lines.keys()].filter((index) => isInner(lines, index));
        const lost = inner[seed % inner.length];
        fc.pre(lost !== undefined);
        const text = lines.filter((_, index) => index !== lost).join('\n');
        const found = numberingBreaks(draftOf(text)).map(({ kind, marker }) => [
          kind,
          text.slice(marker.start, marker.title.end),
        ]);
        expect(found).toEqual([['gap', lines[lost + 1]?.trimStart()]]);
      }),
    );
  });

  it('breaks come in text order, each at a marker whose number is another one', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const draft = draftOf(text);
        const breaks = numberingBreaks(draft);
        const starts = breaks.map(({ marker }) => marker.start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        for (const { marker, previous, expected } of breaks) {
          expect(draft.markers).toContain(marker);
          expect(previous?.start ?? -1).toBeLessThan(marker.start);
          expect(expected).toBeGreaterThanOrEqual(1);
          expect(expected).not.toBe(marker.ordinal);
        }
      }),
    );
  });
});
