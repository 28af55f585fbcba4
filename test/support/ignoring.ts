/** A client in a workspace whose files the test makes up, and a draft in it with findings to ignore. */
import { expect } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  InitializeParams,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import type { FileReading } from '../../server/src/lsp/files.ts';
import { type LspClient, pulling, startClient } from './lspClient.ts';

/** The folder of the workspace, a draft in it, and the file of its records. */
export const top = 'file:///home/writer/%E7%A8%BF';
export const uri = `${top}/%E8%AE%B2%E8%AF%9D.txt`;
export const records = `${top}/.hegao-ignored.json`;

/** A sentence with one finding, and a draft with two. */
export const share = '完成投资575.7亿元，占计划投资723.3亿元的89.6%。';
export const draft = `一、甲\n${share}\n三、乙\n`;

/** Announces what VS Code announces, as far as it takes to ignore findings. */
export const able: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    applyEdit: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      metadataSupport: true,
    },
  },
  window: { showDocument: { support: true } },
};

/** Files by their addresses: a text, or a problem where one cannot be read. */
export type Disk = Map<string, string | { readonly problem: { zh: string; en: string } }>;

/** A client of a server that reads `disk`. */
export function startOn(disk: Disk): LspClient {
  return startClient({
    read: async (address): Promise<FileReading> => {
      const found = disk.get(address) ?? null;
      return typeof found === 'object' && found !== null ? found : { text: found };
    },
  });
}

/** Shakes hands in the workspace, and opens the draft. */
export async function openIn(
  client: LspClient,
  params: Partial<InitializeParams> = {},
  text = draft,
): Promise<void> {
  await client.initialize({
    capabilities: able,
    workspaceFolders: [{ uri: top, name: '稿' }],
    ...params,
  });
  await client.open(text, uri);
}

/** The rules that are reported in a document. */
export async function rulesIn(client: LspClient, document = uri): Promise<readonly unknown[]> {
  return (await client.findings(document)).map(({ code }) => code);
}

/** The quick fixes for the first finding of a rule. */
export async function actionsFor(
  client: LspClient,
  rule: string,
  document = uri,
): Promise<readonly CodeAction[]> {
  const diagnostics = (await client.findings(document)).filter(({ code }) => code === rule);
  return client.ask<CodeAction[]>(
    'textDocument/codeAction',
    { range: diagnostics[0]?.range, context: { diagnostics, only: ['quickfix'] } },
    document,
  );
}

/** The one whose title begins so. */
export function titled(actions: readonly CodeAction[], title: string): CodeAction {
  return actions.find((one) => one.title.startsWith(title)) ?? expect.fail(`no ${title}`);
}

/** The text after an action. */
export function edited(text: string, { edit }: CodeAction): string {
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const lines = text.split(/(?<=\n)/);
  const offsetOf = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).join('').length + character;
  const edits = changes.flatMap(({ edits }) => edits as TextEdit[]);
  return [...edits]
    .sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (now, { range, newText }) =>
        now.slice(0, offsetOf(range.start)) + newText + now.slice(offsetOf(range.end)),
      text,
    );
}
