/** Numbers in brackets that tell how much the words before them are: 占工业投资（31.07亿元）的60%. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const types = ['share', 'completion', 'multiple', 'difference'] as const;

describe('a number in a bracket behind what it measures', () => {
  it.each<[string, string, string[]]>([
    [
      'what a share is of',
      '青禾县完成技改投资12.6亿元，占工业投资（30.5亿元）的<|41.3%|>。',
      ['holds 12.6÷30.5=41.31%'],
    ],
    [
      'the same share, two digits exchanged',
      '青禾县完成技改投资12.6亿元，占工业投资（30.5亿元）的<|43.1%|>。',
      ['violated 12.6÷30.5=41.31%'],
    ],
    [
      'half-width punctuation',
      '青禾县完成技改投资12.6亿元,占工业投资(30.5亿元)的<|41.3%|>。',
      ['holds 12.6÷30.5=41.31%'],
    ],
    [
      'the plan that was completed',
      '望川区入库税收9.2亿元，完成年初预算（16.4亿元）的<|65.1%|>。',
      ['violated 9.2÷16.4=56.10%'],
    ],
    [
      'what a multiple is of',
      '临溪县发送快递3126万件，是2018年（1042万件）的<|5倍|>。',
      ['violated 3126÷1042=3.00'],
    ],
    [
      'what is more',
      '村民人均收入21480元，比全县平均水平（23160元）低<|1680元|>。',
      ['holds 23160−21480=1680'],
    ],
    ['a bracket that explains no whole', '工业项目（20个）的投资进度加快，企业30家。', []],
  ])('%s', (_, source, tellings) => checkClaims(types, source, tellings));
});
