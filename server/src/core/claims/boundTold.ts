/**
 * The exact number that the clause behind a bound tells of the same thing:
 *
 *     优良天数不低于300天，全年优良天数为285天      its name again
 *     “三公”经费控制在850万元以内，实际支出872万元    实际
 *     财政资金近600万元（596.4万元）                 in brackets
 */
import type { LocalFigure } from '../model/figure.ts';
import { boundReading } from './boundReading.ts';
import { isComparable, isLevel } from './operands.ts';
import type { Reading } from './reading.ts';

/** The readings of the bound `figures[index]` over the figure behind it. */
export function readBoundsTold(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const [bound, exact] = [figures[index], figures[index + 1]];
  if (!bound || !exact || !isComparable(bound, exact)) return [];
  const isExact = exact.quantity.approximation === 'exact' && exact.role !== 'threshold';
  if (!isExact || !isOfOneTime(bound, exact)) return [];
  if (isInBracketsBehind(bound, exact)) return [boundReading(exact, bound, 'likely')];
  const isNext = exact.clause - bound.clause === 1 && exact.segment === bound.segment;
  if (!isNext || exact.bracket !== bound.bracket || exact.run.length > 1) return [];
  if (isCarriedOut(bound, exact)) return [boundReading(exact, bound, 'firm')];
  return isNamedAgain(bound, exact) ? [boundReading(exact, bound, 'likely')] : [];
}

/** Another date than the bound's tells of another time; 全年 (`?`, a year that is not written) may be the bound's own. */
function isOfOneTime(bound: LocalFigure, exact: LocalFigure): boolean {
  if (!exact.isDated || exact.period === bound.period) return true;
  return bound.period === '' && exact.period === '?';
}

function isInBracketsBehind(bound: LocalFigure, exact: LocalFigure): boolean {
  return exact.start === bound.end + 1 && exact.bracket === exact.start && exact.trail === '';
}

/** 控制在850万元以内，实际支出872.6万元; of two levels or two shares, not of a level and its change. */
function isCarriedOut(bound: LocalFigure, exact: LocalFigure): boolean {
  if (!/^实际[\p{Script=Han}]{0,4}$/u.test(exact.lead.trim())) return false;
  return exact.role !== 'change' && bound.role !== 'change';
}

/** The name before the exact number ends the words of the bound: 优良天数 of 空气质量优良天数. */
function isNamedAgain(bound: LocalFigure, exact: LocalFigure): boolean {
  const name = /^([\p{Script=Han}]{3,12}?)(?:总共|共|仅|只|已)?(?:达到?|为|是|有)$/u.exec(
    exact.lead.trim(),
  )?.[1];
  if (name === undefined || !isLevel(exact)) return false;
  return bound.lead
    .trim()
    .replace(/(?:控制|保持|稳定|维持)?在?$/, '')
    .endsWith(name);
}
