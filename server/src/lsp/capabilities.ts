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
import { semanticTokensLegend } from '../features/semanticTokens.ts';
import type { Client } from './client.ts';

/** The capabilities for this client; one that cannot ask for findings is not told that it may. */
export function capabilitiesFor({ can }: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, carryKind, removeCommentsKind],
    },
    renameProvider: { prepareProvider: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(can.createFiles && { executeCommandProvider: { commands: [ignoreCommand] } }),
    ...(can.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'hegao',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}
