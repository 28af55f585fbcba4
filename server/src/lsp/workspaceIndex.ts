/** All drafts of the workspace in brief: those that are open as they stand, the others as on disk, read in the background. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
  Emitter,
  FileChangeType,
  type FileEvent,
  type TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis.ts';
import { draftExtensions } from '../core/draftFiles.ts';
import type { StatedFact } from '../core/facts/factIndex.ts';
import type { PlacedSummary } from '../core/facts/placedSummary.ts';
import { type DraftSummary, type FigureFact, summarise } from '../core/model/summary.ts';
import type { Client } from './client.ts';
import type { Drafts } from './drafts.ts';
import type { FileNews } from './fileNews.ts';
import type { DraftFiles } from './files.ts';
import { FolderIndex, type Report } from './folderIndex.ts';
import { indexProgress } from './indexProgress.ts';
import { logFailure } from './log.ts';
import type { Names } from './names.ts';
import type { SettingsSource } from './settingsSource.ts';
import { addressKey, inFolder, isWithin, pathBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** What the index is made with. */
export interface IndexMeans {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: Drafts;
  readonly draftFiles: DraftFiles;
  readonly names: Names;
  readonly news: FileNews;
  readonly settings: SettingsSource;
  readonly workspace: Workspace;
}

/** A folder's drafts, and how they came to be those. */
interface Indexed {
  readonly index: FolderIndex;
  /** What the reading depended on; where it changes, all is read again. */
  readonly wishes: string;
  readonly stop: CancellationTokenSource;
}

/** The drafts of all folders. Nothing here rejects. */
export class WorkspaceIndex {
  readonly #means: IndexMeans;
  readonly #changed = new Emitter<void>();
  readonly #folders = new Map<string, Indexed>();
  readonly #live = new WeakMap<Analysis, DraftSummary>();
  #version = 0;
  #isNew = false;
  #rescan: ReturnType<typeof setTimeout> | undefined;
  /** One change after the other; resolves when all that was asked for so far is done. */
  #work: Promise<void> = Promise.resolve();

  constructor(means: IndexMeans) {
    this.#means = means;
  }

  /** Drafts that are not open came, went or changed. */
  get onChange() {
    return this.#changed.event;
  }

  /** Reads the folders from now on; to be called when the client is ready. */
  listen(): void {
    const { names, news, settings, workspace } = this.#means;
    workspace.onChange(() => this.#refresh());
    settings.onChange(() => this.#refresh());
    names.onChange(() => this.#rescanSoon());
    news.onNews((changes) => this.#follow(changes));
    news.watch([
      { globPattern: `**/*.{${ENDINGS}}`, kind: WatchKind.Change },
      { globPattern: '**/.gitignore' },
      // Of a folder that is moved or removed there is no news for each file in it.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ]);
    this.#refresh();
  }

  /** Resolves when what is known to have changed so far has been read. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Every draft, open ones as they stand now. Does not wait for what is still being read. */
  async all(): Promise<readonly PlacedSummary[]> {
    const drafts = new Map<string, PlacedSummary>();
    for (const { index } of this.#folders.values()) {
      for (const [key, draft] of index.drafts) drafts.set(key, draft);
    }
    for (const uri of this.#means.documents.keys()) {
      const summary = await this.liveSummary(uri);
      if (summary) drafts.set(addressKey(uri), { uri, summary });
    }
    return [...drafts.values()].sort((a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri)));
  }

  /** The other drafts of the folder that the draft at `uri` lies in; none for one that lies in no folder. */
  async othersOf(uri: string): Promise<readonly PlacedSummary[]> {
    const folder = this.#means.workspace.trustedFolderOf(uri);
    if (folder === null) return [];
    const own = addressKey(uri);
    const all = await this.all();
    return all.filter((draft) => {
      if (addressKey(draft.uri) === own) return false;
      return this.#means.workspace.trustedFolderOf(draft.uri) === folder;
    });
  }

  /** Another one whenever what the drafts on disk state may be another; it changes with `onChange`, not in between. */
  get version(): number {
    return this.#version;
  }

  /** Whether there is on disk, in the folder, another draft than the one at `uri`. */
  hasOthers(uri: string, folder: string): boolean {
    const drafts = this.#folders.get(folder)?.index.drafts;
    return drafts !== undefined && drafts.size > Number(drafts.has(addressKey(uri)));
  }

  /** Every figure of the folder's drafts, as they are on disk, that states `fact`. */
  statedOnDisk(folder: string, fact: FigureFact): readonly StatedFact[] {
    return this.#folders.get(folder)?.index.facts.statedOf(fact) ?? [];
  }

  /** The open draft at `uri` in brief, as it stands now; null where it is none, or too long. Never rejects. */
  async liveSummary(uri: string): Promise<DraftSummary | null> {
    try {
      const draft = await this.#means.drafts.get(uri);
      if (!draft || draft.isTooLong) return null;
      const known = this.#live.get(draft.analysis);
      const summary = known ?? summarise(draft.analysis.draft);
      if (!known) this.#live.set(draft.analysis, summary);
      return summary;
    } catch (error) {
      logFailure(this.#means.connection, 'reading an open draft for the index', error);
      return null;
    }
  }

  #tell(): void {
    if (this.#isNew) this.#version++;
    this.#isNew = false;
    this.#changed.fire();
  }

  #enqueue(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => {
      logFailure(this.#means.connection, 'indexing', error);
    });
  }

  /** Makes the folders those of the workspace, each read as its settings ask now. */
  #refresh(): void {
    const wanted = new Set(this.#means.workspace.trustedFolders());
    for (const [folder, { stop }] of this.#folders) {
      if (!wanted.has(folder)) {
        stop.cancel();
        this.#drop(folder);
      }
    }
    for (const folder of wanted) this.#enqueue(() => this.#bring(folder));
    this.#enqueue(async () => this.#tell());
  }

  #drop(folder: string): void {
    if (this.#folders.delete(folder)) this.#isNew = true;
  }

  async #bring(folder: string): Promise<void> {
    const { settings, workspace } = this.#means;
    if (!workspace.trustedFolders().includes(folder)) return;
    // The settings for what lies in the folder are those of any file in it.
    const { indexes, exclude } = await settings.of(inFolder(folder, '.'));
    const inside = workspace.trustedFolders().filter((other) => isWithin(other, folder));
    const wishes = JSON.stringify({ indexes, exclude, inside });
    const known = this.#folders.get(folder);
    if (known?.wishes === wishes) return;
    known?.stop.cancel();
    this.#drop(folder);
    if (!indexes) return;
    const index = this.#newIndex(folder, exclude);
    const stop = new CancellationTokenSource();
    this.#folders.set(folder, { index, wishes, stop });
    await this.#scan(index, stop.token);
  }

  #newIndex(folder: string, exclude: readonly string[]): FolderIndex {
    const { connection, client, draftFiles, names, workspace } = this.#means;
    return new FolderIndex(folder, {
      draftFiles,
      exclude,
      namesFor: (uri) => names.of(uri),
      isOwn: (uri) => workspace.trustedFolderOf(uri) === folder,
      changed: () => {
        this.#isNew = true;
      },
      complain: (uri, problem) =>
        connection.console.warn(`${pathBelow(folder, uri)}: ${problem[client.tongue]}`),
    });
  }

  #scan(index: FolderIndex, stop: CancellationToken, inside?: readonly string[]): Promise<void> {
    return this.#withProgress(stop, (token, report) => index.scan(token, report, inside));
  }

  async #withProgress(
    stop: CancellationToken,
    scan: (token: CancellationToken, report: Report) => Promise<void>,
  ): Promise<void> {
    const progress = await indexProgress(this.#means, stop);
    try {
      await scan(progress.token, progress.report);
    } finally {
      progress.done();
    }
  }

  /** A list of names may be changed key by key: it counts when there has been quiet. */
  #rescanSoon(): void {
    clearTimeout(this.#rescan);
    this.#rescan = setTimeout(() => {
      for (const { index, stop } of this.#folders.values()) {
        this.#enqueue(() => this.#withProgress(stop.token, index.rescan.bind(index)));
      }
      this.#enqueue(async () => this.#tell());
    }, QUIET);
  }

  #follow(changes: readonly FileEvent[]): void {
    for (const { index, stop } of this.#folders.values()) {
      const own = changes.filter(({ uri }) => isWithin(uri, index.folder));
      if (own.length === 0) continue;
      if (own.some(({ uri }) => uri.endsWith('/.gitignore'))) {
        this.#drop(index.folder);
        stop.cancel();
        this.#enqueue(() => this.#bring(index.folder));
      } else this.#enqueue(() => this.#update(index, stop.token, own));
      this.#enqueue(async () => this.#tell());
    }
  }

  async #update(
    index: FolderIndex,
    stop: CancellationToken,
    changes: readonly FileEvent[],
  ): Promise<void> {
    const folders: string[] = [];
    for (const { uri, type } of changes) {
      if (stop.isCancellationRequested) return;
      if (type === FileChangeType.Deleted) index.remove(uri);
      else if (index.isDraft(uri)) await index.read(uri);
      else if (mayBeFolder(uri)) folders.push(uri);
    }
    if (folders.length > 0) await this.#scan(index, stop, folders);
  }
}

/** Milliseconds. */
const QUIET = 300;

/** For a glob pattern: `txt,md,…`. */
const ENDINGS = draftExtensions.map((extension) => extension.slice(1)).join();

function mayBeFolder(uri: string): boolean {
  return !uri.slice(uri.lastIndexOf('/')).includes('.');
}
