/** Writing a table of contents, and bringing one up to date. */
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/core/analysis.ts';
import { contentsActions } from '../../server/src/features/tableOfContents.ts';

/** The title of the action, and the text that it gives. */
function done(text: string): { readonly title: string | undefined; readonly text: string } {
  const uri = 'memory:/draft';
  const document = TextDocument.create(uri, 'speech-draft', 1, text);
  const [action] = contentsActions(analyse(text), { tongue: 'zh', uri });
  const edits = action?.edit?.changes?.[uri] ?? [];
  return { title: action?.title, text: TextDocument.applyEdits(document, edits) };
}

const title = '在全市工作会议上的讲话\n（2026年3月1日）\n\n';
const body =
  '同志们：\n\n一、成绩\n（一）进度快。正文。\n（二）民生实。一是好。二是快。\n二、打算\n1.开工。\n';

const written: [title: string, before: string, contents: string, after: string][] = [
  [
    'below title and date',
    title,
    '目　录\n一、成绩\n　　（一）进度快\n　　（二）民生实\n二、打算\n　　1.开工\n\n',
    body,
  ],
  [
    'at the top where there is no title',
    '',
    '目　录\n一、成绩\n　　（一）进度快\n　　（二）民生实\n二、打算\n　　1.开工\n\n',
    body,
  ],
  [
    'under a Markdown title',
    '# 报告\n',
    '目　录\n一季度\n二季度\n\n',
    '## 一季度\n正文。\n## 二季度\n正文。\n',
  ],
];

test.each(written)('is written: %s', (_, before, contents, after) => {
  expect(done(before + after)).toEqual({ title: '插入目录', text: before + contents + after });
});

test('has the line breaks of the draft', () => {
  expect(done('一、成绩\r\n正文。\r\n').text).toBe(
    '目　录\r\n一、成绩\r\n\r\n一、成绩\r\n正文。\r\n',
  );
});

test('is brought up to date, its heading and what stands around it kept', () => {
  const stale = `${title}目录\n一、成绩\n二、打算\n\n${body}`;
  expect(done(stale)).toEqual({
    title: '更新目录',
    text: `${title}目录\n一、成绩\n　　（一）进度快\n　　（二）民生实\n二、打算\n　　1.开工\n\n${body}`,
  });
});

test('keeps blank lines between entries', () => {
  const stale =
    '目录\n\n一、成绩\n\n二、打算\n\n一、成绩\n正文。\n二、打算\n正文。\n三、保障\n正文。\n';
  expect(done(stale).text).toBe(
    '目录\n\n一、成绩\n\n二、打算\n\n三、保障\n\n一、成绩\n正文。\n二、打算\n正文。\n三、保障\n正文。\n',
  );
});

test.each([
  ['already up to date', '目录\n一、成绩\n二、打算\n\n一、成绩\n正文。\n二、打算\n正文。\n'],
  [
    'with pages, up to date',
    '目录\n一、成绩……1\n二、打算……2\n\n一、成绩\n正文。\n二、打算\n正文。\n',
  ],
  ['no headings', '同志们：\n今天开会，一是快，二是好。\n'],
])('nothing to do: %s', (_, text) => {
  expect(done(text).title).toBeUndefined();
});

test('writing one and bringing it up to date gives no further change', () => {
  const once = done(title + body).text;
  expect(done(once).title).toBeUndefined();
});
