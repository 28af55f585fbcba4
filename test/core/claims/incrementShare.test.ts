/** Shares of what something grew by. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['contribution', 'share'], source, tellings);

describe('a share of an increment', () => {
  it.each<[string, string, string[]]>([
    [
      'of all, the increase right before it',
      '全国夏粮产量12627万吨，比上年增加312万吨。西南四省增产186万吨，约占全国增量的<|49.6%|>。',
      ['violated 186÷312=59.62%?'],
    ],
    [
      'without 占, by the name of the whole',
      '外出的1718万人，比上年增加25.1万人。留在省内的951万人，增加24.2万人，增长2.6%，也就是说外出增量的<|86.4%|>消化在了省内。',
      ['violated 24.2÷25.1=96.41%?'],
    ],
    [
      'by its place in two rows',
      '总量28652万人，比上年增加480万人。东部10430万人、中部9450万人、西部7814万人；三地分别增加30万人、171万人、251万人，西部的增量就占全部新增的<|42.3%|>。',
      ['violated 251÷480=52.29%?'],
    ],
    [
      'of what is named, several added up',
      '企业所得税16.6亿元，增加5.2亿元。工业增加2.9亿元；建筑业增加0.9亿元，两个行业占企业所得税总增收额的<|63.1%|>。',
      ['violated (2.9+0.9)÷5.2=73.08%?'],
    ],
    [
      'with 比重',
      '财政收入513亿元，增收125亿元。其中税收收入456亿元，增收115亿元，税收增收占财政收入增收额的比重为<|82%|>。',
      ['violated 115÷125=92.00%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'an increment that is not written',
      '财政收入513亿元。税收增收115亿元，占财政收入增收额的92%。',
    ],
    [
      'several increases of which one is meant',
      '总量比上年增加480万人。三地分别增加30万人、171万人和251万人，占全部新增的42.3%。',
    ],
  ])('%s', (_, source) => check(source));
});
