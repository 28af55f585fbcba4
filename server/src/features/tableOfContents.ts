/** The table of contents: written below the title, or brought up to date where it stands. */
import type { CodeAction } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import { type Contents, entryWords } from '../core/model/contents.ts';
import type { Draft } from '../core/model/draft.ts';
import type { Marker } from '../core/model/marker.ts';
import { isRunInForm } from '../core/model/outlineRank.ts';
import { sectionName } from '../core/model/sectionName.ts';
import type { TextEdit } from '../core/rules/rule.ts';
import type { Bilingual, Tongue } from '../core/text/bilingual.ts';
import type { Paragraph } from '../core/text/paragraphs.ts';
import { draftEdit, type EditedDocument } from './draftEdit.ts';

/** The kind of the action that brings a table of contents up to date; an editor may run it on save. */
export const contentsKind = 'source.contents.hegao.update';

/** The kind of the action that writes one where there is none. */
export const newContentsKind = 'source.contents.hegao.new';

/** What to do about the table of contents: nothing where it is up to date, or where there are no headings. */
export function contentsActions(
  { draft }: Analysis,
  { tongue, ...document }: EditedDocument & { readonly tongue: Tongue },
): CodeAction[] {
  const headings = headingsOf(draft);
  const [contents] = draft.contents;
  if (headings.length === 0) return [];
  const edit = contents ? updated(draft, contents, headings) : inserted(draft, headings);
  if (!edit) return [];
  return [
    {
      title: (contents ? UPDATE : INSERT)[tongue],
      kind: contents ? contentsKind : newContentsKind,
      edit: draftEdit(draft, [edit], document),
    },
  ];
}

const UPDATE: Bilingual = { zh: '更新目录', en: 'Update the Table of Contents' };
const INSERT: Bilingual = { zh: '插入目录', en: 'Insert a Table of Contents' };

/** The headings of the two highest levels: items that run on in the text, and articles, are none. */
function headingsOf(draft: Draft): readonly Heading[] {
  const headings: Heading[] = [];
  const depths = new Map<number, number>();
  for (const [index, marker] of draft.markers.entries()) {
    if (!marker.heads || isRunInForm(marker.form) || marker.form === 'article') continue;
    const above = marker.parent === null ? 0 : depths.get(marker.parent);
    if (above === undefined) continue;
    const isTitle = index === 0 && marker.form === 'heading' && marker.level === 1;
    const depth = isTitle ? 0 : above + 1;
    if (depth > MAX_DEPTH) continue;
    depths.set(index, depth);
    if (!isTitle) headings.push({ marker, depth });
  }
  return headings;
}

interface Heading {
  readonly marker: Marker;
  /** 1 is the highest. */
  readonly depth: number;
}

const MAX_DEPTH = 2;

function inserted(draft: Draft, headings: readonly Heading[]): TextEdit | null {
  const line = draft.paragraphs[firstLineBelowTitle(draft, headings)];
  if (!line) return null;
  const end = lineBreakOf(draft);
  const lines = ['目　录', ...entriesOf(draft, headings)];
  return { start: line.start, end: line.start, newText: lines.join(end) + end + end };
}

function updated(draft: Draft, contents: Contents, headings: readonly Heading[]): TextEdit | null {
  const { paragraphs, text } = draft;
  const head = paragraphs[contents.paragraph];
  const old = paragraphs.filter(({ start, end }) => start > contents.start && end <= contents.end);
  const [first] = old.filter(({ text: line }) => line.trim() !== '');
  if (!head || !first) return null;
  const entries = entriesOf(draft, headings);
  const isSame =
    old.filter(isWritten).map(wordsOfEntry).join('\n') === entries.map(entryWords).join('\n');
  if (isSame) return null;
  const apart = old.filter((line) => !isWritten(line)).length >= old.filter(isWritten).length - 1;
  const end = lineBreakOf(draft);
  const between = apart && old.length > 1 ? end + end : end;
  const newText = entries.join(between);
  return text.slice(first.start, contents.end) === newText
    ? null
    : { start: first.start, end: contents.end, newText };
}

function isWritten({ text }: Paragraph): boolean {
  return text.trim() !== '';
}

function wordsOfEntry({ text }: Paragraph): string {
  return entryWords(text);
}

/** One level deeper stands two full-width blanks in, as GB/T 9704 sets paragraphs. */
function entriesOf(draft: Draft, headings: readonly Heading[]): readonly string[] {
  return headings.map(({ marker, depth }) => {
    const name = sectionName(draft, marker);
    return '　　'.repeat(depth - 1) + name;
  });
}

/** Behind the title and the lines about date and speaker, which are no sentences; 0 where there is no title. */
function firstLineBelowTitle({ paragraphs }: Draft, headings: readonly Heading[]): number {
  const first = headings[0]?.marker.paragraph ?? 0;
  const sentence = paragraphs
    .slice(0, Math.min(first, MAX_TITLE_LINES))
    .findIndex(({ text }) => /[。；，：:！？]/.test(text));
  return sentence < 0 ? Math.min(first, MAX_TITLE_LINES) : sentence;
}

const MAX_TITLE_LINES = 12;

function lineBreakOf({ text }: Draft): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
