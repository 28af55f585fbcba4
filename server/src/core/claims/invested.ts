/** What was invested so far is no more than all that is to be — 总投资7.8亿元，已累计完成投资6.15亿元. */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';

/** What is invested so far in a paragraph, each against the total investment before it in its sentence. */
export function* readInvested(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, part] of figures.entries()) {
    if (!isSoFar(part)) continue;
    const whole = figuresBefore(figures, index).findLast(
      (other) => isComparable(other, part) && other.bracket === part.bracket,
    );
    if (!whole || !isTotal(whole) || whole.sentence !== part.sentence) continue;
    if (part.segment !== whole.segment || BEYOND.test(wordsBehind(figures, index))) continue;
    yield atMostClaim('part-le-whole', part, whole, 'doubtful'); // 超概算 may be said behind it
  }
}

/** 累计完成投资, 开工以来已完成投资; not what a year or 1-8月 saw. */
function isSoFar(figure: LocalFigure): boolean {
  if (!isLevel(figure) || figure.quantity.dimension !== 'money' || figure.role === 'plan')
    return false;
  if (!/完成投资(?:额)?(?:约|近|达到?|了|为)*$/.test(figure.lead.trim())) return false;
  if (/^(?:\?|\d{4})(?:-\dy)?$|\//.test(figure.period)) return false;
  return /累计|已完成|以来/.test(figure.run + figure.lead) && !/本年|当年|年度/.test(figure.lead);
}

/** 总投资7.8亿元, not 计划总投资 of a year, nor what a group of others has. */
function isTotal(figure: LocalFigure): boolean {
  const isAll = /总投资(?:额)?(?:约|近|达到?|了|为)*$/.test(figure.lead.trim());
  return isAll && isLevel(figure) && !/年度|今年|当年|完成|增加/.test(figure.lead);
}

/** The words behind a figure up to the end of its sentence, as far as the next figure goes. */
function wordsBehind(figures: readonly LocalFigure[], index: number): string {
  const [figure, next] = [figures[index], figures[index + 1]];
  const isNext = next !== undefined && next.sentence === figure?.sentence;
  return `${figure?.lead}${figure?.trail}${isNext ? next.run + next.lead : ''}`;
}

/** 超概算, 决算, 追加: what may be more. */
const BEYOND = /超|决算|追加|调增|增加投资|含/;
