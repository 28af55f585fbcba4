/** Bounds of a policy that its conditions state again. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

const article =
  '若干政策\n第五条 新入驻园区的软件企业，租用办公场地面积超过500平方米的，给予补贴。\n';

describe('a bound stated again under the conditions', () => {
  it.each<[string, string, string[]]>([
    [
      'the same',
      `${article}（一）申报条件\n1.上一年度租用办公场地面积<|超过500平方米|>；\n2.正常经营；\n`,
      ['holds 超过500平方米 = 超过500平方米?'],
    ],
    [
      'another',
      `${article}（一）申报条件\n1.上一年度租用办公场地面积<|超过800平方米|>；\n2.正常经营；\n`,
      ['violated 超过500平方米 ≠ 超过800平方米?'],
    ],
    [
      'two in one sentence, each by its own words',
      '若干政策\n第六条 年销售收入达到1500万元以上或年缴税总额达到120万元以上的，给予奖励。\n（一）申请条件\n1.年销售收入达到<|3000万元以上|>或年缴税总额达到<|120万元以上|>；\n2.正常经营；\n',
      ['violated 1500万元以上 ≠ 3000万元以上?', 'holds 120万元以上 = 120万元以上?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'a ladder of rewards',
      '若干政策\n第五条 年度营业收入达到1000万元以上的，奖励10万元；年度营业收入达到5000万元以上的，奖励50万元。\n（一）申报条件\n1.年度营业收入达到800万元以上；\n',
    ],
    [
      'a heading that lists no conditions',
      `${article}（一）奖励办法\n1.上一年度租用办公场地面积超过800平方米的，另给补贴；\n`,
    ],
    [
      'another article',
      `${article}第六条 新建厂房的企业，给予奖励。\n（一）申报条件\n1.租用办公场地面积超过800平方米；\n`,
    ],
    ['other words', `${article}（一）申报条件\n1.自建生产厂房面积超过800平方米；\n`],
    [
      'a bound of the other kind',
      `${article}（一）申报条件\n1.租用办公场地面积不超过800平方米；\n`,
    ],
  ])('%s', (_, source) => check(source));
});
