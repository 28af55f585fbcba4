/** Ratios of two numbers that the text gives. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['ratio'], source, tellings);

describe('a ratio of what stands before it', () => {
  it.each<[string, string, string[]]>([
    [
      'two characters for two words',
      '镇中心小学在校生1728人，专任教师96人，生师比为<|18:1|>。',
      ['holds 1728÷96=18.00'],
    ],
    ['without 为', '在校生1728人、专任教师96人，生师比<|81:1|>。', ['violated 1728÷96=18.00']],
    [
      'the other way round',
      '执业医师820人、注册护士1066人，医护比为<|1:1.3|>。',
      ['holds 1066÷820=1.30'],
    ],
    [
      'of different things',
      '编制床位750张，注册护士360人，床护比<|1:0.84|>。',
      ['violated 360÷750=0.480'],
    ],
    [
      '城乡',
      '城镇居民人均可支配收入38610元，农村居民人均可支配收入17950元，城乡居民收入比为<|2.15|>。',
      ['holds 38610÷17950=2.151'],
    ],
    [
      'the later of two',
      '城镇居民人均收入38610元，农村居民17950元，城乡居民收入比由上年的2.19缩小到<|2.51|>。',
      ['violated 38610÷17950=2.151'],
    ],
    [
      'a list behind it',
      '城乡居民收入之比为<|2.15|>，城镇居民、农村居民人均可支配收入分别为38610元和17950元。',
      ['holds 38610÷17950=2.151'],
    ],
    [
      'men for a hundred women',
      '全县男性人口20.6万人，女性人口19.9万人，性别比（以女性为100）为<|103.5|>。',
      ['holds 100×20.6÷19.9=103.52'],
    ],
    [
      'by their names',
      '县级配套1.2亿元，争取上级资金4.8亿元，上级资金与县级配套之比为<|4:1|>。',
      ['holds 4.8÷1.2=4.00'],
    ],
    [
      'in the sentence before',
      '城镇居民人均收入38610元，农村居民人均收入17950元。城乡居民收入比为<|2.51|>。',
      ['violated 38610÷17950=2.151?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('what is no such ratio', () => {
  it.each<[string, string]>([
    ['of something else', '城镇居民人均收入38610元、农村居民17950元，城乡居民消费支出之比为1.62。'],
    ['numbers are missing', '城乡居民收入比为2.15，比上年缩小0.04。'],
    ['weighted numbers', '在校生8420人、专任教师512人，生师比（按折合学生数计算）为17.9:1。'],
    ['a university weighs', '学院有在校生8420人、专任教师512人，生师比为17.9:1。'],
    ['a score', '男子队以71:68取胜，女子队得分60分，比分为71:68。'],
    ['of the past', '城镇居民收入38610元，农村居民17950元，城乡居民收入比由2.46缩小。'],
  ])('%s', (_, source) => check(source));
});
