/** Checks of editor features: a marked-up text in, and what is missing or unexpected told apart. */
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { type Analysis, analyse } from '../../server/src/core/analysis.ts';
import { positionAt } from '../../server/src/core/text/lineIndex.ts';
import { documentSymbols } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/foldingRanges.ts';
import { hover } from '../../server/src/features/hover.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { semanticTokens, semanticTokensLegend } from '../../server/src/features/semanticTokens.ts';
import { expectSame } from './expectSame.ts';
import { parseMarkup } from './markup.ts';
import { variants } from './variants.ts';

/** The outline as a tree of names, indented by two blanks a level. */
export function checkOutline(text: string, tree: readonly string[]): void {
  for (const variant of variants(text)) {
    expect(namesOf(documentSymbols(analyse(variant), 'zh'), '')).toEqual(tree);
  }
}

/** The marks cover the lines that fold, those of scraped noise labelled `noise`. */
export function checkFolding(source: string): void {
  for (const variant of variants(source)) {
    const { text, spans } = parseMarkup(variant);
    const analysis = analyse(text);
    const lineOf = (offset: number): number => positionAt(analysis.draft.paragraphs, offset).line;
    const expected = spans.map(
      ({ start, end, label }) => `${lineOf(start)}–${lineOf(end)} ${label}`,
    );
    const found = foldingRanges(analysis).map(
      ({ startLine, endLine, kind }) =>
        `${startLine}–${endLine} ${kind === 'comment' ? 'noise' : ''}`,
    );
    expectSame(expected, found);
  }
}

/** The marks are the coloured stretches, labelled with their types. */
export function checkTokens(source: string): void {
  for (const variant of variants(source)) {
    const { text, spans } = parseMarkup(variant);
    const expected = spans.map(({ start, text: word, label }) => `${start} ${label} ${word}`);
    expectSame(expected, tokensOf(text, semanticTokens(analyse(text)).data));
  }
}

/** Each coloured stretch as `start type words`. */
export function tokensOf(text: string, data: readonly number[]): readonly string[] {
  const document = TextDocument.create('memory:/draft', 'speech-draft', 1, text);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = -1] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = document.offsetAt({ line, character });
    const name = semanticTokensLegend.tokenTypes[type];
    tokens.push(`${start} ${name} ${text.slice(start, start + length)}`);
  }
  return tokens;
}

/** The texts that grow around the caret, from small to large; the whole document comes last and is left out. */
export function checkSelections(source: string, texts: readonly string[]): void {
  for (const variant of variants(source)) {
    const { text, caret } = parseMarkup(variant);
    const document = TextDocument.create('memory:/draft', 'speech-draft', 1, text);
    const [range] = selectionRanges(analyse(text), [document.positionAt(caret)]);
    const found = outwards(range).map((span) => document.getText(span));
    expect(found.at(-1)).toBe(text);
    expect(found.slice(0, -1).map((found) => found.replace(/\r\n?/g, '\n'))).toEqual(texts);
  }
}

/** The hover at the caret, in Chinese: its Markdown, line by line. */
export function checkHover(source: string, lines: readonly string[]): void {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const { text, caret } = parseMarkup(source.replaceAll('\n', lineBreak));
    expect(hoverText(analyse(text), caret)?.split('\n')).toEqual(lines);
  }
}

/** The hover's Markdown at `offset`. */
export function hoverText(
  analysis: Analysis,
  offset: number,
  tongue: 'zh' | 'en' = 'zh',
): string | undefined {
  const position = positionAt(analysis.draft.paragraphs, offset);
  const found = hover(analysis, position, { tongue, speakingRate: 200 });
  if (!found) return undefined;
  if (typeof found.contents !== 'object' || !('kind' in found.contents)) {
    throw new Error('the hover is not Markdown');
  }
  return found.contents.value;
}

function namesOf(symbols: readonly DocumentSymbol[], indent: string): string[] {
  return symbols.flatMap(({ name, children }) => [
    indent + name,
    ...namesOf(children ?? [], `${indent}  `),
  ]);
}

function outwards(range: SelectionRange | undefined): SelectionRange['range'][] {
  const ranges: SelectionRange['range'][] = [];
  for (let each = range; each; each = each.parent) ranges.push(each.range);
  return ranges;
}
