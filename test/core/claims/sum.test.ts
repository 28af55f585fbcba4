/** Totals against the parts behind them: what 其中, a bracket or 按…分 opens. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('parts that are all', () => {
  it.each<[string, string, string[]]>([
    [
      '从业 is no 从',
      '登记单位<|420家|>、从业人员<|5900人|>。分产业看，二产单位120家、从业人员2100人，三产单位300家、从业人员3500人。',
      ['holds 120+300=420?', 'violated 2100+3500=5600'],
    ],
    [
      'stages behind the whole in its own clause',
      '全区<|58座|>水库已完成加固27座，正在施工16座，尚未实施22座。',
      ['violated 27+16+22=65?'],
    ],
    [
      'a change of what is divided by its name',
      '义务教育阶段学生6.2万人，比上年多<|3200人|>，其中小学多1600人，初中多1100人。',
      ['violated 1600+1100=2700?'],
    ],
    [
      'what money goes to, about all of it: a doubt',
      '青禾县衔接资金<|2150万元|>，投向产业发展1180万元、基础设施730万元、公益岗位420万元。',
      ['violated 1180+730+420=2330?'],
    ],
    [
      'in a bracket',
      '全县新建校舍<|86所|>（小学52所、初中23所、高中10所）。',
      ['violated 52+23+10=85'],
    ],
    [
      'in a bracket, of money: every rounding counts',
      '到位资金<|41.851亿元|>（中央5.607亿元、省级26.727亿元、市级9.516亿元）。',
      ['holds 5.607+26.727+9.516=41.85?'],
    ],
    [
      'in a bracket, 万元 below 亿元',
      '完成投资<|8.64亿元|>（工业41200万元、农业12600万元、交通22600万元）。',
      ['violated 4.12+1.26+2.26=7.64'],
    ],
    [
      'in a bracket, full-width digits',
      '完成投资<|８６．４亿元|>（工业４１．２亿元、农业１２．６亿元、交通２２．６亿元）。',
      ['violated 41.2+12.6+22.6=76.4'],
    ],
    [
      'two columns, one of which adds up',
      '搬迁群众<|1460户|><|5832人|>，其中集中安置1210户4860人，分散安置250户902人。',
      ['holds 1210+250=1460?', 'violated 4860+902=5762'],
    ],
    [
      'behind the noun of the whole',
      '新增企业<|57家|>工业企业（年度45家、月度22家），产值增长55.9%。',
      ['violated 45+22=67'],
    ],
    [
      'states of which each project is in one',
      '全县实施项目<|178个|>，其中已完工121个，在建40个，未动工27个。',
      ['violated 121+40+27=188?'],
    ],
    [
      'two classes that leave nothing out',
      '常住人口<|12498人|>，其中男性6584人，女性6914人。',
      ['violated 6584+6914=13498?'],
    ],
    [
      'the rest',
      '种植药材<|6.7万亩|>，其中人参1.3万亩，五味子3.1万亩，其余3.4万亩。',
      ['violated 1.3+3.1+3.4=7.8?'],
    ],
    [
      'all classes, and something else behind them',
      '耕地面积<|7468亩|>，其中水田960亩、旱田6518亩、果园320亩。',
      ['violated 960+6518=7478?'],
    ],
    [
      'what a colon opens, of one noun',
      '督查分<|5个|>组：东片2个组，检查企业101家；西片1个组，检查企业37家。',
      ['violated 2+1=3?'],
    ],
    [
      'changes that leave nothing out',
      '在校生增加<|2291人|>，其中男生增加1239人，女生增加1152人。',
      ['violated 1239+1152=2391?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('the whole', () => {
  it.each<[string, string, string[]]>([
    [
      'is of the sentence, though one before it would do',
      '续建项目204个。5000万元以上项目<|244个|>，其中新建42个、续建162个。',
      ['violated 42+162=204?'],
    ],
    [
      'is named before 中',
      '基金收入<|12.41亿元|>，增长11.8%；支出8.31亿元。收入中，缴费2.74亿元、补助9.12亿元、利息0.55亿元。',
      ['holds 2.74+9.12+0.55=12.41?'],
    ],
    [
      'stands before 中',
      '在<|2233亿元|>旅游收入中，民航82.5亿元，铁路30.8亿元，景区796亿元，其他1324亿元。',
      ['holds 82.5+30.8+796+1324=2233.3?'],
    ],
    [
      'is what bears the noun of the parts',
      '有水库<|16座|>，塘坝9座。其中：小型水库12座，中型水库4座。',
      ['holds 12+4=16?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it('is none of two that a list counts together', () =>
    check('6个乡和50个村超过八成，其中2个乡、28个村全部完成。'));
});

describe('the parts', () => {
  it.each<[string, string, string[]]>([
    [
      'are the first of each stretch',
      '重点项目<|114个|>。其中，33个竣工项目完成58.6亿元；51个在建项目完成132.6亿元；30个争取开工项目中，水库等15个已开工。',
      ['holds 33+51+30=114?'],
    ],
    [
      'are the last of each clause',
      '316个重点项目开工<|291个|>。其中146个续建项目全面复工，180个新开项目已开工145个。',
      ['holds 146+145=291?'],
    ],
    [
      'end with the stretch of their whole',
      '去市<|38批|>，其中个访26批，集体访12批；来区170批，其中集体访17批。',
      ['holds 26+12=38?'],
    ],
    [
      'leave out a first one of another kind',
      '在校学生<|28894人|>，其中幼儿6771人，小学15073人，初中7958人，高中5863人。',
      ['holds 15073+7958+5863=28894?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('parts that add up', () => {
  it.each<[string, string, string[]]>([
    [
      'behind 其中',
      '全县新建校舍<|86所|>，其中小学52所、初中23所、高中11所。',
      ['holds 52+23+11=86?'],
    ],
    [
      'rounded each by itself',
      '完成投资<|86.4亿元|>，其中工业41.2亿元、农业12.6亿元、交通32.7亿元。',
      ['holds 41.2+12.6+32.7=86.5?'],
    ],
    [
      'in the next sentence',
      '完成投资<|86.4亿元|>。按产业分，一产投资12.6亿元，二产投资41.2亿元，三产投资32.6亿元。',
      ['holds 12.6+41.2+32.6=86.4?'],
    ],
    [
      'what a bracket says of one part does not count',
      '全县新建校舍<|86所|>，其中小学52所（含村小31所）、初中23所、高中11所。',
      ['holds 52+23+11=86?'],
    ],
    [
      'an exhaustive list in clauses',
      '全年办理案件<|642件|>，其中刑事213件，民事398件，其他31件。',
      ['holds 213+398+31=642?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

/** What is only a hint: 其中 does not say that its parts are all. */
function hints(source: string): readonly string[] {
  return analyse(source)
    .claims.filter(({ type, isDoubtful }) => type === 'sum' && isDoubtful)
    .map(({ working }) => working);
}

describe('parts behind 其中 that look complete', () => {
  it.each<[string, string, string[]]>([
    [
      'most of the whole',
      '完成投资86.4亿元，其中工业41.2亿元、农业12.6亿元、交通22.7亿元。',
      ['41.2+12.6+22.7=76.5'],
    ],
    [
      'more than the whole',
      '全县新建校舍86所，其中小学52所、初中23所、高中21所。',
      ['52+23+21=96'],
    ],
    ['less than most of it', '全县新建校舍186所，其中小学52所、初中23所。', []],
    ['left open by 等', '完成投资86.4亿元，其中工业等41.2亿元、农业12.6亿元、交通22.7亿元。', []],
    ['main parts', '完成投资86.4亿元，主要是工业41.2亿元、农业12.6亿元、交通22.7亿元。', []],
    ['steps that follow one another', '签约项目86个，其中开工51个，投产23个。', []],
    [
      'ways to look at one total that overlap',
      '财政总收入26.8亿元，其中税收收入20.4亿元，一般公共预算收入14.6亿元。',
      [],
    ],
    ['one part', '全县新建校舍86所，其中小学82所。', []],
    [
      'something else behind them',
      '发行债券2157亿元，其中用于项目建设1542亿元，争取到中央资金450亿元。',
      [],
    ],
    ['what a comparison names', '完成投资205亿元。其中工业117亿元，比上年的70亿元增长66%。', []],
    [
      'added up to a share of the whole',
      '到位资金375亿元，其中甲市217亿元，乙市126亿元，两市合计占九成。',
      [],
    ],
    [
      'with a total of their own',
      '实现利润8.02亿元。分行业看，工业1.51亿元，商贸6.45亿元，服务3.35亿元，三类合计11.31亿元。',
      [],
    ],
    ['bounds of which one holds the other', '医药品种64个，其中销售超百万元47个，超亿元12个。', []],
    [
      'a longer name in the next stretch',
      '耕地8191公顷，其中水田2996公顷；集体林地面积4120公顷。',
      [],
    ],
  ])('%s', (_, source, workings) => expect(hints(source)).toEqual(workings));
});

describe('says nothing of', () => {
  it.each([
    ['some parts', '全县新建校舍186所，其中小学52所、初中23所。'],
    ['some parts in a bracket', '安排资金500万元（含中央资金120万元、省级资金80万元）。'],
    [
      'bounds that the parts have passed',
      '全县工业品种64个（年销售超千万元17个；超亿元2个，均为医药）。',
    ],
    ['parts in another unit', '搬迁群众1460户（集中安置4860人，分散安置902人）。'],
    ['parts without a total', '按产业分，一产投资12.6亿元，二产投资41.2亿元，三产投资32.6亿元。'],
    ['two subsets that may overlap', '进度低于60%的项目有20个，其中进度低于40%的有5个。'],
    ['growth', '完成投资86.4亿元（增长9.1%，比上年高2.3个百分点）。'],
    ['a bracket of nested bounds', '医药品种604个（销售超百万元17个，超亿元2个）。'],
    ['numbers of paragraphs', '列了17条困难：第十三条，缺粮；第十四条，缺钱。'],
    ['what may be any number', '需要一百年，其中几十年、五十年。'],
  ])('%s', (_, source) => check(source));
});
