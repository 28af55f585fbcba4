/** Parts that 其中 or a bracket sets below a whole. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole', 'nested'], source, tellings);

describe('a part of a whole', () => {
  it.each<[string, string, string[]]>([
    ['less', '全县有学校142所，其中农村学校<|96所|>。', ['holds 96所≤142所']],
    ['more', '全县有学校142所，其中农村学校<|196所|>。', ['violated 196所＞142所']],
    [
      '项 and 个 count the same',
      '全市安排项目809项，其中产业类项目<|940个|>。',
      ['violated 940个＞809项'],
    ],
    [
      '亿元 above 万元',
      '完成投资86.4亿元，其中工业投资<|9640万元|>，增长6.8%。',
      ['holds 9640万元≤86.4亿元'],
    ],
    [
      'full-width digits',
      '全县有学校１４２所，其中农村学校<|１９６所|>。',
      ['violated １９６所＞１４２所'],
    ],
    [
      'the nearest that can hold it where 其中 stands in the next sentence',
      '完成投资86.4亿元。其中，9月份完成<|12.7亿元|>。',
      ['holds 12.7亿元≤86.4亿元?'],
    ],
    [
      '其中 within 其中',
      '项目42个，其中新建<|28个|>，其中亿元以上<|9个|>。',
      ['holds 28个≤42个', 'holds 9个≤28个'],
    ],
    [
      'a later part of the list that is too much',
      '全县学校142所，其中村小<|96所|>、完小<|162所|>。',
      ['holds 96所≤142所', 'violated 162所＞142所'],
    ],
    [
      'too much, though its share is stated',
      '一般支出32.4亿元，其中民生支出<|42.1亿元|>，占84.4%。',
      ['violated 42.1亿元＞32.4亿元'],
    ],
    [
      'behind ；, within the time of the only whole',
      '一季度完成产值41.5亿元，增长55%；其中3月份完成<|71.6亿元|>。',
      ['violated 71.6亿元＞41.5亿元?'],
    ],
    ['a bound', '全县企业142家，其中规模以上<|超过150家|>。', ['violated 超过150家＞142家']],
    [
      'a bound that may be met',
      '全县企业142家，其中规模以上<|近150家|>。',
      ['holds 近150家≤142家'],
    ],
    ['a bracket that names some', '全县企业142家（含个体<|120家|>）。', ['holds 120家≤142家']],
    [
      'a bracket that names too many',
      '全县企业142家（其中个体<|220家|>）。',
      ['violated 220家＞142家'],
    ],
    [
      'what it was before does not count',
      '参保人数由24.7万人增加到185.4万人，其中领取待遇的<|43.4万人|>。',
      ['holds 43.4万人≤185.4万人'],
    ],
    ['a kind in a bracket', '共有贫困村89个（深度贫困村<|141个|>）。', ['violated 141个＞89个']],
    [
      'behind the words of its whole',
      '在谈项目9个，拟投资75.6亿元，其中签约<|4个|>，拟投资<|85.4亿元|>。',
      ['holds 4个≤9个', 'violated 85.4亿元＞75.6亿元'],
    ],
    [
      'a later one by its bare name',
      '支出32.4亿元，其中民生支出<|27.3亿元|>，增长10%；教育<|35.5亿元|>，增长1%。',
      ['holds 27.3亿元≤32.4亿元', 'violated 35.5亿元＞32.4亿元?'],
    ],
    [
      'in the next sentence, too much',
      '地方财政收入26.3亿元，增长24.8%。其中，预算收入<|34.1亿元|>，增长6.4%。',
      ['violated 34.1亿元＞26.3亿元?'],
    ],
    [
      'each kind below its own',
      '6个乡和50个村超过八成，其中<|3个|>乡、<|68个|>村全部完成。',
      ['holds 3个≤6个', 'violated 68个＞50个'],
    ],
    [
      'behind the word of its whole, in a table of words',
      '死亡20人，损失32.8万元。其中，矿山事故死亡<|1人|>，损失<|2.8万元|>；道路事故死亡9人，损失<|49.5万元|>。',
      ['holds 1人≤20人?', 'holds 2.8万元≤32.8万元?', 'violated 49.5万元＞32.8万元?'],
    ],
    [
      'the share of a plan says nothing of it',
      '落实对象3954户，占任务的80%，其中建档户<|4670户|>，占目标任务的74.1%。',
      ['violated 4670户＞3954户'],
    ],
    [
      'what rose, within what all rose',
      '夏粮增产186万吨，其中小麦增产<|167万吨|>。',
      ['holds 167万吨≤186万吨'],
    ],
    [
      'what a new stretch counts is none',
      '项目42个，其中新建<|8个|>；引进企业56个。',
      ['holds 8个≤42个'],
    ],
    [
      'the whole of its own metric, not the nearest',
      '完成投资86.4亿元，税收1.2亿元，其中工业投资<|41.2亿元|>。',
      ['holds 41.2亿元≤86.4亿元'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a bracket that leaves some out', '全县企业142家（不含个体220家）。'],
    ['a bound that takes its number in', '10户以下（含10户）的村。'],
    ['differences with a sign', '投资差距5.4亿元，其中水利差距5.6亿元。'],
    ['gains and losses together', '盈亏相抵后，实现利润2.2亿元，其中盈利企业盈利3.9亿元。'],
    ['the cost of all years', '安排资金2.5亿元，其中水库加固工程总投资5.2亿元。'],
    ['gaps', '资金缺口5.4亿元，其中水利缺口5.6亿元。'],
    ['changes with a sign', '财政收入增加2.6亿元，其中税收增加3.1亿元。'],
    ['means', '每亩单产458公斤，其中冬小麦490公斤。'],
    ['other units', '受益群众5.6万户，其中低收入人口18.2万人。'],
    [
      'what stands behind a ；, which 其中 does not reach over',
      '新建铁路1400公里，其中南线已经通车；新建公路6600公里。',
    ],
    ['more months than its whole', '3月份完成产值17.2亿元，增长77%；其中1-3月完成41.5亿元。'],
    ['one month of several', '完成投资86.4亿元。其中，1-9月完成92.7亿元。'],
    ['a project that costs more than planned', '总投资18.6亿元，完成投资19.2亿元。'],
    ['parts whose share says more', '完成投资86.4亿元，其中工业投资41.2亿元，占47.7%。'],
    ['parts that add up', '参会96人，其中代表84人、列席12人。'],
    ['what another sentence says places include', '成立了54个自治县。这些地方包括30个民族。'],
    [
      'another place behind what the first one includes',
      '一是东山庄，投资500万元，项目包括垂钓3处；二是西山庄，投资300万元。',
    ],
    ['a bracket that compares', '全县企业142家（上年同期企业220家）。'],
    [
      'what a list includes, far before a number',
      '休闲山庄500平方米，项目包括垂钓、餐饮等；果园2000平方米。',
    ],
  ])('%s', (_, source) => check(source));
});
