/** A qualified name within the same name without the qualifier. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('a qualified name', () => {
  it.each<[string, string, string[]]>([
    [
      'more than what is called so without it: a doubt',
      '全市实施重点项目136个，完成投资42亿元。省级重点项目<|150个|>，完成投资12亿元。',
      ['violated 150个＞136个?'],
    ],
    ['less', '总算力8200PF，智能算力达<|2100PF|>。', ['holds 2100PF≤8200PF?']],
    [
      'far more than a whole that is only bounded',
      '总算力突破1500PF，智能算力达<|2100PF|>。',
      ['violated 2100PF＞突破1500PF?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['means', '居民人均可支配收入2.6万元，城镇居民人均可支配收入3.4万元。'],
    ['another noun', '企业136家，重点项目150家。'],
    ['another place', '全省重点项目136个，我市省级重点项目150个。'],
    ['what rose', '重点项目增加12个，省级重点项目增加15个。'],
  ])('%s', (_, source) => check(source));
});
