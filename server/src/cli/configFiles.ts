/** Finds what a team has settled for a draft: in the `hegao.yaml` of its folder, else of the nearest around it. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Config, configFileName, exclusionsOf, noConfig } from '../config/config.ts';
import { readConfig } from '../config/readConfig.ts';
import type { AcceptedName } from '../core/names/acceptedNames.ts';
import { readNameFile } from '../core/names/nameFile.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import { positionAt } from '../core/text/lineIndex.ts';
import { splitParagraphs } from '../core/text/paragraphs.ts';
import { exclusionOf } from '../disk/findDrafts.ts';
import { complain } from './eachSource.ts';
import { type Unusable, unreadable, unsuitableReasons } from './problems.ts';
import { foldersAbove } from './recordFiles.ts';
import { STANDARD_INPUT } from './sources.ts';
import type { Terminal } from './terminal.ts';
import type { Call } from './usage.ts';

/** The configurations for the drafts of one call. */
export interface ConfigFiles {
  /** For the draft at `path`; the same object for all drafts of one file. */
  for(path: string): FoundConfig;
  /** Whether a search through a folder leaves out what it finds at `path`. */
  excludes(path: string, isFolder: boolean): boolean;
}

/** A configuration with what it points to. */
export interface FoundConfig {
  readonly config: Config;
  /** Its own, or those of the list that it points to. */
  readonly names: readonly AcceptedName[];
}

/** A configuration as it was read, and what it leaves out. */
interface Opened extends FoundConfig {
  readonly excludes: (path: string, isFolder: boolean) => boolean;
  readonly isSound: boolean;
}

/**
 * Reads each file once, when it is first needed, and tells then what is wrong with it. Null where the call names a file
 * that cannot be used.
 */
export function openConfigs(
  { config: named, tongue }: Call,
  terminal: Terminal,
): ConfigFiles | null {
  const tell = (problem: Unusable): void => complain(terminal, problem, tongue);
  const given = named === undefined ? undefined : openConfig(named, tell);
  if (given && !given.isSound) return null;
  const read = new Map<string, Opened>();
  const openedFor = (folder: string): Opened => {
    if (given) return given;
    const opened = read.get(folder) ?? nearest(folder, openedFor, tell);
    read.set(folder, opened);
    return opened;
  };
  return {
    for: (path) => openedFor(resolve(path === STANDARD_INPUT ? '.' : dirname(path))),
    excludes: (path, isFolder) => openedFor(dirname(resolve(path))).excludes(path, isFolder),
  };
}

type Tell = (problem: Unusable) => void;

/** Of a folder without a file, what holds for the one around it; a file that cannot be used is still the nearest. */
function nearest(folder: string, around: (folder: string) => Opened, tell: Tell): Opened {
  const file = join(folder, configFileName);
  if (existsSync(file)) return openConfig(relative('.', file), tell);
  const [, parent] = foldersAbove(folder);
  return parent === undefined ? nothing : around(parent);
}

const nothing: Opened = {
  config: noConfig,
  names: [],
  excludes: () => false,
  isSound: false,
};

/** What can be read of the file at `path`. */
function openConfig(path: string, tell: Tell): Opened {
  const text = textAt(path, tell);
  if (text === null) return nothing;
  const { config, problems, isSound } = readConfig(text);
  const paragraphs = splitParagraphs(text);
  const complainAt = (start: number, reason: Bilingual): void =>
    tell({ path: `${path}:${positionAt(paragraphs, start).line + 1}`, reason });
  for (const { start, message } of problems) complainAt(start, message);
  const folder = dirname(resolve(path));
  const { nameFile } = config;
  const names = nameFile
    ? namesIn(folder, nameFile.path, (reason) => complainAt(nameFile.start, reason))
    : config.names;
  const excludes = exclusionOf(folder, { exclude: exclusionsOf(config, []) });
  return { config, names, excludes, isSound };
}

function textAt(path: string, tell: Tell): string | null {
  try {
    const stats = statSync(path);
    const reason = unsuitableReason(stats.isFile() || stats.isFIFO(), stats.size);
    if (!reason) return readFileSync(path, 'utf8');
    tell({ path, reason });
  } catch (error) {
    tell(unreadable(path, error));
  }
  return null;
}

function unsuitableReason(isReadable: boolean, size: number): Bilingual | undefined {
  if (!isReadable) return unsuitableReasons.special;
  return size > LARGEST ? unsuitableReasons.tooLarge : undefined;
}

const LARGEST = 64 * 1024 * 1024;

/** The list at `path` below `folder`, where it really lies below it, links followed. */
function namesIn(
  folder: string,
  path: string,
  say: (reason: Bilingual) => void,
): readonly AcceptedName[] {
  const told = ({ zh, en }: Bilingual): void => say({ zh: `${path}：${zh}`, en: `${path}: ${en}` });
  try {
    const file = realpathSync(join(folder, path));
    const way = relative(realpathSync(folder), file);
    if (way === '..' || way.startsWith(`..${sep}`)) told(OUTSIDE);
    else if (!statSync(file).isFile()) told(unsuitableReasons.special);
    else return readNameFile(readFileSync(file, 'utf8')).names;
  } catch (error) {
    told(unreadable(path, error).reason);
  }
  return [];
}

const OUTSIDE: Bilingual = {
  zh: '链接到了文件夹外面，没有使用',
  en: 'leads out of the folder by a link, and is not used',
};
