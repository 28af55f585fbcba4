/** A section moved by one step, with its children, numbers, references and counts. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { edited } from '../../../server/src/core/sections/change.ts';
import { movedSection, placedSection, type Step } from '../../../server/src/core/sections/move.ts';
import { parseMarkup } from '../../support/markup.ts';

function moved(source: string, step: Step): string {
  const { text, caret } = parseMarkup(source);
  const change = movedSection(analyse(text), caret, step);
  return 'refusal' in change ? change.refusal.zh : edited(text, change.edits);
}

describe('a section moves with all that stands in it', () => {
  it.each<[string, string, Step, string]>([
    [
      'up, and the numbers stay in order',
      '标题\n一、提高认识\n形势逼人。\n<|>二、狠抓落实\n（一）抓开工\n三、加强领导\n',
      'up',
      '标题\n一、狠抓落实\n（一）抓开工\n二、提高认识\n形势逼人。\n三、加强领导\n',
    ],
    [
      'down to the end of a text without a last line break',
      '<|>一、提高认识\r\n形势逼人。\r\n二、狠抓落实',
      'down',
      '一、狠抓落实\r\n二、提高认识\r\n形势逼人。',
    ],
    [
      'blank lines stay between the sections',
      '一、提高认识\n\n二、狠抓<|>落实\n任务艰巨。\n\n三、加强领导\n',
      'up',
      '一、狠抓落实\n任务艰巨。\n\n二、提高认识\n\n三、加强领导\n',
    ],
    [
      'the last words of the speech stay last',
      '　　一、提高认识\n　　<|>二、狠抓落实\n　　同志们，任务艰巨，让我们一起努力。\n',
      'up',
      '　　一、狠抓落实\n　　二、提高认识\n　　同志们，任务艰巨，让我们一起努力。\n',
    ],
    [
      '同志们 in the middle of a section is its own',
      `一、甲\n<|>二、乙\n同志们，要抓紧。\n${'正文。\n'.repeat(6)}`,
      'up',
      `一、乙\n同志们，要抓紧。\n${'正文。\n'.repeat(6)}二、甲\n`,
    ],
    [
      'an item of a run leaves the marks where they are',
      '要做好三件事：一是抓开工；二是<|>抓续建；三是抓服务。',
      'down',
      '要做好三件事：一是抓开工；二是抓服务；三是抓续建。',
    ],
    [
      'the sentence behind the list is no part of its last item',
      '要做到：一是抓开工；二是<|>抓服务。各地要抓紧落实。',
      'up',
      '要做到：一是抓服务；二是抓开工。各地要抓紧落实。',
    ],
    [
      'items that are sentences move whole',
      '一是抓开工。倒排工期。<|>二是抓服务。送到门口。',
      'up',
      '一是抓服务。送到门口。二是抓开工。倒排工期。',
    ],
    [
      '首先 and 最后 are places',
      '首先，抓开工；其次，<|>抓服务。',
      'up',
      '首先，抓服务；其次，抓开工。',
    ],
    [
      'numbers that go on from section to section go on',
      '一、工业\n（1）钢铁\n（2）化工\n二、<|>农业\n（3）粮食\n',
      'up',
      '一、农业\n（1）粮食\n二、工业\n（2）钢铁\n（3）化工\n',
    ],
    [
      'a reference goes with its section',
      '一、提高认识\n具体见第二部分。\n<|>二、狠抓落实\n前述第一部分已经说明。\n',
      'up',
      '一、狠抓落实\n前述第二部分已经说明。\n二、提高认识\n具体见第一部分。\n',
    ],
    [
      'a law keeps its articles',
      '一、提高认识\n根据《防洪法》第一部分的规定。\n<|>二、狠抓落实\n',
      'up',
      '一、狠抓落实\n二、提高认识\n根据《防洪法》第一部分的规定。\n',
    ],
    [
      'a comment about the next line goes with it',
      '一、提高认识\n<!-- 核稿忽略下一行 -->\n<|>二、狠抓落实\n',
      'up',
      '<!-- 核稿忽略下一行 -->\n一、狠抓落实\n二、提高认识\n',
    ],
    [
      'in: it becomes the last one below the section before it',
      '下面，我讲三点意见。\n一、提高认识\n（一）形势逼人\n<|>二、明确任务\n（一）抓开工\n三、加强领导\n',
      'in',
      '下面，我讲两点意见。\n一、提高认识\n（一）形势逼人\n（二）明确任务\n1.抓开工\n二、加强领导\n',
    ],
    [
      'in, as the draft writes that level',
      '一、提高认识\n1、形势逼人\n二、明确任务\n<|>三、加强领导\n',
      'in',
      '一、提高认识\n1、形势逼人\n二、明确任务\n1、加强领导\n',
    ],
    [
      'in, with the counts of both lists',
      '讲三点意见。\n一、做好两项工作：\n（一）抓开工\n（二）抓续建\n<|>二、抓服务\n三、加强领导\n',
      'in',
      '讲两点意见。\n一、做好三项工作：\n（一）抓开工\n（二）抓续建\n（三）抓服务\n二、加强领导\n',
    ],
    [
      'out: it comes behind the section that it stood in',
      '一、提高认识\n（一）形势逼人\n<|>（二）任务艰巨\n1. 抓开工\n（三）机遇难得\n二、加强领导\n',
      'out',
      '一、提高认识\n（一）形势逼人\n（二）机遇难得\n二、任务艰巨\n（一）抓开工\n三、加强领导\n',
    ],
    ['in Markdown headings', '# 甲\n## 乙\n# <|>丙\n## 丁\n', 'in', '# 甲\n## 乙\n## 丙\n### 丁\n'],
    [
      'in with the # before a number',
      '## 一、甲\n### （一）乙\n## <|>二、丙\n',
      'in',
      '## 一、甲\n### （一）乙\n### （二）丙\n',
    ],
    [
      'a run-in item out of its list',
      '（一）抓开工\n一是抓土地。\n<|>二是抓资金。\n（二）抓服务\n',
      'out',
      '（一）抓开工\n一是抓土地。\n（二）抓资金。\n（三）抓服务\n',
    ],
  ])('%s', (_, source, step, expected) => expect(moved(source, step)).toBe(expected));
});

describe('what cannot be moved is left, and why is said', () => {
  it.each<[string, Step, string]>([
    ['<|>一、提高认识\n二、狠抓落实\n', 'up', '已经是第一项'],
    ['一、提高认识\n<|>二、狠抓落实\n', 'down', '已经是最后一项'],
    ['<|>一、提高认识\n', 'in', '前面没有同级的部分，不能降级'],
    ['<|>一、提高认识\n', 'out', '已经是最高一级'],
    ['没有<|>序号。', 'up', '光标不在任何带序号的部分里'],
    ['一是抓开工；<|>二是抓服务。', 'in', '段内的几项只能前后移动'],
    ['①甲\n<|>②乙\n', 'in', '没有更低一级的序号可用'],
  ])('%s %s', (source, step, why) => expect(moved(source, step)).toBe(why));
});

it('what it cannot carry along is told', () => {
  const text = '一、甲\n详见第二部分。\n二、乙\n三、丙\n';
  const change = movedSection(analyse(text), text.indexOf('二、乙'), 'in');
  expect('left' in change && change.left.map(({ start, end }) => text.slice(start, end))).toEqual([
    '第二部分',
  ]);
});

describe('a section is put before or behind another', () => {
  const text = '一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊\n三、己\n';
  const analysis = analyse(text);
  const named = (title: string) => {
    const found = analysis.draft.markers.find((marker) => text.startsWith(title, marker.end));
    if (!found) throw new Error('no such section');
    return found;
  };
  it.each<[string, 'before' | 'behind', string, string]>([
    ['己', 'before', '甲', '一、己\n二、甲\n（一）乙\n（二）丙\n三、丁\n（一）戊\n'],
    ['甲', 'behind', '己', '一、丁\n（一）戊\n二、己\n三、甲\n（一）乙\n（二）丙\n'],
    ['乙', 'before', '戊', '一、甲\n（一）丙\n二、丁\n（一）乙\n（二）戊\n三、己\n'],
    ['戊', 'before', '丙', '一、甲\n（一）乙\n（二）戊\n（三）丙\n二、丁\n三、己\n'],
    ['丁', 'behind', '丙', '一、甲\n（一）乙\n（二）丙\n（三）丁\n1.戊\n二、己\n'],
    ['丙', 'behind', '己', '一、甲\n（一）乙\n二、丁\n（一）戊\n三、己\n四、丙\n'],
    ['乙', 'behind', '戊', '一、甲\n（一）丙\n二、丁\n（一）戊\n（二）乙\n三、己\n'],
  ])('%s %s %s', (title, side, target, expected) => {
    const change = placedSection(analysis, named(title), named(target), side);
    expect('edits' in change && edited(text, change.edits)).toBe(expected);
  });

  it('but not inside itself', () => {
    expect(placedSection(analysis, named('甲'), named('丙'), 'behind')).toHaveProperty('refusal');
  });
});
