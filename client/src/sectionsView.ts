/** The view “Draft Sections”: the outline of the active draft, in which sections are dragged to their place. */
import {
  commands,
  DataTransferItem,
  type Disposable,
  type DocumentSymbol,
  EventEmitter,
  languages,
  type TextDocument,
  type TreeDataProvider,
  type TreeDragAndDropController,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from 'vscode';
import { changeSection } from './commands/sections.ts';
import { draftSelector } from './selector.ts';

/** Shows the view, and keeps it up to date. */
export function showSections(): Disposable[] {
  const changed = new EventEmitter<undefined>();
  const refresh = (): void => changed.fire(undefined);
  const view = window.createTreeView('hegao.sections', {
    treeDataProvider: sectionTree(changed),
    dragAndDropController: dragging,
    showCollapseAll: true,
  });
  return [
    changed,
    view,
    window.onDidChangeActiveTextEditor(refresh),
    workspace.onDidOpenTextDocument(refresh),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (view.visible && document === activeDraft()) refresh();
    }),
  ];
}

function sectionTree(changed: EventEmitter<undefined>): TreeDataProvider<DocumentSymbol> {
  return {
    onDidChangeTreeData: changed.event,
    getChildren: async (section) => section?.children ?? (await sections()),
    getTreeItem: ({ name, detail, children, selectionRange }) => {
      const item = new TreeItem(
        name,
        children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
      );
      item.description = detail;
      const uri = activeDraft()?.uri;
      const options = { selection: selectionRange };
      item.command = { title: name, command: 'vscode.open', arguments: [uri, options] };
      return item;
    },
  };
}

function activeDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && languages.match(draftSelector(), document) > 0 ? document : undefined;
}

async function sections(): Promise<DocumentSymbol[]> {
  const document = activeDraft();
  if (!document) return [];
  const found = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return found ?? [];
}

const type = 'application/vnd.code.tree.hegao.sections';

/** A section dropped on another one takes its place: it comes before it from below, behind it from above. */
const dragging: TreeDragAndDropController<DocumentSymbol> = {
  dragMimeTypes: [type],
  dropMimeTypes: [type],
  handleDrag: ([section], data) => {
    data.set(type, new DataTransferItem(section));
  },
  handleDrop: async (onto, data) => {
    const section: DocumentSymbol | undefined = data.get(type)?.value;
    const document = activeDraft();
    if (!document || !section || !onto) return;
    const [position, target] = [section.selectionRange.start, onto.selectionRange.start];
    const operation = target.isBefore(position) ? 'before' : 'behind';
    await changeSection(document, { operation, position, target });
  },
};
