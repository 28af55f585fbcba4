/** The open drafts with their analyses: all that the server remembers. */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../core/analysis.ts';
import { type Comparison, compared } from '../core/carry/carryThrough.ts';
import type { FactsElsewhere } from '../core/facts/factIndex.ts';
import type { IgnoreRecord } from '../core/ignore/record.ts';
import type { AcceptedNames } from '../core/names/acceptedNames.ts';
import type { NameIndex } from '../core/names/nearNames.ts';
import { isPending } from '../features/carryThrough.ts';
import { isConfigFile } from './configs.ts';
import { isNameFile, type Names } from './names.ts';
import { nextTurn } from './nextTurn.ts';
import type { OtherFacts } from './otherFacts.ts';
import type { OtherNames } from './otherNames.ts';
import { isRecordFile, type Records } from './records.ts';
import type { Settings } from './settings.ts';
import type { SettingsSource } from './settingsSource.ts';

/** What an analysis depends on beside the text. */
export interface Circumstances {
  readonly settings: Settings;
  readonly records: readonly IgnoreRecord[];
  readonly names: AcceptedNames;
  /** Of the projects in the other drafts. */
  readonly otherNames: NameIndex;
  /** What the other drafts state; null where there are none. */
  readonly otherFacts: FactsElsewhere | null;
}

/** One version of an open document, analysed under its circumstances. */
export interface OpenDraft extends Circumstances {
  readonly document: TextDocument;
  readonly version: number;
  readonly analysis: Analysis;
  /** Whether the text is too long to be analysed; the analysis is then that of an empty one. */
  readonly isTooLong: boolean;
  /** Another one for every other text and other circumstances. */
  readonly resultId: string;
}

/**
 * Longer texts are no drafts, and would hold up the others: by `npm run bench`, the first analysis of a million
 * characters of speech takes 10 s on two slow cores, one after an edit 2.7 s. UTF-16 units.
 */
export const maxLength = 2_000_000;

/** What drafts are analysed with. */
export interface DraftMeans {
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsSource;
  readonly records: Records;
  readonly names: Names;
  readonly otherNames: OtherNames;
  readonly otherFacts: OtherFacts;
}

/** Analyses documents when somebody asks, each version once. */
export class Drafts {
  readonly #means: DraftMeans;
  readonly #analysed = new Map<string, OpenDraft>();
  /** The last text of each document in which no figure waited for another; its edits are measured against it. */
  readonly #baselines = new Map<string, Analysis>();
  #count = 0;

  constructor(means: DraftMeans) {
    this.#means = means;
    means.documents.onDidClose(({ document }) => this.#forget(document.uri));
  }

  /** The document's newest version; null where it is not open, or is no draft. */
  async get(uri: string): Promise<OpenDraft | null> {
    const { documents, settings, records, names, otherNames, otherFacts } = this.#means;
    if (!documents.get(uri) || isOther(uri)) return null;
    const around: Circumstances = {
      settings: await settings.of(uri),
      records: await records.of(uri),
      names: await names.of(uri),
      otherNames: otherNames.of(uri),
      otherFacts: otherFacts.of(uri),
    };
    const known = this.#current(uri, around);
    if (known) return known;
    // What came in meanwhile, a newer version or the end of this one, comes first.
    await nextTurn();
    return this.#current(uri, around) ?? this.#analyse(uri, around);
  }

  /**
   * The draft against its text before the edits from which something still follows. Looked at when somebody asks what
   * follows, not at each key: a text in which nothing is left to do becomes the one to measure against.
   */
  edits({ document: { uri }, analysis }: OpenDraft): Comparison {
    const before = this.#baselines.get(uri) ?? analysis;
    const comparison = compared(before, analysis);
    if (!isPending(before, comparison)) this.#baselines.set(uri, analysis);
    return comparison;
  }

  #current(uri: string, around: Circumstances): OpenDraft | undefined {
    const known = this.#analysed.get(uri);
    const document = this.#means.documents.get(uri);
    const isCurrent =
      known?.document === document &&
      known?.version === document?.version &&
      known?.settings === around.settings &&
      known?.records === around.records &&
      known?.names === around.names &&
      known?.otherNames === around.otherNames &&
      known?.otherFacts === around.otherFacts;
    return isCurrent ? known : undefined;
  }

  #analyse(uri: string, around: Circumstances): OpenDraft | null {
    const document = this.#means.documents.get(uri);
    if (!document) return null;
    const { version } = document;
    const text = document.getText();
    const isTooLong = text.length > maxLength;
    const { settings, ...others } = around;
    const options = { severities: settings.severities, ...others };
    const known = this.#analysed.get(uri);
    const analysis = analyse(isTooLong ? '' : text, options, known?.analysis);
    this.#count++;
    const resultId = String(this.#count);
    const draft = {
      document,
      version,
      ...around,
      analysis,
      isTooLong,
      resultId,
    };
    this.#analysed.set(uri, draft);
    if (!this.#baselines.has(uri)) this.#baselines.set(uri, analysis);
    return draft;
  }

  #forget(uri: string): void {
    this.#analysed.delete(uri);
    this.#baselines.delete(uri);
    this.#means.settings.forget(uri);
  }
}

/** A file that a team writes for the checker. */
function isOther(uri: string): boolean {
  return isRecordFile(uri) || isNameFile(uri) || isConfigFile(uri);
}
