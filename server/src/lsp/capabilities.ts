/** What the server announces. */
import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { carryKind } from '../features/carryThrough.ts';
import { fixAllKind } from '../features/codeActions.ts';
import { ignoreCommand, removeCommentsKind } from '../features/ignoreActions.ts';
import { addNameCommand } from '../features/projects/nameActions.ts';
import { renumberKind, sectionCommand, sectionKinds } from '../features/sectionActions.ts';
import { semanticTokensLegend } from '../features/semanticTokens.ts';
import { contentsKind, newContentsKind } from '../features/tableOfContents.ts';
import type { Client } from './client.ts';

/** The capabilities for this client; one that cannot ask for findings is not told that it may. */
export function capabilitiesFor({ can }: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        fixAllKind,
        carryKind,
        removeCommentsKind,
        contentsKind,
        newContentsKind,
        renumberKind,
        ...sectionKinds,
      ],
    },
    codeLensProvider: {},
    inlayHintProvider: true,
    documentLinkProvider: {},
    renameProvider: { prepareProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: ['（', '('],
      completionItem: { labelDetailsSupport: true },
    },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(can.applyEdits && {
      executeCommandProvider: {
        commands: [sectionCommand, ...(can.createFiles ? [ignoreCommand, addNameCommand] : [])],
      },
    }),
    ...(can.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'hegao',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}
