/** Counts at a later stage against those at an earlier one. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('a later stage', () => {
  it.each<[string, string, string[]]>([
    ['has what passed the earlier one', '已签约48个，已开工<|31个|>。', ['holds 31个≤48个?']],
    ['has more', '已签约48个，已开工<|61个|>。', ['violated 61个＞48个?']],
    [
      'of what is to be built',
      '拟建安置点57个，完成评审<|45个|>，已完工<|22个|>。',
      ['holds 45个≤57个?', 'holds 22个≤45个?'],
    ],
    ['of what was drawn', '抽取农房1648户，开工建房<|1735户|>。', ['violated 1735户＞1648户?']],
    ['of what was gone through', '共清理文件1630件，废止<|412件|>。', ['holds 412件≤1630件?']],
    ['of what was found', '排查隐患318处，已整改<|297处|>。', ['holds 297处≤318处?']],
    ['full-width digits', '已签约４８个，已开工<|６１个|>。', ['violated ６１个＞４８个?']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['what a year began and what it finished', '全年开工742套，基本建成948套。'],
    ['what is not done', '已签约48个，未开工61个。'],
    ['other units', '已签约48个，已开工61家。'],
    ['what goes on', '已开工48个，在建61个。'],
    ['sentences apart', '已签约48个。已开工61个。'],
    ['an earlier stage behind a later one', '已完工22个，已签约48个。'],
    ['another course', '已受理48件，已整改61件。'],
  ])('%s', (_, source) => check(source));
});
