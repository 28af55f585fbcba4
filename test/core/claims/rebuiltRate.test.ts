/** Changes of rates that are rebuilt from their two sums. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['points', 'difference'], source, tellings);

describe('rebuilt from the sums', () => {
  it.each<[string, string, string[]]>([
    [
      'by amounts',
      '资产总额3881.10亿元，同比增加393.01亿元，增长11.27%；净资产1719.99亿元，增加168.54亿元，增长10.86%；资产负债率55.68%，同比上升<|0.16个百分点|>。',
      ['holds 44.478−44.317=0.161?'],
    ],
    [
      'by amounts, wrong',
      '资产总额3881.10亿元，同比增加393.01亿元；净资产1719.99亿元，增加168.54亿元；资产负债率55.68%，同比上升<|1.16个百分点|>。',
      ['violated 44.478−44.317=0.161?'],
    ],
    [
      'by growth: a doubt',
      '资产总计14876.1亿元，增长2.2%；负债合计10030.8亿元，增长2.9%；资产负债率67.4%，上升<|2.4个百分点|>。',
      ['violated 67.43−66.97=0.46?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'a sum whose change is not told',
      '资产总额3881.10亿元；净资产1719.99亿元，增加168.54亿元；资产负债率55.68%，同比上升1.16个百分点。',
    ],
    [
      'a rate whose name tells no sums',
      '资产总额3881.10亿元，增加393.01亿元；净资产1719.99亿元，增加168.54亿元；履约率55.68%，同比上升1.16个百分点。',
    ],
  ])('%s', (_, source) => check(source));
});
