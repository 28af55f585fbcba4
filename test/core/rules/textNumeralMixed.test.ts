/** Rough numbers of one kind in two scripts. */
import { describe, it } from 'vitest';
import { checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-mixed';

describe('reported once, at the first of the rarer', () => {
  it.each([
    ['in Han numerals', '城区<|三千余人|>，乡镇5000余人，企业1200多人。'],
    ['in digits', '城区三千余人，乡镇五千多人，企业<|1200多人|>。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['different units', '城区三千余人，走访5000余户。'],
    ['numbers below a hundred', '三十多个村，120多个社区。'],
    ['stretches of years', '两千多年前，5000多年文明。'],
    ['exact numbers', '三千人，5000余人。'],
    ['one script', '3000余人，5000余人。'],
  ])('%s', (_, source) => checkReported(rule, source));
});
