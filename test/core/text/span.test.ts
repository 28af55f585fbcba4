/** Half-open spans: what shares a unit, what touches, what moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encloses,
  overlaps,
  overlapsAny,
  type Span,
  shifted,
  touches,
} from '../../../server/src/core/text/span.ts';
import { parseMarkup } from '../../support/markup.ts';

/** The two spans that `source` marks as `a` and `b`. */
function pair(source: string): [Span, Span] {
  const { spans } = parseMarkup(source);
  const a = spans.find(({ label }) => label === 'a');
  const b = spans.find(({ label }) => label === 'b');
  if (!a || !b) throw new Error(`no a and b in: ${source}`);
  return [a, b];
}

describe('overlaps', () => {
  it.each([
    ['neighbours share nothing', '<|完成|a><|投资|b>', false],
    ['a span apart', '<|完成|a>年度<|投资|b>', false],
    ['one inside the other', '<|完成<|投资|b>8亿元|a>', true],
    ['the same start', '<|<|完成|b>投资|a>', true],
    ['the same end', '<|完成<|投资|b>|a>', true],
  ])('%s', (_, source, expected) => {
    const [a, b] = pair(source);
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });

  it('counts units, so that spans crossing in one unit overlap', () => {
    expect(overlaps({ start: 2, end: 5 }, { start: 4, end: 9 })).toBe(true);
  });
});

describe('encloses', () => {
  it.each([
    ['one wholly inside', '<|完成<|投资|b>8亿元|a>', true],
    ['the very same', '<|<|投资|b>|a>', true],
    ['one beside it', '<|完成|a><|投资|b>', false],
  ])('%s', (_, source, expected) => {
    const [outer, inner] = pair(source);
    expect(encloses(outer, inner)).toBe(expected);
  });

  it('is no matter of order: the inner does not enclose the outer', () => {
    const [outer, inner] = pair('<|完成<|投资|b>8亿元|a>');
    expect(encloses(inner, outer)).toBe(false);
  });

  it.each([
    ['begins before', { start: 1, end: 4 }],
    ['ends behind', { start: 3, end: 9 }],
  ])('is false where the inner %s', (_, inner) => {
    expect(encloses({ start: 2, end: 8 }, inner)).toBe(false);
  });
});

describe('touches', () => {
  const span = { start: 3, end: 6 };
  it.each([
    ['before', 2, false],
    ['at the start', 3, true],
    ['inside', 4, true],
    ['at the end, as a caret stands between units', 6, true],
    ['behind', 7, false],
  ])('%s', (_, offset, expected) => expect(touches(span, offset)).toBe(expected));
});

describe('shifted', () => {
  const figure = { start: 3, end: 8, text: '8.5亿元' };

  it('moves the span and keeps all else', () => {
    expect(shifted(figure, 100)).toEqual({ start: 103, end: 108, text: '8.5亿元' });
  });

  it('does not change what it is given', () => {
    shifted(figure, 100);
    expect(figure).toEqual({ start: 3, end: 8, text: '8.5亿元' });
  });

  it('gives the very value back where nothing moves', () => {
    expect(shifted(figure, 0)).toBe(figure);
  });
});

describe('overlapsAny', () => {
  it('finds what a search through all would find', () => {
    const lengths = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, fc.nat(60), fc.integer({ min: 1, max: 8 }), (steps, start, length) => {
        let at = 0;
        const sorted = steps.map(([blank, long]) => {
          const from = at + blank;
          at = from + long;
          return { start: from, end: at };
        });
        const span = { start, end: start + length };
        expect(overlapsAny(sorted, span)).toBe(sorted.some((one) => overlaps(one, span)));
      }),
    );
  });

  it('finds nothing in an empty list', () => {
    expect(overlapsAny([], { start: 0, end: 9 })).toBe(false);
  });
});
