/** What a run of tests came to, as the run itself has written it. */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * A run that did not come to its end has written nothing: one failure. So has a run of no tests.
 * @param {string} report
 * @returns {Counts}
 */
export function readCounts(report) {
  try {
    const { passed, failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed: passed + failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
