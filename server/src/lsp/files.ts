/** How the server reads files; who starts it says how, as nothing here knows where it runs. */
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

/** Where there are no files, as in a browser. */
export const noFiles: Files = { read: async () => ({ text: null }) };
