/** Lists of percentage points, each against the reference in its place. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['points'], source, tellings);

describe('points of several references', () => {
  it.each<[string, string, string[]]>([
    [
      'the rates of two places: believed where it holds',
      '全市用电量增长8.6%，全国增长4.2%，全省增长6.1%，高于全省<|2.5个百分点|>。',
      ['holds 8.6−6.1=2.50?'],
    ],
    [
      'two in brackets',
      '上半年，全区技改投资增长12.4%，分别高于全市（9.1%）、全省（8.7%）<|3.3个|>和<|4.7个百分点|>。',
      ['holds 12.4−9.1=3.30', 'violated 12.4−8.7=3.70'],
    ],
    [
      'two in one clause',
      '全区用电量增长6.8%，比全市的5.2%、全省的4.9%分别高<|1.6个|>和<|2.9个百分点|>。',
      ['holds 6.8−5.2=1.60', 'violated 6.8−4.9=1.90'],
    ],
    [
      'one reference as before',
      '技改投资增长12.4%，高于全市平均水平（9.1%）<|4.3个百分点|>。',
      ['violated 12.4−9.1=3.30'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'fewer references than points',
      '技改投资增长12.4%，高于全市（9.1%）、去年和前年3.3个、2.1个和1.7个百分点。',
    ],
    ['references that are not given', '技改投资增长12.4%，分别高于全市、全省3.3个和4.7个百分点。'],
  ])('%s', (_, source) => check(source));
});
