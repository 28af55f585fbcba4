/**
 * Shares of one row that make up a hundred are shares of all that the row has — 7739万人跨省流动，8871万人省内流动，分别占46.6%和53.4%:
 * the whole is 7739+8871.
 */
import Big from 'big.js';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import type { Announcement } from './announcement.ts';
import { sumOf } from './arithmetic.ts';
import { isComparable } from './operands.ts';
import { isTrueOf, type QuotientBinding } from './quotient.ts';

/** The share as far as a row needs it. */
interface RowShare {
  readonly figure: LocalFigure;
  readonly part: LocalFigure;
  readonly announced: Announcement;
  readonly isNested: boolean;
}

/** The binding of `shares[index]` to all parts of its row; null where the row does not make up a hundred. */
export function complementOf(shares: readonly RowShare[], index: number): QuotientBinding | null {
  const share = shares[index];
  if (share?.announced.kind !== 'share' || share.announced.written) return null;
  let [start, end] = [index, index + 1];
  while (goesOn(shares[start - 1], share) && index - start < MAX_ROW) start--;
  while (goesOn(shares[end], share) && end - index < MAX_ROW) end++;
  const row = shares.slice(start, end).filter((one) => one === share || !one.isNested);
  const wholes = row.map(({ part }) => part);
  const isPrecise = row.length > 2 || row.every(({ figure }) => figure.digits.decimals > 0);
  const isTrue = row.every(({ figure, part }) =>
    isTrueOf(figure, { parts: [part], wholes, certainty: 'guess' }),
  );
  if (row.length < 2 || !isHundred(row) || !(isPrecise || isTrue)) return null;
  return { parts: [share.part], wholes, certainty: 'guess' };
}

const MAX_ROW = 10;

function goesOn(other: RowShare | undefined, share: RowShare): boolean {
  if (!other || other.announced.written || other.announced.kind !== 'share') return false;
  const isOneSentence = other.figure.sentence === share.figure.sentence;
  return isOneSentence && isComparable(other.part, share.part) && other.part !== share.part;
}

function isHundred(row: readonly RowShare[]): boolean {
  const sum = sumOf(row.map(({ figure }) => figure.quantity));
  return meet(sum, { lo: HUNDRED, hi: HUNDRED });
}

const HUNDRED = new Big(100);
