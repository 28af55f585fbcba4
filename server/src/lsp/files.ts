/** How the server reads files; who starts it says how, as nothing here knows where it runs. */
import type { DraftSummary } from '../core/model/summary.ts';
import type { AcceptedNames } from '../core/names/acceptedNames.ts';
import type { Bilingual } from '../core/text/bilingual.ts';

/** Reads files of a workspace. */
export interface Files {
  /**
   * The text of the file at `uri`, null where there is none. A file that really lies outside the folder `within`, by a
   * link, is not read, and neither is one that cannot be. Never rejects.
   */
  read(uri: string, within: string): Promise<FileReading>;
}

/** A file's text, or why it cannot be used, in the user's words. */
export type FileReading = { readonly text: string | null } | { readonly problem: Bilingual };

/** Finds and reads the drafts of a folder that nobody has open. Nothing here rejects. */
export interface DraftFiles {
  /** The addresses of all drafts below `folder`, without what its .gitignore files and `exclude` name. */
  find(folder: string, exclude: readonly string[]): AsyncIterable<string>;
  /** Whether `find` would find the file at `uri`, were it there. */
  isDraft(uri: string, folder: string, exclude: readonly string[]): boolean;
  /** As `Files.read`, in any encoding that drafts come in, and read as far as a summary needs; `names` are projects in it. */
  summarise(uri: string, within: string, names: AcceptedNames): Promise<SummaryReading>;
  /** How many drafts are read at once. */
  readonly width: number;
}

/** A draft's summary, null where there is no draft, or why it cannot be read. */
export type SummaryReading =
  | { readonly summary: DraftSummary | null }
  | { readonly problem: Bilingual };

/** Where there are no files, as in a browser. */
export const noFiles: Files = { read: async () => ({ text: null }) };

/** Where drafts cannot be searched for. */
export const noDraftFiles: DraftFiles = {
  async *find() {},
  isDraft: () => false,
  summarise: async () => ({ summary: null }),
  width: 1,
};
