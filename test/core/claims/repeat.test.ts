/** One figure stated twice: same subject, same metric, same period. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

const first = '滨河大道工程2023年完成投资12.6亿元。\n';

describe('one figure stated twice', () => {
  it.each<[string, string, string[]]>([
    [
      'two values',
      `${first}滨河大道工程2023年完成投资<|13.8亿元|>。`,
      ['violated 12.6亿元 ≠ 13.8亿元'],
    ],
    [
      'the same value',
      `${first}会后再看，滨河大道工程2023年完成投资<|12.6亿元|>。`,
      ['holds 12.6亿元 = 12.6亿元'],
    ],
    [
      'another rounding of it',
      `${first}滨河大道工程2023年完成投资<|12.58亿元|>。`,
      ['holds 12.6亿元 = 12.58亿元'],
    ],
    [
      'in 万元',
      `${first}滨河大道工程2023年完成投资<|126000万元|>。`,
      ['holds 12.6亿元 = 126000万元'],
    ],
    [
      'in 万元, two digits exchanged',
      `${first}滨河大道工程2023年完成投资<|162000万元|>。`,
      ['violated 12.6亿元 ≠ 162000万元'],
    ],
    ['nearly', `${first}滨河大道工程2023年完成投资<|近13亿元|>。`, ['holds 12.6亿元 = 近13亿元']],
    [
      'more than it was',
      `${first}滨河大道工程2023年完成投资<|超过13亿元|>。`,
      ['violated 12.6亿元 ≠ 超过13亿元'],
    ],
    [
      'full-width digits',
      `${first}滨河大道工程２０２３年完成投资<|１３．８亿元|>。`,
      ['violated 12.6亿元 ≠ １３．８亿元'],
    ],
    [
      'what a project costs in all, which has no period',
      '滨河大道工程总投资12.6亿元。\n滨河大道工程总投资<|13.8亿元|>。',
      ['violated 12.6亿元 ≠ 13.8亿元'],
    ],
    [
      'the whole city, whose period stands before it',
      '2023年，全市完成投资312.6亿元。\n2023年，全市完成投资<|331.8亿元|>。',
      ['violated 312.6亿元 ≠ 331.8亿元'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['another period', `${first}滨河大道工程2022年完成投资13.8亿元。`],
    ['another subject', `${first}城南水厂工程2023年完成投资13.8亿元。`],
    ['another place', '2023年，全市财政收入312.6亿元。\n2023年，全县财政收入31.6亿元。'],
    ['a plan', `${first}滨河大道工程2023年计划投资13.8亿元。`],
    ['another metric', `${first}滨河大道工程2023年到位资金13.8亿元。`],
    ['a subject carried over', `${first}滨河大道工程总投资20亿元。2023年完成投资13.8亿元。`],
    [
      'what holds now, at two moments',
      '滨河大道工程目前完成投资12.6亿元。\n滨河大道工程目前完成投资13.8亿元。',
    ],
    [
      'what all projects cost, whichever they are',
      '重点项目总投资312.6亿元。\n重点项目总投资331.8亿元。',
    ],
    ['counts of what is not named', '会议听取了12个汇报。\n会议研究了15个事项。'],
    ['changes', '2023年全市税收增加2.6亿元。\n2023年全市税收增加3.8亿元。'],
    ['two in one sentence', '滨河大道工程2023年完成投资12.6亿元，2023年完成投资13.8亿元。'],
  ])('%s', (_, source) => check(source));
});
