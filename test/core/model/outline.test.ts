/** The tree of a draft's markers: what belongs to it, how far each section goes, the levels of the contract. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkerForm } from '../../../server/src/core/model/marker.ts';
import { encloses, overlapsAny } from '../../../server/src/core/text/span.ts';
import { checkOutlineTree, checkSections } from '../../support/checkOutlineTree.ts';
import { draftOf } from '../../support/draftOf.ts';
import { glued } from '../../support/glued.ts';

describe('what stays outside', () => {
  it.each([
    [
      'title, date and address',
      ['在全县冬修水利会上的讲话', '（2031年3月9日）', '同志们：', '一、肯定成绩'],
      ['一、肯定成绩'],
    ],
    [
      'a dashed subtitle',
      ['真抓实干谱新篇', '——在全县冬修水利会上的讲话', '一、肯定成绩'],
      ['一、肯定成绩'],
    ],
    [
      '首先 and 最后 that count nothing',
      ['首先，我代表县委向大家问好！', '一、肯定成绩', '最后，祝大家身体健康！'],
      ['一、肯定成绩'],
    ],
    [
      '首先 that a heading parts from 其次',
      ['首先，我通报情况。', '一、肯定成绩', '其次，路网更密。'],
      ['一、肯定成绩'],
    ],
    [
      '首先 before a heading with the next number',
      ['一、肯定成绩', '首先，我通报情况。', '二、狠抓落实'],
      ['一、肯定成绩', '二、狠抓落实'],
    ],
    [
      '首先 and a 其次 inside a later paragraph',
      ['一、肯定成绩', '首先，我通报情况。', '总的看，形势好转。其次，后劲十足。'],
      ['一、肯定成绩'],
    ],
    [
      '最后 that a heading parts from its list',
      ['首先，路更宽。', '其次，桥更多。', '一、狠抓落实', '最后，祝大家身体健康！'],
      ['首先，路更宽', '其次，桥更多', '一、狠抓落实'],
    ],
    [
      'numbers of the text itself',
      ['一、肯定成绩', '第一产业稳中有进，一、二产业协同发力，1、2月份开门红。'],
      ['一、肯定成绩'],
    ],
    [
      'titles in a list of links',
      [
        '一、肯定成绩',
        '相关文章：',
        '• 一、在春季造林会上的讲话',
        '• 二、在防汛会上的讲话',
        '二、狠抓落实',
      ],
      ['一、肯定成绩', '二、狠抓落实'],
    ],
    [
      'titles in the navigation of a web page',
      ['一、肯定成绩', '上一篇：一、在春季造林会上的讲话', '二、狠抓落实'],
      ['一、肯定成绩', '二、狠抓落实'],
    ],
    [
      'markers that a paywall notice carries',
      ['一、肯定成绩', '（省略520字。二、略）……二、狠抓落实'],
      ['一、肯定成绩', '二、狠抓落实'],
    ],
  ])('%s', (_, lines, tree) => checkOutlineTree(lines.join('\n'), tree));

  it('but not a bullet where no list of links is open', () => {
    checkOutlineTree('一、肯定成绩\n• 一是路更宽。\n• 二是桥更多。', [
      '一、肯定成绩',
      '  一是路更宽',
      '  二是桥更多',
    ]);
  });
});

describe('sections', () => {
  it.each([
    [
      'from a heading up to the next that is not inside it; the title stays outside',
      '讲话\n同志们：\n<|一、成绩\n路更宽。\n<|（一）公路\n|><|（二）铁路\n|>|><|二、任务\n抓落实。\n谢谢大家！|>',
    ],
    [
      'up to the start of the next line, its indentation included',
      '　　<|一、成绩\n　　路更宽。\n|>　　<|二、任务|>',
    ],
    [
      'an item of a run up to the next, the last up to the end of its paragraph',
      '<|一、任务\n抓两件事：<|一是修路；|><|二是架桥。要快。|>\n其他工作照常。|>',
    ],
    [
      'a run in the line of an item ends with the line',
      '<|一是修路。<|第一，快审批。|><|第二，快进场。|>\n要细。\n|><|二是架桥。|>',
    ],
    [
      'an item that heads a line goes on to the end',
      '<|一是修路。\n要快。\n|><|二是架桥。\n要稳。\n|>',
    ],
    [
      'an item of a run with paragraphs below it goes on through them',
      '做法：<|一是抓产业。\n<|——工业挑大梁。\n|>|><|二是抓城乡。\n谢谢！|>',
    ],
    [
      'a list of links belongs to the section that it interrupts',
      '<|一、成绩\n相关文章：\n• 在防汛会上的讲话\n|><|二、任务|>',
    ],
  ])('%s', (_, source) => checkSections(source));
});

describe('the level of each form', () => {
  it.each<[string, MarkerForm, number]>([
    ['一、任务', 'cn-dot', 1],
    ['（一）任务', 'cn-paren', 2],
    ['1.任务', 'arabic-dot', 3],
    ['1、任务', 'arabic-comma', 3],
    ['（1）任务', 'arabic-paren', 4],
    ['①任务', 'circled', 5],
    ['一是抓任务。', 'shi', 5],
    ['一要抓任务。', 'yao', 5],
    ['第一，抓任务。', 'di', 5],
    ['其一，抓任务。', 'qi', 5],
    ['首先，抓任务。其次，抓考核。', 'word', 5],
    ['——任务更重。', 'dash', 5],
    ['第一编 任务', 'chapter', 1],
    ['第一部分 任务', 'chapter', 1],
    ['第一章 任务', 'chapter', 1],
    ['第一节 任务', 'chapter', 2],
    ['第一条 任务如下。', 'article', 3],
    ['# 任务', 'heading', 1],
    ['###### 任务', 'heading', 6],
  ])('%s', (text, form, level) => {
    expect(draftOf(text).markers[0]).toMatchObject({ form, level });
  });
});

describe('of any text', () => {
  it('every marker follows its parent and lies in its section', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const { markers } = draftOf(text);
        for (const [index, { parent, section, level }] of markers.entries()) {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(6);
          if (parent === null) continue;
          expect(parent).toBeLessThan(index);
          expect(encloses(markers[parent]?.section ?? { start: 0, end: 0 }, section)).toBe(true);
        }
      }),
    );
  });

  it('a section holds its title, and sections of siblings do not overlap', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const ends = new Map<number | null, number>();
        for (const { start, title, section, parent } of draftOf(text).markers) {
          expect(section.start).toBe(start);
          expect(encloses(section, title)).toBe(true);
          expect(section.start).toBeGreaterThanOrEqual(ends.get(parent) ?? 0);
          ends.set(parent, section.end);
        }
      }),
    );
  });

  it('no marker stands in noise', () => {
    fc.assert(
      fc.property(glued(), (text) => {
        const { markers, noise } = draftOf(text);
        expect(markers.filter((marker) => overlapsAny(noise, marker))).toEqual([]);
      }),
    );
  });
});
