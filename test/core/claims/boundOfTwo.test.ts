/** Rough percentages of two levels that stand right before them. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['bound'], source, tellings);

describe('a rough percentage named after what was counted', () => {
  it.each<[string, string, string[]]>([
    ['over half', '全区86个技改项目已投产31个，投产项目<|过半|>。', ['violated 31÷86=36.05%']],
    [
      'money',
      '下达的2.4亿元奖补资金，10月底拨付9800万元，拨付进度<|超过六成|>。',
      ['violated 9800÷24000=40.83%'],
    ],
    ['holds', '全区86个技改项目已投产61个，投产项目<|过半|>。', ['holds 61÷86=70.93%']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['another thing than was counted', '全区86家企业已投产31家，投产项目过半。'],
    ['another stage', '全区86个技改项目已投产31个，备案项目过半。'],
    ['what is still to be done', '全区86个技改项目应投产31个，投产项目过半。'],
    ['a part of a part', '全区86个技改项目，其中乡镇投产31个，投产项目过半。'],
    ['another segment', '全区86个技改项目；甲镇已投产31个；投产项目过半。'],
  ])('%s', (_, source) => check(source));
});
