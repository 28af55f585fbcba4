/** Rates of what came of what was due. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['rate'], source, tellings);

describe('a rate of what was due', () => {
  it.each<[string, string, string[]]>([
    [
      'whatever it is called',
      '应到代表120人，实到111人，到会率<|96.5%|>。',
      ['violated 111÷120=92.50%'],
    ],
    ['holds', '应到代表120人，实到111人，出席率<|92.5%|>。', ['holds 111÷120=92.50%']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a group of those who came', '应到代表120人，实到111人，党员出席率96.5%。'],
    ['what did not come', '应到代表120人，实到111人，缺席率7.5%。'],
    ['another verb', '应到代表120人，实发118份，发放率96.5%。'],
  ])('%s', (_, source) => check(source));
});
