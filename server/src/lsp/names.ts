/** The names that a folder’s team has agreed on: read from its files, and read again when they change. */
import { type Connection, Emitter, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type AcceptedNames, acceptedNames, noNames } from '../core/names/acceptedNames.ts';
import { nameFileName, readNameFile } from '../core/names/nameFile.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { Client } from './client.ts';
import type { FileNews } from './fileNews.ts';
import type { FileReading, Files } from './files.ts';
import { complaint } from './records.ts';
import { foldersUpTo, inFolder, pathBelow } from './uris.ts';
import { warnOnce } from './warning.ts';
import type { Workspace } from './workspace.ts';

/** What names are read with. */
export interface NameMeans {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: TextDocuments<TextDocument>;
  readonly files: Files;
  readonly news: FileNews;
  readonly workspace: Workspace;
}

/** A file that a name can be added to. */
export interface NameTarget {
  readonly uri: string;
  /** The folder of the workspace that it lies in. */
  readonly top: string;
  readonly reading: { readonly text: string } | { readonly problem: Bilingual };
  readonly isOnDisk: boolean;
  readonly document: TextDocument | undefined;
}

/** Whether the document at `uri` is a list of names, and no draft. */
export function isNameFile(uri: string): boolean {
  return uri.endsWith(`/${nameFileName}`);
}

/** The lists of a workspace, each file read once until there is news of it. */
export class Names {
  readonly #means: NameMeans;
  readonly #changed = new Emitter<void>();
  readonly #onDisk = new Map<string, Promise<FileReading>>();
  readonly #lists = new Map<string, Promise<AcceptedNames>>();
  readonly #warn: (message: string) => void;

  constructor(means: NameMeans) {
    const { connection, documents, news, workspace } = means;
    this.#means = means;
    this.#warn = warnOnce(connection);
    workspace.onChange(() => this.#forget());
    news.onNews((changes) => {
      if (changes.some(({ uri }) => isNameFile(uri))) this.#forget();
    });
    documents.onDidChangeContent(({ document: { uri } }) => {
      if (isNameFile(uri)) this.#forget();
    });
    documents.onDidClose(({ document: { uri } }) => {
      if (isNameFile(uri)) this.#forget();
    });
  }

  /** Those given out before no longer hold. */
  get onChange() {
    return this.#changed.event;
  }

  /** Asks for news of the files; to be called when the client is ready. */
  listen(): void {
    this.#means.news.watch([{ globPattern: `**/${nameFileName}` }]);
  }

  /** The names for the document at `uri`, the same object until something changes. Never rejects. */
  of(uri: string): Promise<AcceptedNames> {
    const folders = this.#foldersOf(uri);
    const [nearest] = folders;
    if (nearest === undefined) return NONE;
    const list = this.#lists.get(nearest) ?? this.#namesIn(folders);
    this.#lists.set(nearest, list);
    return list;
  }

  /** Whether names in the document at `uri` can be listed: it lies in a trusted folder on disk. */
  canKeep(uri: string): boolean {
    return this.#foldersOf(uri).length > 0;
  }

  /** The file that takes names of the document at `uri`: the nearest, else a new one in the topmost folder. */
  async targetFor(uri: string): Promise<NameTarget | null> {
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

  #foldersOf(uri: string): readonly string[] {
    const top = this.#means.workspace.trustedFolderOf(uri);
    return top === null ? [] : foldersUpTo(uri, top);
  }

  async #targetIn(folder: string, top: string): Promise<NameTarget> {
    const uri = inFolder(folder, nameFileName);
    const onDisk = await this.#readFromDisk(uri, top);
    const document = this.#means.documents.get(uri);
    if ('problem' in onDisk) return { uri, top, reading: onDisk, isOnDisk: true, document };
    const reading = { text: document?.getText() ?? onDisk.text ?? '' };
    return { uri, top, reading, isOnDisk: onDisk.text !== null, document };
  }

  /** What the client has open counts, unless the file is gone. */
  async #namesIn(folders: readonly string[]): Promise<AcceptedNames> {
    const top = folders.at(-1) ?? '';
    const { client, documents } = this.#means;
    const found = folders.map(async (folder) => {
      const uri = inFolder(folder, nameFileName);
      const onDisk = await this.#readFromDisk(uri, top);
      if ('problem' in onDisk) {
        this.#warn(complaint(pathBelow(top, uri), onDisk.problem)[client.tongue]);
        return [];
      }
      const document = onDisk.text === null ? undefined : documents.get(uri);
      return readNameFile(document?.getText() ?? onDisk.text ?? '').names;
    });
    const list = (await Promise.all(found)).flat();
    return list.length === 0 ? noNames : acceptedNames(list);
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

const NONE: Promise<AcceptedNames> = Promise.resolve(noNames);
