/** A draft in the editor: what the writer sees of it, asked of VS Code itself. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  findings,
  openDraft,
  rangeOf,
  ruleOf,
  run,
  someFindings,
  until,
} from './support.ts';

describe('a draft', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openDraft());
    await someFindings(document);
  });

  after(closeAll);

  it('starts the extension, as it was installed', () => {
    const extension = vscode.extensions.getExtension('hegao.hegao');
    ok(extension?.isActive);
    equal(document.languageId, 'speech-draft');
  });

  it('has an outline, nested as a reader would nest it', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    deepEqual(symbols.map(outlineOf), [
      '一、肯定成绩(（一）产业项目进度快,（二）民生项目落得实(一是办学条件改善了,二是看病更方便了))',
      '二、正视差距(（一）开工不充分,（三）储备不厚实)',
      '三、狠抓落实(1. 抓好开工)',
    ]);
  });

  it('has its sections folded', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    const { line } = document.positionAt(document.getText().indexOf('二、正视差距'));
    ok(folds.some(({ start }) => start === line));
  });

  it('grows a selection from the figure to the clause, the sentence, the section', async () => {
    const at = rangeOf(document, '31.2').start.translate(0, 1);
    const [chain] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', [
      at,
    ]);
    const texts: string[] = [];
    for (let range = chain; range; range = range.parent as typeof range) {
      texts.push(document.getText(range.range));
    }
    deepEqual(texts.slice(0, 4), [
      '31.2',
      '31.2亿元',
      '全县重点项目完成投资31.2亿元',
      '今年1-8月，全县重点项目完成投资31.2亿元，占年度计划投资46.8亿元的76.7%。',
    ]);
    ok(texts.some((text) => text.startsWith('一、肯定成绩')));
    equal(texts.at(-1), document.getText());
  });

  it('is coloured by what the words are', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
    );
    deepEqual(legend.tokenTypes, ['marker', 'figure', 'unit', 'period', 'project']);
    const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    const used = new Set([...data].filter((_, index) => index % 5 === 3));
    deepEqual([...used].sort(), [0, 1, 2, 3, 4]);
  });

  it('tells of a share that does not compute: the working, the other figures, the rule', async () => {
    const found = await findings(document, (all) => all.some(isAbout('figure-share')));
    const share = found.find(isAbout('figure-share'));
    ok(share, 'no finding');
    ok(share.message.includes('31.2÷46.8=66.67%'), share.message);
    equal(share.severity, vscode.DiagnosticSeverity.Warning);
    equal(document.getText(share.range), '76.7%');
    const related = share.relatedInformation ?? [];
    deepEqual(
      related.map(({ location }) => document.getText(location.range)),
      ['31.2亿元', '46.8亿元'],
    );
  });

  it('opens the rule by the link of a finding', async () => {
    const found = await findings(document, (all) => all.some(isAbout('figure-share')));
    const code = found.find(isAbout('figure-share'))?.code;
    ok(typeof code === 'object');
    equal(code.target.scheme, 'command');
    await run(code.target.path, ...JSON.parse(code.target.query));
    const page = await until(vscode.window.tabGroups.onDidChangeTabs, () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview),
    );
    ok(page.label.includes('rules.md'), page.label);
    await vscode.window.tabGroups.close(page);
  });

  it('shows on hover what a figure is', async () => {
    const { start } = rangeOf(document, '31.2亿元');
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', start);
    const text = hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    for (const part of ['3,120,000,000元', '完成投资', '全县重点项目', '31.2÷46.8=66.67%']) {
      ok(text.includes(part), text);
    }
  });

  it('puts the share right, and the finding goes', async () => {
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      rangeOf(document, '76.7%'),
    );
    const fix = actions.find(({ title }) => title.includes('66.7%'));
    ok(fix?.edit, actions.map(({ title }) => title).join());
    await vscode.workspace.applyEdit(fix.edit);
    ok(document.getText().includes('的66.7%。'));
    await findings(document, (found) => !found.some(isAbout('figure-share')));
  });

  it('changes a figure together with what is computed from it, by rename', async () => {
    const at = rangeOf(document, '31.2').start;
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      at,
      '35.1亿元',
    );
    await vscode.workspace.applyEdit(edit);
    ok(document.getText().includes('完成投资35.1亿元，占年度计划投资46.8亿元的75.0%。'));
  });

  it('offers what follows from a figure that was typed over', async () => {
    const typed = new vscode.WorkspaceEdit();
    typed.replace(document.uri, rangeOf(document, '31.2'), '23.4');
    await vscode.workspace.applyEdit(typed);
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      rangeOf(document, '23.4'),
      'refactor.rewrite.hegao.carry',
    );
    const [action] = actions;
    ok(action?.edit, 'no action is offered');
    await vscode.workspace.applyEdit(action.edit);
    ok(document.getText().includes('完成投资23.4亿元，占年度计划投资46.8亿元的50.0%。'));
  });

  it('is checked again after the server was restarted, and the log can be shown', async () => {
    await run('hegao.restartServer');
    await someFindings(document);
    await run('hegao.showOutput');
    equal(vscode.window.activeTextEditor?.document, document); // it keeps the cursor
  });

  /** What VS Code answers about the draft. */
  function ask<T>(command: string, ...more: unknown[]): Promise<T> {
    return Promise.resolve(vscode.commands.executeCommand<T>(command, document.uri, ...more));
  }
});

function isAbout(rule: string): (found: vscode.Diagnostic) => boolean {
  return (found) => ruleOf(found) === rule;
}

/** The symbol's name, and those inside it in brackets. */
function outlineOf({ name, children }: vscode.DocumentSymbol): string {
  return children.length === 0 ? name : `${name}(${children.map(outlineOf).join()})`;
}

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value;
}
