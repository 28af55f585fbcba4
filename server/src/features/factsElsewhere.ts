/** What the other drafts of the folder say of this draft's figures: information where they differ, history on hover. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { contradictions, factHistory } from '../core/facts/factHistory.ts';
import type { PlacedSummary, StatedFact } from '../core/facts/factIndex.ts';
import type { FigureSummary } from '../core/model/summary.ts';
import type { Bilingual, Tongue } from '../core/text/bilingual.ts';
import { excerpt } from './markdown.ts';
import { titleOf } from './projects/otherDrafts.ts';
import { periodName } from './wording/periods.ts';
import { sourceName } from './wording/phrases.ts';

/** Answers what other drafts state of a figure's fact. */
export type Elsewhere = (figure: FigureSummary) => readonly StatedFact[];

/** The code of these diagnostics; it is no rule, as it judges no draft by itself. */
export const elsewhereCode = 'figure-elsewhere';

/** Never more than information: the other draft may be the wrong one, or an older count. */
export function elsewhereDiagnostics(
  own: PlacedSummary,
  elsewhere: Elsewhere,
  tongue: Tongue,
): Diagnostic[] {
  return own.summary.figures.flatMap((figure): Diagnostic[] => {
    const others = factHistory(contradictions(own, figure, elsewhere(figure)));
    const [first] = others;
    if (!first) return [];
    return [
      {
        range: figure.range,
        severity: DiagnosticSeverity.Information,
        code: elsewhereCode,
        source: sourceName[tongue],
        message: differs(first)[tongue],
        relatedInformation: others.slice(0, MAX_RELATED).map((other) => ({
          location: { uri: other.draft.uri, range: other.figure.range },
          message: other.figure.text,
        })),
      },
    ];
  });
}

const MAX_RELATED = 5;

function differs({ draft, figure }: StatedFact): Bilingual {
  const title = titleOf(draft);
  return {
    zh: `与《${title}》里的 ${figure.text} 不同，两处指标、主体和时间一样`,
    en: `differs from ${figure.text} in “${title}”, of the same metric, subject and period`,
  };
}

/** Lines for a hover, the newest first: `上月汇报 2026-07：2026年1—6月 512.3亿元`. */
export function historyLine({ draft, figure }: StatedFact, tongue: Tongue): string {
  const { date } = draft.summary;
  const colon = tongue === 'zh' ? '：' : ': ';
  const period = figure.period === '' ? '' : `${periodName(figure.period, tongue)} `;
  const dated = date === null ? '' : ` ${date}`;
  return `${excerpt(titleOf(draft), 30)}${dated}${colon}${period}${excerpt(figure.text)}`;
}
