/** Moves and renumbers the sections of a draft; the server does the work, and tells where the caret goes. */
import {
  commands,
  type Disposable,
  l10n,
  Position,
  Range,
  Selection,
  type TextDocument,
  window,
} from 'vscode';

/** The server's command, which the language client registers under this name. */
const changeSections = 'hegao.editSections';

/** By the command's name, what it asks the server to do with the section at the cursor. */
const operations: Readonly<Record<string, string>> = {
  'hegao.moveSectionUp': 'up',
  'hegao.moveSectionDown': 'down',
  'hegao.demoteSection': 'in',
  'hegao.promoteSection': 'out',
  'hegao.renumberLevel': 'renumberLevel',
  'hegao.renumberSection': 'renumberSection',
  'hegao.renumberDraft': 'renumberDraft',
};

/** Registers them all. */
export function registerSectionCommands(): Disposable[] {
  return Object.entries(operations).map(([command, operation]) =>
    commands.registerCommand(command, () => changeAtCursor(operation)),
  );
}

async function changeAtCursor(operation: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage(l10n.t('Open a speech draft first.'));
    return;
  }
  await changeSection(editor.document, { operation, position: editor.selection.active });
}

/** What is done with the section at `position`; `target` is the one that it goes before or behind. */
export interface SectionChange {
  readonly operation: string;
  readonly position: Position;
  readonly target?: Position;
}

/** Has the server change the document, and puts the caret where it says. */
export async function changeSection(document: TextDocument, change: SectionChange): Promise<void> {
  const caret = await commands.executeCommand<{ line: number; character: number } | null>(
    changeSections,
    { uri: document.uri.toString(), ...change },
  );
  const editor = window.activeTextEditor;
  if (!caret || editor?.document !== document) return;
  const place = new Position(caret.line, caret.character);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}
