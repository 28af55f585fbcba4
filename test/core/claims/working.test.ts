/** Calculations as a reader would write them, and claimed figures rewritten so that they hold. */
import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { inOneScale, rewritten, shown } from '../../../server/src/core/claims/working.ts';
import { draftOf } from '../../support/draftOf.ts';

const figuresOf = (text: string) => draftOf(text).figures;

describe('numbers in one scale', () => {
  it.each<[string, string, string[]]>([
    ['as written', '完成575.7亿元，计划723.3亿元', ['575.7', '723.3']],
    ['in the unit of the first', '完成9.14亿元，下达194211万元', ['9.14', '19.4211']],
    ['counts', '开工122个，安排124项', ['122', '124']],
    ['full-width digits', '完成５７．５亿元，计划７２亿元', ['57.5', '72']],
  ])('%s', (_, text, numbers) => expect(inOneScale(figuresOf(text))).toEqual(numbers));
});

describe('a result with one place more than is claimed', () => {
  it.each([
    ['two places at least', '增长9%', '9.0834', '9.08'],
    ['one more than written', '占79.6%', '79.5935', '79.59'],
    ['three where two are written', '占15.23%', '15.2277', '15.228'],
    ['more where rounding twice would mislead', '占28.5%', '28.5471', '28.547'],
    ['exact', '占50.0%', '50', '50.00'],
  ])('%s', (_, text, value, expected) => {
    const [claimed] = figuresOf(text);
    expect(claimed && shown(new Big(value), claimed)).toBe(expected);
  });
});

describe('a figure rewritten', () => {
  it.each([
    ['in its own precision', '占89.6%', '79.5935', '79.6%'],
    ['in its own unit', '合计1287亿元', '118700000000', '1187亿元'],
    ['in full-width digits', '占８９．６％', '79.5935', '７９．６％'],
    ['with its grouping', '合计12,287户', '11187', '11,187户'],
    ['with what it had no group for before', '合计9,287户', '1011187', '1,011,187户'],
    ['not where a word bends it', '占近八成', '59.2', undefined],
    ['in Han numerals', '占百分之六十', '59.2', '百分之五十九'],
    ['in Han numerals with a fraction', '占百分之六十点二', '79.5935', '百分之七十九点六'],
    ['in Han numerals with a magnitude', '进出口三百五十五亿元', '77200000000', '七百七十二亿元'],
    ['not below nothing', '占89.6%', '-3', undefined],
  ])('%s', (_, text, value, expected) => {
    const [claimed] = figuresOf(text);
    expect(claimed && rewritten(claimed, new Big(value))).toBe(expected);
  });
});

it('corrects a claim to what makes it hold', () => {
  const source = '全市受理来信236件，其中城建类89件，占47.7%。';
  const [claim] = analyse(source).claims.filter(({ type }) => type === 'share');
  expect(claim?.correction).toBe('37.7%');
  const corrected = analyse(source.replace('47.7%', '37.7%')).claims;
  expect(corrected.find(({ type }) => type === 'share')?.verdict).toBe('holds');
});
