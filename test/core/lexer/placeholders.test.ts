/** What was left to be filled in, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { readPlaceholders } from '../../../server/src/core/lexer/placeholders.ts';
import { checkAnyText, checkLabels } from '../../support/checkSpans.ts';
import { parseMarkup } from '../../support/markup.ts';

const read = (text: string) => readPlaceholders(text, []);

/** The marks are the placeholders. */
function check(source: string): void {
  checkLabels(read, () => '', source);
}

describe('what is left to be filled in', () => {
  it.each([
    ['a county struck out', '<|*县|>的一个产业园区项目进展缓慢。'],
    ['two places struck out', '<|*街道|>要主动对接<|*社区|>。'],
    ['a full-width star', '<|＊区|>至今没有开工。'],
    ['stars before a name', '请<|**镇|>党委书记发言。'],
    ['a person', '<|*同志|>代表<|*局|>作了发言。'],
    ['X before a place', '<|X县|>和<|Ｘ市|>签订了协议。'],
    ['XX alone', '按照<|XX|>要求，抓好落实。'],
    ['XX before a place', '<|XX镇|>、<|XXX集团|>要担起责任。'],
    ['an amount', '总投资<|××|>亿元，其中中央预算内资金<|xxx|>万元。'],
    ['a single cross before a unit', '项目开工<|×|>个，开工率<|×|>%。'],
    ['a single X before a unit', '项目开工<|X|>个，投资<|X|>亿元，占<|Ｘ|>%。'],
    ['month and day', '定于<|×|>月<|×|>日召开。'],
    ['a year cut off by a star', '<|20*年|>全市安排重点项目。'],
    ['a year with X, with month and day', '<|20XX年X月X日|>'],
    ['a year with crosses', '<|20××年|>工作总结'],
    ['a name', '<|某某|>同志在会上的讲话'],
    ['a line to write on', '签字：<|____|>'],
    ['a bracket that says so', '<|〔发文机关〕|>关于印发方案的通知，金额<|（待核实）|>。'],
  ])('%s', (_, source) => check(source));
});

describe('what is none', () => {
  it.each([
    ['bold text of Markdown', '**重点**工作'],
    ['a product', 'X光机和XXL号工作服'],
    ['a word that ends in X', 'MAXX品牌'],
    ['a product of numbers', '建设2×300MW机组、3×5米箱涵。'],
    ['a product with a quantity', '按2×人均标准、补助标准×户数计算。'],
    ['a product behind a bracket', '（2）×300台'],
    ['the number of a document', '〔2024〕5号'],
    ['a county nobody names', '某县工作滞后。'],
    ['a short line', '__'],
    ['a row of stars between sections', '****'],
    ['multiplication', '5*8'],
  ])('%s', (_, source) => check(source));
});

it('is not looked for in noise', () => {
  const { text, spans } = parseMarkup('<|（省略XX字，正式会员可完整阅读）|>请XX镇抓紧。');
  expect(readPlaceholders(text, spans).map((found) => found.text)).toEqual(['XX镇']);
});

it('is read in order and within any text', () => {
  checkAnyText(
    read,
    '*,**,县,镇,X,XX,xx,×,××,亿元,个,20,年,月,日,某某,____,〔,〕,待填,（,）,％,G,2,Ｘ,同志'.split(
      ',',
    ),
  );
});
