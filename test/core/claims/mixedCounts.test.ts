/** Wholes in two counters at once. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('a whole with a second counter in a bracket', () => {
  it.each<[string, string, string[]]>([
    [
      'adds up over both',
      '望川区畜禽存栏<|12.5万头|>（只），其中，猪2.1万头、牛0.9万头、羊1.5万只、鸡8万只。',
      ['holds 2.1+0.9+1.5+8=12.5?'],
    ],
    [
      'is far from what its parts make: a doubt',
      '望川区畜禽存栏<|16.5万头|>（只），其中，猪2.1万头、牛0.9万头、羊1.5万只、鸡8万只。',
      ['violated 2.1+0.9+1.5+8=12.5?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['parts that are few of it', '望川区畜禽存栏12.5万头（只），其中，猪2.1万头、羊1.5万只。'],
    ['an open list', '望川区畜禽存栏12.5万头（只），其中主要有猪4.1万头、羊5.5万只等。'],
  ])('says nothing of %s', (_, source) => check(source));
});
