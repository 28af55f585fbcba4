/** What may come at the caret: markers, announced items, parallel headings. */
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { analyse } from '../../server/src/core/analysis.ts';
import { sectionCompletion } from '../../server/src/features/sectionCompletion.ts';
import { parseMarkup } from '../support/markup.ts';
import { variants } from '../support/variants.ts';

interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly applied: string;
}

/** What is offered at the caret, each with the whole text that taking it gives. */
function offersAt(source: string, snippets = false): readonly Offer[] {
  const { text, caret } = parseMarkup(source);
  const document = TextDocument.create('memory:/draft', 'speech-draft', 1, text);
  const items = sectionCompletion(analyse(text), document.positionAt(caret), {
    tongue: 'zh',
    snippets,
  });
  return items.map(({ label, detail = '', textEdit }) => ({
    label,
    detail,
    applied: TextDocument.applyEdits(document, [textEdit as TextEdit]),
  }));
}

function labelsAt(source: string): readonly string[] {
  return offersAt(source).map(({ label }) => label);
}

const structure = '一、成绩\n（一）进度快。\n（二）民生实。\n';

const markers: [title: string, source: string, labels: readonly string[]][] = [
  ['a new draft begins at 一、', '<|>', ['一、']],
  [
    'the next sibling, then what goes inside, then the next outside',
    `${structure}<|>`,
    ['（三）', '1.', '二、'],
  ],
  ['only what goes on with what was typed', `${structure}（<|>`, ['（三）']],
  ['half-width typing finds full-width markers', `${structure}(<|>`, ['（三）']],
  ['a number finds its marker', `${structure}二<|>`, ['二、']],
  [
    'as the draft itself numbers',
    '1、成绩\n1）进度快。\n2）民生实。\n2、问题\n<|>',
    ['3、', '1）'],
  ],
  ['an item of a list line by line', '一是快。\n二是实。\n<|>', ['三是']],
  ['nothing inside a sentence', `${structure}今年<|>以来`, []],
  ['nothing behind other words', `${structure}今年以来<|>`, []],
  [
    'behind the last circled number only what is around',
    '一、成绩\n⑳末项。\n<|>',
    ['一是', '二、'],
  ],
];

test.each(markers)('next marker: %s', (_, source, labels) => {
  for (const variant of variants(source)) expect(labelsAt(variant)).toEqual(labels);
});

test('says what the marker follows', () => {
  expect(offersAt(`${structure}<|>`).map(({ detail }) => detail)).toEqual([
    '接在“（二）民生实”之后',
    '“（二）民生实”之下',
    '接在“一、成绩”之后',
  ]);
});

test('replaces what was typed', () => {
  expect(offersAt(`${structure}　　(<|>`)[0]?.applied).toBe(`${structure}　　（三）`);
});

const promises: [title: string, source: string, applied: readonly string[]][] = [
  [
    'headings and run-in items behind the announcement',
    '下面，我讲三点意见。<|>',
    ['下面，我讲三点意见。\n一、\n二、\n三、', '下面，我讲三点意见。一是；二是；三是。'],
  ],
  [
    'on a line of its own',
    '下面，我讲两点意见：\n\n　　<|>',
    ['下面，我讲两点意见：\n\n　　一、\n　　二、', '下面，我讲两点意见：\n\n　　一是\n　　二是'],
  ],
  [
    'one level below the section that announces it',
    '一、存在问题\n主要有两个方面的问题：<|>',
    [
      '一、存在问题\n主要有两个方面的问题：\n（一）\n（二）',
      '一、存在问题\n主要有两个方面的问题：一是；二是。',
    ],
  ],
];

test.each(promises)('announced items: %s', (_, source, applied) => {
  const offered = offersAt(source).filter(({ detail }) => detail.startsWith('预告'));
  expect(offered.map((offer) => offer.applied)).toEqual(applied);
});

test('each announced item is a place to type in', () => {
  const place = (number: number): string => `\${${number}}`;
  expect(offersAt('我讲两点意见。<|>', true)[1]?.applied).toBe(
    `我讲两点意见。一是${place(1)}；二是${place(2)}。`,
  );
});

test('a list that is there is not offered again', () => {
  const kept = '我讲两点意见。<|>\n一、快\n二、好\n';
  expect(offersAt(kept).filter(({ detail }) => detail.startsWith('预告'))).toEqual([]);
});

const parallel = '一、工业\n（一）主要做法\n正文。\n（二）存在问题\n正文。\n二、农业\n';

test('headings: the whole set of the parallel section', () => {
  expect(offersAt(`${parallel}<|>`)[0]).toEqual({
    label: '（一）主要做法 （二）存在问题',
    detail: '同“一、工业”之下',
    applied: `${parallel}（一）主要做法\n（二）存在问题`,
  });
});

test('headings: the title of the same number first, none that is there already', () => {
  const [first, second] = offersAt(`${parallel}（一）主要做法\n（二）<|>`);
  expect(first?.applied).toBe(`${parallel}（一）主要做法\n（二）存在问题`);
  expect(second).toBeUndefined();
});

test('headings: only those that go on with what was typed', () => {
  expect(labelsAt(`${parallel}（一）存<|>`)).toEqual(['存在问题']);
  expect(labelsAt(`${parallel}（一）无<|>`)).toEqual([]);
});
