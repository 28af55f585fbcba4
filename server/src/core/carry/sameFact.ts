/** Whether two figures of a draft state one fact, so that a change of the one is a change of the other. */
import type { Figure } from '../model/figure.ts';

/**
 * One value in one unit, of one metric, of subjects and periods that do not differ where both name them. Values of fewer
 * than three digits (12个, 30%) meet by chance: they must name the subject as well.
 */
export function isSameFact(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || !a.quantity.value.eq(b.quantity.value)) return false;
  if (a.metric === '' || a.metric !== b.metric || a.role !== b.role) return false;
  if (differ(a.subject, b.subject) || differ(a.period, b.period)) return false;
  return a.quantity.value.c.length >= 3 || (a.subject !== '' && a.subject === b.subject);
}

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}
