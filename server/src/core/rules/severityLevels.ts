/** The levels that a user can set a rule to. */
import type { Severity } from './rule.ts';

/** A severity, or silence. */
export type SeverityLevel = Severity | 'off';

/** All levels, the quietest first. */
export const severityLevels: readonly SeverityLevel[] = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
];

/** Whether `value`, which a user has written, is a level. */
export function isSeverityLevel(value: unknown): value is SeverityLevel {
  return severityLevels.some((level) => level === value);
}
