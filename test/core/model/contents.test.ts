/** Tables of contents: what belongs to one, and what is not read in it. */
import { expect, test } from 'vitest';
import { draftOf } from '../../support/draftOf.ts';
import { parseMarkup } from '../../support/markup.ts';
import { variants } from '../../support/variants.ts';

const body =
  '一、总体要求\n今年抓好三件事。\n（一）快。正文。\n（二）好。正文。\n二、保障措施\n正文。\n';

const tables: [title: string, source: string][] = [
  ['headings that come again', `<|目录\n一、总体要求\n二、保障措施|>\n${body}`],
  [
    'two levels, indented, with blank lines',
    `<|目　录\n\n一、总体要求\n　　（一）快\n　　（二）好\n\n二、保障措施|>\n\n${body}`,
  ],
  [
    'dots and pages, of headings that were reworded since',
    `<|目 录\n一、总的要求……………1\n二、保障措施......12|>\n${body}`,
  ],
  ['a Markdown heading', `<|## 目录\n- 一、总体要求\n- 二、保障措施|>\n\n${body}`],
  ['no entries, no table', `目录\n\n这是正文。\n${body}`],
  ['目录 in a sentence', `编制权责清单目录\n${body}`],
];

test.each(tables)('a table of contents: %s', (_, source) => {
  for (const variant of variants(source)) {
    const { text, spans } = parseMarkup(variant);
    const { contents } = draftOf(text);
    expect(contents.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map((span) => span.text),
    );
  }
});

test('its entries are no sections', () => {
  const titles = (text: string): readonly string[] =>
    draftOf(text).markers.map(({ title }) => text.slice(title.start, title.end));
  expect(titles(`目录\n一、总体要求\n二、保障措施\n\n${body}`)).toEqual([
    '总体要求',
    '快',
    '好',
    '保障措施',
  ]);
});
