/** Hover on a figure: value, interval, what it says, every claim it takes part in, where else it stands. */
import type { Analysis } from '../../core/analysis.ts';
import { factHistory } from '../../core/facts/factHistory.ts';
import type { StatedFact } from '../../core/facts/factIndex.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Figure } from '../../core/model/figure.ts';
import { statingFigures } from '../../core/model/summary.ts';
import type { Bilingual, Tongue } from '../../core/text/bilingual.ts';
import { overlaps } from '../../core/text/span.ts';
import { excerpt, paragraphs } from '../markdown.ts';
import { lineNumber } from '../range.ts';
import { roleNames } from '../wording/labels.ts';
import { interval, normalised } from '../wording/numbers.ts';
import { periodName } from '../wording/periods.ts';
import { figureWords, onLine } from '../wording/phrases.ts';
import { cappedList } from './cappedList.ts';
import { claimList, claimsOf } from './claimList.ts';
import { historyLine } from './historyLine.ts';
import type { HoverOptions } from './hoverOptions.ts';

/** The hover's Markdown. */
export function hoverFigure(analysis: Analysis, figure: Figure, options: HoverOptions): string {
  const { tongue } = options;
  const claims = claimsOf(analysis, figure);
  const elsewhere = sameFigures(analysis, figure, claims);
  const history = historyOf(analysis, figure, options);
  return paragraphs([
    headline(figure, tongue),
    statement(figure, tongue),
    claims.length > 0 ? `**${figureWords.checks[tongue]}**` : '',
    claimList(analysis.draft, claims, figure, tongue),
    elsewhere.length > 0 ? `**${figureWords.elsewhere[tongue]}**` : '',
    cappedList(
      elsewhere,
      (other) =>
        `${onLine(lineNumber(analysis.draft, other.start))[tongue]} ${excerpt(other.text)}`,
      tongue,
    ),
    history.length > 0 ? `**${figureWords.history[tongue]}**` : '',
    cappedList(history, (stated) => historyLine(stated, tongue), tongue),
  ]);
}

/** What the other drafts of the folder state of the same fact, the newest first. */
function historyOf(
  { draft }: Analysis,
  figure: Figure,
  { otherFacts }: HoverOptions,
): readonly StatedFact[] {
  if (!otherFacts) return [];
  const [stating] = statingFigures({ ...draft, figures: [figure] });
  return stating ? factHistory(otherFacts.statedOf(stating.fact)) : [];
}

/** `**575.7亿元** ＝ 57,570,000,000元 · 取值 [575.65, 575.75) 亿元`. */
function headline(figure: Figure, tongue: Tongue): string {
  const plain = normalised(figure);
  const range = interval(figure);
  const value = plain === '' ? '' : ` ${tongue === 'zh' ? '＝' : '='} ${plain}`;
  const bounds = range === '' ? '' : ` · ${figureWords.value[tongue]} ${range}`;
  return `**${excerpt(figure.text)}**${value}${bounds}`;
}

/** What the figure says: `指标：完成投资 · 主体：全县 · 时间：2026年1—8月 · 性质：实际`. */
function statement(figure: Figure, tongue: Tongue): string {
  const { metric, subject, period, role, inherited } = figure;
  const parts: readonly (readonly [Bilingual, string])[] = [
    [figureWords.metric, excerpt(metric)],
    [figureWords.subject, excerpt(subject)],
    [figureWords.period, periodName(period, tongue)],
    [figureWords.role, roleNames[role][tongue]],
  ];
  const colon = tongue === 'zh' ? '：' : ': ';
  const said = parts.flatMap(([name, value]) =>
    value === '' ? [] : [`${name[tongue]}${colon}${value}`],
  );
  if (inherited) said.push(figureWords.inherited[tongue]);
  return said.join(' · ');
}

/** Figures of the same metric, subject and period that none of the claims speaks of already. */
function sameFigures(
  { draft }: Analysis,
  figure: Figure,
  claims: readonly Claim[],
): readonly Figure[] {
  const { metric, subject, period, role, quantity } = figure;
  if (metric === '' || subject === '') return [];
  const told = claims.flatMap((claim) => [claim.claimed, ...claim.operands]);
  return draft.figures.filter(
    (other) =>
      other !== figure &&
      other.metric === metric &&
      other.subject === subject &&
      other.period === period &&
      other.role === role &&
      other.quantity.dimension === quantity.dimension &&
      !told.some((span) => overlaps(span, other)),
  );
}
