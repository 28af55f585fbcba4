/** Figures of one project or one period as a table. */
import type { Draft } from '../../core/model/draft.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import { excerpt, paragraphs, table } from '../markdown.ts';
import { lineNumber } from '../range.ts';
import { periodName } from '../wording/periods.ts';
import { andMore, figureWords } from '../wording/phrases.ts';
import { MAX_ITEMS } from './cappedList.ts';

/** What all rows have in common, and therefore has no column. */
export type Shared = 'subject' | 'period';

/** The first figures, a row each; empty for none. */
export function figureTable(
  draft: Draft,
  figures: readonly Figure[],
  shared: Shared,
  tongue: Tongue,
): string {
  const other = shared === 'subject' ? 'period' : 'subject';
  const columns = ['line', other, 'metric', 'figure'] as const;
  const rows = figures
    .slice(0, MAX_ITEMS)
    .map((figure) => [
      String(lineNumber(draft, figure.start)),
      other === 'period' ? periodName(figure.period, tongue) : excerpt(figure.subject),
      excerpt(figure.metric),
      excerpt(figure.text),
    ]);
  const rest = figures.length - rows.length;
  return paragraphs([
    table(
      columns.map((column) => figureWords[column][tongue]),
      rows,
    ),
    rest > 0 ? `… ${andMore(rest)[tongue]}` : '',
  ]);
}
