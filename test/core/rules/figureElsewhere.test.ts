/** A figure against the other drafts of the folder: what the finding points to, and how it is silenced. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { recordOf } from '../../../server/src/core/ignore/record.ts';
import { factsElsewhere } from '../../support/factsElsewhere.ts';

const july = '青禾县7月汇报\n一、投资\n2026年1—6月，全县固定资产投资512.3亿元。';
const august = '青禾县8月汇报\n2026年1—6月，全县固定资产投资521.3亿元。';

const found = (text: string, ...others: readonly string[]) =>
  analyse(text, { otherFacts: factsElsewhere(...others) }).findings.filter(
    ({ rule }) => rule === 'figure-elsewhere',
  );

describe('the finding', () => {
  test('names the other draft and points to its figure', () => {
    const [finding] = found(august, july);
    const start = { line: 2, character: 18 };
    expect(finding).toMatchObject({
      severity: 'information',
      message: {
        zh: '与《青禾县7月汇报》里的 512.3亿元 不同，两处指标、主体和时间一样',
        en: 'differs from 512.3亿元 in “青禾县7月汇报”, of the same metric, subject and period',
      },
      elsewhere: [
        {
          uri: 'file:///稿/1.txt',
          text: '512.3亿元',
          range: { start, end: { line: 2, character: 25 } },
        },
      ],
    });
  });

  test('points to every draft that differs, and to none that agrees', () => {
    const second = july.replace('512.3', '512.9');
    const third = july.replace('512.3亿', '521亿');
    const [finding] = found(august, july, second, third);
    expect(finding?.elsewhere.map(({ text }) => text)).toEqual(['512.3亿元', '512.9亿元']);
  });

  test('stands where the figure stands behind a comment, and leaves the place elsewhere alone', () => {
    const text = `青禾县8月汇报<!-- 核稿忽略 text-noise 此处没有 -->\n\n${august.slice(8)}`;
    const [finding] = found(text, july);
    expect(text.slice(finding?.start, finding?.end)).toBe('521.3亿元');
    expect(finding?.elsewhere[0]?.range.start).toEqual({ line: 2, character: 18 });
  });
});

describe('it is silent', () => {
  test('where no other draft is known', () => expect(found(august)).toEqual([]));

  test('where a comment says so', () => {
    expect(found(`${august}<!-- 核稿忽略本行 figure-elsewhere -->`, july)).toEqual([]);
  });

  test('where it was recorded, until the other draft says something else', () => {
    const otherFacts = factsElsewhere(july);
    const before = analyse(august, { otherFacts });
    const records = before.findings.map((finding) => recordOf(before.draft, finding));
    expect(records.map(({ places }) => places)).toEqual([
      ['全县固定资产投资⟦521.3亿元⟧', '⟦512.3亿元⟧'],
    ]);
    expect(analyse(august, { otherFacts, records }).findings).toEqual([]);
    const changed = factsElsewhere(july.replace('512.3', '512.9'));
    expect(analyse(august, { otherFacts: changed, records }).findings).toHaveLength(1);
  });

  test('where it is switched off', () => {
    const otherFacts = factsElsewhere(july);
    const severities = { 'figure-elsewhere': 'off' as const };
    expect(analyse(august, { otherFacts, severities }).findings).toEqual([]);
  });
});
