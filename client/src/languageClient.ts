/** The language client: which server it runs, for which documents, and what it does with the answers. */
import { type ExtensionContext, type LogOutputChannel, l10n, workspace } from 'vscode';
import {
  CloseAction,
  type ErrorHandler,
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { showRuleCommand } from './commandIds.ts';
import { askReason, reasonRequest, recordFiles } from './ignoring.ts';
import { rulePage, withRuleLinks } from './ruleLinks.ts';
import { configFiles, draftSelector, nameFiles } from './selector.ts';

/** A client for the documents that the settings ask for now; not started yet. */
export function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const options = clientOptions(context, log);
  const client = new LanguageClient('hegao', '核稿 hegao', serverOptions(context), options);
  client.onRequest(reasonRequest, askReason);
  client.clientOptions.errorHandler = inReadersTongue(client.createDefaultErrorHandler());
  return client;
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
  };
  return {
    run: server,
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
}

function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...draftSelector(), recordFiles, nameFiles, configFiles],
    outputChannel: log,
    initializationOptions: {
      ruleDocs: rulePage(context).toString(),
      asksReason: true,
      trusted: workspace.isTrusted,
    },
    diagnosticPullOptions: { onChange: true, onSave: false },
    markdown: { isTrusted: { enabledCommands: [showRuleCommand] } },
    middleware: withRuleLinks(rulePage(context)),
  };
}

/** The library's own handling: restart, up to five crashes in three minutes; only its last word is put plainly. */
function inReadersTongue(handler: ErrorHandler): ErrorHandler {
  return {
    error: (error, message, count) => handler.error(error, message, count),
    closed: async () => {
      const result = await handler.closed();
      if (result.action === CloseAction.Restart) {
        return {
          ...result,
          handled: true,
          message: l10n.t('The server ended unexpectedly and is started again.'),
        };
      }
      return {
        ...result,
        message: l10n.t(
          'The checking server crashed five times in three minutes and stays off. Your drafts are untouched. "Restart the Server" tries again; the log says more.',
        ),
      };
    },
  };
}
