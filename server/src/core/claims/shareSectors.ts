/**
 * Shares of the three sectors in their order — 到位资金在三次产业中的分布为2.7%、74%和23.3%, the levels by the names of the sectors.
 */
import type { LocalFigure } from '../model/figure.ts';
import type { Announcement } from './announcement.ts';
import { isAmount } from './changes.ts';
import { isLevel } from './operands.ts';
import type { PartChoice } from './shareCollectives.ts';

/** The words for the three sectors together. */
export const THREE_SECTORS = /三次产业|一、?二、?三产/;

const SECTORS: readonly RegExp[] = [
  /第?一(?:次)?产(?:业)?|第一、/,
  /第?二(?:次)?产(?:业)?/,
  /第?三(?:次)?产(?:业)?/,
];

/** The level of the sector that `figure` stands for in its list, before the list or behind it; null for other lists. */
export function partByName(
  figures: readonly LocalFigure[],
  figure: LocalFigure,
  list: readonly LocalFigure[],
  { whole }: Announcement,
): readonly PartChoice[] | null {
  const [head] = list;
  if (!head || list.length !== SECTORS.length || !THREE_SECTORS.test(head.lead)) return null;
  const sector = SECTORS[list.indexOf(figure)];
  const at = figures.indexOf(head);
  const ahead = figures.slice(Math.max(0, at - REACH), at).reverse();
  const behind = figures
    .slice(at + list.length, at + REACH)
    .filter(({ sentence }) => sentence === head.sentence);
  const bearer = [...ahead, ...behind].find(({ run, lead }) => sector?.test(`${run}${lead}`));
  if (!bearer) return [];
  const own = figures.filter(
    (other) => other.segment === bearer.segment && other.start >= bearer.start,
  );
  const measure = whole.slice(0, 2);
  const part =
    own.find((other) => isPart(other) && measure !== '' && other.lead.includes(measure)) ??
    own.find(isPart);
  return part ? [{ parts: [part], certainty: 'likely' }] : [];
}

const REACH = 40;

function isPart(figure: LocalFigure): boolean {
  return isLevel(figure) && !isAmount(figure);
}
