/** Hover on a time: what it is in full, and the figures given for it. */
import type { Analysis } from '../../core/analysis.ts';
import type { Period } from '../../core/model/period.ts';
import { excerpt, paragraphs } from '../markdown.ts';
import { periodName } from '../wording/periods.ts';
import { sectionWords } from '../wording/phrases.ts';
import { figureTable } from './figureTable.ts';
import type { HoverOptions } from './hoverOptions.ts';

/** The hover's Markdown. */
export function hoverPeriod({ draft }: Analysis, period: Period, { tongue }: HoverOptions): string {
  const name = periodName(period.norm, tongue);
  const written = excerpt(period.text);
  const meaning = name === written ? '' : ` ${tongue === 'zh' ? '＝' : '='} ${name}`;
  const figures = draft.figures.filter((figure) => figure.period === period.norm);
  return paragraphs([
    `**${written}**${meaning}`,
    figures.length > 0 ? `**${sectionWords.figures[tongue]}**` : '',
    figureTable(draft, figures, 'period', tongue),
  ]);
}
