/** The fixes of the rules on how markers are written. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { edited } from '../../../server/src/core/sections/change.ts';

/** The text with the first fix of each finding of `rule`, and of every finding left then. */
function fixed(text: string, rule: string): string {
  const finding = analyse(text).findings.find((one) => one.rule === rule);
  const [fix] = finding?.fixes ?? [];
  return fix ? fixed(edited(text, fix.edits), rule) : text;
}

describe('the fix', () => {
  it.each([
    ['marker-punctuation', '（一）、甲\n（二）．乙\n', '（一）甲\n（二）乙\n'],
    ['marker-punctuation', '一．提高认识\n二．狠抓落实\n', '一、提高认识\n二、狠抓落实\n'],
    ['marker-punctuation', '首先、抓开工；其次、抓服务。', '首先，抓开工；其次，抓服务。'],
    ['marker-punctuation', '（1）、甲\n（2）、乙\n', '（1）甲\n（2）乙\n'],
    [
      'marker-mixed',
      '（一）甲\n(二)乙\n（三）丙\n(四)丁\n（五）戊\n',
      '（一）甲\n（二）乙\n（三）丙\n（四）丁\n（五）戊\n',
    ],
    ['marker-mixed', '1.甲\n2．乙\n3.丙\n', '1.甲\n2.乙\n3.丙\n'],
    [
      'marker-order',
      '1.工业\n（一）钢铁\n（二）化工\n2.农业\n',
      '1.工业\n（1）钢铁\n（2）化工\n2.农业\n',
    ],
    [
      'marker-period',
      '一、甲\n正文。\n二、乙。\n正文。\n三、丙\n正文。\n',
      '一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。\n',
    ],
  ])('%s %s', (rule, text, expected) => expect(fixed(text, rule)).toBe(expected));
});

describe('what real drafts do everywhere is left alone', () => {
  it.each([
    ['1、 as a marker', '1、抓开工\n2、抓服务\n'],
    ['a decimal behind a bracket', '（1）.5倍\n'],
    ['一是 beside 二要', '一是抓开工；二要抓服务。'],
    ['a level left out', '一、工业\n1.钢铁\n2.化工\n二、农业\n'],
    ['items that are whole sentences', '一、新开工项目12个。\n二、竣工项目8个。\n三、抓好服务\n'],
    ['headings that all end so', '一、甲。\n正文。\n二、乙。\n正文。\n'],
    ['一.5倍 is a number', '一.5倍\n'],
    ['第一、第二 as an enumeration', '第一、第二产业比重提高。'],
  ])('%s', (_, text) =>
    expect(analyse(text).findings.filter(({ rule }) => rule.startsWith('marker-'))).toEqual([]),
  );
});
