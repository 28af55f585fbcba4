/** Parts whose share of their whole the text gives: that says more than that they are no more than it. */
import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { isLevel, isPlan } from './operands.ts';

/** Whether the figures right behind the part give its share of one of `wholes`; of a plan only where one is a plan. */
export function hasShare(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  wholes: readonly LocalFigure[],
): boolean {
  for (let at = figures.indexOf(part) + 1; at < figures.length; at++) {
    const figure = figures[at];
    if (!figure || isLevel(figure)) return false;
    if (figure.sentence !== part.sentence || figure.bracket !== part.bracket) return false;
    const announced = announcementOf(figures, at);
    if (announced?.kind === 'share') return !namesPlan.test(announced.whole) || wholes.some(isPlan);
    if (announced?.kind === 'rate') return true;
  }
  return false;
}
