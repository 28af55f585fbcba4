/** 二 before a counter, where somebody wants to hear of it. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-two';

describe('reported, once it is switched on, are', () => {
  it.each([['counts', '新建<|二|>个车间，引进<|二|>家企业。']])('%s', (_, source) =>
    checkReported(rule, source),
  );
});

describe('left alone are', () => {
  it.each([
    ['ordinals and longer numbers', '第二个、十二个、二十个、二百家、百分之二。'],
    ['words', '二手车、二级公路、二期工程、一、二年级。'],
    ['两', '两个车间。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([['两', '新建二个车间。', ['新建两个车间。']]])('%s', (_, text, expected) =>
    expect(changed(rule, text)).toEqual(expected),
  );
});

it('says nothing unless it is switched on', () => {
  expect(analyse('新建二个车间。').findings).toEqual([]);
});
