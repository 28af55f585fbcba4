/** What the other drafts of its folder state, for each draft that is open; brought up to date behind its back. */
import { type Connection, Emitter, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FactIndex, type FactsElsewhere, type StatedFact } from '../core/facts/factIndex.ts';
import type { PlacedSummary } from '../core/facts/placedSummary.ts';
import type { FigureFact } from '../core/model/summary.ts';
import { logFailure } from './log.ts';
import { nextTurn } from './nextTurn.ts';
import { addressKey } from './uris.ts';
import type { Workspace } from './workspace.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** What the facts are read from. */
export interface OtherFactMeans {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly index: WorkspaceIndex;
  readonly workspace: Workspace;
}

/** What an open draft states. */
interface Live {
  readonly draft: PlacedSummary;
  readonly facts: FactIndex;
  /** The same for every text that states the same in the same places. */
  readonly content: string;
  /** Another one whenever `content` is. */
  readonly version: number;
}

/** Asking never waits: an analysis uses what is known, and is done again when that changes. */
export class OtherFacts {
  readonly #changed = new Emitter<void>();
  readonly #live = new Map<string, Live>();
  readonly #given = new Map<string, { readonly facts: FactsElsewhere; readonly of: string }>();
  #means: OtherFactMeans | undefined;
  #versions = 0;
  #isDue = false;

  /** Those given out before no longer hold. */
  get onChange() {
    return this.#changed.event;
  }

  /** The same object until another draft comes, goes or states something else; null where there is no other draft. */
  of(uri: string): FactsElsewhere | null {
    const folder = this.#means?.workspace.trustedFolderOf(uri);
    if (!this.#means || typeof folder !== 'string') return null;
    const { index } = this.#means;
    const live = this.#othersOpen(uri, folder);
    if (live.length === 0 && !index.hasOthers(uri, folder)) return null;
    const of = [folder, index.version, ...live.map(({ version }) => version)].join(' ');
    const given = this.#given.get(uri);
    if (given?.of === of) return given.facts;
    const open = new Set([uri, ...live.map(({ draft }) => draft.uri)].map(addressKey));
    const statedOf = (fact: FigureFact): readonly StatedFact[] => [
      ...live.flatMap(({ facts }) => facts.statedOf(fact)),
      ...index.statedOnDisk(folder, fact).filter(({ draft }) => !open.has(addressKey(draft.uri))),
    ];
    const facts = { uri, statedOf };
    this.#given.set(uri, { facts, of });
    return facts;
  }

  /** Follows the drafts of the workspace from now on. */
  follow(means: OtherFactMeans): void {
    this.#means = means;
    const { documents, index } = means;
    index.onChange(() => this.#bringSoon(means));
    documents.onDidChangeContent(() => this.#bringSoon(means));
    documents.onDidClose(({ document: { uri } }) => {
      this.#given.delete(uri);
      if (this.#live.delete(uri) && documents.keys().length > 0) this.#changed.fire();
    });
  }

  #othersOpen(uri: string, folder: string): readonly Live[] {
    return [...this.#live.values()].filter(
      ({ draft }) =>
        draft.uri !== uri && this.#means?.workspace.trustedFolderOf(draft.uri) === folder,
    );
  }

  /** Once for all changes that come in the same turn; with one draft open there is nobody to tell. */
  #bringSoon(means: OtherFactMeans): void {
    if (this.#isDue || means.documents.keys().length < 2) return;
    this.#isDue = true;
    nextTurn()
      .then(() => this.#bring(means))
      .catch((error: unknown) => logFailure(means.connection, 'facts of other drafts', error));
  }

  async #bring({ documents, index }: OtherFactMeans): Promise<void> {
    this.#isDue = false;
    let isNew = false;
    for (const uri of documents.keys()) {
      const summary = await index.liveSummary(uri);
      const isOpen = documents.get(uri) !== undefined;
      isNew = (summary && isOpen ? this.#put({ uri, summary }) : this.#live.delete(uri)) || isNew;
    }
    if (isNew) this.#changed.fire();
  }

  /** Whether it states something new. */
  #put(draft: PlacedSummary): boolean {
    const { title, date, figures } = draft.summary;
    const known = this.#live.get(draft.uri);
    if (known?.draft.summary === draft.summary) return false;
    const content = JSON.stringify({ title, date, figures });
    if (known?.content === content) return false;
    const facts = new FactIndex();
    facts.add(draft);
    this.#versions++;
    this.#live.set(draft.uri, { draft, facts, content, version: this.#versions });
    return true;
  }
}
