/**
 * Texts made to be hard to read: the words of each reader's own patterns, over and over, with figures among them or
 * none, in one sentence or many. Reading them ends, and says no more than there are figures to speak of.
 */
import { readdirSync } from 'node:fs';
import { analyse as searchCost } from 'scslre';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { regexesIn } from '../support/regexes.ts';

const core = new URL('../../server/src/core/', import.meta.url);
const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const readers = files.filter((name) => /^(?:claims|lexer)\//.test(name));

describe('a regular expression', () => {
  it.each(files)('of %s takes no time beyond finding where it begins', (name) => {
    const costly = regexesIn(new URL(name, core)).flatMap((regex) =>
      searchCost(regex)
        .reports.filter(({ type, exponential }) => exponential || type === 'Self')
        .map(({ type }) => `${type} ${regex.source}`),
    );
    expect(costly).toEqual([]);
  });
});

describe('the words of a reader, over and over', () => {
  it.each(readers)('%s', (name) => {
    const words = regexesIn(new URL(name, core)).flatMap(wordsOf);
    if (words.length === 0) return;
    for (const text of hardTexts(words)) {
      const { draft, claims } = analyse(text);
      const most = 8 * (draft.figures.length + draft.markers.length + draft.promises.length + 8);
      expect(claims.length).toBeLessThanOrEqual(most);
    }
  });
});

/** What a pattern is made of: the runs of Han characters and marks in it. */
function wordsOf({ source }: RegExp): readonly string[] {
  return source.match(/[\p{Script=Han}，。；：、（）]+/gu) ?? [];
}

function hardTexts(words: readonly string[]): readonly string[] {
  const all = words.join('');
  const [first = ''] = words;
  return [
    repeated(first),
    repeated(all),
    repeated(words.map((word, index) => `${word}${index + 2}.5%`).join('')),
    repeated(words.map((word, index) => `${word}${index + 2}个`).join('，')),
    repeated(words.map((word, index) => `其中${word}${index + 2}亿元，占${index}%`).join('；')),
  ];
}

const LENGTH = 1_500;

function repeated(text: string): string {
  return text === '' ? '' : text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
}
