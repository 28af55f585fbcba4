/** The names that a folder’s team has agreed on. */
import { type AcceptedName, type AcceptedNames, noNames } from '../core/names/acceptedNames.ts';
import { nameFileName, readNameFile } from '../core/names/nameFile.ts';
import type { Configs } from './configs.ts';
import {
  type FolderFile,
  type FolderFileMeans,
  FolderFiles,
  type FolderReading,
  isNamed,
} from './folderFiles.ts';
import { sharedNames } from './sharedNames.ts';
import { inFolder } from './uris.ts';

/** The lists of a workspace: those of all files around a draft hold for it, and that of its configuration. */
export type Names = FolderFiles<AcceptedNames>;

/** Reads lists from now on. */
export function openNames(means: FolderFileMeans, configs: Configs): Names {
  const shared = sharedNames();
  return new FolderFiles<AcceptedNames>(means, {
    fileName: nameFileName,
    none: noNames,
    gather: async (files, reading) => {
      const { names } = await configs.of(inFolder(files[0].folder, '.'));
      const list = [...files.flatMap((file) => namesIn(file, reading)), ...names];
      return shared(list);
    },
    onOtherNews: configs.onChange,
  });
}

/** Whether the document at `uri` is a list of names, and no draft. */
export function isNameFile(uri: string): boolean {
  return isNamed(uri, nameFileName);
}

/** What the client has open counts. */
function namesIn(file: FolderFile, { complain }: FolderReading): readonly AcceptedName[] {
  const { onDisk, open } = file;
  if ('text' in onDisk) return readNameFile(open?.getText() ?? onDisk.text ?? '').names;
  complain(file, onDisk.problem);
  return [];
}
