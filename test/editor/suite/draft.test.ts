/** A draft in the editor: what the writer sees of it, asked of VS Code itself. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { draftName, findings, open, rangeOf, textWhen } from './support.ts';

describe('a draft', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await open(draftName);
    document = editor.document;
    await findings(document, (found) => found.length > 0);
  });

  it('starts the extension, as it was installed', () => {
    const extension = vscode.extensions.getExtension('hegao.hegao');
    ok(extension?.isActive);
    equal(document.languageId, 'speech-draft');
  });

  it('has an outline, nested as a reader would nest it', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    const [first] = symbols;
    deepEqual(
      symbols.map(({ name }) => name.slice(0, 2)),
      ['一、', '二、', '三、'],
    );
    ok(first?.children.some(({ name }) => name.startsWith('（二）')));
  });

  it('has its sections folded', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    const { line } = document.positionAt(document.getText().indexOf('二、正视差距'));
    ok(folds.some(({ start }) => start === line));
  });

  it('is coloured by what the words are', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
    );
    for (const kind of ['marker', 'figure', 'unit', 'period', 'project']) {
      ok(legend.tokenTypes.includes(kind), kind);
    }
  });

  it('tells of a share that does not compute, with the working and the rule', async () => {
    const found = await findings(document, (all) => all.some(isAbout('figure-share')));
    const share = found.find(isAbout('figure-share'));
    ok(share?.message.includes('31.2÷46.8=66.67%'), share?.message);
    equal(document.getText(share?.range), '76.7%');
    ok((share?.relatedInformation ?? []).length > 0);
  });

  it('shows on hover what a figure is', async () => {
    const { start } = rangeOf(document, '31.2亿元');
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', start);
    const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    ok(text.includes('31.2÷46.8'), text);
  });

  it('puts the share right, and the finding goes', async () => {
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      rangeOf(document, '76.7%'),
    );
    const fix = actions.find(({ title }) => title.includes('66.7%'));
    ok(fix?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(fix.edit);
    ok(document.getText().includes('占年度计划的66.7%'));
    await findings(document, (found) => !found.some(isAbout('figure-share')));
  });

  it('continues the numbering on Enter', async () => {
    const { end } = rangeOf(document, '1. 抓好开工');
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await textWhen(document, (text) => text.includes('1. 抓好开工\n2. '));
  });

  /** What VS Code answers about the draft. */
  function ask<T>(command: string, ...more: unknown[]): Promise<T> {
    return Promise.resolve(vscode.commands.executeCommand<T>(command, document.uri, ...more));
  }
});

describe('another text', () => {
  it('is left alone until it is made a draft', async () => {
    const { document } = await open('说明.txt');
    equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('hegao.markAsDraft');
    const [found] = await findings(document, (all) => all.length > 0);
    equal(found?.source, 'hegao');
  });
});

function isAbout(rule: string): (found: vscode.Diagnostic) => boolean {
  return ({ code }) => (typeof code === 'object' ? code.value : code) === rule;
}

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
