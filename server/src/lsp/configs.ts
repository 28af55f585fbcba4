/** What the nearest `hegao.yaml` settles for a draft. */
import { type Config, configFileName, type NamedFile, noConfig } from '../config/config.ts';
import { readConfig } from '../config/readConfig.ts';
import type { AcceptedName } from '../core/names/acceptedNames.ts';
import { readNameFile } from '../core/names/nameFile.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { FileProblem } from '../core/text/fileProblem.ts';
import { positionAt } from '../core/text/lineIndex.ts';
import { splitParagraphs } from '../core/text/paragraphs.ts';
import type { FileReading } from './files.ts';
import {
  type FolderFile,
  type FolderFileMeans,
  FolderFiles,
  type FolderReading,
  isNamed,
} from './folderFiles.ts';
import { inFolder } from './uris.ts';

/** A configuration with what it points to. */
export interface FolderConfig {
  readonly config: Config;
  /** Its own, or those of the list that it points to. */
  readonly names: readonly AcceptedName[];
  /** What is wrong with that list. */
  readonly problems: readonly FileProblem[];
}

/** The configurations of a workspace: of those around a draft the nearest holds for it, and no other. */
export type Configs = FolderFiles<FolderConfig>;

/** Reads configurations from now on. */
export function openConfigs(means: FolderFileMeans): Configs {
  return new FolderFiles<FolderConfig>(means, {
    fileName: configFileName,
    none: nothing,
    content: (told) => told,
    gather: async (files, reading) => {
      const file = files.find(({ onDisk }) => 'problem' in onDisk || onDisk.text !== null);
      return file ? configIn(file, reading) : nothing;
    },
  });
}

const nothing: FolderConfig = { config: noConfig, names: [], problems: [] };

/** Whether the document at `uri` is a configuration, and no draft. */
export function isConfigFile(uri: string): boolean {
  return isNamed(uri, configFileName);
}

/** What is wrong with a configuration that is open with `text`; `around` is what holds in its folder. */
export function configProblems(text: string, around: FolderConfig): readonly FileProblem[] {
  const { config, problems } = readConfig(text);
  const { nameFile } = config;
  // While it is being written, what holds may point to another list.
  if (!nameFile || nameFile.path !== around.config.nameFile?.path) return problems;
  const { start, end } = nameFile;
  return [...problems, ...around.problems.map(({ message }) => ({ start, end, message }))];
}

/** What the client has open counts, unless it is just being written. */
async function configIn(file: FolderFile, reading: FolderReading): Promise<FolderConfig> {
  const { onDisk, open, folder } = file;
  if ('problem' in onDisk) {
    reading.complain(file, onDisk.problem);
    return nothing;
  }
  const typed = open && readConfig(open.getText());
  const text = typed?.isSound && open ? open.getText() : (onDisk.text ?? '');
  const { config, problems } = typed?.isSound ? typed : readConfig(text);
  const { nameFile } = config;
  const list = nameFile && (await reading.read(addressBelow(folder, nameFile.path), folder));
  const named = nameFile && list ? namesIn(nameFile, list) : { names: config.names, problems: [] };
  // Where it is open, they stand in it.
  if (!open) tellFirst(file, text, [...problems, ...named.problems], reading);
  return { config, ...named };
}

function addressBelow(folder: string, path: string): string {
  return inFolder(folder, path.split('/').map(encodeURIComponent).join('/'));
}

function namesIn(place: NamedFile, list: FileReading): Pick<FolderConfig, 'names' | 'problems'> {
  if ('text' in list && list.text !== null) {
    return { names: readNameFile(list.text).names, problems: [] };
  }
  const reason = 'problem' in list ? list.problem : MISSING;
  const { start, end, path } = place;
  const message = { zh: `${path}：${reason.zh}`, en: `${path}: ${reason.en}` };
  return { names: [], problems: [{ start, end, message }] };
}

/** One is enough to have the file opened; there all are shown. */
function tellFirst(
  file: FolderFile,
  text: string,
  [first]: readonly FileProblem[],
  { complain }: FolderReading,
): void {
  if (!first) return;
  const line = positionAt(splitParagraphs(text), first.start).line + 1;
  const { zh, en } = first.message;
  complain(file, { zh: `第 ${line} 行：${zh}`, en: `line ${line}: ${en}` });
}

const MISSING: Bilingual = { zh: '找不到这个文件', en: 'no such file' };
