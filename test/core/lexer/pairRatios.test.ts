/** Ratios as figures: two terms or their quotient, behind words that say so. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/core/lexer/figures.ts';

const ratiosIn = (text: string): readonly string[] =>
  readFigures(text, [])
    .filter(({ quantity }) => quantity.dimension === 'ratio')
    .map((figure) => `${figure.text} ${figure.quantity.value.toFixed()}`);

describe('a ratio', () => {
  it.each<[string, string, string[]]>([
    ['two terms', '生师比16:1。', ['16:1 16']],
    ['the other way round', '医护比为1∶1.25，', ['1∶1.25 1.25']],
    ['a quotient', '城乡收入比为2.08。', ['2.08 2.08']],
    ['two of them', '城乡收入之比由上年的2.46缩小到2.41。', ['2.46 2.46', '2.41 2.41']],
    ['of the sexes, whole', '性别比为105，', ['105 105']],
    ['with a bracket', '性别比（以女性为100）为105.2。', ['105.2 105.2']],
  ])('%s', (_, text, found) => expect(ratiosIn(text)).toEqual(found));
});

describe('no ratio', () => {
  it.each([
    ['a time', '会议8:30开始，'],
    ['a score', '以71:68取胜。'],
    ['a share', '占比为2.08%，同比为1.2。'],
    ['a whole number', '投入产出比为3，'],
    ['a unit', '与上年之比为2.5倍。'],
    ['a section', '对比2.1。'],
  ])('%s', (_, text) => expect(ratiosIn(text)).toEqual([]));
});
