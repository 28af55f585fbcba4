/** Rates of contribution, pulls, and shares of an increase. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['contribution'], source, tellings);

describe('a rate of contribution', () => {
  it.each<[string, string, string[]]>([
    [
      'its pull over the growth',
      '规上工业增加值增长10.2%，装备制造业拉动规上工业增长9.2个百分点，贡献率达<|90.2%|>。',
      ['holds 9.2÷10.2=90.20%'],
    ],
    [
      'wrong',
      '规上工业增加值增长10.2%，装备制造业拉动规上工业增长9.2个百分点，贡献率达<|79.2%|>。',
      ['violated 9.2÷10.2=90.20%'],
    ],
    [
      'one for each, with their sum',
      '生产总值增长<|12.3%|>。对经济增长的贡献率分别为<|6%|>、<|41.4%|>、<|52.6%|>，分别拉动GDP增长0.7个、5.1个、6.5个百分点。',
      [
        'holds 0.7+5.1+6.5=12.3?',
        'holds 0.7÷12.3=5.69%?',
        'holds 5.1÷12.3=41.46%?',
        'holds 6.5÷12.3=52.846%?',
      ],
    ],
    [
      'of the only growth before it',
      '规上工业产值增长8.0%，其中纺织业拉动2.4个百分点，贡献率为<|40.0%|>。',
      ['violated 2.4÷8=30.00%'],
    ],
    [
      'of a growth in a bracket',
      '第三产业拉动经济增长3.6个百分点，对经济增长（6.3%）的贡献率为<|57.1%|>。',
      ['holds 3.6÷6.3=57.14%'],
    ],
    [
      'of the one that it names, of two',
      '货物周转量增长<|9.6%|>，铁路拉动2.4个百分点，公路拉动7.2个百分点，公路运输贡献率为<|57.0%|>。',
      ['holds 2.4+7.2=9.6?', 'violated 7.2÷9.6=75.00%'],
    ],
    [
      'to an increase',
      '全县新增税收3.2亿元，其中建筑业增收0.8亿元，对税收增长的贡献率为<|52.0%|>。',
      ['violated 0.8÷3.2=25.00%'],
    ],
    [
      'of a growth two paragraphs up',
      '地区生产总值同比增长12.3%。\n工业对GDP增长的贡献率为<|40.5%|>，拉动GDP增长3.7个百分点。',
      ['violated 3.7÷12.3=30.08%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('the sum of all pulls', () => {
  it.each<[string, string, string[]]>([
    [
      'two classes that are all',
      '社零总额增长<|8.3%|>，城镇市场拉动4.9个百分点，乡村市场拉动2.4个百分点。',
      ['violated 4.9+2.4=7.3'],
    ],
    [
      'with what is left',
      '服务业收入增长<|12.6%|>，信息业拉动6.8个百分点，商务业拉动3.3个百分点，其余行业拉动1.5个百分点。',
      ['violated 6.8+3.3+1.5=11.6'],
    ],
    [
      'one that pulls down',
      '进出口增长<|4.8%|>，其中出口拉动6.2个百分点，进口下拉1.4个百分点。',
      ['holds 6.2−1.4=4.8'],
    ],
    [
      'the growth behind them',
      '一、二、三产业分别拉动经济增长0.5个、3.1个、2.7个百分点，全县生产总值增长<|3.6%|>。',
      ['violated 0.5+3.1+2.7=6.3'],
    ],
    [
      'of the three industries',
      '生产总值增长<|8.5%|>。三次产业分别拉动GDP增长0.7个、5.1个、3.5个百分点。',
      ['violated 0.7+5.1+3.5=9.3?'],
    ],
    [
      'with one that pulls down, as the shares make a hundred',
      '投资增长<|15.1%|>。从构成看，建安占77.4%，拉动1.4个百分点；设备占3.3%，下拉3.8个百分点；其他占19.3%，拉动14.8个百分点。',
      ['violated 1.4−3.8+14.8=12.4?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a share of an increase', () => {
  it.each<[string, string, string[]]>([
    [
      'of what was added up',
      '个人所得税13.4亿元，增加3.7亿元。两个项目增收额合计3.3亿元，占个人所得税总增收额的<|89.2%|>。',
      ['holds 3.3÷3.7=89.19%?'],
    ],
    [
      'of the increases before it',
      '企业所得税16.6亿元，增加5.2亿元。工业增加2.9亿元；建筑业增加0.9亿元；房地产增加0.6亿元，三个行业增收额占企业所得税总增收额的<|84.6%|>。',
      ['holds (2.9+0.9+0.6)÷5.2=84.62%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a growth that is not written', '装备制造业拉动规上工业增长7.3个百分点，贡献率达到75.3%。'],
    [
      'parts that may not be all',
      '地区生产总值增长8.5%。其中，非公经济拉动GDP增长3.3个百分点，县域经济拉动GDP增长4.4个百分点。',
    ],
    [
      'a growth of another thing',
      '固定资产投资增长8.5%，装备制造业拉动规上工业增长7.3个百分点，贡献率达75.3%。',
    ],
    [
      'an average of growths',
      '地区生产总值两年平均增长9.1%，工业拉动GDP增长3.7个百分点，贡献率30.1%。',
    ],
    ['consumption that is pulled', '发放补贴66.7亿元，拉动消费785亿元。'],
  ])('%s', (_, source) => check(source));
});
