/** Outline, folding and growing selections. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { checkFolding, checkOutline, checkSelections } from '../support/checkFeatures.ts';

const speech = `在全县重点项目推进会上的讲话

同志们：

一、肯定成绩

（一）进度快。完成投资31.2亿元。

（二）民生实。一是办学好了。新建学校5所。二是看病近了。

二、正视差距
1. 开工少
2. 储备薄
`;

test('the outline nests sections as a reader does, title and address left out', () => {
  checkOutline(speech, [
    '一、肯定成绩',
    '  （一）进度快',
    '  （二）民生实',
    '    一是办学好了',
    '    二是看病近了',
    '二、正视差距',
    '  1. 开工少',
    '  2. 储备薄',
  ]);
});

test('a Markdown heading goes by its words', () => {
  checkOutline('# 工作汇报\n\n## 一季度\n\n正文。\n', ['工作汇报', '  一季度']);
});

test('a text without markers has no outline', () => {
  checkOutline('同志们：\n今天开会。\n', []);
  checkOutline('', []);
});

test('an outline entry tells its length and selects its title', () => {
  const [first] = documentSymbols(analyse('一、肯定成绩\n今年 以来，好。\n二、问题\n'), 'zh');
  expect(first?.detail).toBe('13字');
  expect(first?.range).toEqual({
    start: { line: 0, character: 0 },
    end: { line: 2, character: 0 },
  });
  expect(first?.selectionRange).toEqual({
    start: { line: 0, character: 0 },
    end: { line: 0, character: 6 },
  });
});

test('a title of unreadable length is cut', () => {
  const [first] = documentSymbols(analyse(`一、${'加快'.repeat(500)}\n`), 'en');
  expect(first?.name).toHaveLength(81);
  expect(first?.detail).toBe('1,002 characters');
});

test('sections fold to their last line that is not blank', () => {
  checkFolding(`讲话
<|一、肯定成绩

<|（一）进度快

完成投资31.2亿元。|>
（二）民生实。办学好了。|>

<|二、正视差距
开工少。|>


三、狠抓落实
`);
});

test('scraped noise folds as a comment', () => {
  checkFolding(`正文。

<|更多相关文章：在全市会议上
• 在全市防汛工作会议上的讲话
• 在全市双拥工作会议上的讲话|noise>

还是正文。
`);
});

test.each<[title: string, marked: string, texts: string[]]>([
  [
    'digits, figure, clause, sentence, paragraph, section',
    '一、成绩\n今年，完成投资3<|>1.2亿元，增长8%。群众满意。\n二、问题\n',
    [
      '31.2',
      '31.2亿元',
      '完成投资31.2亿元',
      '今年，完成投资31.2亿元，增长8%。',
      '今年，完成投资31.2亿元，增长8%。群众满意。',
      '一、成绩\n今年，完成投资31.2亿元，增长8%。群众满意。\n',
    ],
  ],
  [
    'a comma within a figure ends no clause',
    '新增岗位35,5<|>22个，好。\n',
    ['35,522', '35,522个', '新增岗位35,522个', '新增岗位35,522个，好。'],
  ],
  [
    'a run-in item within its sections',
    '一、成绩\n（一）民生实。一是办学<|>好了。二是看病近了。\n二、问题\n',
    [
      '一是办学好了',
      '一是办学好了。',
      '（一）民生实。一是办学好了。二是看病近了。',
      '（一）民生实。一是办学好了。二是看病近了。\n',
      '一、成绩\n（一）民生实。一是办学好了。二是看病近了。\n',
    ],
  ],
])('selections grow: %s', (_, marked, texts) => {
  checkSelections(marked, texts);
});
