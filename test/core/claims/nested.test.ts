/** Counts past a higher bound within those past a lower one. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['nested'], source, tellings);

describe('a count past a bound', () => {
  it.each<[string, string, string[]]>([
    [
      'within one past a lower bound',
      '5000万元以上项目82个，亿元以上项目<|64个|>。',
      ['holds 64个≤82个?'],
    ],
    [
      'more than one past a lower bound',
      '5000万元以上项目82个，亿元以上项目<|94个|>。',
      ['violated 94个＞82个?'],
    ],
    [
      'three bounds',
      '超亿元企业38家，超十亿元企业<|6家|>，超百亿元企业<|1家|>。',
      ['holds 6家≤38家?', 'holds 1家≤6家?'],
    ],
    [
      'of projects that have no bound',
      '引进项目18个，投资3000万元以上的项目<|21个|>。',
      ['violated 21个＞18个?'],
    ],
    [
      'in the sentence before: a doubt',
      '引进项目18个。过亿元的项目<|21个|>。',
      ['violated 21个＞18个?'],
    ],
    [
      'of the largest where several may hold it',
      '引进项目18个，其中续建4个。过亿元的项目<|9个|>。',
      ['holds 9个≤18个?'],
    ],
    [
      'a lower bound behind a higher one: a doubt, as they may be classes',
      '超十亿元企业<|46家|>，超亿元企业37家。',
      ['violated 46家＞37家?'],
    ],
    [
      'from below, in a bracket',
      '完成率低于60%的单位16个（其中低于30%的<|19个|>）。',
      ['violated 19个＞16个?'],
    ],
    [
      'counts of heads: a doubt',
      '存栏500头以上的养殖场42个，1000头以上的<|51个|>。',
      ['violated 51个＞42个?'],
    ],
    [
      'amounts of what has passed it',
      '5000万元以上项目完成投资42.7亿元，亿元以上项目完成投资<|47.2亿元|>。',
      ['violated 47.2亿元＞42.7亿元?'],
    ],
    [
      'full-width digits',
      '５０００万元以上项目８２个，亿元以上项目<|９４个|>。',
      ['violated ９４个＞８２个?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['bounds that kinds of their own passed', '签约5000万元以上项目12个，开工亿元以上项目24个。'],
    ['counts of other things', '新建灌区27个，百亿级产业集群达到38个。'],
    ['what lies between two bounds', '5000万元至1亿元的项目32个，1亿元以上的项目47个。'],
    ['what has newly passed a bound', '净增超亿元企业4家，净增超10亿元企业6家。'],
    ['bounds from two sides', '完成率80%以上的乡镇7个，60%以下的乡镇9个。'],
    ['what is paid for passing them', '超过1亿元的奖励30万元，超过10亿元的奖励90万元。'],
    ['other work', '5000万元以上项目开工12个，亿元以上项目签约24个。'],
    ['a bound of money', '总投资超过5亿元，完成投资6亿元。'],
    [
      'two sentences apart',
      '引进项目18个。进展顺利。投资3000万元以上的项目21个。'.replace('进展顺利', '到位资金3亿元'),
    ],
  ])('%s', (_, source) => check(source));
});
