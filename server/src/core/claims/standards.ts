/**
 * What reaches a standard is no more than what there is of the kind:
 *
 *     全县建有规模化畜禽养殖小区95个，…。         达到生态型畜禽养殖小区标准的有31个
 *     └ all there are of the noun                   └ those of a stricter standard
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import { reachingAll } from './acrossParagraphs.ts';
import { atMostClaim } from './atMost.ts';
import { isComparable, isLevel } from './operands.ts';

/** The counts of a draft that a standard picks out of those before them. */
export function* readStandards({ figures }: Draft): Iterable<Claim> {
  for (const { figure, near } of reachingAll(figures, isOfStandard)) {
    const name = STANDARD.exec(figure.lead.trim())?.[1] ?? '';
    const whole = near.slice(-REACH, -1).findLast((other) => isAllOf(other, figure, name));
    if (whole) yield atMostClaim('nested', figure, whole, 'doubtful');
  }
}

const REACH = 16;

function isOfStandard(figure: LocalFigure): boolean {
  return isLevel(figure) && STANDARD.test(figure.lead.trim());
}

const STANDARD = /(?:达到|符合)([\p{Script=Han}]{4,16})(?:的?标准|条件|要求)的(?:已|共|现)?有?$/u;

/** Whether the figure says how many there are of the noun that the standard ends with. */
function isAllOf(other: LocalFigure, figure: LocalFigure, name: string): boolean {
  if (!isComparable(other, figure) || !isLevel(other) || other.bracket > 0) return false;
  const words = other.lead.trim();
  return ALL.test(words) && words.endsWith(name.slice(-NOUN));
}

/** 共有规模养殖场; what only some of them did says nothing. */
const ALL = /(?:共有|现有|拥有|建有|总共)[\p{Script=Han}]+$/u;
/** So much of the noun has to be the same. */
const NOUN = 5;
