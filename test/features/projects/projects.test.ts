/** What a writer does with a project: looks for its places, changes its name, types it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type TextEdit } from 'vscode-languageserver-types';
import { analyse } from '../../../server/src/core/analysis.ts';
import { summarise } from '../../../server/src/core/model/summary.ts';
import { acceptedNames, noNames } from '../../../server/src/core/names/acceptedNames.ts';
import { positionAt } from '../../../server/src/core/text/lineIndex.ts';
import { hover } from '../../../server/src/features/hover.ts';
import {
  projectDefinition,
  projectHighlights,
  projectReferences,
} from '../../../server/src/features/projects/navigation.ts';
import type { OtherDraft } from '../../../server/src/features/projects/otherDrafts.ts';
import {
  projectCompletion,
  resolvedCompletion,
} from '../../../server/src/features/projects/projectCompletion.ts';
import {
  projectToRename,
  renamedProject,
} from '../../../server/src/features/projects/renameProject.ts';
import { expectSame } from '../../support/expectSame.ts';
import { parseMarkup } from '../../support/markup.ts';
import { variants } from '../../support/variants.ts';

const uri = 'memory:/draft';

const other = (text: string, address = 'memory:/%E5%85%AB%E6%9C%88.txt'): OtherDraft => ({
  uri: address,
  summary: summarise(analyse(text).draft),
});

/** The draft of a marked-up text, and the position of its caret. */
function opened(source: string) {
  const { text, caret, spans } = parseMarkup(source);
  const analysis = analyse(text);
  return { text, spans, analysis, position: positionAt(analysis.draft.paragraphs, caret) };
}

const told = `<|墅溪云基地项目|>总投资30亿元，<|该项目|>年底建成。
<|墅溪云<|>基地|>完成投资12亿元。
`;

describe('the places of a project', () => {
  it('all that speak of it, here and in the other drafts', () => {
    for (const source of variants(told)) {
      const { text, spans, analysis, position } = opened(source);
      const scope = { uri, others: [other('墅溪云基地项目完成投资9亿元。')], withDefinition: true };
      const document = TextDocument.create(uri, 'x', 1, text);
      const found = projectReferences(analysis, position, scope) ?? [];
      expectSame(
        spans.map((span) => `${span.start} ${span.text}`),
        found
          .filter((place) => place.uri === uri)
          .map(({ range }) => `${document.offsetAt(range.start)} ${document.getText(range)}`),
      );
      expect(found.filter((place) => place.uri !== uri)).toEqual([
        {
          uri: 'memory:/%E5%85%AB%E6%9C%88.txt',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
        },
      ]);
    }
  });

  it('the first full name is its definition, and is left out where it is not wanted', () => {
    const { analysis, position } = opened(told);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
    expect(projectDefinition(analysis, position, uri)).toEqual({ uri, range });
    const scope = { uri, others: [], withDefinition: false };
    expect(projectReferences(analysis, position, scope)).toHaveLength(2);
    expect(projectHighlights(analysis, position)?.map(({ kind }) => kind)).toEqual([3, 2, 2]);
  });

  it('none where no project stands', () => {
    const { analysis, position } = opened('今<|>年开工项目很多。');
    const scope = { uri, others: [], withDefinition: true };
    expect(projectDefinition(analysis, position, uri)).toBeNull();
    expect(projectReferences(analysis, position, scope)).toBeNull();
    expect(projectHighlights(analysis, position)).toBeNull();
  });

  it('a hover tells what the other drafts say', () => {
    const { analysis, position } = opened(told);
    const others = [
      other('在全市重点项目推进会上的讲话\n2026年8月\n墅溪云基地项目完成投资9亿元。'),
      other('云岭大桥工程开工。', 'memory:/b.txt'),
    ];
    const shown = hover(analysis, position, { tongue: 'zh', speakingRate: 200, others });
    const value = JSON.stringify(shown?.contents);
    expect(value).toContain('其他稿件');
    expect(value).toContain('9亿元');
    expect(value).toContain('提及 1 次 · 第3行');
    expect(value).not.toContain('b.txt');
  });
});

const options = { uri, tongue: 'zh', canAnnotate: true, version: 1 } as const;

interface RenameCall {
  readonly others?: readonly OtherDraft[];
  readonly canAnnotate?: boolean;
  /** Whether the writer confirms what is to be confirmed. */
  readonly confirms?: boolean;
}

/** The text after the project at the caret has become `newName`; the refusal where there is one. */
function renamed(source: string, newName: string, call: RenameCall = {}): string {
  const { text, analysis, position } = opened(source);
  const { others = [], canAnnotate = true, confirms = false } = call;
  const result = renamedProject(analysis, position, newName, { ...options, others, canAnnotate });
  if (!result) return 'nothing';
  if ('refusal' in result) return result.refusal.zh;
  const [change] = result.edit.documentChanges ?? [];
  if (!change || !TextDocumentEdit.is(change)) return text;
  const edits = change.edits.filter(
    (edit) => confirms || !('annotationId' in edit) || edit.annotationId !== 'short',
  );
  return TextDocument.applyEdits(TextDocument.create(uri, 'x', 1, text), edits as TextEdit[]);
}

describe('a project is renamed', () => {
  it.each([
    [
      'with and without 项目; 该项目 stays',
      '墅溪云基地<|>项目开工。该项目总投资3亿元。\n墅溪云基地完成投资1亿元。',
      '岚溪云基地项目',
      '岚溪云基地项目开工。该项目总投资3亿元。\n岚溪云基地完成投资1亿元。',
    ],
    [
      'inside the names of its stages',
      '墅溪水库<|>工程建成。墅溪水库二期工程开工。',
      '岚溪水库工程',
      '岚溪水库工程建成。岚溪水库二期工程开工。',
    ],
    [
      'not inside another name',
      '墅溪水库<|>工程建成。墅溪水库移民安置工程开工。',
      '岚溪水库工程',
      '岚溪水库工程建成。墅溪水库移民安置工程开工。',
    ],
    [
      'from 该项目, too',
      '墅溪云基地项目开工，该项<|>目总投资3亿元。',
      '岚溪云基地项目',
      '岚溪云基地项目开工，该项目总投资3亿元。',
    ],
    [
      'blanks around the name are dropped',
      '墅溪大桥<|>工程建成。',
      ' 岚溪大桥工程 ',
      '岚溪大桥工程建成。',
    ],
    ['$ is no pattern', '墅溪大桥<|>工程建成。', '$&大桥工程', '$&大桥工程建成。'],
  ])('%s', (_, source, newName, expected) => expect(renamed(source, newName)).toBe(expected));

  it('a short form in which the change shows waits for the writer’s word', () => {
    const source = '墅家屯二十四味养生馆<|>建成开馆。\n春天游客参观二十四味养生馆，品尝药膳。';
    expect(renamed(source, '墅家屯三十六味养生馆')).toContain('参观二十四味养生馆');
    const confirmed = renamed(source, '墅家屯三十六味养生馆', { confirms: true });
    expect(confirmed).toContain('参观三十六味养生馆');
    expect(renamed(source, '墅家庄二十四味养生馆', { confirms: true })).toContain(
      '参观二十四味养生馆',
    );
    const plain = renamed(source, '墅家屯三十六味养生馆', { canAnnotate: false, confirms: true });
    expect(plain).toContain('参观二十四味养生馆');
  });

  it('in the other drafts with it, each with its own version', () => {
    const { analysis, position } = opened('墅溪云基地<|>项目开工。');
    const others = [
      { ...other('墅溪云基地项目建成。'), version: 7 },
      other('云岭大桥工程开工。', 'memory:/b.txt'),
    ];
    const result = renamedProject(analysis, position, '岚溪云基地项目', { ...options, others });
    const edit = result && 'edit' in result ? result.edit : undefined;
    expect(
      edit?.documentChanges?.map((change) => TextDocumentEdit.is(change) && change.textDocument),
    ).toEqual([
      { uri, version: 1 },
      { uri: 'memory:/%E5%85%AB%E6%9C%88.txt', version: 7 },
    ]);
    expect(edit?.changeAnnotations?.short).toMatchObject({ needsConfirmation: true });
  });

  it.each([
    ['no name', '  ', '请输入项目名称'],
    ['a line break', '岚溪\n大桥工程', '项目名称不能换行'],
    ['one character', '桥', '项目名称至少要有两个字'],
  ])('is refused: %s', (_, newName, refusal) => {
    expect(renamed('墅溪大桥<|>工程建成。', newName)).toBe(refusal);
  });

  it('the box shows the full name, wherever the caret stands', () => {
    const { analysis, position } = opened('墅溪云基地项目开工，该项<|>目总投资3亿元。');
    expect(projectToRename(analysis, position)?.placeholder).toBe('墅溪云基地项目');
    const none = opened('今<|>年很好。');
    expect(projectToRename(none.analysis, none.position)).toBeNull();
  });

  it('back again gives the text back', () => {
    const sentence = fc.constantFrom(
      '墅溪云基地项目总投资3亿元。',
      '墅溪云基地完成投资1亿元。',
      '该项目年底建成。',
      '墅溪云基地二期项目开工。',
      '云岭大桥工程建成。\n',
      '一期工程已投产。',
      '大家鼓掌。\r\n',
    );
    const word = fc.constantFrom('岚溪', '青屏山', '云岭路', '柳河');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), word, (sentences, place) => {
        const rest = sentences.join('');
        const there = renamed(`墅溪<|>云基地项目开工。${rest}`, `${place}云基地项目`);
        const back = renamed(`${place.slice(0, 1)}<|>${there.slice(1)}`, '墅溪云基地项目');
        expect(back).toBe(`墅溪云基地项目开工。${rest}`);
      }),
    );
  });
});

/** The names proposed at the caret. */
function proposed(
  source: string,
  more: { names?: string[]; others?: OtherDraft[] } = {},
): string[] {
  const { analysis, position } = opened(source);
  const list = (more.names ?? []).map((name) => ({ name, shorts: [] }));
  const names = list.length > 0 ? acceptedNames(list) : noNames;
  const { others = [] } = more;
  const items = projectCompletion(analysis, position, { uri, names, others, tongue: 'zh' });
  return items.map(({ label }) => label);
}

describe('names are completed', () => {
  const before = '墅溪云基地项目总投资30亿元。\n云岭大桥工程开工。\n';

  it.each([
    ['by the characters they begin with', '下一步，推进墅溪<|>', ['墅溪云基地项目']],
    ['by first letters', '推进sxyjd<|>', ['墅溪云基地项目']],
    ['by letters after characters', '推进墅溪yjd<|>', ['墅溪云基地项目']],
    ['by letters from the middle', '推进dqgc<|>', ['云岭大桥工程']],
    ['not by one character', '推进墅<|>', []],
    ['not by one letter', '推进s<|>', []],
    ['not behind a mark', '推进，<|>', []],
    ['not by other letters', '采用GIS<|>', []],
  ])('%s', (_, typed, names) => expect(proposed(before + typed)).toEqual(names));

  it('from the list and from other drafts, those of the draft first', () => {
    const others = [other('墅溪水厂工程建成。墅溪云基地项目开工。')];
    expect(proposed(`${before}推进墅溪<|>`, { names: ['墅溪医院'], others })).toEqual([
      '墅溪云基地项目',
      '墅溪医院',
      '墅溪水厂工程',
    ]);
  });

  it('each takes the place of what was typed, and tells its figures when it is looked at', () => {
    const { analysis, position } = opened(`${before}推进sxyjd<|>`);
    const [item] = projectCompletion(analysis, position, {
      uri,
      names: noNames,
      others: [],
      tongue: 'zh',
    });
    expect(item).toMatchObject({
      filterText: 'sxyjd',
      labelDetails: { description: '1 个数字' },
      textEdit: {
        newText: '墅溪云基地项目',
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } },
      },
    });
    const resolved =
      item && resolvedCompletion(item, item.label, analysis, { others: [], tongue: 'zh' });
    expect(JSON.stringify(resolved?.documentation)).toContain('30亿元');
  });
});
