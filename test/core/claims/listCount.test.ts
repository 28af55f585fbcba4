/** The claims of counted lists, their verdicts and corrections. */
import { describe, expect, it } from 'vitest';
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

  it('is too short for the count that a colon follows', () => {
    const text = '进展较好的有四类：旅游类完成4亿元；工业类完成9亿元；农业类完成3亿元。';
    expect(claimsOf(text).map(({ verdict, inferred }) => [verdict, inferred])).toEqual([
      ['violated', true],
    ]);
  });
});
