/**
 * The words that say what a figure counts.
 *
 *     新建 42个 、续建 162个        33个 竣工投产项目完成…         个访 26批 35人次
 *     └ before   └ before          └ behind                     └ before both
 */
import type { LocalFigure } from '../model/figure.ts';

/** The words before a figure that name it, and the noun right behind it; without 、, 其中 and the like. */
export interface Label {
  readonly before: string;
  readonly behind: string;
}

/** The label of `figures[index]`; a figure right behind another one of its clause has that one's. */
export function labelOf(figures: readonly LocalFigure[], index: number): Label {
  const figure = figures[index];
  if (!figure) return { before: '', behind: '' };
  const before = withoutJoints(figure.lead);
  const previous = figures[index - 1];
  const isBeside =
    before === '' &&
    previous?.clause === figure.clause &&
    previous.bracket === figure.bracket &&
    previous.quantity.unit !== figure.quantity.unit;
  const behind = nounOf(figure.trail);
  if (!isBeside) return { before, behind };
  return { before: withoutJoints(previous.lead), behind: behind || nounOf(previous.trail) };
}

/** 、依托中心村 → 依托中心村, 其中：新建 → 新建; the 市州、 of 3个市州、28个县 is what the figure before counts. */
function withoutJoints(lead: string): string {
  if (/[、和及与]$/.test(lead.trim())) return '';
  return lead.trim().replace(/^(?:[、和及与：:“”（）()\s]|以及|其中)+/, '');
}

/** 竣工投产项目完成 → 竣工投产项目完成; 、续建 belongs to the next figure. */
function nounOf(trail: string): string {
  return (/^[^、和及与“”（）()\s]{0,12}/.exec(trail.trim())?.[0] ?? '').trim();
}

/** All the words of a label. */
export function wordsOfLabel({ before, behind }: Label): string {
  return `${before} ${behind}`;
}
