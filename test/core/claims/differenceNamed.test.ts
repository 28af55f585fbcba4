/** Differences by the words that name both levels: what is left, what goes beyond, what two names are apart. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['difference'], source, tellings);

describe('what is left', () => {
  it.each<[string, string, string[]]>([
    [
      'with the verb denied',
      '全县56个重点项目中已开工37个，开工率66%，还有<|29个|>没有开工。',
      ['violated 56−37=19'],
    ],
    [
      'still being built',
      '库里115个项目，已竣工投产37个，还在建的<|88个|>。',
      ['violated 115−37=78?'],
    ],
    ['余下', '200个项目已保障156个，保障率78%，余下<|54个|>年底前保障。', ['violated 200−156=44?']],
    [
      'the total by the noun that is counted',
      '全镇计划新建安置点33个，集中安置935户。目前11个安置点开工，其余<|32个|>5月底前开工。',
      ['violated 33−11=22?'],
    ],
    [
      'a goal of the same name',
      '税收收入要完成8.82亿元。截至10月底，税收收入只完成6.61亿元，还差<|3.21亿元|>。',
      ['violated 8.82−6.61=2.21?'],
    ],
    [
      'what the goal leaves for the rest of the year',
      '新增就业3.2万人，完成年度目标4万人的80%，还需新增<|1.8万人|>。',
      ['violated 4−3.2=0.8?'],
    ],
    [
      'of a hundred',
      '截至6月底，项目完成率为76.4%，还有<|33.6%|>的任务没有完成。',
      ['violated 100−76.4=23.6?'],
    ],
    [
      'of a hundred, of two rates: a doubt',
      '完成整地33万亩、栽植31万亩，分别占年度任务40万亩的82.5%和77.5%。\n同时，还有<|31.7%|>的任务没有完成。',
      ['violated 100−77.5=22.5?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('what goes beyond a plan', () => {
  it.each<[string, string, string[]]>([
    [
      'those that are named',
      '全市12个县区，除东县、西县和北区外，其余<|10个|>增速超过10%。',
      ['violated 12−3=9'],
    ],
    ['超计划', '计划新开工62个，实际开工70个，超计划<|18个|>。', ['violated 70−62=8']],
    [
      'with the verb of both',
      '计划建成5个，实际建成11个，是计划的2.2倍，多建成<|8个|>。',
      ['violated 11−5=6'],
    ],
    [
      'less than planned',
      '计划脱贫3200人，实际脱贫2960人，比计划少<|340人|>。',
      ['violated 3200−2960=240'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('between two names', () => {
  it.each<[string, string, string[]]>([
    [
      'two districts',
      '东区新引进项目34个，西区新引进项目21个，东区比西区多<|23个|>。',
      ['violated 34−21=13'],
    ],
    [
      'two increases',
      '各项存款余额1047亿元，比年初新增192亿元；各项贷款余额707亿元，比年初新增111亿元，新增存款比新增贷款多<|91亿元|>。',
      ['violated 192−111=81'],
    ],
    [
      'the gap between two areas',
      '完成整地33.5万亩，完成施工31.3万亩，整地面积与施工面积之间<|4.2万亩|>的差距要尽快补上。',
      ['violated 33.5−31.3=2.2'],
    ],
    [
      'one name at two times',
      '年度计划投资35.5亿元。去年同期开工151套，计划投资53.7亿元，今年计划投资少了<|28.2亿元|>。',
      ['violated 53.7−35.5=18.2?'],
    ],
    [
      'a name whose earlier level stands beside it',
      '肉类总产量4.13万吨，较上年4.12万吨增长0.24%。肉类产量却只增加<|0.11万吨|>。',
      ['violated 4.13−4.12=0.01?'],
    ],
    [
      'last year’s, wherever it stands',
      '去年全县一般公共预算收入18.64亿元。今年一般公共预算收入达到20.1亿元，比去年增加<|2.46亿元|>。',
      ['violated 20.1−18.64=1.46?'],
    ],
    [
      'what came in and did not go out',
      '基金收入12.41亿元，增长11.8%。支出8.31亿元，增长15.7%。年末累计结余27.3亿元，比上年增加<|5.1亿元|>。',
      ['violated 12.41−8.31=4.1?'],
    ],
    [
      'to the own place: a doubt',
      '我市财政收入增长较快，2004年完成25765万元。邻市财政收入34970万元，只比我们多<|9505万元|>。',
      ['violated 34970−25765=9205?'],
    ],
    [
      'to what there is by now: a doubt',
      '全镇实际到位资金7300万元。力争全镇到位资金达到10000万元，比目前再增加<|3700万元|>。',
      ['violated 10000−7300=2700?'],
    ],
    [
      'one thing at two times, right before',
      '2022年末存栏26.4万头，2023年末存栏28.1万头，增加<|2.7万头|>。',
      ['violated 28.1−26.4=1.7'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('over paragraphs', () => {
  it.each<[string, string, string[]]>([
    [
      'the goal again, with what was done of it',
      '1-3月完成投资3.21亿元，占计划16.1亿元的19.9%。\n围绕全年16.1亿元的目标，后三个季度还要完成<|13.89亿元|>。',
      ['violated 16.1−3.21=12.89?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('below a threshold', () => {
  it.each<[string, string, string[]]>([
    [
      'in number and in amount: a doubt',
      '全市开工项目295个，累计到位资金48.9亿元。5000万元以上项目204个，累计到位42.8亿元；5000万元以下的<|81个|>项目累计只到位<|7.1亿元|>。',
      ['violated 295−204=91?', 'violated 48.9−42.8=6.1?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['more that there is besides', '计划改造小区126个，已完成87个，还有49个纳入储备。'],
    ['the rest of several', '小区126个，已完成87个，正在施工20个，其余29个。'],
    ['an increase over a level that is not written', '工业产值96.4亿元，比上年增加15.4亿元。'],
    ['a share of those who are late', '粮食产量完成率40%，还有70%的县没有达到要求。'],
    ['two names of which one is not told', '东区新引进项目34个，比开发区多23个。'],
    ['a rest of which the total is not told', '目前11个安置点开工，其余32个5月底前开工。'],
    [
      'another year',
      '前年全县一般公共预算收入18.64亿元。今年一般公共预算收入达到20.1亿元，比去年增加2.46亿元。',
    ],
  ])('%s', (_, source) => check(source));
});
