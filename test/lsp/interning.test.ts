/** What is kept of a draft's summary: all of it, and each word once. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { summaryOf } from '../../server/src/core/summary.ts';
import { interned, interning } from '../../server/src/lsp/interning.ts';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));

test.each(samples)('%s is kept whole', (name) => {
  const summary = summaryOf(readFileSync(new URL(name, folder), 'utf8')) ?? expect.fail('no draft');
  const kept = interned(structuredClone(summary), interning());
  expect(kept).toStrictEqual(summary);
});

test('every word of a figure is one of those kept once', () => {
  const intern = interning();
  const asked: string[] = [];
  const summary = summaryOf('全县固定资产投资512.3亿元。') ?? expect.fail('no draft');
  interned(summary, (text) => {
    asked.push(text);
    return intern(text);
  });
  for (const word of ['全县', '固定资产投资', '元', 'money', 'actual', '512.3亿元']) {
    expect(asked).toContain(word);
  }
});
