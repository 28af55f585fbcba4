/** Totals against the parts behind them: what 其中, a bracket or 按…分 opens. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum'], source, tellings);

describe('parts that are all', () => {
  it.each<[string, string, string[]]>([
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
    [
      'states of which each project is in one',
      '全县实施项目178个，其中已完工121个，在建40个，未动工27个。',
      ['121+40+27=188'],
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
  ])('%s', (_, source, workings) => expect(hints(source)).toEqual(workings));
});

describe('says nothing of', () => {
  it.each([
    ['some parts', '全县新建校舍186所，其中小学52所、初中23所。'],
    ['some parts in a bracket', '安排资金500万元（含中央资金120万元、省级资金80万元）。'],
    ['parts in another unit', '搬迁群众1460户（集中安置4860人，分散安置902人）。'],
    ['parts without a total', '按产业分，一产投资12.6亿元，二产投资41.2亿元，三产投资32.6亿元。'],
    ['two subsets that may overlap', '进度低于60%的项目有20个，其中进度低于40%的有5个。'],
    ['growth', '完成投资86.4亿元（增长9.1%，比上年高2.3个百分点）。'],
  ])('%s', (_, source) => check(source));
});
