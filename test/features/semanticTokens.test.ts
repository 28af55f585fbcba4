/** What is coloured, and as what. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { checkTokens, tokensOf } from '../support/checkFeatures.ts';

test('markers, figures with their units, periods and projects', () => {
  checkTokens(`<|一、|marker>肯定成绩
<|2026年|period>，<|青禾智能农机装备基地项目|project>总投资<|12|figure><|亿元|unit>，<|1-8月|period>完成投资<|6.5|figure><|亿元|unit>，<|该项目|project>占<|54.2|figure><|%|unit>。
`);
});

test('words that bend a figure belong to it', () => {
  checkTokens('创造税收<|2|figure><|亿元|unit><|以上|figure>。');
});

test('a range has its tokens only', () => {
  const text = '一、成绩\n完成31.2亿元。\n完成46.8亿元。\n';
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } };
  const { data } = semanticTokens(analyse(text), range);
  expect(tokensOf(text, data)).toEqual(['7 figure 31.2', '11 unit 亿元']);
});

test('a text without facts has no tokens', () => {
  expect(semanticTokens(analyse('')).data).toEqual([]);
});
