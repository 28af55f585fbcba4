/** Enter in a draft: the text before it with the caret, and the text after it. */

import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/core/analysis.ts';
import { onTypeFormatting } from '../../server/src/features/onTypeFormatting.ts';
import { parseMarkup } from '../support/markup.ts';

/** What Enter makes of a marked-up text in an editor that keeps spaces and tabs as the indent of the new line. */
function enter(marked: string, lineBreak = '\n'): string {
  const { text, caret } = parseMarkup(marked.replaceAll('\n', lineBreak));
  const line =
    text
      .slice(0, caret)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? '';
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const typed = text.slice(0, caret) + lineBreak + indent + text.slice(caret);
  const document = TextDocument.create('memory:/draft', 'speech-draft', 1, typed);
  const position = document.positionAt(caret + lineBreak.length + indent.length);
  return TextDocument.applyEdits(document, onTypeFormatting(analyse(typed), position));
}

const continued: [title: string, before: string, next: string][] = [
  ['Han numeral with a dot', '一、总体情况', '二、'],
  ['after ten', '十、保障措施', '十一、'],
  ['after nineteen', '十九、保障措施', '二十、'],
  ['Han numeral in full-width brackets', '（九）强化要素保障', '（十）'],
  ['Han numeral in half-width brackets', '(一)强化要素保障', '(二)'],
  ['Arabic numeral with a point', '1.加快项目建设', '2.'],
  ['the blank behind the point stays', '1. 加快项目建设', '2. '],
  ['Arabic numeral with a comma', '9、加快项目建设', '10、'],
  ['full-width digits stay full-width', '９．加快项目建设', '１０．'],
  ['Arabic numeral in brackets', '（1）完善台账', '（2）'],
  ['circled', '①完善台账', '②'],
  ['run-in item', '一是抓进度。倒排工期，挂图作战。', '二是'],
  ['run-in demand', '一要抓进度。倒排工期。', '二要'],
  ['ordinal', '第一，抓进度。', '第二，'],
  ['其一 with its comma', '其一，抓进度。', '其二，'],
  ['chapter', '第一章 总则', '第二章 '],
  ['dash', '——经济总量再上台阶。全年增长6%。', '——'],
  ['indented by blanks', '    一是抓进度。', '二是'],
  ['quoted in Markdown', '> 一、总体情况', '> 二、'],
];

test.each(continued)('continues the numbering: %s', (_, before, next) => {
  const indent = /^ */.exec(before)?.[0] ?? '';
  expect(enter(`${before}<|>`)).toBe(`${before}\n${indent}${next}`);
  expect(enter(`${before}<|>`, '\r\n')).toBe(`${before}\r\n${indent}${next}`);
});

test('keeps full-width blanks, which editors do not', () => {
  expect(enter('　　一是抓进度。<|>')).toBe('　　一是抓进度。\n　　二是');
});

test('continues between items that stand line by line', () => {
  expect(enter('一是抓进度。<|>\n二是抓质量。')).toBe('一是抓进度。\n二是\n二是抓质量。');
});

test('continues a heading that has nothing below it', () => {
  expect(enter('一、成绩\n正文。\n二、问题<|>\n')).toBe('一、成绩\n正文。\n二、问题\n三、\n');
});

test.each([
  ['Han numeral', '一、成绩\n正文。\n二、<|>', '一、成绩\n正文。\n'],
  ['run-in item keeps its indent', '　　一是抓进度。\n　　二是<|>', '　　一是抓进度。\n　　'],
  ['brackets', '（一）抓进度\n（二）<|>\n正文。', '（一）抓进度\n\n正文。'],
  ['blank behind it', '1. 抓进度\n2. <|>', '1. 抓进度\n'],
  ['dash', '——抓进度。好。\n——<|>', '——抓进度。好。\n'],
])('ends the numbering on an empty line: %s', (_, before, after) => {
  expect(enter(before)).toBe(after);
});

test.each([
  ['a plain paragraph', '刚才，大家作了发言。<|>'],
  ['the middle of a line', '一是抓进度。<|>倒排工期。'],
  [
    'a heading whose text stands below it already',
    '一、成绩<|>\n今年以来，全市开工36个项目。\n二、问题',
  ],
  ['a heading with subheadings below it', '一、成绩<|>\n（一）投资增长'],
  ['a list that runs on inside its paragraph', '一是抓进度；二是抓质量；三是抓安全。<|>'],
  ['figures that look like numbers', '1.5亿元已经到位<|>'],
  ['parallel numerals', '一、二产业增势良好<|>'],
  ['the last circled number', '⑳完善台账<|>'],
  ['the first line', '<|>'],
])('leaves alone: %s', (_, marked) => {
  const { text, caret } = parseMarkup(marked);
  expect(enter(marked)).toBe(`${text.slice(0, caret)}\n${text.slice(caret)}`);
});
