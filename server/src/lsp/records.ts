/** The findings that the workspace keeps as ignored. */
import type { IgnoreRecord } from '../core/ignore/record.ts';
import { readRecordFile, recordFileName } from '../core/ignore/recordFile.ts';
import {
  type FolderFile,
  type FolderFileMeans,
  FolderFiles,
  type FolderReading,
  isNamed,
} from './folderFiles.ts';

/** The records of a workspace: those of all files around a draft hold for it. */
export type Records = FolderFiles<readonly IgnoreRecord[]>;

/** Reads records from now on. */
export function openRecords(means: FolderFileMeans): Records {
  return new FolderFiles<readonly IgnoreRecord[]>(means, {
    fileName: recordFileName,
    none: [],
    content: (records) => records,
    gather: async (files, reading) => files.flatMap((file) => recordsIn(file, reading)),
  });
}

/** Whether the document at `uri` is a file of records, and no draft. */
export function isRecordFile(uri: string): boolean {
  return isNamed(uri, recordFileName);
}

/** What the client has open counts, unless it is just being written. What is wrong is told of what is on disk. */
function recordsIn(file: FolderFile, { complain }: FolderReading): readonly IgnoreRecord[] {
  const { records, problems } = contentOf(file);
  for (const problem of problems) complain(file, problem);
  const open = file.open && readRecordFile(file.open.getText());
  return open?.isSound ? open.records : records;
}

function contentOf({ onDisk }: FolderFile): Omit<ReturnType<typeof readRecordFile>, 'isSound'> {
  return 'problem' in onDisk
    ? { records: [], problems: [onDisk.problem] }
    : readRecordFile(onDisk.text ?? '');
}
