/** No text makes a feature throw or point outside it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { analyse } from '../../server/src/core/analysis.ts';
import { codeActions } from '../../server/src/features/codeActions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { hover } from '../../server/src/features/hover.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { tokensOf } from '../support/checkFeatures.ts';

const fragments = [
  ...['一、', '（一）', '(二)', '1. ', '（1）', '①', '一是', '第一，', '首先，', '——', '## '],
  ...[
    '575.7亿元',
    '79.6%',
    '35,522个',
    '近3个月',
    '3-4个',
    '三成',
    '１２．５万吨',
    '0',
    '4.0∶37.7',
  ],
  ...['2026年', '1-7月', '目前', '占计划的', '完成投资', '同比增长', '讲三点意见', '其中', '等'],
  ...['青禾智能农机装备基地项目', '该项目', '*县', '××亿元', '更多相关文章：', '• 讲话', '省略9字'],
  ...['，', '。', '；', '：', '\n', '\r\n', '\r', ' ', '　', '“', '”', '\t', '\u0000', '\u2028'],
  ...['\ud800', '\udc00', '😀', '𠮷', '\ufeff', '|', '[x](y)', '<b>', '`', '99999999999999999999'],
];

const anyDraft = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...fragments) }, fc.string()), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const anyPlace = fc.record({ line: fc.nat(40), character: fc.nat(80) });

test('whatever the text, features answer with places inside it', () => {
  fc.assert(
    fc.property(anyDraft, anyPlace, (text, place) => {
      const analysis = analyse(text);
      const document = TextDocument.create('memory:/draft', 'speech-draft', 1, text);
      const caret = document.positionAt(document.offsetAt(place));
      const symbols = documentSymbols(analysis, 'zh');
      const [selection] = selectionRanges(analysis, [caret]);
      const shown = hover(analysis, caret, { tongue: 'en', speakingRate: 200 });
      const found = diagnostics(analysis, { uri: document.uri, tongue: 'en' });
      const ranges = [
        ...rangesOf(symbols),
        ...(selection ? [selection.range] : []),
        ...(shown?.range ? [shown.range] : []),
        ...found.map(({ range }) => range),
      ];
      for (const range of ranges) expect(isInside(document, range)).toBe(true);
      for (const { startLine, endLine } of foldingRanges(analysis)) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(document.lineCount);
      }
      expectOrderedTokens(text, semanticTokens(analysis).data);
      const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
      const context = { diagnostics: found };
      codeActions(analysis, { uri: document.uri, tongue: 'zh', range: whole, context });
    }),
    { numRuns: 300 },
  );
});

test('an outline entry selects a part of its own range, and holds its children', () => {
  fc.assert(
    fc.property(anyDraft, (text) => {
      const document = TextDocument.create('memory:/draft', 'speech-draft', 1, text);
      const pending = [...documentSymbols(analyse(text), 'zh')];
      for (let symbol = pending.pop(); symbol; symbol = pending.pop()) {
        expect(symbol.name.trim()).not.toBe('');
        const parts = [symbol.selectionRange, ...(symbol.children ?? []).map(({ range }) => range)];
        for (const part of parts) expect(encloses(document, symbol.range, part)).toBe(true);
        pending.push(...(symbol.children ?? []));
      }
    }),
    { numRuns: 300 },
  );
});

/** All ranges of a symbol tree, without recursion. */
function rangesOf(symbols: readonly DocumentSymbol[]): readonly Range[] {
  const ranges: Range[] = [];
  const pending = [...symbols];
  for (let symbol = pending.pop(); symbol; symbol = pending.pop()) {
    ranges.push(symbol.range, symbol.selectionRange);
    pending.push(...(symbol.children ?? []));
  }
  return ranges;
}

/** Whether both ends are places that the document has, in order. */
function isInside(document: TextDocument, { start, end }: Range): boolean {
  const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
  const isExact = [
    [start, from],
    [end, to],
  ] as const;
  return (
    from <= to && isExact.every(([place, offset]) => isSame(document.positionAt(offset), place))
  );
}

function isSame(a: Range['start'], b: Range['start']): boolean {
  return a.line === b.line && a.character === b.character;
}

function encloses(document: TextDocument, outer: Range, inner: Range): boolean {
  return (
    document.offsetAt(outer.start) <= document.offsetAt(inner.start) &&
    document.offsetAt(inner.end) <= document.offsetAt(outer.end)
  );
}

function expectOrderedTokens(text: string, data: readonly number[]): void {
  let taken = 0;
  for (const token of tokensOf(text, data)) {
    const [start = '', , ...words] = token.split(' ');
    expect(Number(start)).toBeGreaterThanOrEqual(taken);
    taken = Number(start) + words.join(' ').length;
    expect(taken).toBeLessThanOrEqual(text.length);
  }
}
