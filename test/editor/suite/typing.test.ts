/** Typing in a draft: numbering that goes on, marks that close, findings that come and go. */
import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caretBehind,
  close,
  closeAll,
  findings,
  noFindings,
  openDraft,
  rangeOf,
  ruleOf,
  run,
  someFindings,
  textWhen,
  type,
} from './support.ts';

describe('typing', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await openDraft();
    document = editor.document;
    await someFindings(document);
  });

  after(closeAll);

  it('continues the numbering on Enter, and ends it on the next', async () => {
    caretBehind(editor, '1. 抓好开工');
    await type('\n');
    await textWhen(document, (text) => text.includes('1. 抓好开工\n2. '));
    await type('\n');
    await textWhen(document, (text) => text.endsWith('1. 抓好开工\n\n'));
  });

  it('continues run-in items, with their full-width indent', async () => {
    caretBehind(editor, '三、狠抓落实');
    await type('\n　　一是抓进度。');
    await type('\n');
    await textWhen(document, (text) => text.includes('　　一是抓进度。\n　　二是'));
  });

  it('breaks a sentence in two, and no more', async () => {
    caretBehind(editor, '各乡镇要倒排工期，');
    await type('\n');
    await textWhen(document, (text) => text.includes('各乡镇要倒排工期，\n确保全年'));
  });

  for (const [opening, closing] of ['（）', '“”', '《》', '【】']) {
    it(`closes ${opening}, and steps over ${closing}`, async () => {
      caretBehind(editor, '1. 抓好开工');
      await type(String(opening));
      await textWhen(document, (text) => text.includes(`抓好开工${opening}${closing}`));
      await type('好');
      await type(String(closing));
      await textWhen(document, (text) => text.includes(`抓好开工${opening}好${closing}\n`));
    });
  }

  it('surrounds what is selected', async () => {
    const { start, end } = rangeOf(document, '抓好开工');
    editor.selection = new vscode.Selection(start, end);
    await type('“');
    await textWhen(document, (text) => text.includes('1. “抓好开工”'));
  });

  it('brings findings and takes them away', async () => {
    caretBehind(editor, '1. 抓好开工');
    await type('\n3. 抓好入库');
    await findings(document, (found) => found.filter(isGap).length === 2);
    const { start } = rangeOf(document, '（三）储备');
    editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 2));
    await type('二');
    const left = await findings(document, (found) => found.filter(isGap).length === 1);
    ok(left.length > 0);
  });

  it('has no finding left when the draft is closed', async () => {
    await close();
    await noFindings(document);
  });

  it('moves and deletes by words as Chinese has them', async () => {
    caretBehind(editor, '各乡镇要倒排');
    await run('cursorWordEndRight');
    const { active } = editor.selection;
    ok(active.isEqual(rangeOf(document, '各乡镇要倒排工期').end), `column ${active.character}`);
  });
});

function isGap(found: vscode.Diagnostic): boolean {
  return ruleOf(found) === 'numbering-gap';
}
