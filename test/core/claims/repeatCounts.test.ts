/** Counts of one thing, told again. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

const villages = '全县共有建档立卡贫困村76个（深度贫困村31个）、贫困户1.2万户，发生率降至1.5%，';
const classes = '按隶属统计，市直项目42个，完成投资96亿元；县区项目120个，完成投资310亿元。';

describe('a count told again', () => {
  it.each<[string, string, string[]]>([
    ['all of them', `${villages}<|76个|>贫困村全部退出。`, ['holds 76个 = 76个?']],
    [
      'all, but of another number',
      `${villages}<|96个|>贫困村全部退出。`,
      ['violated 76个 ≠ 96个?'],
    ],
    [
      'a class with its plan',
      `${classes}从汇总表看，市直<|52个|>项目年计划156亿元。`,
      ['violated 42个 ≠ 52个?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['the rest of them', `${villages}剩余6个贫困村全部退出。`],
    ['all of one of two numbers', '东片有贫困村26个，西片有贫困村31个，57个贫困村全部退出。'],
    ['all of another noun', `${villages}96个行政村全部通车。`],
    ['another sentence', `${villages}成效明显。96个贫困村全部退出。`],
    ['some of a class', `${classes}市直12个项目进度滞后。`],
  ])('%s', (_, source) => check(source));
});
