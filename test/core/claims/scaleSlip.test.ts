/** Values that are a power of ten apart. */
import Big from 'big.js';
import { expect, test } from 'vitest';
import { powerOff } from '../../../server/src/core/claims/scaleSlip.ts';

test.each([
  ['38800', '3.88', 4],
  ['3.88', '388000000', -8],
  ['29.74', '297.4', -1],
  ['297.5', '2.974', 2],
  ['297.4', '297.4', null],
  ['594.8', '297.4', null],
  ['29.9', '297.4', null],
  ['0', '297.4', null],
  ['-29.74', '297.4', null],
])('%s for %s', (value, meant, power) => {
  expect(powerOff(new Big(value), new Big(meant))).toBe(power);
});
