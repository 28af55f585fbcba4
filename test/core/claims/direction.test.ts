/** Numbers that go the other way than the words that lead to them. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['other'], source, tellings);

describe('a direction that the numbers do not have', () => {
  it.each<[string, string, string[]]>([
    ['to a level', '审批窗口由26个增加到<|18个|>。', ['violated 26>18']],
    [
      'to a level, said again by the change',
      '技改投资由36.2亿元增长到31.5亿元，增长<|7.9%|>。',
      ['violated 36.2>31.5'],
    ],
    ['narrowed to more', '用电量降幅由5.2%收窄到9.6%，收窄<|4.4个百分点|>。', ['violated 5.2<9.6']],
    [
      'a percentage that may have grown by a part of itself',
      '占比由36.4%升至<|31.2%|>，提高5.2%。',
      ['violated 36.4>31.2'],
    ],
    [
      'last year behind',
      '上半年进口3.24亿元，上年同期3.60亿元，同比增长<|10.0%|>。',
      ['violated 3.6>3.24'],
    ],
    [
      'last year in the same clause',
      '在岗教师2640人，比上年的2520人减少<|120人|>。',
      ['violated 2520<2640'],
    ],
    [
      'two rates',
      '支出进度61.4%，去年同期为67.3%，同比加快<|5.9个百分点|>。',
      ['violated 67.3>61.4'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'the way that they go',
      '技改投资由31.5亿元增长到36.2亿元，增长14.9%。上半年进口3.60亿元，上年同期3.24亿元，同比增长11.1%。',
    ],
    ['a minus that says it', '上半年进口3.24亿元，上年同期3.60亿元，同比增长-10.0%。'],
    [
      'a size that does not fit: something else changed',
      '在岗教师2640人，比上年的2520人减少35人。',
    ],
    ['from below nothing', '工业利润增速由-4.1%回升到2.3%，回升6.4个百分点。'],
    ['another place', '甲县进口3.24亿元，乙县3.60亿元，同比增长10.0%。'],
    ['a rank', '考核名次由第9位上升到第4位。'],
  ])('%s', (_, source) => check(source));
});
