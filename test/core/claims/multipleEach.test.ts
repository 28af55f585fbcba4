/** Multiples of several that are named, whose numbers stand behind. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['multiple'], source, tellings);

describe('a multiple of each', () => {
  it('holds for one and not for the other', () =>
    check(
      '我市全口径收入25765万元。在同类城市中，我市收入分别是甲县和乙县两县的<|<|两倍以上|>|>；其中甲县14163万元、乙县9777万元。',
      ['violated 25765÷14163=1.82?', 'holds 25765÷9777=2.64?'],
    ));

  it('says nothing where the numbers are missing', () =>
    check('我市全口径收入25765万元。我市收入分别是甲县和乙县两县的两倍以上。'));

  it('says nothing of a topic that is no place of the writer’s', () =>
    check('东市收入25765万元。东市收入分别是甲县和乙县的两倍以上；甲县14163万元、乙县9777万元。'));
});
