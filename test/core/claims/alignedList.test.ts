/** The claims that 分别 makes. */
import { describe, expect, it } from 'vitest';
import { readAlignedLists } from '../../../server/src/core/claims/alignedList.ts';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import type { Claim } from '../../../server/src/core/model/claim.ts';
import { checkLabels } from '../../support/checkSpans.ts';

const claimsOf = (text: string): readonly Claim[] => [...readAlignedLists(readParagraph(text))];

/** The marks cover 分别, labelled with the verdict. */
function check(source: string): void {
  checkLabels(
    (text) => claimsOf(text).map((claim) => ({ ...claim.claimed, verdict: claim.verdict })),
    ({ verdict }) => verdict,
    source,
  );
}

describe('as many values as things', () => {
  it.each([
    ['in one clause', '粮食、油料、蔬菜产量<|分别|holds>增长3%、4%和5%。'],
    ['of three industries in one word', '一、二、三产业<|分别|holds>增长4%、6%和8%。'],
    ['of months in a range', '2至4月份产值<|分别|holds>达52.8亿元、77.4亿元和85.8亿元。'],
    ['with 和 in a name', '专用设备制造业、酒和饮料制造业<|分别|holds>增长73%、42%。'],
    ['named in the clauses before', '死亡99人，受伤28人，<|分别|holds>下降23%和32%。'],
    ['as figures', '同比减少26起、43人，<|分别|holds>下降3.9%和14.1%。'],
    ['named by the count beside them', '东河、西河、南坪3县<|分别|holds>完成2亿元、3亿元和4亿元。'],
    [
      'of two things behind a count',
      '东河、西河、南坪三区的产值和税收<|分别为|holds>30亿元、2亿元。',
    ],
    ['of city and country', '城乡居民收入<|分别|holds>增长4.3%、6.1%。'],
    ['with 依次', '东河、西河、南坪三个站点客流<|依次为|holds>3万人、2万人和1万人。'],
  ])('%s', (_, source) => check(source));
});

describe('more or fewer', () => {
  it.each([
    ['fewer', '粮食、油料、蔬菜产量<|分别|violated>增长3%、4%。'],
    ['more', '粮食、油料、蔬菜产量<|分别|violated>增长3%、4%、5%和6%。'],
    ['with 和 between like names', '履约率、开工率和到位率<|分别为|violated>98%和90%。'],
    ['with 依次', '东河、西河、南坪三个站点的客流<|依次为|violated>3万人、2万人、1万人和1万人。'],
    [
      'behind their count and 的',
      '东河、西河、南坪三个断面的浓度<|分别为|violated>每升0.4毫克、0.6毫克。',
    ],
    ['beside their count', '东河、西河、南坪3县<|分别|violated>完成2亿元、3亿元。'],
    [
      'with figures of their own',
      '东部30万人、中部45万人、西部14万人，<|分别|violated>占36%和33%。',
    ],
    ['of the things that a count tells', '四个地区<|分别|violated>增加30万人、17万人和25万人。'],
  ])('%s', (_, source) => check(source));

  it('is inferred where the things stand in another clause', () => {
    expect(claimsOf('东部30万人、中部45万人、西部14万人，分别占36%和33%。')[0]?.inferred).toBe(
      true,
    );
    expect(claimsOf('粮食、油料、蔬菜产量分别增长3%、4%。')[0]?.inferred).toBe(false);
  });
});

describe('nothing is claimed', () => {
  it.each([
    ['where the list is left open', '粮食、油料、蔬菜等产量分别达到38万吨、4万吨、61万吨和2万吨。'],
    ['where each has two values', '东河县和西河县分别完成2亿元、增长8%和3亿元、增长6%。'],
    ['where two things are listed twice', '钢铁、水泥行业产量、利润分别增长3%、4%。'],
    ['where nobody knows how many there are', '市本级、各县区分别配套3亿元、2亿元、1亿元。'],
    [
      'where 和 may belong to a name',
      '批发和零售业、住宿和餐饮业、建筑业分别增长3%、4%、5%、6%、7%、8%。',
    ],
    ['where nothing is named', '分别增长3%、4%。'],
  ])('%s', (_, source) => check(source));
});

it('takes the count as an operand where it tells alone', () => {
  const [claim] = claimsOf('四个地区分别增加30万人、17万人和25万人。');
  expect(claim?.operands[0]).toEqual({ role: 'count', start: 0, end: 2 });
  expect(claim?.working).toBe('4≠3');
});

it('takes things and values as operands', () => {
  const text = '粮食、油料产量分别达118万吨、33万吨。';
  expect(
    claimsOf(text).flatMap(({ operands }) =>
      operands.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`),
    ),
  ).toEqual(['item 粮食', 'item 油料产量', 'value 118万吨', 'value 33万吨']);
});
