/** The claims of counted lists, their verdicts and corrections. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { readListCounts } from '../../../server/src/core/claims/listCount.ts';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import type { Claim } from '../../../server/src/core/model/claim.ts';
import { checkLabels } from '../../support/checkSpans.ts';

const claimsOf = (text: string): readonly Claim[] => [...readListCounts(readParagraph(text))];

/** The marks cover the counts that are claimed, labelled with the verdict. */
function check(source: string): void {
  checkLabels(
    (text) => claimsOf(text).map((claim) => ({ ...claim.claimed, verdict: claim.verdict })),
    ({ verdict }) => verdict,
    source,
  );
}

describe('a closed list', () => {
  it.each([
    ['as long as its count', '国税、地税、财政<|三家|holds>要形成合力。'],
    ['shorter', '国税、地税、财政<|四家|violated>要形成合力。'],
    ['longer', '住房、饮水、教育、医疗<|三本|violated>台账按月更新。'],
    ['of two places', '东河、西河<|3县|violated>超过一成。'],
    ['in quotes', '围绕“补库、提速、纳统”<|四件|violated>事，逐月倒排。'],
    ['with 和 between like names', '东河、西河、南坪和北关<|三县|violated>超过一成。'],
    ['with a verb that leads to it', '突出道路交通、矿山、消防<|四个|violated>领域。'],
    ['behind its count', '新建水库<|3座|violated>，分别是龙潭、青山、石门、白沙。'],
    ['that ends too early', '新建水库<|3座|violated>，分别是龙潭、青山。'],
    ['of the first places', '位列前<|4位|violated>的东河、西河、南坪、北关、临江占七成。'],
  ])('%s', (_, source) => check(source));
});

describe('an open list', () => {
  it.each([
    ['names no more than the count', '东河、西河等<|15个|holds>乡镇领先。'],
    ['may name them all', '东河、西河、南坪等<|三个|holds>乡镇领先。'],
    ['names more', '东河、西河、南坪、北关等<|3个|violated>乡镇领先。'],
    ['names more whatever 和 joins', '东河、西河、南坪和北关等<|2个|violated>乡镇领先。'],
  ])('%s', (_, source) => check(source));
});

describe('one reading that fits is enough', () => {
  it.each([
    ['和 in a name', '工业、建筑业、批发和零售业<|三个|holds>行业增势良好。'],
    ['和 between names', '工业、建筑业、商业和农业<|四个|holds>行业增势良好。'],
    [
      'a list that begins inside an item',
      '在东江、西江两省的临海、临山、临河<|三个|holds>地区试点。',
    ],
  ])('%s', (_, source) => {
    expect(claimsOf(source.replace(/<\||\|holds>/g, '')).at(-1)?.verdict).toBe('holds');
  });
});

describe('nothing is claimed', () => {
  it.each([
    ['of an amount', '检查学校、医院、商场4家，发现隐患12处。'],
    ['of an amount far from the list', '新建学校、医院15所。'],
    ['of documents by several authors', '落实市委、市政府三个文件。'],
    ['of those nobody counts', '县本级、各乡镇三家。'],
    ['where verbs are listed', '优化、提升、巩固产业链两条。'],
    ['where the list is of something else', '教育、卫生、文化的两个短板。'],
  ])('%s', (_, source) => check(source));
});

describe('the correction is in the script of the count', () => {
  it.each([
    ['国税、地税、财政四家要形成合力。', '三家'],
    ['东河、西河3县超过一成。', '2县'],
    ['东河、西河三县超过一成。', '两县'],
    ['东河、西河、南坪、北关等3个乡镇领先。', '4个'],
  ])('%s', (text, correction) => {
    expect(claimsOf(text).map((claim) => claim.correction)).toEqual([correction]);
  });
});

describe('the working', () => {
  it.each([
    ['国税、地税、财政三家要形成合力。', '3=3'],
    ['东河、西河等15个乡镇领先。', '2≤15'],
  ])('%s', (text, working) => {
    expect(claimsOf(text).map((claim) => claim.working)).toEqual([working]);
  });
});

describe('what stands in clauses of its own', () => {
  it('makes the claim an inferred one', () => {
    const text = '分部门看，国税局完成3亿元；地税局完成2亿元。两个部门合计完成5亿元。';
    expect(claimsOf(text).map(({ verdict, inferred }) => [verdict, inferred])).toEqual([
      ['holds', true],
    ]);
  });

  it.each([
    [
      'all but one',
      '分类看，农业类完成5亿元；工业类完成9亿元；城建类完成3亿元；民生类完成2亿元。除农业类外，其余<|三类|holds>进度滞后。',
    ],
    [
      'all but one, miscounted',
      '分类看，农业类完成5亿元；工业类完成9亿元；城建类完成3亿元；民生类完成2亿元。除农业类外，其余<|两类|violated>进度滞后。',
    ],
    [
      'names that end alike, in the sentence before',
      '东税局完成3亿元；西税局完成4亿元；北税局完成5亿元。<|两个|violated>部门中只有一个下降。',
    ],
    [
      'names that end with the measure',
      '工业类、商贸类、金融类、服务类利润分别为1.5亿元、6.4亿元、0.1亿元和3.4亿元，<|三类|violated>合计11.4亿元。',
    ],
    [
      'one more than were listed',
      '东河、西河、南坪、北关<|4县|holds>到位80亿元，连同临江<|五县|holds>合计占九成。',
    ],
    ['what is numbered', '在<|两次|holds>观摩中，第一次位居第11位，第二次位居第6位。'],
    [
      'what is numbered, one too many',
      '在<|两次|violated>观摩中，第一次位居第11位，第二次位居第6位，第三次位居第3位。',
    ],
    ['instalments', '分<|四年|violated>补助90万元，第一年40万元，第二年30万元，第三年20万元。'],
    [
      'sentences that end with the noun',
      '实现“<|三个|holds>翻番”。产值实现翻番。达到86亿元。税收实现翻番。利润实现翻番。',
    ],
    [
      'sentences that end with the noun, one too few',
      '实现“<|三个|violated>翻番”。产值实现翻番。达到86亿元。税收实现翻番。',
    ],
    [
      'what both hands do',
      '抓好<|三件|violated>事：一手抓防返贫，逐户监测；一手抓产业，扩大种植。',
    ],
    [
      'stretches behind a comma',
      '现有企业<|3家|holds>，东粮公司年产7万吨；西粮公司年产2万吨；北粮公司年产6万吨。',
    ],
    [
      'sums in sentences of their own',
      '交通类下达12676万元。民生类下达2437万元。<|两类|holds>合计下达15113万元。',
    ],
    [
      'another number of parts adds up',
      '交通类下达12676万元。民生类下达2437万元。生态类下达4307万元。<|两类|violated>合计下达19420万元。',
    ],
  ])('%s', (_, source) =>
    checkLabels(
      (text) =>
        analyse(text)
          .claims.filter(({ type }) => type === 'list-count')
          .map(({ claimed, verdict }) => ({ ...claimed, verdict })),
      ({ verdict }) => verdict,
      source,
    ),
  );

  it.each([
    ['steps of which some are named', '实现“三步走”战略的第一步、第二步目标。'],
    ['years that are not numbered', '三年建成，第一年开工。'],
    ['stretches that are fewer', '现有企业4家，东粮公司年产7万吨；西粮公司年产2万吨。'],
    [
      'a count of something else',
      '分行业看，工业增收2.9亿元；建筑业增收0.9亿元；商业增收0.6亿元。两税合计30亿元。',
    ],
    ['quoted nouns that nothing repeats', '实现“三个翻番”。全年完成投资86亿元。'],
    ['more names in between', '东河、西河2县到位80亿元。连同临江五县合计占九成。'],
  ])('does not count %s', (_, text) => {
    expect(
      analyse(text).claims.filter(
        ({ type, verdict }) => type === 'list-count' && verdict === 'violated',
      ),
    ).toEqual([]);
  });

  it('is too short for the count that a colon follows', () => {
    const text = '进展较好的有四类：旅游类完成4亿元；工业类完成9亿元；农业类完成3亿元。';
    expect(claimsOf(text).map(({ verdict, inferred }) => [verdict, inferred])).toEqual([
      ['violated', true],
    ]);
  });
});
