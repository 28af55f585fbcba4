/** Findings as diagnostics, and their fixes as actions. */
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver-types';
import { type CodeActionOptions, codeActions } from '../../server/src/features/codeActions.ts';
import { diagnostics, tooLongDiagnostic } from '../../server/src/features/diagnostics.ts';
import { handmade } from '../support/handmade.ts';

const uri = 'file:///稿.txt';
const ruleDocs = 'file:///rules.zh-CN.md';

const draft = handmade('完成<|31.2亿元|part>，\n占<|76.7%|share>，占<|9%|other>。\n', {
  findings: (marked) => [
    {
      ...marked('share'),
      message: { zh: '31.2÷46.8=66.67%，文中为 76.7%', en: '31.2÷46.8=66.67%, not 76.7%' },
      related: [{ ...marked('part'), message: { zh: '完成投资', en: 'actual' } }],
      fixes: [
        {
          title: { zh: '改为 66.7%', en: 'Change to 66.7%' },
          edits: [{ ...marked('share'), newText: '66.7%' }],
          safe: true,
        },
      ],
    },
    {
      ...marked('other'),
      severity: 'hint',
      fixes: ['8%', '7%'].map((newText) => ({
        title: { zh: `改为 ${newText}`, en: `Change to ${newText}` },
        edits: [{ ...marked('other'), newText }],
        safe: newText === '8%',
      })),
    },
  ],
});

test('a finding is shown with its working, its place, the other place and its rule', () => {
  const [found] = diagnostics(draft.analysis, { uri, tongue: 'zh', ruleDocs });
  expect(found).toEqual({
    range: { start: { line: 1, character: 1 }, end: { line: 1, character: 6 } },
    severity: DiagnosticSeverity.Warning,
    code: 'figure-share',
    codeDescription: { href: 'file:///rules.zh-CN.md#figure-share' },
    source: '核稿',
    message: '31.2÷46.8=66.67%，文中为 76.7%',
    relatedInformation: [
      {
        location: {
          uri,
          range: { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } },
        },
        message: '完成投资',
      },
    ],
  });
});

test('in English, without a page of rules', () => {
  const [found] = diagnostics(draft.analysis, { uri, tongue: 'en' });
  expect(found).toMatchObject({ source: 'hegao', message: '31.2÷46.8=66.67%, not 76.7%' });
  expect(found).not.toHaveProperty('codeDescription');
});

test.each([
  ['error', DiagnosticSeverity.Error],
  ['warning', DiagnosticSeverity.Warning],
  ['information', DiagnosticSeverity.Information],
  ['hint', DiagnosticSeverity.Hint],
] as const)('severity %s', (severity, expected) => {
  const { analysis } = handmade('<|一|at>', {
    findings: (marked) => [{ ...marked('at'), severity }],
  });
  expect(diagnostics(analysis, { uri, tongue: 'zh' })[0]?.severity).toBe(expected);
});

test('a text that is too long gets one word on that', () => {
  expect(tooLongDiagnostic(10_300_000, 5_000_000, 'zh')).toMatchObject({
    severity: DiagnosticSeverity.Information,
    message: '文件过大（约 1,030 万字），超过 500 万字的文件不核对',
  });
  expect(tooLongDiagnostic(10_300_000, 5_000_000, 'en').message).toBe(
    'The file is too large (10.3 million characters); files over 5 million are not checked',
  );
});

/** The actions for the marked place. */
function actionsAt(label: string, more: Partial<CodeActionOptions> = {}): readonly CodeAction[] {
  const span = draft.spans.find((other) => other.label === label) ?? { start: 0, end: 0 };
  const document = TextDocument.create(uri, 'speech-draft', 1, draft.text);
  const range: Range = {
    start: document.positionAt(span.start),
    end: document.positionAt(span.end),
  };
  const context = { diagnostics: [] };
  return codeActions(draft.analysis, { uri, tongue: 'zh', range, context, ...more });
}

test('the one safe fix of a finding is preferred, and linked to what the client shows', () => {
  const shown = diagnostics(draft.analysis, { uri, tongue: 'zh', ruleDocs }).slice(0, 1);
  const only = [CodeActionKind.QuickFix];
  const actions = actionsAt('share', { context: { diagnostics: shown, only } });
  expect(actions).toHaveLength(1);
  expect(actions[0]).toMatchObject({ title: '改为 66.7%', kind: 'quickfix', isPreferred: true });
  expect(actions[0]?.diagnostics?.[0]).toBe(shown[0]);
  expect(applied(actions[0])).toContain('占66.7%，');
});

test('of several fixes none is preferred', () => {
  const actions = actionsAt('other', { context: { diagnostics: [], only: ['quickfix'] } });
  expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
    ['改为 8%', undefined],
    ['改为 7%', undefined],
  ]);
});

test('fix all applies every safe fix', () => {
  for (const kind of ['source', 'source.fixAll', 'source.fixAll.hegao']) {
    const actions = actionsAt('part', { context: { diagnostics: [], only: [kind] } });
    expect(actions.map((action) => action.kind)).toEqual(['source.fixAll.hegao']);
    expect(applied(actions[0])).toBe('完成31.2亿元，\n占66.7%，占8%。\n');
  }
});

test('fix all is offered unasked only where a finding is', () => {
  expect(actionsAt('share').map((action) => action.kind)).toEqual([
    'quickfix',
    'source.fixAll.hegao',
  ]);
  expect(actionsAt('part')).toEqual([]);
  expect(actionsAt('share', { context: { diagnostics: [], only: ['refactor'] } })).toEqual([]);
});

test('edits name the version where the client can tell', () => {
  const [action] = actionsAt('share', { version: 7 });
  expect(action?.edit?.documentChanges?.[0]).toMatchObject({ textDocument: { uri, version: 7 } });
});

/** The draft after the action. */
function applied(action: CodeAction | undefined): string {
  const document = TextDocument.create(uri, 'speech-draft', 1, draft.text);
  return TextDocument.applyEdits(document, action?.edit?.changes?.[uri] ?? []);
}
