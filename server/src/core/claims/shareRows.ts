/**
 * Wholes that stand behind the part of a share, or nowhere.
 *
 *     集中1089户，分散98户，两项共1187户，集中安置占91.7%          the total between the part and the share
 *     功能县9581亿元，占79.6%；主产县2036亿元；生态县424亿元      no total: all that the row has
 */
import { adds } from '../lexicon/breakdowns.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { listAround } from './lists.ts';
import { isComparable, isLevel } from './operands.ts';
import type { QuotientBinding } from './quotient.ts';

/** The total of a row that stands between the part and the share, in the share's sentence or the one before; or none. */
export function totalBetween(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  figure: LocalFigure,
): readonly LocalFigure[] {
  const from = figures.findIndex(({ start }) => start === part.start) + 1;
  return figures
    .slice(from, from + MAX_ROW)
    .filter(
      (other, at, near) =>
        other.start < figure.start &&
        isStanding(other) &&
        isComparable(other, part) &&
        other.quantity.value.gte(part.quantity.value) &&
        adds.test(`${near[at - 1]?.text ?? ''}${other.run}${other.lead}`),
    )
    .slice(-1);
}

/** 三个项目完成7.46亿元，其中电厂一家就占55.2%: the level right before 其中, where the part is one named earlier. */
export function openedTotal(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  figure: LocalFigure,
): readonly LocalFigure[] {
  if (!/^其中.{2,}占/.test(figure.lead.trim())) return [];
  const at = figures.indexOf(figure);
  const last = figures.slice(Math.max(0, at - MAX_ROW), at).findLast(isStanding);
  const isWhole =
    last?.sentence === figure.sentence &&
    last.start !== part.start &&
    isComparable(last, part) &&
    last.quantity.value.gte(part.quantity.value);
  return isWhole ? [last] : [];
}

const MAX_ROW = 16;

/**
 * All items of the part's row, one of each segment, where the others have no shares of their own; only a share that they make
 * true can tell that they are its whole.
 */
export function ofRow(
  figures: readonly LocalFigure[],
  parts: readonly LocalFigure[],
): readonly QuotientBinding[] {
  const [part] = parts;
  if (!part || parts.length > 1) return [];
  const at = figures.indexOf(part);
  const row = figures
    .slice(at + 1, at + MAX_ROW)
    .filter(
      (other, index, near) =>
        other.sentence === part.sentence &&
        other.segment !== part.segment &&
        isStanding(other) &&
        isComparable(other, part) &&
        !near
          .slice(0, index)
          .some((one) => one.segment === other.segment && isComparable(one, part)),
    );
  const isOfShares = figures
    .slice(at + 1, at + MAX_ROW)
    .some(
      (other) =>
        other.sentence === part.sentence &&
        other.segment !== part.segment &&
        other.quantity.dimension === 'percent' &&
        other.lead.includes('占'),
    );
  return row.length >= 2 && !isOfShares
    ? [{ parts, wholes: [part, ...row], certainty: 'guess' }]
    : [];
}

function isStanding(figure: LocalFigure): boolean {
  return isLevel(figure) && !isAmount(figure);
}

/**
 * 320户、1.9万平方米，已拆192户、1.14万平方米，分别占总户数和总面积的60%和60%: what stands in the same place of the row right before
 * that of the part.
 */
export function ofRowBefore(
  figures: readonly LocalFigure[],
  part: LocalFigure,
  count: number,
): LocalFigure | null {
  const at = figures.indexOf(part);
  const whole = figures[at - count];
  if (!whole || count < 2 || whole.segment !== part.segment || whole.clause === part.clause)
    return null;
  const rows = [whole, part].map((one) => listAround(figures, figures.indexOf(one)));
  const isAligned = rows.every(({ length }) => length === count);
  const isAble = isStanding(whole) && isComparable(whole, part);
  return isAligned && isAble && whole.quantity.value.gte(part.quantity.value) ? whole : null;
}
