/** Numbers put right, and what speaks of them carried along. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { edited } from '../../../server/src/core/sections/change.ts';
import { renumbered } from '../../../server/src/core/sections/renumber.ts';
import { parseMarkup } from '../../support/markup.ts';

function draftWith(source: string, kind: 'draft' | 'section' | 'level' = 'draft') {
  const { text, caret } = parseMarkup(source);
  const scope = kind === 'draft' ? { kind } : { kind, at: caret };
  const { edits, left } = renumbered(analyse(text), scope);
  return { text: edited(text, edits), left: left.map(({ start, end }) => text.slice(start, end)) };
}

describe('the whole draft', () => {
  it.each([
    ['a gap is closed', '一、甲\n二、乙\n四、丙\n', '一、甲\n二、乙\n三、丙\n'],
    [
      'a number that stands twice',
      '一、甲\n二、乙\n二、丙\n三、丁\n',
      '一、甲\n二、乙\n三、丙\n四、丁\n',
    ],
    ['in every script', '(１)甲\n(３)乙\n', '(１)甲\n(２)乙\n'],
    ['from one', '二、甲\n三、乙\n', '一、甲\n二、乙\n'],
    ['but a number that stands alone may be right', '十二、甲\n正文。\n', '十二、甲\n正文。\n'],
    ['runs in a paragraph', '一是甲；三是乙；四是丙。', '一是甲；二是乙；三是丙。'],
    [
      'each section for itself',
      '一、甲\n（一）乙\n（三）丙\n二、丁\n（二）戊\n（三）己\n',
      '一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n（二）己\n',
    ],
    [
      'numbers that go on from section to section',
      '一、甲\n（1）乙\n（2）丙\n（4）丁\n二、戊\n（5）己\n（6）庚\n',
      '一、甲\n（1）乙\n（2）丙\n（3）丁\n二、戊\n（4）己\n（5）庚\n',
    ],
    [
      'a reference follows',
      '一、甲\n二、乙\n四、丙\n如第四部分所述。\n',
      '一、甲\n二、乙\n三、丙\n如第三部分所述。\n',
    ],
    [
      'items of this list, not of another',
      '一、甲\n（一）乙\n（三）丙，前述第（三）项除外。\n二、丁\n（一）戊\n（二）己\n（三）庚\n',
      '一、甲\n（一）乙\n（二）丙，前述第（二）项除外。\n二、丁\n（一）戊\n（二）己\n（三）庚\n',
    ],
    [
      'annexes',
      '名单见附件3。\n附件：1.甲\n2.乙\n4.丙\n',
      '名单见附件3。\n附件：1.甲\n2.乙\n3.丙\n',
    ],
    [
      'annexes with what speaks of them',
      '名单见附件4。\n附件：1.甲\n2.乙\n4.丙\n',
      '名单见附件3。\n附件：1.甲\n2.乙\n3.丙\n',
    ],
    [
      'the count that agreed with the last number',
      '讲四点意见。\n一、甲\n二、乙\n四、丙\n',
      '讲三点意见。\n一、甲\n二、乙\n三、丙\n',
    ],
    [
      '首先 and 最后 have no number to change',
      '首先，甲；其次，乙；第四，丙；最后，丁。',
      '首先，甲；其次，乙；第三，丙；最后，丁。',
    ],
    [
      'a list set side by side begins again',
      '一是甲。二是乙。\n一是丙。三是丁。\n',
      '一是甲。二是乙。\n一是丙。二是丁。\n',
    ],
  ])('%s', (_, source, expected) => expect(draftWith(source).text).toBe(expected));
});

it('says which references it left', () => {
  expect(draftWith('一、甲\n三、乙\n三、丙\n如第三部分所述，又如第五部分。\n').left).toEqual([
    '第三部分',
    '第五部分',
  ]);
});

it('leaves a count that never agreed, and says so', () => {
  const { text, left } = draftWith(
    '讲五点意见。\n一、甲\n二、乙\n四、丙\n五、丁\n六、戊\n七、己\n',
  );
  expect(text).toMatch(/^讲五点意见/);
  expect(left).toEqual(['五点']);
});

it('below one section only', () => {
  const source = '一、甲\n（二）乙\n三、<|>丙\n（二）丁\n1.戊\n3.己\n（三）庚\n';
  expect(draftWith(source, 'section').text).toBe(
    '一、甲\n（二）乙\n三、丙\n（一）丁\n1.戊\n2.己\n（二）庚\n',
  );
});

it('one list only', () => {
  const source = '一、甲\n（二）乙\n三、<|>丙\n（二）丁\n';
  expect(draftWith(source, 'level').text).toBe('一、甲\n（二）乙\n二、丙\n（二）丁\n');
});
