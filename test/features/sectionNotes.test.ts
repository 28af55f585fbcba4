/** What stands beside sections and announcements: code lenses and inlay hints. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { codeLenses } from '../../server/src/features/codeLenses.ts';
import { inlayHints } from '../../server/src/features/inlayHints.ts';

test('each heading of the two highest levels tells its length and its time', () => {
  const text = '一、成绩\n（一）进度快。\n1.开工多。\n一是好。\n二、问题\n';
  expect(
    codeLenses(analyse(text), { tongue: 'zh', speakingRate: 60 }).map(({ range, command }) => [
      range.start.line,
      command?.title,
    ]),
  ).toEqual([
    [0, '21字 · 约讲20秒'],
    [1, '17字 · 约讲15秒'],
    [4, '4字 · 约讲5秒'],
  ]);
});

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test.each([
  ['as many as announced', '讲三点意见。\n一、快\n二、好\n三、省\n', ['0:3 ✓']],
  ['more than announced', '讲两点意见。\n一、快\n二、好\n三、省\n', ['0:3 ✗ 3']],
  ['no list, no hint', '讲两点意见。\n今天开会。\n', []],
])('announced counts: %s', (_, text, hints) => {
  const shown = inlayHints(analyse(text), whole, 'zh').map(
    ({ position, label }) => `${position.line}:${position.character} ${label}`,
  );
  expect(shown).toEqual(hints);
});

test('hints outside the range asked for are not given', () => {
  const text = '正文。\n讲两点意见。\n一、快\n二、好\n';
  const first = { start: whole.start, end: { line: 0, character: 3 } };
  expect(inlayHints(analyse(text), first, 'zh')).toEqual([]);
});
