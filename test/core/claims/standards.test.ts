/** What reaches a standard, of all that there are. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['nested'], source, tellings);

const all = '全县共有规模化畜禽养殖小区260户，其中生猪养殖场90户。\n';

describe('those that reach a standard', () => {
  it.each<[string, string, string[]]>([
    ['fewer', `${all}达到生态型畜禽养殖小区标准的有<|75户|>。`, ['holds 75户≤260户?']],
    [
      'more than there are',
      `${all}达到生态型畜禽养殖小区标准的有<|275户|>。`,
      ['violated 275户＞260户?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['another noun', `${all}达到大型农产品批发市场标准的有275户。`],
    ['a part as the whole', '其中畜禽养殖小区26户已验收。\n达到生态型畜禽养殖小区标准的有75户。'],
    ['another unit', `${all}达到生态型畜禽养殖小区标准的有275个。`],
  ])('%s', (_, source) => check(source));
});
