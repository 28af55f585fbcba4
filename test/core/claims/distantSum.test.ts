/** Totals whose parts stand in later paragraphs. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('the items of a list', () => {
  it.each<[string, string, string[]]>([
    [
      'each give a part',
      '全县<|47个|>重点项目已开工<|31个|>。分类看：\n（一）工业类。共18个，已开工13个，占72.2%。\n（二）城建类。共16个，已开工9个。\n（三）民生类。共13个，已开工9个。\n',
      ['holds 18+16+13=47?', 'holds 13+9+9=31?'],
    ],
    [
      'of which one is wrong',
      '全县重点项目已开工<|31个|>。分类看：\n（一）工业类。已开工13个。\n（二）城建类。已开工9个。\n（三）民生类。已开工19个。\n',
      ['violated 13+9+19=41?'],
    ],
    [
      'each of the total’s own time',
      '1-3月完成产值<|42.61亿元|>，其中3月份完成16.18亿元。\n（一）开发区。1-3月实现产值31.24亿元；3月份实现产值12.72亿元。\n（二）乡镇。1-3月实现产值11.37亿元；3月份实现产值4.46亿元。\n',
      ['holds 31.24+11.37=42.61?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a row in a later paragraph', () => {
  it('adds up', () =>
    check(
      '全区财政收入完成<|68242万元|>，增长5.1%。\n二、征收情况。东所完成21513万元，增长3%；西所完成19486万元；北所完成27243万元。\n',
      ['holds 21513+19486+27243=68242?'],
    ));
});

describe('says nothing of', () => {
  it.each([
    [
      'items that give different things',
      '全县47个重点项目。分类看：\n（一）工业类。共18个。\n（二）城建类。完成投资16亿元。\n（三）民生类。安排13处。\n',
    ],
    [
      'items that nothing says are all',
      '全县47个重点项目。\n（一）工业类。共18个。\n（二）城建类。共16个。\n（三）民生类。共23个。\n',
    ],
    [
      'items that are only some of it',
      '全县247个重点项目。分类看：\n（一）工业类。共18个。\n（二）城建类。共16个。\n（三）民生类。共13个。\n',
    ],
    ['a row of short numbers', '全区完成12亿元。\n东所完成5亿元；西所完成7亿元。\n'],
  ])('%s', (_, source) => check(source));
});
