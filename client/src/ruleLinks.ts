/** Makes a finding's link open its rule in the preview instead of the page's source. */
import { type Diagnostic, type ExtensionContext, env, Uri } from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient/node';
import { showRuleCommand } from './commandIds.ts';

/** The rule page that is shipped, in the tongue of the editor. */
export function rulePage(context: ExtensionContext): Uri {
  const name = env.language.startsWith('zh') ? 'rules.zh-CN.md' : 'rules.md';
  return Uri.joinPath(context.extensionUri, 'docs', name);
}

/** Middleware that turns every `page#rule` the server names into the command that shows the rule. */
export function withRuleLinks(page: Uri): Middleware {
  return {
    provideDiagnostics: async (document, previousResultId, token, next) =>
      linkedReport(await next(document, previousResultId, token), page),
    handleDiagnostics: (uri, diagnostics, next) => {
      for (const diagnostic of diagnostics) link(diagnostic, page);
      next(uri, diagnostics);
    },
  };
}

type Report = vsdiag.DocumentDiagnosticReport | null | undefined;

function linkedReport(report: Report, page: Uri): Report {
  if (report && 'items' in report) for (const diagnostic of report.items) link(diagnostic, page);
  return report;
}

function link(diagnostic: Diagnostic, page: Uri): void {
  const { code } = diagnostic;
  if (typeof code !== 'object' || code.target.path !== page.path) return;
  diagnostic.code = { value: code.value, target: showRuleUri(code.target.fragment) };
}

function showRuleUri(rule: string): Uri {
  return Uri.from({ scheme: 'command', path: showRuleCommand, query: JSON.stringify([rule]) });
}
