/** The names of projects in the other drafts, for each draft that is open; brought up to date behind its back. */

import { type Connection, Emitter, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { draftName, type PlacedSummary } from '../core/facts/placedSummary.ts';
import { type NameIndex, nameIndex } from '../core/names/nearNames.ts';
import { logFailure } from './log.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** What the names are read from. */
export interface OtherNameMeans {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly index: WorkspaceIndex;
}

/** Asking never waits: an analysis uses what is known, and is done again when that changes. */
export class OtherNames {
  readonly #changed = new Emitter<void>();
  readonly #known = new Map<string, NameIndex>();
  #isDue = false;

  /** Those given out before no longer hold. */
  get onChange() {
    return this.#changed.event;
  }

  /** The same object until a name comes or goes. */
  of(uri: string): NameIndex {
    return this.#known.get(uri) ?? NONE;
  }

  /** Follows the drafts of the workspace from now on. */
  follow(means: OtherNameMeans): void {
    const { documents, index } = means;
    index.onChange(() => this.#bringSoon(means));
    documents.onDidOpen(() => this.#bringSoon(means));
    documents.onDidClose(({ document }) => this.#known.delete(document.uri));
  }

  /** Once for all news that come while it waits. */
  #bringSoon(means: OtherNameMeans): void {
    if (this.#isDue) return;
    this.#isDue = true;
    means.index
      .settled()
      .then(() => this.#bring(means))
      .catch((error: unknown) => logFailure(means.connection, 'names of other drafts', error));
  }

  async #bring({ documents, index }: OtherNameMeans): Promise<void> {
    this.#isDue = false;
    let isNew = false;
    for (const uri of documents.keys()) {
      const names = namesOf(await index.othersOf(uri));
      if (isSame(names, this.of(uri)) || !documents.get(uri)) continue;
      this.#known.set(uri, names);
      isNew = true;
    }
    if (isNew) this.#changed.fire();
  }
}

const NONE = nameIndex([]);

function namesOf(drafts: readonly PlacedSummary[]): NameIndex {
  return nameIndex(
    drafts.flatMap((draft) => {
      const names = new Set(draft.summary.mentions.map(({ name }) => name));
      return [...names].map((name) => ({ name, where: draftName(draft) }));
    }),
  );
}

function isSame({ keys: a }: NameIndex, { keys: b }: NameIndex): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
