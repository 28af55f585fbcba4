/** Which figures stand side by side. */
import { describe, expect, it } from 'vitest';
import { listAround } from '../../../server/src/core/claims/lists.ts';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';

/** The lists of more than one figure, each as written. */
function listsOf(text: string): readonly string[] {
  const { figures } = readParagraph(text);
  const lists = figures.map((_, index) =>
    listAround(figures, index)
      .map((figure) => figure.text)
      .join(' '),
  );
  return [...new Set(lists)].filter((list) => list.includes(' '));
}

describe('figures side by side', () => {
  it.each([
    ['of one unit', '到位40.7亿元、39.05亿元和18.6亿元。', ['40.7亿元 39.05亿元 18.6亿元']],
    ['with names', '出口2481.1亿元、进口1340.3亿元。', ['2481.1亿元 1340.3亿元']],
    [
      'all but the last without what they are',
      '分别拉动0.7个、5.1个和6.5个百分点。',
      ['0.7个 5.1个 6.5个百分点'],
    ],
    ['a number and what it grew by are two things', '增加7个、增长58.3%。', []],
    ['in two clauses', '到位40.7亿元，投产18.6亿元。', []],
    ['in and outside a bracket', '到位40.7亿元（含18.6亿元）。', []],
  ])('%s', (_, text, lists) => expect(listsOf(text)).toEqual(lists));
});
