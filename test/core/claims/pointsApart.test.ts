/** Rates that the text compares by their names, by the whole it speaks of, or by the ends of a list. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['points'], source, tellings);

describe('compared by name', () => {
  it.each<[string, string, string[]]>([
    [
      'two districts',
      '东城区完成率82.5%，西城区完成率76.1%，东城区比西城区高<|6.4个百分点|>。',
      ['holds 82.5−76.1=6.40'],
    ],
    [
      'a digit wrong',
      '东城区完成率82.5%，西城区完成率76.1%，东城区比西城区高<|8.4个百分点|>。',
      ['violated 82.5−76.1=6.40'],
    ],
    [
      'with 增速 behind the name',
      '城镇居民收入增长6.8%，农村居民收入增长8.9%，农村居民收入增速快于城镇居民<|4.1个百分点|>。',
      ['violated 8.9−6.8=2.10'],
    ],
    [
      'the last one said, against one named',
      '一产增长3.8%，二产增长6.2%，三产增长7.5%，三产快于二产<|1.3个百分点|>。',
      ['holds 7.5−6.2=1.30'],
    ],
    [
      'a fall beside a rise',
      '工业投资增长4.2%，农业投资下降3.1%，工业投资比农业投资高<|7.3个百分点|>。',
      ['holds 4.2−(−3.1)=7.30'],
    ],
    [
      'in an earlier sentence',
      '东城区完成率82.5%。西城区完成率76.1%，比东城区低<|9.4个百分点|>。',
      ['violated 82.5−76.1=6.40?'],
    ],
    [
      'a rate with a name of its own, which holds for the sentence',
      '全市国有企业资产总额3881亿元；资产负债率55.68%；实现利润4.39亿元。市属企业资产负债率45.59%，比全市国有企业低<|12.09个百分点|>。',
      ['violated 55.68−45.59=10.090?'],
    ],
    [
      'half-width punctuation',
      '东城区完成率82.5%,西城区完成率76.1%,东城区比西城区高<|8.4个百分点|>。',
      ['violated 82.5−76.1=6.40'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('against the whole', () => {
  it.each<[string, string, string[]]>([
    [
      'the growth of the same metric',
      '全市固定资产投资增长8.1%。其中工业投资增长12.6%，高出全市<|6.5个百分点|>。',
      ['violated 12.6−8.1=4.50?'],
    ],
    [
      'a district, where one growth is told',
      '全市规上工业增加值增长7.8%；高新区增长12.3%，高出全市<|5.5个百分点|>。',
      ['violated 12.3−7.8=4.50?'],
    ],
    [
      'completion of the plan',
      '全州重点项目完成投资474亿元，为年计划的74.1%。州直项目完成率58.8%，低于全州<|18.3个百分点|>。',
      ['violated 74.1−58.8=15.30?'],
    ],
    [
      'without the name of the place: a doubt',
      '106个项目完成投资350亿元，占年度计划的75.8%。骨干企业项目完成率81.8%，快于平均进度<|9个百分点|>。',
      ['violated 81.8−75.8=6.00?'],
    ],
    [
      'an average that is written',
      '全省平均开工率为86.4%，我市开工率91.2%，高于全省平均水平<|4.8个百分点|>。',
      ['holds 91.2−86.4=4.80?'],
    ],
    [
      'over paragraphs',
      '1-8月，全市固定资产投资增长8.1%。\n（一）房地产开发投资增长20.9%，占39.5%，增速比面上高<|14.8个百分点|>。',
      ['violated 20.9−8.1=12.80?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('between ends', () => {
  it.each<[string, string, string[]]>([
    [
      'of a list',
      '六个片区落地率分别为51%、40%、39%和30%，首尾相差<|28个百分点|>。',
      ['violated 51−30=21.00'],
    ],
    [
      'highest and lowest',
      '三个开发区完成率分别为88%、79%和64%，最高与最低相差<|24个百分点|>。',
      ['holds 88−64=24.00'],
    ],
    [
      'of all that were said: a doubt',
      '一类完成4.6亿元，占年度计划的99%；二类完成19.1亿元，占94.5%。三类完成2.6亿元，占18.8%。最好与最差之间相差<|70.2个百分点|>。',
      ['violated 99−18.8=80.20?'],
    ],
    [
      'best and worst by name',
      '33个竣工项目完成58亿元，占年度计划的99%；35个开工项目完成7亿元，仅占34%。竣工项目最好、开工项目最差，两者进度相差<|55个百分点|>。',
      ['violated 99−34=65.00?'],
    ],
    [
      'the two of the segment',
      '东城区完成82%，西城区完成76%，两者相差<|9个百分点|>。',
      ['violated 82−76=6.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'a whole of which another metric was told',
      '全市GDP增长6.1%。我县规上工业增长8.8%，高于全市2.1个百分点。',
    ],
    ['a whole that is not in the text', '全县税收增长8.4%，高于全省1.9个百分点。'],
    ['the schedule', '完成年度计划的62.5%，高于序时进度4.2个百分点。'],
    [
      'a district where two growths are told',
      '全市固定资产投资增长8.1%，工业投资增长12.3%。高新区增长12.3%，高出全市2.5个百分点。',
    ],
    ['last year', '开工率86.4%，比上年同期提高4.8个百分点。'],
    ['a longer name that ends alike', '规模以下工业增长4.1%。农业增长6.3%，快于工业3.2个百分点。'],
  ])('%s', (_, source) => check(source));
});
