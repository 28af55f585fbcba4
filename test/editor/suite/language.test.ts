/** Which texts are drafts: by their names, their first lines, the writer's word, the settings. */
import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  close,
  closeAll,
  configure,
  languageWhen,
  noFindings,
  open,
  run,
  someFindings,
  until,
  write,
} from './support.ts';

const gap = '一、概况\n三、联系人\n';

describe('which texts are drafts', () => {
  afterEach(closeAll);

  for (const [name, content] of [
    ['材料.hegao', gap],
    ['材料.讲话稿', gap],
    ['在大会上的发言.md', gap],
    ['某县政府工作报告.txt', gap],
    ['初稿.txt', `在全县经济工作会议上的讲话\n\n${gap}`],
    ['初稿.md', `# 在全县经济工作会议上的讲话\n\n${gap}`],
    ['无名文件', `在全县经济工作会议上的讲话\n\n${gap}`],
  ] as const) {
    it(`${name}: a draft by its name or its first line`, async () => {
      await write(name, content);
      const { document } = await open(name);
      await someFindings(await languageWhen(document, 'speech-draft'));
    });
  }

  it('another text is left alone until it is marked; the mark is remembered, and its end as well', async () => {
    const first = await open('说明.txt');
    equal(first.document.languageId, 'plaintext');
    await run('hegao.markAsDraft');
    await someFindings(first.document);
    await close();
    const { document } = await open('说明.txt');
    await someFindings(await languageWhen(document, 'speech-draft'));
    await run('hegao.unmarkDraft');
    await noFindings(await languageWhen(document, 'plaintext'));
    await close();
    equal((await open('说明.txt')).document.languageId, 'plaintext');
  });

  it('what the name makes a draft stays a plain text once it was unmarked', async () => {
    await write('会议讲话.md', gap);
    const { document } = await open('会议讲话.md');
    await someFindings(document);
    await run('hegao.unmarkDraft');
    await noFindings(await languageWhen(document, 'markdown'));
    await close();
    const again = await open('会议讲话.md');
    await languageWhen(again.document, 'markdown');
    await run('hegao.markAsDraft');
    await someFindings(await languageWhen(again.document, 'speech-draft'));
  });

  it('the language picked in the status bar is remembered like a mark', async () => {
    await write('手选.txt', gap);
    const { document } = await open('手选.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'speech-draft');
    await close();
    await languageWhen((await open('手选.txt')).document, 'speech-draft');
  });

  it('a mark goes along when the file is renamed', async () => {
    const from = await write('旧名.txt', gap);
    await open('旧名.txt');
    await run('hegao.markAsDraft');
    await close();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, vscode.Uri.joinPath(from, '..', '新名.txt'));
    const renamed = new Promise((resolve) => vscode.workspace.onDidRenameFiles(resolve));
    await vscode.workspace.applyEdit(edit);
    await renamed;
    await languageWhen((await open('新名.txt')).document, 'speech-draft');
  });

  it('a text that was never saved can be marked', async () => {
    const document = await vscode.workspace.openTextDocument({ content: gap });
    await vscode.window.showTextDocument(document);
    await run('hegao.markAsDraft');
    await someFindings(document);
    await run('hegao.unmarkDraft');
    await noFindings(document);
    await close();
  });

  it('a marked text that is saved for the first time stays a draft', async () => {
    const { fsPath } = await write('占位.txt', '');
    const uri = vscode.Uri.parse(`untitled:${fsPath.replace('占位', '新稿')}`);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), gap));
    await run('hegao.markAsDraft');
    await run('workbench.action.files.save');
    const saved = await until(vscode.workspace.onDidOpenTextDocument, () =>
      vscode.workspace.textDocuments.find(
        (other) => other.uri.scheme === 'file' && other.uri.path.endsWith('新稿.txt'),
      ),
    );
    await someFindings(await languageWhen(saved, 'speech-draft'));
  });

  it('the setting adds a language, and takes it out again', async () => {
    const { document } = await open('说明.txt');
    await configure({ 'hegao.languages': ['plaintext'] });
    await someFindings(document);
    equal(document.languageId, 'plaintext');
    await configure({});
    await noFindings(document);
  });
});
