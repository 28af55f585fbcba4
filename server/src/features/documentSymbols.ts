/** The outline: sections as a reader nests them. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Marker } from '../core/model/marker.ts';
import { sectionName } from '../core/model/sectionName.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { characterCount } from './characterCount.ts';
import { rangeOf } from './range.ts';
import { characters } from './wording/phrases.ts';

/** The section tree; each symbol tells its length, and its icon tells its level. */
export function documentSymbols({ draft }: Analysis, tongue: Tongue): DocumentSymbol[] {
  const count = characterCount(draft);
  const roots: DocumentSymbol[] = [];
  const symbols: DocumentSymbol[] = [];
  for (const marker of draft.markers) {
    const symbol = symbolOf(draft, marker, characters(count(marker.section))[tongue]);
    const parent = marker.parent === null ? undefined : symbols[marker.parent];
    (parent?.children ?? roots).push(symbol);
    symbols.push(symbol);
  }
  return roots;
}

function symbolOf(
  draft: Draft,
  marker: Marker,
  detail: string,
): DocumentSymbol & { children: DocumentSymbol[] } {
  const { start, section, title, level } = marker;
  const end = Math.min(Math.max(title.end, marker.end), section.end);
  return {
    name: sectionName(draft, marker),
    detail,
    kind: KINDS[Math.min(Math.max(level, 1), KINDS.length) - 1] ?? SymbolKind.Field,
    range: rangeOf(draft, section),
    selectionRange: rangeOf(draft, { start, end }),
    children: [],
  };
}

/** By level, so that 一、 （一） 1. （1） and 一是 have icons of their own. */
const KINDS: readonly SymbolKind[] = [
  SymbolKind.Module,
  SymbolKind.Class,
  SymbolKind.Interface,
  SymbolKind.Property,
  SymbolKind.Field,
];
