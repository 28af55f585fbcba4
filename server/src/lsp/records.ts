/** The findings that the workspace keeps as ignored: read from its files, and read again when they change. */
import { type Connection, Emitter, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { IgnoreRecord } from '../core/ignore/record.ts';
import { readRecordFile, recordFileName } from '../core/ignore/recordFile.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { Client } from './client.ts';
import type { FileNews } from './fileNews.ts';
import type { FileReading, Files } from './files.ts';
import { foldersUpTo, inFolder, pathBelow } from './uris.ts';
import { warnOnce } from './warning.ts';
import type { Workspace } from './workspace.ts';

/** What records are read with. */
export interface RecordMeans {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly news: FileNews;
  readonly workspace: Workspace;
}

/** A file that a finding can be kept in. */
export interface RecordTarget {
  readonly uri: string;
  /** The folder of the workspace that it lies in. */
  readonly top: string;
  /** What it holds, as the client has it open, else on disk; empty where there is none. */
  readonly reading: { readonly text: string } | { readonly problem: Bilingual };
  readonly isOnDisk: boolean;
  /** Where the client has it open, and tells the server so. */
  readonly document: TextDocument | undefined;
}

/** Whether the document at `uri` is a file of records, and no draft. */
export function isRecordFile(uri: string): boolean {
  return uri.endsWith(`/${recordFileName}`);
}

/** The records of a workspace, each file read once until there is news of it. */
export class Records {
  readonly #means: RecordMeans;
  readonly #changed = new Emitter<void>();
  readonly #onDisk = new Map<string, Promise<FileReading>>();
  readonly #lists = new Map<string, Promise<readonly IgnoreRecord[]>>();
  readonly #warn: (message: string) => void;

  constructor(means: RecordMeans) {
    const { connection, documents, news, workspace } = means;
    this.#means = means;
    this.#warn = warnOnce(connection);
    workspace.onChange(() => this.#forget());
    news.onNews((changes) => {
      if (changes.some(({ uri }) => isRecordFile(uri))) this.#forget();
    });
    documents.onDidChangeContent(({ document }) => {
      if (isRecordFile(document.uri)) this.#forget();
    });
    documents.onDidClose(({ document }) => {
      if (isRecordFile(document.uri)) this.#forget();
    });
  }

  /** Those given out before no longer hold. */
  get onChange() {
    return this.#changed.event;
  }

  /** Asks for news of the files; to be called when the client is ready. */
  listen(): void {
    this.#means.news.watch([{ globPattern: `**/${recordFileName}` }]);
  }

  /** The records for the document at `uri`, the same list until something changes. Never rejects. */
  of(uri: string): Promise<readonly IgnoreRecord[]> {
    const folders = this.#foldersOf(uri);
    const [nearest] = folders;
    if (nearest === undefined) return NONE;
    const list = this.#lists.get(nearest) ?? this.#recordsIn(folders);
    this.#lists.set(nearest, list);
    return list;
  }

  /** Whether a finding in the document at `uri` can be kept: it lies in a trusted folder on disk. */
  canKeep(uri: string): boolean {
    return this.#foldersOf(uri).length > 0;
  }

  /** The file that a finding in the document at `uri` is to be kept in: the nearest, else a new one in the topmost folder. */
  async targetFor(uri: string): Promise<RecordTarget | null> {
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
    this.#onDisk.set(uri, Promise.resolve({ text }));
    this.#changed.fire();
  }

  /** From the document's own folder up to that of the workspace. */
  #foldersOf(uri: string): readonly string[] {
    const top = this.#means.workspace.trustedFolderOf(uri);
    return top === null ? [] : foldersUpTo(uri, top);
  }

  async #targetIn(folder: string, top: string): Promise<RecordTarget> {
    const uri = inFolder(folder, recordFileName);
    const onDisk = await this.#readFromDisk(uri, top);
    const document = this.#means.documents.get(uri);
    // A file that leads out of the folder stays out of reach, whether it is open or not.
    if ('problem' in onDisk) return { uri, top, reading: onDisk, isOnDisk: true, document };
    const reading = { text: document?.getText() ?? onDisk.text ?? '' };
    return { uri, top, reading, isOnDisk: onDisk.text !== null, document };
  }

  /**
   * What the client has open counts, unless it is just being written, or the file is gone. What is wrong is told of what is
   * on disk.
   */
  async #recordsIn(folders: readonly string[]): Promise<readonly IgnoreRecord[]> {
    const top = folders.at(-1) ?? '';
    const { client, documents } = this.#means;
    const found = folders.map(async (folder) => {
      const uri = inFolder(folder, recordFileName);
      const onDisk = await this.#readFromDisk(uri, top);
      const { records, problems } = contentOf(onDisk);
      for (const problem of problems)
        this.#warn(complaint(pathBelow(top, uri), problem)[client.tongue]);
      const document = 'text' in onDisk && onDisk.text !== null ? documents.get(uri) : undefined;
      const open = document && readRecordFile(document.getText());
      return open?.isSound ? open.records : records;
    });
    return (await Promise.all(found)).flat();
  }

  #readFromDisk(uri: string, top: string): Promise<FileReading> {
    const reading = this.#onDisk.get(uri) ?? this.#means.files.read(uri, top);
    this.#onDisk.set(uri, reading);
    return reading;
  }

  #forget(): void {
    this.#clear();
    this.#changed.fire();
  }

  #clear(): void {
    this.#onDisk.clear();
    this.#lists.clear();
  }
}

/** One list for all, as another one would be taken for news. */
const NONE: Promise<readonly IgnoreRecord[]> = Promise.resolve([]);

function contentOf(reading: FileReading): ReturnType<typeof readRecordFile> {
  return 'problem' in reading
    ? { records: [], problems: [reading.problem], isSound: false }
    : readRecordFile(reading.text ?? '');
}

/** 核稿：材料/.hegao-ignored.json：第 3 行前后不是合法的 JSON…。 */
export function complaint(path: string, { zh, en }: Bilingual): Bilingual {
  return { zh: `核稿：${path}：${zh}。`, en: `hegao: ${path}: ${en}.` };
}
