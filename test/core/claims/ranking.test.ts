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
    [
      'year by year',
      '考核位次连年上升，2021年第十一位，2022年第八位，2023年<|第五位|>。',
      ['holds 8>5'],
    ],
    [
      'year by year, once the other way',
      '综合排名逐年提升，2021年第九位，2022年<|第十二位|>，2023年第五位。',
      ['violated 9<12'],
    ],
    [
      'year by year downwards',
      '排名逐年下滑，2021年居第三位，2022年居第六位，2023年居<|第四位|>。',
      ['violated 6>4'],
    ],
    ['the wrong way', '综合排名由第14位提升到<|第17位|>。', ['violated 14<17']],
    ['down', '综合排名由第14位下滑到<|第11位|>。', ['violated 14>11']],
    ['fallen back', '经济总量由全市第九位退居<|第七位|>。', ['violated 9>7']],
    [
      'a nearer place that is further away',
      '满意度列全市第3位，比第1位低0.5个百分点，比第2位低<|0.9个百分点|>。',
      ['violated 0.5<0.9'],
    ],
    [
      'gaps in order',
      '满意度列全市第3位，比第1位低0.9个百分点，比第2位低<|0.5个百分点|>。',
      ['holds 0.9>0.5'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('orders', () => {
  it.each<[string, string, string[]]>([
    ['one list', '五个片区开工率由高到低依次为96%、88%、<|91%|>、75%和70%。', ['violated 88<91']],
    ['equal items', '按类型由多到少排列：大气80件；水66件；噪声<|66件|>。', ['holds 80>66=66']],
    [
      'those in front',
      '开工率居前三位的是东城、西城、南城，分别为91.5%、88.2%、<|86.4%|>。',
      ['holds 91.5>88.2>86.4?'],
    ],
    [
      'those in front, neither up nor down',
      '增速居全县前三位的镇分别是：东城镇12.3%、西城镇9.1%、南城镇<|11.8%|>。',
      ['violated 9.1<11.8?'],
    ],
    [
      'those in front, a clause each',
      '增速居前三位的镇依次是东城镇12.3%，西城镇11.8%，南城镇<|9.1%|>。',
      ['holds 12.3>11.8>9.1?'],
    ],
    [
      'those in front, a clause each and neither up nor down',
      '增速居前三位的镇依次是东城镇12.3%，西城镇9.1%，南城镇<|11.8%|>。',
      ['violated 9.1<11.8?'],
    ],
    [
      'the best is the least',
      '能耗强度前三名分别是：东城镇3.1%、西城镇3.4%、南城镇<|3.8%|>。',
      ['holds 3.1<3.4<3.8?'],
    ],
    [
      'the second is more than the most',
      '三个片区中，东区面积最大，为186亩；其次是西区，<|212亩|>。',
      ['violated 186<212'],
    ],
    [
      'the second is less',
      '占比最高的是制造业，达38.2%；其次是采矿业<|24.6%|>。',
      ['holds 38.2>24.6'],
    ],
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
    ['ranks of the years without a course', '考核排名2021年第九位，2022年第十二位，2023年第五位。'],
    ['a course of something else', '收入逐年提升，2021年第九位，2022年第十二位。'],
    ['ranks without years', '考核位次连年上升，东城第九位，西城第十二位。'],
    [
      'rows of clauses of another length',
      '增速居前三位的镇依次是东城镇12.3%，西城镇9.1%，南城镇11.8%，北城镇13%。',
    ],
    ['lists without an order', '增速居前三位的是东城、西城和南城，税收分别为5亿元、9亿元和3亿元。'],
    [
      'another metric than what ranks',
      '税收居前三位的是东城、西城、南城，分别增长4.6%、7.2%、5.1%。',
    ],
    ['the change of the second', '东区占比最高，达38.2%；其次是西区，增长40.5%。'],
    ['the most of another metric', '东区增速最快，投资12亿元；其次是西区，投资15亿元。'],
    ['gaps of two kinds', '满意度比第1位低0.5个百分点，比去年第2位时低0.9个百分点。'],
    ['numbers that are bent', '床位由近700张增加到700张以上。'],
    ['two things', '甲项目由5亿元的投资起步，乙项目增加到3亿元。'],
    ['a change that has no direction', '平均工期由18个月调整为12个月。'],
    ['a fall that slows down', '工业用电量下降2.9%，比上半年（5.9%）回升3个百分点。'],
  ])('%s', (_, source) => check(source));
});
