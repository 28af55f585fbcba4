/** The open drafts with their analyses: all that the server remembers. */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../core/analysis.ts';
import { nextTurn } from './nextTurn.ts';
import type { Settings } from './settings.ts';
import type { SettingsSource } from './settingsSource.ts';

/** One version of an open document, analysed under its settings. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** Whether the text is too long to be analysed; the analysis is then that of an empty one. */
  readonly isTooLong: boolean;
  /** Another one for every other text and other settings. */
  readonly resultId: string;
}

/**
 * Longer texts are no drafts, and would hold up the others: measured on two million characters of speech, the first
 * analysis takes 2.3 s, one after an edit 0.4 s; on five million 5.9 s and 1.4 s. UTF-16 units.
 */
export const maxLength = 2_000_000;

/** Analyses documents when somebody asks, each version once. */
export class Drafts {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: SettingsSource;
  readonly #analysed = new Map<string, OpenDraft>();
  #count = 0;

  constructor(documents: TextDocuments<TextDocument>, settings: SettingsSource) {
    this.#documents = documents;
    this.#settings = settings;
    documents.onDidClose(({ document }) => this.#forget(document.uri));
  }

  /** The document's newest version; null where it is not open. */
  async get(uri: string): Promise<OpenDraft | null> {
    if (!this.#documents.get(uri)) return null;
    const settings = await this.#settings.of(uri);
    const known = this.#current(uri, settings);
    if (known) return known;
    // What came in meanwhile, a newer version or the end of this one, comes first.
    await nextTurn();
    return this.#current(uri, settings) ?? this.#analyse(uri, settings);
  }

  #current(uri: string, settings: Settings): OpenDraft | undefined {
    const known = this.#analysed.get(uri);
    const document = this.#documents.get(uri);
    const isCurrent =
      known?.document === document &&
      known?.version === document?.version &&
      known?.settings === settings;
    return isCurrent ? known : undefined;
  }

  #analyse(uri: string, settings: Settings): OpenDraft | null {
    const document = this.#documents.get(uri);
    if (!document) return null;
    const { version } = document;
    const text = document.getText();
    const isTooLong = text.length > maxLength;
    const { severities } = settings;
    const previous = this.#analysed.get(uri)?.analysis;
    const analysis = analyse(isTooLong ? '' : text, { severities }, previous);
    this.#count++;
    const resultId = String(this.#count);
    const draft = { document, version, settings, analysis, isTooLong, resultId };
    this.#analysed.set(uri, draft);
    return draft;
  }

  #forget(uri: string): void {
    this.#analysed.delete(uri);
    this.#settings.forget(uri);
  }
}
