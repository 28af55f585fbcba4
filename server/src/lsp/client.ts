/** What the server needs to know of its client; read once, from the initialize request. */
import type { InitializeParams } from 'vscode-languageserver';
import type { Tongue } from '../core/text/bilingual.ts';

/** The client's tongue, wishes and abilities. */
export interface Client {
  readonly tongue: Tongue;
  /** The rule page that findings link to, where the client has one. */
  readonly ruleDocs?: string;
  /** Settings for clients without a configuration of their own. */
  readonly initialSettings: unknown;
  readonly can: Abilities;
}

/** What the client announces. */
export interface Abilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  /** `workspace/configuration`, a setting for each document. */
  readonly pullSettings: boolean;
  /** Whether it wants to be asked for news of its settings. */
  readonly registerForSettings: boolean;
  /** Edits that name the version they are for. */
  readonly versionEdits: boolean;
  /** Whether edits may say what they are for, and wait for the writer’s word. */
  readonly annotatedEdits: boolean;
  readonly showMarkdown: boolean;
  readonly watchFiles: boolean;
  /** Whether the server may have edits made. */
  readonly applyEdits: boolean;
  /** Whether an edit may create a file. */
  readonly createFiles: boolean;
  /** Whether an edit may be marked as a refactoring, which the client then saves. */
  readonly markRefactorings: boolean;
  /** The client’s own request `hegao/askReason`. */
  readonly askReason: boolean;
  readonly showDocuments: boolean;
  /** Whether completions may have places to type in. */
  readonly snippets: boolean;
  /** Whether it shows the progress of what the server does by itself. */
  readonly showProgress: boolean;
}

/** Reads the initialize request; what is missing or of a wrong type counts as not announced. */
export function readClient(params: InitializeParams): Client {
  const options: unknown = params.initializationOptions;
  const ruleDocs = memberOf(options, 'ruleDocs');
  return {
    tongue: tongueOf(params.locale),
    ...(typeof ruleDocs === 'string' && { ruleDocs }),
    initialSettings: options,
    can: abilitiesOf(params.capabilities, memberOf(options, 'asksReason') === true),
  };
}

/** `zh`, `zh-cn`, `zh_TW` …; English for every other tongue, Chinese where none is named, as the drafts are Chinese. */
function tongueOf(locale: unknown): Tongue {
  return typeof locale !== 'string' || locale === '' || /^zh\b/i.test(locale.replace('_', '-'))
    ? 'zh'
    : 'en';
}

function abilitiesOf(
  { workspace, textDocument, window }: InitializeParams['capabilities'],
  askReason: boolean,
): Abilities {
  const formats = textDocument?.hover?.contentFormat;
  const canCreate = workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    pullSettings: workspace?.configuration === true,
    registerForSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionEdits: workspace?.workspaceEdit?.documentChanges === true,
    annotatedEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    showMarkdown: formats === undefined || formats.includes('markdown'),
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    applyEdits: workspace?.applyEdit === true,
    createFiles: canCreate && workspace.applyEdit === true,
    markRefactorings: workspace?.workspaceEdit?.metadataSupport === true,
    askReason,
    showDocuments: window?.showDocument?.support === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    showProgress: window?.workDoneProgress === true,
  };
}

/** A member of a value that may be anything. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
