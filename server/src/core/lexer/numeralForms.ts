/** Finds numbers in forms that GB/T 15835—2011 does not have, with the forms that it has. */
import type { WrittenFigure } from '../model/figure.ts';
import type { NumeralForm } from '../model/numeralForm.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { amountPatterns } from './numeralFormsAmounts.ts';
import { datePatterns } from './numeralFormsDates.ts';
import { readFigureForms } from './numeralFormsFigures.ts';
import type { FormPattern } from './numeralFormsPattern.ts';
import { rangePatterns } from './numeralFormsRanges.ts';
import { wordPatterns } from './numeralFormsWords.ts';

/**
 * The forms of a paragraph in text order, spans relative to it. `figures` are the paragraph's own; `masked` spans
 * (markers, project names, noise; sorted) hold none.
 */
export function readNumeralForms(
  text: string,
  figures: readonly WrittenFigure[],
  masked: readonly Span[],
): readonly NumeralForm[] {
  const forms = [
    ...patterns.flatMap((pattern) => [...matchesOf(text, pattern)]),
    ...readFigureForms(text, figures),
  ];
  return forms
    .filter((form) => !overlapsAny(masked, form))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const patterns: readonly FormPattern[] = [
  ...amountPatterns,
  ...rangePatterns,
  ...datePatterns,
  ...wordPatterns,
];

function* matchesOf(text: string, { kind, pattern, better }: FormPattern): Iterable<NumeralForm> {
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const answers = better({ match, text, start, end });
    if (answers) yield { kind, start, end, text: written, better: answers };
  }
}
