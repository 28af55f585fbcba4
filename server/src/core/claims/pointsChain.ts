/**
 * 由上半年的11.5%降到前7个月的9.9%、前8个月的7.6%，先后回落1.6个和2.3个百分点，累计回落3.9个百分点:
 * each step of a chain of percentages, and the whole way.
 */
import type { LocalFigure } from '../model/figure.ts';
import { figuresBefore } from './nearby.ts';
import { pointsBetween } from './pointsReading.ts';
import type { Reading } from './reading.ts';

/** The reading of `figures[index]`, a number of points, as a step of the chain before it or as the whole way. */
export function* readChain(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  const chain = chainBefore(figures, index);
  if (chain.length < 2) return;
  if (isWholeWay(figure, figures[index - 1])) {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first && last) yield pointsBetween(first, last, figure, 'firm');
    return;
  }
  const steps = stepsAround(figures, index);
  const at = steps.indexOf(figure);
  const [from, to] = chain.slice(at, at + 2);
  if (from && to && steps.length === chain.length - 1 && steps.length > 1) {
    yield pointsBetween(from, to, figure, 'firm');
  }
}

/** 累计回落, 两年提高. */
function isWholeWay({ lead, clause }: LocalFigure, previous: LocalFigure | undefined): boolean {
  const isOverTime = previous?.quantity.dimension === 'duration' && previous.clause === clause;
  return isOverTime || /^(?:累计|合计|总共|一共|共计|共)[^，。；]{0,6}$/.test(lead.trim());
}

/** 由p降到q、r、s: the percentages of the last such chain in the sentence; empty where there is none. */
function chainBefore(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const figure = figures[index];
  const near = figuresBefore(figures, index).filter(
    ({ sentence, quantity }) => sentence === figure?.sentence && quantity.dimension === 'percent',
  );
  const chain: LocalFigure[] = [];
  for (const rate of [...near].reverse()) {
    chain.unshift(rate);
    if (/[由从][^，。；]*$/.test(rate.lead))
      return chain[1] && LEADS_TO.test(chain[1].lead.trim()) ? chain : [];
    if (!LEADS_TO.test(rate.lead.trim())) return [];
  }
  return [];
}

/** 降到, 再到, 、 and what ties a time to its number: 降到1-7月的. */
const LEADS_TO = /(?:[到至为]|^[、和及，]?(?:再|又|进一步)?)的?$/;

/** The list of steps that the figure stands in: 先后回落1.6个和2.3个. */
function stepsAround(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  let start = index;
  let end = index + 1;
  while (isNextStep(figures[start])) start--;
  while (isNextStep(figures[end])) end++;
  return /先后|依次|分别|逐[月季年]/.test(figures[start]?.lead ?? '')
    ? figures.slice(start, end)
    : [];
}

function isNextStep(figure: LocalFigure | undefined): boolean {
  return figure !== undefined && /^[、和及与]$/.test(figure.lead.trim());
}
