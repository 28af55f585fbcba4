/** Words that say how a plan came out, and the dates that it named. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['other'], source, tellings);

describe('a plan and how it came out', () => {
  it.each<[string, string, string[]]>([
    ['exceeded', '年初计划改造小区30个，实际改造<|34个|>，超额完成任务。', ['holds 34>30']],
    [
      'said to be exceeded',
      '新建公厕任务40座，年底建成<|36座|>，超额完成了年度任务。',
      ['violated 36<40?'],
    ],
    [
      'the goal behind the words',
      '新增充电桩<|460个|>，超额完成500个的年度目标。',
      ['violated 460<500'],
    ],
    ['only', '河道整治计划25公里，受汛期影响，实际只完成<|27.4公里|>。', ['violated 27.4>25']],
    ['only, and so it is', '计划完成投资9亿元，实际仅完成<|6.1亿元|>。', ['holds 6.1<9']],
    ['missed', '落户目标1.4万人，实际落户<|1.62万人|>，尚未达到目标。', ['violated 1.62>1.4']],
    [
      'a percentage of the plan',
      '全年完成技改投资占年计划的<|91.5%|>，超额完成全年任务。',
      ['violated 91.5<100'],
    ],
    ['a rate of the plan', '利用外资仅完成年度目标的<|106%|>。', ['violated 106>100']],
    [
      'what is short',
      '全年任务36.5亿元，实际入库<|38.2亿元|>，欠收1.7亿元。',
      ['violated 38.2>36.5'],
    ],
    [
      'a date that came later',
      '原定8月底前交付的安置房，直到<|10月底|>才交付，比计划提前两个月。',
      ['violated 10月底>8月底前'],
    ],
    [
      'a date that came earlier',
      '原计划11月底建成的泵站，<|10月中旬|>就已投用，比计划提前。',
      ['holds 10月中旬<11月底'],
    ],
    ['late', '原定6月底完工的管网，<|9月初|>完工，比计划推迟两个多月。', ['holds 9月初>6月底']],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    '失业率控制在4.9%，好于5.5%的预期目标，超额完成控制任务。',
    '单位能耗计划下降3%，实际下降3.4%，超额完成节能目标。',
    '计划工期18个月，实际只用15个月。',
    '仅上半年就接待游客186万人次，超过去年的172万人次。',
    '目标任务5000户，实际完成5200户，工业投资没有完成年度任务。',
    '年初安排项目计划120个，实际开工130个，未完成年度投资计划。',
    '原计划12月底通车的大桥，1月就通车，比计划提前。',
    '原定8月底交付的房屋，10月底交付，办证时间提前两个月。',
  ])('none: %s', (source) => check(source));
});

describe('how far a plan was passed or missed', () => {
  it.each<[string, string]>([
    ['税收任务36.5亿元，实际入库38.2亿元，超收<|2.7亿元|>。', 'violated 38.2−36.5=1.7'],
    ['税收任务36.5亿元，实际入库34.1亿元，欠收<|2.4亿元|>。', 'holds 36.5−34.1=2.4'],
  ])('%s', (source, telling) => checkClaims(['difference'], source, [telling]));
});
