/** A language client in the test's own process: what it sends, and what the server has sent it. */
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import type { DraftFiles, Files } from '../../server/src/lsp/files.ts';
import { startServer } from '../../server/src/lsp/server.ts';

/** The address of the draft that most tests need one of. */
export const uri = 'file:///%E7%A8%BF.txt';

/** A server and its client, shaken hands with. */
export class LspClient {
  readonly connection: ProtocolConnection;
  /** The section `hegao`, by document where it has one of its own, else under ''. */
  readonly settings = new Map<string, unknown>();
  readonly messages = new Inbox<string>();
  readonly logged = new Inbox<string>();
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly refreshes = new Inbox<'refresh'>();
  readonly registered = new Inbox<string>();
  readonly applied = new Inbox<ApplyWorkspaceEditParams>();
  readonly shown = new Inbox<ShowDocumentParams>();
  /** What the writer says when asked for a reason; null turns away. */
  reason: string | null = null;
  /** Whether edits of the server are carried out. */
  accepts = true;

  constructor(connection: ProtocolConnection) {
    this.connection = connection;
    connection.onNotification(ShowMessageNotification.type, ({ message }) =>
      this.messages.put(message),
    );
    connection.onNotification(LogMessageNotification.type, ({ message }) =>
      this.logged.put(message),
    );
    connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
      this.published.put(params),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshes.put('refresh'));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registered.put(method);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(
        ({ scopeUri = '' }) => this.settings.get(scopeUri) ?? this.settings.get('') ?? null,
      ),
    );
    connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      this.applied.put(params);
      return { applied: this.accepts };
    });
    connection.onRequest(ShowDocumentRequest.type, (params) => {
      this.shown.put(params);
      return { success: true };
    });
    connection.onRequest('hegao/askReason', () => this.reason);
    connection.listen();
  }

  initialize(params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    return this.connection
      .sendRequest(InitializeRequest.type, {
        processId: null,
        rootUri: null,
        locale: 'zh-cn',
        capabilities: pulling,
        ...params,
      })
      .then(async (result) => {
        await this.connection.sendNotification(InitializedNotification.type, {});
        return result;
      });
  }

  open(text: string, document = uri, version = 1): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: document, languageId: 'speech-draft', version, text },
    });
  }

  change(
    version: number,
    contentChanges: TextDocumentContentChangeEvent[],
    document = uri,
  ): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document, version },
      contentChanges,
    });
  }

  close(document = uri): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: document },
    });
  }

  configure(settings: unknown, document = ''): Promise<void> {
    this.settings.set(document, settings);
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { hegao: settings },
    });
  }

  /** Asks about a document by the request's name. */
  ask<R>(method: string, params: object = {}, document = uri): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri: document }, ...params });
  }

  pull(previousResultId?: string, document = uri): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: document },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The findings of an open document, asked for. */
  async findings(document = uri): Promise<readonly Diagnostic[]> {
    const report = await this.pull(undefined, document);
    return report.kind === 'full' ? report.items : [];
  }
}

/** Announces what VS Code announces, as far as the server looks at it. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] } },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

/** What came, in order, and a promise of what is to come. */
export class Inbox<T> {
  readonly received: T[] = [];
  readonly #waiting: (() => void)[] = [];

  put(value: T): void {
    this.received.push(value);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /** Resolves with the first value that is as wanted, received already or still to come. */
  async find(isWanted: (value: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const found = this.received.find(isWanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

/** A client of a server of its own, over a pair of streams in this process; the server reads `files`. */
export function startClient(files?: Files, draftFiles?: DraftFiles): LspClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    files,
    draftFiles,
  );
  return new LspClient(
    createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
}
