/** The same of a place and of one around it. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

const county = '全县放养稻田蟹苗约3.2亿只。\n';

describe('a place in another', () => {
  it.each<[string, string, string[]]>([
    ['less', `${county}目前，全镇放养稻田蟹苗<|约1.1亿只|>。`, ['holds 约1.1亿只≤约3.2亿只?']],
    [
      'more',
      `${county}目前，全镇养殖户52户，放养稻田蟹苗<|约6.1亿只|>。`,
      ['violated 约6.1亿只＞约3.2亿只?'],
    ],
    [
      'money',
      '全省到位省外资金820亿元。\n全市到位省外资金<|910亿元|>。',
      ['violated 910亿元＞820亿元?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['the wider place behind', '全镇放养稻田蟹苗约6.1亿只。\n全县放养稻田蟹苗约9.2亿只。'],
    ['全区, which may be a province', '全区到位省外资金820亿元。\n全市到位省外资金910亿元。'],
    ['means', '全省人均可支配收入3.2万元。\n全市人均可支配收入3.6万元。'],
    ['incomes of one', '全省城镇居民可支配收入3.2万元。\n全市城镇居民可支配收入3.6万元。'],
    ['another time', '2023年全省到位省外资金820亿元。\n2024年全市到位省外资金910亿元。'],
    ['plans', '全省计划到位省外资金820亿元。\n全市到位省外资金910亿元。'],
    ['other words', '全省到位省外资金820亿元。\n全市完成工业投资910亿元。'],
    ['no place', '全省到位省外资金820亿元。\n到位省外资金910亿元。'],
  ])('%s', (_, source) => check(source));
});
