/** What the words before a number compare. */
import { expect, test } from 'vitest';
import { comparisonOf } from '../../../server/src/core/claims/comparison.ts';

test.each([
  ['比平均进度低', '', '平均', true],
  ['低于全州', '', '全州', true],
  ['轻工业增速高出重工业', '轻工业增速', '重工业', true],
  ['增速仍比面上高', '增速', '面上', true],
  ['优于全市国有企业', '', '全市国有企业', true],
  ['与西部合计只差', '', '西部', false],
  ['新增存款比新增贷款多', '新增存款', '新增贷款', true],
  ['较全市平均增幅低', '', '全市', true],
])('%s', (lead, own, other, isDirected) => {
  expect(comparisonOf(lead)).toMatchObject({ own, other, isDirected });
});

test.each([
  '比上年同期多',
  '较去年高',
  '高于序时进度',
  '比计划少',
  '占比提高',
  '同比增长',
  '高于',
  '',
])('%s compares with nothing that has a number of its own', (lead) => {
  expect(comparisonOf(lead)).toBeNull();
});

test('endless words are read from their end', () => {
  expect(comparisonOf(`${'比较与和同高于'.repeat(9_000)}比全市高`)).not.toBeUndefined();
});
