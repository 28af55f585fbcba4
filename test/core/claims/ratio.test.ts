/** Structures against their parts, and their terms against a hundred. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['ratio', 'shares-100'], source, tellings);

describe('a structure', () => {
  it.each<[string, string, string[]]>([
    [
      'of the three industries',
      '生产总值148.9亿元，其中第一产业12.3亿元，第二产业61.9亿元，第三产业74.7亿元，三次产业结构为<|<|8.3:41.6:50.1|>|>。',
      ['holds 8.3+41.6+50.1=100', 'holds 12.3∶61.9∶74.7 → 8.26∶41.57∶50.17'],
    ],
    [
      'that does not match',
      '第一产业20.4亿元，第二产业60.1亿元，第三产业39.5亿元，三次产业结构比为<|<|17.0∶60.1∶22.9|>|>。',
      ['holds 17+60.1+22.9=100', 'violated 20.4∶60.1∶39.5 → 17.00∶50.08∶32.92'],
    ],
    [
      'balanced in its last places',
      '一产3900万元，二产2.64亿元，三产11.59亿元，三次产业结构由<|7:14:79|>变为<|<|2:18:80|>|>。',
      ['holds 7+14+79=100', 'holds 2+18+80=100', 'rounding 3900∶26400∶115900 → 2.7∶18.1∶79.3'],
    ],
    ['that makes no hundred', '三次产业结构为<|8.3∶41.6∶52.1|>。', ['violated 8.3+41.6+52.1=102']],
    ['of sowing', '粮经饲比例达到<|87：9：4|>。', ['holds 87+9+4=100']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a time', '会议定于8:30:00开始。'],
    ['a mix', '混凝土按1:2:3的比例拌和。'],
  ])('%s', (_, source) => check(source));
});
