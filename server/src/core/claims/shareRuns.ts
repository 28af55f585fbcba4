/**
 * Finds shares that follow one another and may cover everything.
 *
 *     建安投资 … 占全部的77.4% ；设备购置 … 占3.3% ；其他费用 … 占19.3%
 *     └ label      └ share        └ label     └ share └ label     └ share
 */
import { dividesShares } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import type { Label } from './labels.ts';
import { listAround } from './lists.ts';

/** Shares that follow one another: of one list, or of items in one form (A占a；B占b). */
export function shareRuns(figures: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const runs: LocalFigure[][] = [];
  for (const [index, figure] of figures.entries()) {
    if (!isShare(figures, index)) continue;
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const goesOn =
      previous && figure.sentence - previous.sentence <= 1 && !opensAnew(figures, index);
    if (run && goesOn) run.push(figure);
    else runs.push([figure]);
  }
  return runs.filter((run) => run.length > 1);
}

function isShare(figures: readonly LocalFigure[], index: number): boolean {
  const [head] = listAround(figures, index);
  const figure = figures[index];
  if (!figure || !head || figure.quantity.dimension !== 'percent' || figure.role === 'change')
    return false;
  const announced = announcementOf(figures, figures.indexOf(head));
  return announced?.kind === 'share' || dividesShares.test(announcing(head));
}

/** The words that announce a list: those before its head, and those before a colon right before them (收入结构为：). */
function announcing({ run, lead }: LocalFigure): string {
  const ahead = /[^，,。；;：:]*[：:]\s*$/.exec(run)?.[0] ?? '';
  return ahead + lead;
}

/** 占全省的 behind 占全市的 begins another run; 占5.8% goes on with one. */
function opensAnew(figures: readonly LocalFigure[], index: number): boolean {
  const [head] = listAround(figures, index);
  if (!head || head !== figures[index]) return false;
  return head.lead.includes('分别') || isOfOtherWhole(figures, index);
}

function isOfOtherWhole(figures: readonly LocalFigure[], index: number): boolean {
  const own = announcementOf(figures, index)?.whole ?? '';
  const before = announcementOf(figures, figures.slice(0, index).findLastIndex(isPercent));
  return own !== '' && before !== null && before.whole !== '' && before.whole !== own;
}

function isPercent({ quantity, role }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && role !== 'change';
}

/** What each share of a run is the share of: the words from the share before it, or its stretch's start, on. */
export function shareLabels(
  figures: readonly LocalFigure[],
  run: readonly LocalFigure[],
): readonly Label[] {
  return run.map((share, index) => {
    const at = figures.indexOf(share);
    const previous = run[index - 1];
    let start = at;
    while (start > 0 && isBetween(figures[start - 1], share, previous)) start--;
    const words = figures.slice(start, at + 1).map(({ run: ahead, lead }) => ahead + lead);
    return { before: words.join('').replace(/^[，,；;。：:\s]+/, ''), behind: '' };
  });
}

function isBetween(
  figure: LocalFigure | undefined,
  share: LocalFigure,
  previous: LocalFigure | undefined,
): boolean {
  if (!figure || figure === previous || figure.sentence !== share.sentence) return false;
  return figure.segment === share.segment || previous?.segment === share.segment;
}

/** 生产性投资比重由68.6%上升到72.2%，非生产性…由31.4%下降为27.8%: the shares before and after, with what they are of. */
export interface ShareStep {
  readonly from: LocalFigure;
  readonly to: LocalFigure;
  readonly label: Label;
}

/** The shares of a paragraph that went from one value to another, in text order. */
export function shareSteps(figures: readonly LocalFigure[]): readonly ShareStep[] {
  return figures.flatMap((from, index) => {
    const to = figures[index + 1];
    const isFrom = from.quantity.dimension === 'percent' && FROM.test(from.lead.trim());
    const isTo = to?.quantity.dimension === 'percent' && TO.test(to.lead.trim());
    if (!isFrom || !to || !isTo || to.clause - from.clause > 1) return [];
    const words = from.lead.trim();
    return [{ from, to, label: { before: words, behind: '' } }];
  });
}

const FROM = /(?:比重|占比|比例|份额)[^，。；]{0,4}[由从][^，。；]{0,6}$/;
const TO = /[到至为]$/;
