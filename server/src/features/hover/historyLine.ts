/** What the other drafts of the folder state of a figure's fact, as lines of its hover. */
import type { StatedFact } from '../../core/facts/factIndex.ts';
import { draftName } from '../../core/facts/placedSummary.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import { excerpt } from '../markdown.ts';
import { periodName } from '../wording/periods.ts';

/** `上月汇报 2026-07：2026年1—6月 512.3亿元`. */
export function historyLine({ draft, figure }: StatedFact, tongue: Tongue): string {
  const { date } = draft.summary;
  const colon = tongue === 'zh' ? '：' : ': ';
  const period = figure.period === '' ? '' : `${periodName(figure.period, tongue)} `;
  const dated = date === null ? '' : ` ${date}`;
  return `${excerpt(draftName(draft), 30)}${dated}${colon}${period}${excerpt(figure.text)}`;
}
