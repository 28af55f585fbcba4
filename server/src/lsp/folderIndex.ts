/** The drafts of one folder as they stand on disk, in brief; read once, and again where there is news. */
import type { CancellationToken } from 'vscode-languageserver';
import { FactIndex } from '../core/facts/factIndex.ts';
import type { PlacedSummary } from '../core/facts/placedSummary.ts';
import type { AcceptedNames } from '../core/names/acceptedNames.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { DraftFiles, SummaryReading } from './files.ts';
import { interned, interning } from './interning.ts';
import { nextTurn } from './nextTurn.ts';
import { addressKey, isWithin } from './uris.ts';

/** What a folder is read with. */
export interface FolderMeans {
  readonly draftFiles: DraftFiles;
  readonly exclude: readonly string[];
  /** The names that are projects in the draft at `uri`: the same object until there are others. */
  readonly namesFor: (uri: string) => Promise<AcceptedNames>;
  /** Whether the draft at `uri` belongs to this folder, and not to one of the workspace inside it. */
  readonly isOwn: (uri: string) => boolean;
  /** Told whenever a draft comes, goes or says something else. */
  readonly changed: () => void;
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
  /** The names that each was read with. */
  readonly #names = new Map<string, AcceptedNames>();
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
    await this.#readAll(uris, token, report);
  }

  /** Reads the drafts again whose accepted names are others now, until done or cancelled. */
  async rescan(token: CancellationToken, report: Report): Promise<void> {
    const due: string[] = [];
    for (const [key, { uri }] of this.#drafts) {
      if ((await this.#means.namesFor(uri)) !== this.#names.get(key)) due.push(uri);
    }
    await this.#readAll(due, token, report);
  }

  async #readAll(uris: readonly string[], token: CancellationToken, report: Report): Promise<void> {
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
    const { complain, namesFor } = this.#means;
    const key = addressKey(uri);
    const turn = (this.#turns.get(key) ?? 0) + 1;
    this.#turns.set(key, turn);
    const names = await namesFor(uri);
    const reading = await this.#summarised(uri, names);
    if (this.#turns.get(key) !== turn) return;
    this.#turns.delete(key);
    this.#names.set(key, names);
    if ('problem' in reading) complain(uri, reading.problem);
    const summary = 'summary' in reading ? reading.summary : null;
    this.#put(key, summary && { uri, summary: interned(summary, this.#intern) });
  }

  async #summarised(uri: string, names: AcceptedNames): Promise<SummaryReading> {
    const { draftFiles, isOwn } = this.#means;
    return isOwn(uri) ? draftFiles.summarise(uri, this.folder, names) : { summary: null };
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
    if (isSame(before, draft)) return;
    this.#means.changed();
    if (before) this.facts.remove(before);
    if (draft) {
      this.#drafts.set(key, draft);
      this.facts.add(draft);
    } else {
      this.#drafts.delete(key);
      this.#names.delete(key);
    }
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

/** A file that is saved again says the same. */
function isSame(before: PlacedSummary | undefined, draft: PlacedSummary | null): boolean {
  if (!before || !draft) return before === undefined && draft === null;
  return JSON.stringify(before) === JSON.stringify(draft);
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
