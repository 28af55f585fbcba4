/** Rows of like figures that add up to a total said before them. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('a row that adds up', () => {
  it.each<[string, string, string[]]>([
    [
      'one of each stretch',
      '全区入库<|68242万元|>。东所入库21513万元，增长3.1%；西所入库19486万元，增长2.4%；北所入库27243万元，增长8.2%。',
      ['holds 21513+19486+27243=68242?'],
    ],
    [
      'what rose and what fell',
      '常住人口增加<|26418人|>，增长3.6%。同上次普查相比，城区增加38562人，增长9.1%；乡村减少12144人，下降4.2%。',
      ['holds 38562−12144=26418?'],
    ],
    [
      'a list of changes',
      '外出务工净增<|583万人|>，增长1.7%。四个片区分别增加112万人、204万人、238万人和29万人。',
      ['holds 112+204+238+29=583?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'a row that does not',
      '全区入库69242万元。东所入库21513万元；西所入库19486万元；北所入库27243万元。',
    ],
    ['numbers so short that chance adds them up', '投资12亿元。东所5亿元；西所7亿元。'],
    ['levels against a change', '常住人口增加26418人。城区38562人；乡村12144人。'],
    ['rounded so far that much adds up', '全县产稻谷140983吨。甲社年产120吨；乙社年产14万吨。'],
  ])('%s', (_, source) => check(source));
});
