/** The same fact in several drafts: what is one fact, which values contradict each other, and in what order they stand. */
import { describe, expect, test } from 'vitest';
import {
  contradictions,
  factHistory,
  ownFacts,
} from '../../../server/src/core/facts/factHistory.ts';
import { FactIndex } from '../../../server/src/core/facts/factIndex.ts';
import { summaryOf } from '../../../server/src/core/summary.ts';

const draftOf = (text: string, uri = 'file:///other.txt') => ({
  uri,
  summary: summaryOf(text) ?? expect.fail('no draft'),
});

/** The figures of other drafts that contradict a figure of the first. */
function contradicting(own: string, ...others: readonly string[]): readonly string[] {
  const index = new FactIndex();
  for (const [at, text] of others.entries()) index.add(draftOf(text, `file:///${at}.txt`));
  const { uri, summary } = draftOf(own);
  const facts = ownFacts(uri, summary.title, summary.figures);
  return summary.figures.flatMap((figure) =>
    contradictions(facts, figure, index.statedOf(figure)).map(
      (other) => `${figure.text} ≠ ${other.figure.text}`,
    ),
  );
}

const stated = '2026年1—6月，全县固定资产投资512.3亿元。';

describe('a contradiction', () => {
  test('is one of metric, subject and period alike', () => {
    const other = '青禾县7月汇报\n2026年1—6月，全县固定资产投资521.3亿元。';
    expect(contradicting(`青禾县汇报\n${stated}`, other)).toEqual(['512.3亿元 ≠ 521.3亿元']);
    expect(contradicting(`在全县大会上的讲话\n${stated}`, other.replace('青禾县', '全县'))).toEqual(
      ['512.3亿元 ≠ 521.3亿元'],
    );
  });

  test.each([
    ['the other is rounded', '2026年1—6月，全县固定资产投资512亿元。'],
    ['the other is bent', '2026年1—6月，全县固定资产投资超过500亿元。'],
    ['the year differs', '2025年1—6月，全县固定资产投资466.9亿元。'],
    ['no year is written', '1—6月，全县固定资产投资466.9亿元。'],
    ['the metric differs', '2026年1—6月，全县工业投资466.9亿元。'],
    ['the unit differs', '2026年1—6月，全县固定资产投资增长46.9%。'],
    ['it was planned', '2026年1—6月，全县计划完成固定资产投资600亿元。'],
    ['nothing says whose it is', '2026年1—6月，固定资产投资466.9亿元。'],
    [
      'the other says two values',
      '2026年1—6月，全县固定资产投资521.3亿元。\n2026年1—6月，全县固定资产投资499.1亿元。',
    ],
    ['of another county', '望川县汇报\n2026年1—6月，全县固定资产投资93.1亿元。'],
  ])('is none where %s', (_, other) => {
    expect(
      contradicting(
        `青禾县汇报\n${stated}`,
        `${other.includes('汇报') ? '' : '青禾县汇报\n'}${other}`,
      ),
    ).toEqual([]);
  });
});

test('the history has the newest period first, then the newest draft', () => {
  const index = new FactIndex();
  index.add(
    draftOf('汇报\n（2026年8月2日）\n2026年1—6月，全县固定资产投资512.3亿元。', 'file:///b'),
  );
  index.add(
    draftOf('汇报\n（2026年9月2日）\n2026年1—7月，全县固定资产投资575.7亿元。', 'file:///a'),
  );
  index.add(
    draftOf('汇报\n（2026年9月9日）\n2026年1—6月，全县固定资产投资512.3亿元。', 'file:///c'),
  );
  const [figure] = draftOf(stated).summary.figures;
  const history = factHistory(figure ? index.statedOf(figure) : []);
  expect(history.map(({ draft, figure: { text } }) => `${draft.uri} ${text}`)).toEqual([
    'file:///a 575.7亿元',
    'file:///c 512.3亿元',
    'file:///b 512.3亿元',
  ]);
});

test('a draft that is gone states nothing', () => {
  const index = new FactIndex();
  const gone = draftOf(stated);
  index.add(gone);
  index.remove(gone);
  const [figure] = gone.summary.figures;
  expect(figure && index.statedOf(figure)).toEqual([]);
});
