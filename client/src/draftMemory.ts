/** Remembers which files the writer has made drafts, and which ordinary texts, by a command or in the status bar. */
import {
  type Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { draftLanguage, textLanguages } from './selector.ts';

/** Gives every text that is open, and each that is opened from now on, the language that it was last given by hand. */
export function rememberDrafts(context: ExtensionContext): Disposable[] {
  const memory = openMemory(context);
  const firstLine = firstLineOf(context);
  const recalled = new WeakSet<TextDocument>();
  const recall = (document: TextDocument): void => {
    const wanted = wantedLanguage(document, memory.get(document.uri), firstLine);
    if (wanted === undefined || wanted === document.languageId) return;
    recalled.add(document);
    // It fails where the document is closed meanwhile; then nothing is left to do.
    languages.setTextDocumentLanguage(document, wanted).then(undefined, () => undefined);
  };
  // VS Code tells of another language as if the document were closed, and at once opened again.
  let closed: { document: TextDocument; languageId: string } | undefined;
  for (const document of workspace.textDocuments) recall(document);
  return [
    workspace.onDidCloseTextDocument((document) => {
      closed = { document, languageId: document.languageId };
    }),
    workspace.onDidOpenTextDocument((document) => {
      const wasOpen = closed?.document === document && closed.languageId !== document.languageId;
      closed = undefined;
      if (!wasOpen) recall(document);
      else if (!recalled.delete(document)) memory.put(document);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) memory.move(oldUri, newUri);
    }),
  ];
}

/** What was made of a file; a text is again what its name says. */
type Mark = 'draft' | 'text';

/** Undefined where the document is to stay what it is. */
function wantedLanguage(
  document: TextDocument,
  mark: Mark | undefined,
  firstLine: RegExp,
): string | undefined {
  const { languageId } = document;
  if (languageId === draftLanguage) return mark === 'text' ? textLanguageOf(document) : undefined;
  if (!textLanguages.includes(languageId) || mark === 'text') return undefined;
  // VS Code looks at the first line only of files whose ending says nothing, and .txt says plain text.
  const isDraft = mark === 'draft' || (isFile(document) && firstLine.test(document.lineAt(0).text));
  return isDraft ? draftLanguage : undefined;
}

/** The language of a text that is no draft: Markdown where its name ends so, else plain text. */
export function textLanguageOf({ uri }: TextDocument): string {
  return /\.(?:md|markdown)$/i.test(uri.path) ? 'markdown' : 'plaintext';
}

/** Not an unsaved text, whose name the next one gets again, nor an old version of a file. */
function isFile({ uri }: TextDocument): boolean {
  return uri.scheme === 'file' || uri.scheme === 'vscode-vfs';
}

function firstLineOf({ extension }: ExtensionContext): RegExp {
  const manifest: { contributes: { languages: readonly { firstLine: string }[] } } =
    extension.packageJSON;
  return new RegExp(manifest.contributes.languages[0]?.firstLine ?? '(?!)');
}

/** The marks by address, on this machine only; the oldest go when there are too many. */
function openMemory({ globalState }: ExtensionContext) {
  const read = (): Record<string, Mark> => globalState.get(key, {});
  const write = (marks: Record<string, Mark>): void => {
    void globalState.update(key, Object.fromEntries(Object.entries(marks).slice(-limit)));
  };
  return {
    get: (uri: Uri): Mark | undefined => read()[uri.toString()],
    put: (document: TextDocument): void => {
      if (!isFile(document)) return;
      const { [document.uri.toString()]: _, ...others } = read();
      const mark = document.languageId === draftLanguage ? 'draft' : 'text';
      write({ ...others, [document.uri.toString()]: mark });
    },
    move: (from: Uri, to: Uri): void => {
      const { [from.toString()]: mark, ...others } = read();
      if (mark) write({ ...others, [to.toString()]: mark });
    },
  };
}

const key = 'marks';
const limit = 1000;
