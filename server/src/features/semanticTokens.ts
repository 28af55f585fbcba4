/** Semantic colouring: markers, figures, units, periods and projects. */
import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Figure } from '../core/model/figure.ts';
import { lineAt, offsetAt } from '../core/text/lineIndex.ts';
import { overlaps, type Span } from '../core/text/span.ts';

const TYPES = ['marker', 'figure', 'unit', 'period', 'project'] as const;

/** The types by number, as the tokens name them; no modifiers. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...TYPES],
  tokenModifiers: [],
};

/** The tokens of the whole draft, or of those lines that `range` touches. */
export function semanticTokens({ draft }: Analysis, range?: Range): SemanticTokens {
  const tokens = withoutOverlaps(tokensOf(draft));
  return { data: encoded(draft, range ? tokens.filter(isIn(draft, range)) : tokens) };
}

/** A stretch of one colour, never across lines. */
interface Token extends Span {
  readonly type: (typeof TYPES)[number];
}

function tokensOf(draft: Draft): readonly Token[] {
  const typed = (type: Token['type'], spans: readonly Span[]): Token[] =>
    spans.map(({ start, end }) => ({ type, start, end }));
  return [
    ...typed('marker', draft.markers),
    ...typed('period', draft.periods),
    ...typed(
      'project',
      draft.projects.flatMap(({ mentions }) => mentions),
    ),
    ...draft.figures.flatMap(figureTokens),
  ];
}

/** 近30亿元 is figure 近30 and unit 亿元; 2亿元以上 has 以上 as a figure again. */
function figureTokens({ start, end, text, unit, digits }: Figure): Token[] {
  const at = unit === '' ? -1 : text.lastIndexOf(unit);
  if (at < 0 || start + at < digits.end) return [{ type: 'figure', start, end }];
  const unitStart = start + at;
  const unitEnd = unitStart + unit.length;
  return [
    { type: 'figure', start, end: unitStart },
    { type: 'unit', start: unitStart, end: unitEnd },
    { type: 'figure', start: unitEnd, end },
  ];
}

/** In text order; of two that overlap, the one that begins first. Empty ones are left out. */
function withoutOverlaps(tokens: readonly Token[]): readonly Token[] {
  const sorted = tokens
    .filter((token) => token.start < token.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return sorted.filter((token) => {
    if (token.start < taken) return false;
    taken = token.end;
    return true;
  });
}

function isIn({ paragraphs }: Draft, range: Range): (token: Token) => boolean {
  const span = { start: offsetAt(paragraphs, range.start), end: offsetAt(paragraphs, range.end) };
  return (token) => overlaps(token, span);
}

/** LSP's five numbers for each token: line and character relative to the one before, length, type, modifiers. */
function encoded({ paragraphs }: Draft, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = tokens[0] ? lineAt(paragraphs, tokens[0].start) : 0;
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { type, start, end } of tokens) {
    while ((paragraphs[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) line++;
    const character = start - (paragraphs[line]?.start ?? 0);
    const deltaCharacter = line === lastLine ? character - lastCharacter : character;
    data.push(line - lastLine, deltaCharacter, end - start, TYPES.indexOf(type), 0);
    lastLine = line;
    lastCharacter = character;
  }
  return data;
}
