/** The drafts of one folder as they stand on disk, in brief; read once, and again where there is news. */
import type { CancellationToken } from 'vscode-languageserver';
import { FactIndex, type PlacedSummary } from '../core/facts/factIndex.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { DraftFiles } from './files.ts';
import { interned, interning } from './interning.ts';
import { nextTurn } from './nextTurn.ts';
import { addressKey, isWithin } from './uris.ts';

/** What a folder is read with. */
export interface FolderMeans {
  readonly draftFiles: DraftFiles;
  readonly exclude: readonly string[];
  /** Whether the draft at `uri` belongs to this folder, and not to one of the workspace inside it. */
  readonly isOwn: (uri: string) => boolean;
  /** Told of every draft that cannot be read. */
  readonly complain: (uri: string, problem: Bilingual) => void;
}

/** Told how far the reading is; `done` of `total`. */
export type Report = (done: number, total: number) => void;

/** The drafts of the folder at `folder`. */
export class FolderIndex {
  readonly folder: string;
  readonly #means: FolderMeans;
  readonly #drafts = new Map<string, PlacedSummary>();
  readonly #intern = interning();
  /** What the drafts state. */
  readonly facts = new FactIndex();
  /** The newest reading of each address; an older one that ends later does not count. */
  readonly #turns = new Map<string, number>();

  constructor(folder: string, means: FolderMeans) {
    this.folder = folder;
    this.#means = means;
  }

  /** By `addressKey`. */
  get drafts(): ReadonlyMap<string, PlacedSummary> {
    return this.#drafts;
  }

  /** Reads every draft of the folder, or of the folders `inside` it, until done or cancelled. */
  async scan(token: CancellationToken, report: Report, inside?: readonly string[]): Promise<void> {
    const found = await this.#find(token);
    const uris = inside
      ? found.filter((uri) => inside.some((folder) => isWithin(uri, folder)))
      : found;
    let done = 0;
    await inParallel(uris, this.#means.draftFiles.width, async (uri) => {
      if (token.isCancellationRequested) return;
      await this.read(uri);
      done++;
      report(done, uris.length);
    });
  }

  /** Reads the draft at `uri` again, or forgets it where it is none any more. */
  async read(uri: string): Promise<void> {
    const { draftFiles, isOwn, complain } = this.#means;
    const key = addressKey(uri);
    const turn = (this.#turns.get(key) ?? 0) + 1;
    this.#turns.set(key, turn);
    const reading = isOwn(uri) ? await draftFiles.summarise(uri, this.folder) : { summary: null };
    if (this.#turns.get(key) !== turn) return;
    this.#turns.delete(key);
    if ('problem' in reading) complain(uri, reading.problem);
    const summary = 'summary' in reading ? reading.summary : null;
    this.#put(key, summary && { uri, summary: interned(summary, this.#intern) });
  }

  /** Whether a file that came into being or changed at `uri` is one of the folder's drafts. */
  isDraft(uri: string): boolean {
    const { draftFiles, exclude, isOwn } = this.#means;
    return isOwn(uri) && draftFiles.isDraft(uri, this.folder, exclude);
  }

  /** Forgets the draft at `uri`, or all below it where it was a folder. */
  remove(uri: string): void {
    for (const [key, draft] of this.#drafts) {
      if (key === addressKey(uri) || isWithin(draft.uri, uri)) {
        this.#put(key, null);
        this.#turns.delete(key);
      }
    }
  }

  #put(key: string, draft: PlacedSummary | null): void {
    const before = this.#drafts.get(key);
    if (before) this.facts.remove(before);
    if (draft) {
      this.#drafts.set(key, draft);
      this.facts.add(draft);
    } else this.#drafts.delete(key);
  }

  async #find(token: CancellationToken): Promise<readonly string[]> {
    const { draftFiles, exclude, isOwn } = this.#means;
    const uris: string[] = [];
    for await (const uri of draftFiles.find(this.folder, exclude)) {
      if (token.isCancellationRequested || uris.length >= MOST_DRAFTS) break;
      if (isOwn(uri)) uris.push(uri);
    }
    return uris;
  }
}

/** No writer has more; a folder that does is one of something else, and would fill the memory. */
const MOST_DRAFTS = 10_000;

/** Runs `task` for every item, `width` at once, giving way between them to messages that have arrived. */
async function inParallel<T>(
  items: readonly T[],
  width: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const lane = async (): Promise<void> => {
    for (const item of rest) {
      await task(item);
      await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}
