/** A measure of all, and again below 从…看. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('the measure of some', () => {
  it.each<[string, string, string[]]>([
    [
      'is more than that of all: a doubt',
      '全区发生事故37起，直接经济损失86万元。从火灾事故看，直接经济损失<|121万元|>。',
      ['violated 121万元＞86万元?'],
    ],
    [
      'bears the name without the noun that the opening has',
      '全区发生事故37起。从火灾事故看，共发生<|39起|>。',
      ['violated 39起＞37起?'],
    ],
    [
      'is less, a paragraph later',
      '全区发生事故37起，直接经济损失86万元。\n从火灾事故看，直接经济损失<|21万元|>。',
      ['holds 21万元≤86万元?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['a wider place', '我县财政总收入8.6亿元。从全市看，财政总收入92亿元。'],
    ['neighbours', '直接经济损失86万元。从周边县看，直接经济损失121万元。'],
    [
      'two that are looked at',
      '从火灾事故看，直接经济损失21万元。从道路事故看，直接经济损失40万元。',
    ],
  ])('says nothing of %s', (_, source) => check(source));
});
