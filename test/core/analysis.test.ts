/** The analysis as a whole: it never fails, its places lie in the text, and a cache never shows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../server/src/core/analysis.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { glued } from '../support/glued.ts';
import { figured } from '../support/sentences.ts';

/** Everything that a reader of the analysis sees. */
function seen({ draft, claims, findings }: Analysis) {
  return { draft, claims, findings };
}

const drafts = fc.oneof(figured(60), glued(), fc.string({ unit: 'binary', maxLength: 60 }));

/** One edit: what is put where, and how much it replaces. */
const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(30), drafts), { minLength: 1, maxLength: 8 });

function edited(text: string, [at, length, insert]: readonly [number, number, string]): string {
  const start = Math.min(at, text.length);
  return text.slice(0, start) + insert + text.slice(start + length);
}

describe('an analysis with a cache', () => {
  it('equals one from nothing after any edits', () => {
    fc.assert(
      fc.property(drafts, edits, (text, changes) => {
        let now = text;
        let analysis = analyse(now);
        for (const change of changes) {
          now = edited(now, change);
          analysis = analyse(now, {}, analysis);
          expect(seen(analysis)).toEqual(seen(analyse(now)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads a paragraph that it knows no second time', () => {
    const before = analyse('1-7月完成投资575.7亿元。\n已开工81项。');
    const after = analyse('1-8月完成投资600亿元。\n已开工81项。', {}, before);
    expect(after.readings.get('已开工81项。')).toBe(before.readings.get('已开工81项。'));
  });
});

describe('any text', () => {
  it('gives places that lie in it', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const { draft, claims, findings } = analyse(text);
        const places: Span[] = [
          ...draft.figures,
          ...draft.periods,
          ...draft.markers,
          ...claims.flatMap(({ claimed, operands }) => [claimed, ...operands]),
          ...findings.flatMap((finding) => [finding, ...finding.related]),
          ...findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits)),
        ];
        for (const { start, end } of places) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('severities that a user sets', () => {
  const text = '1-7月完成投资575.7亿元，占年度计划投资723.3亿元的89.6%。';

  it.each(['hint', 'information', 'warning', 'error'] as const)('%s', (severity) => {
    const { findings } = analyse(text, { severities: { 'figure-share': severity } });
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  });

  it('off', () => {
    expect(analyse(text, { severities: { 'figure-share': 'off' } }).findings).toEqual([]);
  });
});
