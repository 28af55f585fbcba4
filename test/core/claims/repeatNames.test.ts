/** One name with one time, its number stated twice. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

describe('one name with one time', () => {
  it.each<[string, string, string[]]>([
    [
      'with a verb or without',
      '1-10月，全市进出口总额183.6亿元，增长6.2%。\n全市1-10月完成进出口总额<|138.6亿元|>。',
      ['violated 183.6亿元 ≠ 138.6亿元?'],
    ],
    [
      'a count',
      '截至5月底，全县经营主体总数达到8640户。\n截至5月底，全县经营主体总数<|8460户|>。',
      ['violated 8640户 ≠ 8460户?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['another time', '截至5月底，全县经营主体总数8640户。\n截至6月底，全县经营主体总数8860户。'],
    ['another place', '截至5月底，全县经营主体总数8640户。\n截至5月底，全市经营主体总数88600户。'],
    [
      'what came in and what is there',
      '上半年，全县新增经营主体640户。\n上半年，全县经营主体8640户。',
    ],
  ])('%s: no repeat', (_, source) => check(source));
});
