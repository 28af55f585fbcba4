/** What the other places of a finding are called. */
import { expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';

const namesOf = (text: string): readonly string[] =>
  analyse(text).findings.flatMap(({ related }) => related.map(({ message }) => message.zh));

it.each<[string, string, string[]]>([
  [
    'parts and their whole',
    '安排计划投资126763万元（中央资金46000万元，银行贷款80736万元）。',
    ['分项', '分项'],
  ],
  [
    'what is divided',
    '年度计划投资723.3亿元，完成投资575.7亿元，占年度计划的89.6%。',
    ['分子', '分母'],
  ],
])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
