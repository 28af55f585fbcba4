/** 应到92人，实到88人，到会率95.7% — the rate of what was due, however it is called. */
import type { LocalFigure } from '../model/figure.ts';
import { isComparable } from './operands.ts';
import type { QuotientBinding } from './quotient.ts';

/** What came of what was due, where the two stand right before the rate at `figures[index]`. */
export function dueBinding(figures: readonly LocalFigure[], index: number): QuotientBinding | null {
  const [whole, part, rate] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!whole || !part || !rate || !isComparable(whole, part)) return null;
  const isNear = part.clause === whole.clause + 1 && rate.clause === part.clause + 1;
  if (!isNear || part.segment !== whole.segment || rate.segment !== part.segment) return null;
  const due = /应([\p{Script=Han}]{1,2})[\p{Script=Han}]{0,4}$/u.exec(whole.lead.trim())?.[1];
  const came = /^实际?([\p{Script=Han}]{1,2})[\p{Script=Han}]{0,4}$/u.exec(part.lead.trim())?.[1];
  if (!due || !came || due[0] !== came[0] || !NAME.test(rate.lead.trim())) return null;
  return { parts: [part], wholes: [whole], certainty: 'firm' };
}

/** 到会率, of nobody in particular (党员出席率); 缺席率 and 欠缴率 are of what did not come. */
const NAME = /^[^缺未欠逾违漏拖增降减]{2,3}率(?:为|达到?了?|是)?$/;
