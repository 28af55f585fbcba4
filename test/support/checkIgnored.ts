/** Checks of what comments 核稿忽略 and records keep away. */
import { analyse } from '../../server/src/core/analysis.ts';
import type { AnalysisOptions } from '../../server/src/core/options.ts';
import { expectSame } from './expectSame.ts';
import { parseMarkup } from './markup.ts';
import { variants } from './variants.ts';

/**
 * The marks are the findings, labelled with their rules; those that are ignored have `no-` before it. In every variant of
 * line breaks and with rare characters before it.
 */
export function checkIgnored(source: string, options: AnalysisOptions = {}): void {
  for (const variant of variants(source)) {
    const { text, spans } = parseMarkup(variant);
    const { findings, ignored } = analyse(text, options);
    const told = findings.map((finding) => ({ ...finding, label: finding.rule }));
    const kept = ignored.map(({ finding }) => ({ ...finding, label: `no-${finding.rule}` }));
    expectSame(
      spans.map(({ start, text: words, label }) => `${start} ${label}: ${words}`),
      [...told, ...kept].map(
        ({ start, end, label }) => `${start} ${label}: ${text.slice(start, end)}`,
      ),
    );
  }
}
