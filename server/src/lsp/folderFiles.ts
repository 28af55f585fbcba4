/** Files that hold for the drafts of their folder and of those below it: found, read, and read again when they change. */
import { type Connection, Emitter, type Event, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { Client } from './client.ts';
import type { FileNews } from './fileNews.ts';
import type { FileReading, Files } from './files.ts';
import { addressKey, foldersUpTo, inFolder, pathBelow } from './uris.ts';
import { warnOnce } from './warning.ts';
import type { Workspace } from './workspace.ts';

/** What such files are read with. */
export interface FolderFileMeans {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly news: FileNews;
  readonly workspace: Workspace;
}

/** The place for such a file in one folder, whether there is one or not. */
export interface FolderFile {
  readonly uri: string;
  readonly folder: string;
  /** The folder of the workspace that it lies in. */
  readonly top: string;
  readonly onDisk: FileReading;
  /** As the client has it open; undefined where the file is gone, or may not be used. */
  readonly open: TextDocument | undefined;
}

/** A file that something can be written into. */
export interface FolderFileTarget {
  readonly uri: string;
  /** The folder of the workspace that it lies in. */
  readonly top: string;
  /** What it holds, as the client has it open, else on disk; empty where there is none. */
  readonly reading: { readonly text: string } | { readonly problem: Bilingual };
  readonly isOnDisk: boolean;
  /** Where the client has it open, and tells the server so. */
  readonly document: TextDocument | undefined;
}

/** One kind of such files, which tell a `T`. */
export interface FolderFileKind<T> {
  readonly fileName: string;
  /** Where no file is looked for. */
  readonly none: T;
  /** What the files of a draft's folder and of those around it tell, the nearest first. Must not reject. */
  gather(files: readonly [FolderFile, ...FolderFile[]], reading: FolderReading): Promise<T>;
  /** What of it has to differ, as JSON has it, for another `T` to be given out; needless where `gather` sees to that. */
  content?(told: T): unknown;
  /** News of something else that they depend on. */
  readonly onOtherNews?: Event<void>;
}

/** What gathering may ask for. */
export interface FolderReading {
  /** Tells the user, once, what is wrong with `file`. */
  complain(file: FolderFile, problem: Bilingual): void;
  /** Another file below `folder`; when there is news of it, all is gathered again. */
  read(uri: string, folder: string): Promise<FileReading>;
}

/** Whether the document at `uri` has that name, in whatever folder. */
export function isNamed(uri: string, fileName: string): boolean {
  return uri.endsWith(`/${fileName}`);
}

/** All files of a kind, each read once until there is news of it. Only trusted folders are looked into. */
export class FolderFiles<T> {
  readonly #means: FolderFileMeans;
  readonly #kind: FolderFileKind<T>;
  readonly #changed = new Emitter<void>();
  readonly #onDisk = new Map<string, Promise<FileReading>>();
  readonly #gathered = new Map<string, Promise<T>>();
  /** What was told last for the drafts of a folder. */
  readonly #last = new Map<string, { readonly told: T; readonly content: string }>();
  readonly #none: Promise<T>;
  readonly #reading: FolderReading;

  constructor(means: FolderFileMeans, kind: FolderFileKind<T>) {
    const { connection, client, documents, news, workspace } = means;
    this.#means = means;
    this.#kind = kind;
    // One object for all, as another one would be taken for news.
    this.#none = Promise.resolve(kind.none);
    const warn = warnOnce(connection);
    this.#reading = {
      complain: ({ top, uri }, problem) =>
        warn(complaint(pathBelow(top, uri), problem)[client.tongue]),
      read: (uri, folder) => this.#readFromDisk(uri, folder),
    };
    workspace.onChange(() => this.#forget());
    kind.onOtherNews?.(() => this.#forget());
    news.onNews((changes) => {
      if (changes.some(({ uri }) => this.#isConcerned(uri))) this.#forget();
    });
    documents.onDidChangeContent(({ document: { uri } }) => {
      if (isNamed(uri, kind.fileName)) this.#forget();
    });
    documents.onDidClose(({ document: { uri } }) => {
      if (isNamed(uri, kind.fileName)) this.#forget();
    });
  }

  /** What was given out before no longer holds. */
  get onChange() {
    return this.#changed.event;
  }

  /** Asks for news of the files; to be called when the client is ready. */
  listen(): void {
    this.#means.news.watch([{ globPattern: `**/${this.#kind.fileName}` }]);
  }

  /** What the files tell for the document at `uri`, the same object until it would be another. Never rejects. */
  of(uri: string): Promise<T> {
    const [nearest, ...around] = this.#foldersOf(uri);
    if (nearest === undefined) return this.#none;
    const gathered = this.#gathered.get(nearest) ?? this.#gather(nearest, around);
    this.#gathered.set(nearest, gathered);
    return gathered;
  }

  /** Whether something of the document at `uri` can be kept in a file: it lies in a trusted folder on disk. */
  canKeep(uri: string): boolean {
    return this.#foldersOf(uri).length > 0;
  }

  /** The file that takes what the document at `uri` wants kept: the nearest, else a new one in the topmost folder. */
  async targetFor(uri: string): Promise<FolderFileTarget | null> {
    const folders = this.#foldersOf(uri);
    const top = folders.at(-1);
    if (top === undefined) return null;
    for (const folder of folders) {
      const target = await this.#targetIn(folder, top);
      if (target.isOnDisk || folder === top) return target;
    }
    return null;
  }

  /** Takes `text` for what the file at `uri` holds, until there is news of it. */
  wrote(uri: string, text: string): void {
    this.#clear();
    this.#onDisk.set(addressKey(uri), Promise.resolve({ text }));
    this.#changed.fire();
  }

  /** From the document's own folder up to that of the workspace. */
  #foldersOf(uri: string): readonly string[] {
    const top = this.#means.workspace.trustedFolderOf(uri);
    return top === null ? [] : foldersUpTo(uri, top);
  }

  async #gather(nearest: string, around: readonly string[]): Promise<T> {
    const top = around.at(-1) ?? nearest;
    const own = this.#fileIn(nearest, top);
    const others = around.map((folder) => this.#fileIn(folder, top));
    const files = [await own, ...(await Promise.all(others))] as const;
    return this.#kept(nearest, await this.#kind.gather(files, this.#reading));
  }

  /** A file that is written key by key brings news that mostly change nothing for the drafts. */
  #kept(folder: string, told: T): T {
    if (!this.#kind.content) return told;
    const content = JSON.stringify(this.#kind.content(told));
    const last = this.#last.get(folder);
    if (last?.content === content) return last.told;
    this.#last.set(folder, { told, content });
    return told;
  }

  async #fileIn(folder: string, top: string): Promise<FolderFile> {
    const uri = inFolder(folder, this.#kind.fileName);
    const onDisk = await this.#readFromDisk(uri, top);
    const isThere = 'text' in onDisk && onDisk.text !== null;
    return { uri, folder, top, onDisk, open: isThere ? this.#means.documents.get(uri) : undefined };
  }

  async #targetIn(folder: string, top: string): Promise<FolderFileTarget> {
    const { uri, onDisk } = await this.#fileIn(folder, top);
    const document = this.#means.documents.get(uri);
    // A file that leads out of the folder stays out of reach, whether it is open or not.
    if ('problem' in onDisk) return { uri, top, reading: onDisk, isOnDisk: true, document };
    const reading = { text: document?.getText() ?? onDisk.text ?? '' };
    return { uri, top, reading, isOnDisk: onDisk.text !== null, document };
  }

  #readFromDisk(uri: string, within: string): Promise<FileReading> {
    const key = addressKey(uri);
    const reading = this.#onDisk.get(key) ?? this.#means.files.read(uri, within);
    this.#onDisk.set(key, reading);
    return reading;
  }

  #isConcerned(uri: string): boolean {
    return isNamed(uri, this.#kind.fileName) || this.#onDisk.has(addressKey(uri));
  }

  #forget(): void {
    this.#clear();
    this.#changed.fire();
  }

  #clear(): void {
    this.#onDisk.clear();
    this.#gathered.clear();
  }
}

/** 核稿：材料/.hegao-ignored.json：第 3 行前后不是合法的 JSON…。 */
export function complaint(path: string, { zh, en }: Bilingual): Bilingual {
  return { zh: `核稿：${path}：${zh}。`, en: `hegao: ${path}: ${en}.` };
}
