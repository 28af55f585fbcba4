/** The TextMate grammar: marked-up lines against the scopes that they get, all of them. */
import { expect, test } from 'vitest';
import { loadGrammar, scopedSpans } from '../support/grammar.ts';
import { parseMarkup } from '../support/markup.ts';

const grammar = await loadGrammar();

test.each([
  ['一级标题', '<|一、|marker><|提高认识，增强责任感|heading>'],
  ['二级标题', '<|（一）|marker><|强化要素保障|heading>'],
  ['半角括号', '    <|(一)|marker><|强化要素保障|heading>'],
  ['三级标题', '<|1.|marker><|加快项目建设|heading>'],
  ['三级标题用顿号', '<|1、|marker><|加快项目建设|heading>'],
  ['四级标题', '<|（1）|marker><|完善台账|heading>'],
  ['圈码', '<|①|marker><|完善台账|heading>'],
  ['章', '<|第一章|marker><| 总则|heading>'],
  ['Markdown 标题', '<|##|marker> <|总体要求|heading>'],
  ['标题到句号为止', '<|（一）|marker><|强化要素保障|heading>。各级各部门要主动服务。'],
  ['标题里的数字', '<|一、|marker><|<|上半年|period>完成<|5.2|figure><|%|unit>|heading>'],
  ['一是', '　　<|一是|item><|抓进度|topic>。倒排工期。'],
  ['一要', '<|一要|item><|抓进度|topic>。倒排工期。'],
  ['第一，', '<|第一，|item><|抓进度|topic>。倒排工期。'],
  ['段内的二是', '<|一是|item>抓进度；<|二是|item>抓质量'],
  ['破折号', '<|——|item><|总量再上台阶|topic>。好。'],
  ['破折号后的副标题', '——在全市重点项目建设推进会上的讲话'],
])('markers: %s', (_, marked) => check(`\n${marked}`));

test.each([
  ['金额', '总投资<|6846.1|figure><|亿元|unit>'],
  ['千分撇', '完成<|28,583|figure><|万元|unit>'],
  ['百分数与百分点', '增长<|5.2|figure><|%|unit>，提高<|0.3|figure><|个百分点|unit>'],
  ['余', '栽树<|300|figure>余<|亩|unit>'],
  ['时段', '<|1-7月|period>完成<|5|figure><|项|unit>'],
  ['年月日', '<|2026年3月5日|period>开工，<|去年|period>建成'],
  ['规划期', '<|“十四五”时期|period>'],
  ['不是序号', '<|1.5|figure><|亿元|unit>已到位'],
  ['并列缩略不是序号', '一、二产业增势良好'],
])('figures and periods: %s', (_, marked) => check(`\n${marked}`));

test.each([
  ['引号', '这条<|“生命线”|quote>'],
  ['没有后引号的不算', '这条“生命线'],
  ['书名号', '印发<|《实施方案》|title>'],
  [
    '占位符',
    '<|*|placeholder>县、<|××|placeholder>亿元、<|XX|placeholder>公司、<|20**|placeholder>年',
  ],
  ['Markdown 的加粗不是占位符', '**县域经济**'],
  ['乘号不是占位符', '<|3|figure>×<|4|figure>'],
  ['网址', '见 <|http://www.example.com/a?b=1|address> 页'],
  ['导航', '<|  上一篇：在全县会议上的讲话|noise>'],
  ['截断', '加大力度<|……（未完，全文共7705字，当前显示3710字）|noise>'],
])('quotes, placeholders and noise: %s', (_, marked) => check(`\n${marked}`));

test.each([
  ['单独成行', '<|<!-- 核稿忽略下一行 figure-sum：口径不同，见2、3页 -->|ignore>'],
  ['在行末', '占<|79.6|figure><|%|unit>。<|<!-- 核稿忽略 -->|ignore>'],
  ['在标题里', '<|一、|marker><|提高认识<|<!-- 核稿忽略 -->|ignore>|heading>'],
  ['全角', '<|《！——核稿忽略全文——》|ignore>'],
  ['没有写完', '同志们<|<!-- 核稿忽略 1-7月|ignore>'],
])('comments that ask for silence: %s', (_, marked) => check(`\n${marked}`));

test('the first line is the title', () =>
  check('<|在全市重点项目建设推进会上的讲话|heading>\n\n同志们：'));

test('a first line that is a sentence is none', () => check('今天，我们召开会议。'));

test.each([
  '一',
  '“',
  '《',
  '（',
  '1',
  '1,',
  '一是',
  '。一是',
  '*',
  'http://',
  '……（未完',
  '<!-- 核稿忽略',
  '<!--',
])('a line of a hundred thousand characters is read to its end: %s', (unit) => {
  const line = unit.repeat(100_000 / unit.length);
  expect(grammar.tokenizeLine(line, null).tokens.at(-1)?.endIndex).toBeGreaterThanOrEqual(
    line.length,
  );
});

function check(marked: string): void {
  const { text, spans } = parseMarkup(marked);
  const wanted = [...spans].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.label.localeCompare(b.label),
  );
  expect(scopedSpans(grammar, text).map(written)).toEqual(wanted.map(written));
}

function written({ start, text, label }: { start: number; text: string; label: string }): string {
  return `${start} ${label}: ${text}`;
}
