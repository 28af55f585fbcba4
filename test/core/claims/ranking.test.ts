/** Ranks, announced orders, and directions that the numbers do not take. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['ranking', 'other'], source, tellings);

describe('ranks', () => {
  it.each<[string, string, string[]]>([
    [
      'moved up',
      '第一次观摩居第11位，第二次观摩居第6位，前移<|4个|>位次。',
      ['violated |11−6|=5?'],
    ],
    ['rightly', '第一次观摩居第11位，第二次观摩居第6位，前移<|5个|>位次。', ['holds |11−6|=5?']],
    [
      'from one to the other',
      '综合排名由第14位提升到第11位，提升<|4位|>。',
      ['violated |14−11|=3'],
    ],
    ['the wrong way', '综合排名由第14位提升到<|第17位|>。', ['violated 14<17']],
    ['down', '综合排名由第14位下滑到<|第11位|>。', ['violated 14>11']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('orders', () => {
  it.each<[string, string, string[]]>([
    ['one list', '五个片区开工率由高到低依次为96%、88%、<|91%|>、75%和70%。', ['violated 88<91']],
    [
      'items in segments',
      '按类型由多到少排列：大气80件，占44.2%；水66件，占36.5%；噪声<|75件|>，占19.3%。',
      ['violated 66<75'],
    ],
    [
      'rising',
      '三个园区单位能耗由低到高分别为0.56吨、<|0.48吨|>和0.61吨。',
      ['violated 0.56>0.48'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('directions', () => {
  it.each<[string, string, string[]]>([
    ['up to less', '床位由2020年的700张增加到2023年的<|420张|>。', ['violated 700>420']],
    ['down to more', '审批时限由5个工作日压缩到<|12个工作日|>。', ['violated 5<12']],
    ['a percentage', '少数民族人口比重由27.28%升至<|24.37%|>。', ['violated 27.28>24.37']],
    [
      'in brackets',
      '固定资产投资增长8.1%，比上半年（11.1%）提高<|3个百分点|>。',
      ['violated 11.1>8.1'],
    ],
    [
      'a fall that widens',
      '工业用电量下降5.9%，降幅比上半年（2.9%）收窄<|3个百分点|>。',
      ['violated 2.9<5.9'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a rank that rises', '综合排名由第14位提升到第11位。'],
    ['equal items', '按类型由多到少排列：大气80件；水66件；噪声66件。'],
    ['lists without an order', '增速居前三位的是东城、西城和南城，税收分别为5亿元、9亿元和3亿元。'],
    ['numbers that are bent', '床位由近700张增加到700张以上。'],
    ['two things', '甲项目由5亿元的投资起步，乙项目增加到3亿元。'],
    ['a change that has no direction', '平均工期由18个月调整为12个月。'],
    ['a fall that slows down', '工业用电量下降2.9%，比上半年（5.9%）回升3个百分点。'],
  ])('%s', (_, source) => check(source));
});
