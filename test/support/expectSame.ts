/** Compares what a test expects with what was found, and tells missing and unexpected apart. */
import { expect } from 'vitest';

/** Compares two lists as sets and says which way they differ. */
export function expectSame(expected: readonly string[], found: readonly string[]): void {
  const missing = expected.filter((one) => !found.includes(one));
  const unexpected = found.filter((one) => !expected.includes(one));
  expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
  expect(found).toHaveLength(expected.length);
}
