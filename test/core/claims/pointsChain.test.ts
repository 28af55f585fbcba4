/** Each step of a chain of percentages, its whole way, and the shifts of a structure. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['points'], source, tellings);

describe('a chain', () => {
  it.each<[string, string, string[]]>([
    [
      'step by step and in all',
      '失业率由一季度的5.3%降到二季度的5.1%、三季度的4.8%，依次下降<|0.2个|>和<|0.6个百分点|>，共下降<|0.8个百分点|>。',
      ['holds 5.3−5.1=0.20', 'violated 5.1−4.8=0.30', 'violated 5.3−4.8=0.50'],
    ],
    [
      'over so many years',
      '税收占比由78.2%提升到80.5%，再提升到82.3%，两年提高<|6.1个百分点|>。',
      ['violated 82.3−78.2=4.10'],
    ],
    [
      'one rate at two times',
      '2021年城镇化率58.3%，2023年达到61.1%，提高<|4.8个百分点|>。',
      ['violated 61.1−58.3=2.80?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a structure', () => {
  it.each<[string, string, string[]]>([
    [
      'each industry by its name',
      '三次产业结构由7:14:79变为2:18:80，第一产业回落<|5个百分点|>，二产上升<|7个百分点|>。',
      ['holds 7−2=5.00', 'violated 18−14=4.00'],
    ],
    [
      'one of them',
      '三次产业比重由12:43:45调整为10:42:48，三产提高<|5个百分点|>。',
      ['rounding 48−45=3.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'as many steps as do not fit',
      '失业率由5.3%降到5.1%、4.8%，依次下降0.2个、0.3个和0.9个百分点。',
    ],
    ['a term that is not named', '三次产业结构由7:14:79变为2:18:80，优化了9个百分点。'],
    ['two rates, the second without a time', '2021年城镇化率58.3%，达标率61.1%，提高4.8个百分点。'],
  ])('%s', (_, source) => check(source));
});
