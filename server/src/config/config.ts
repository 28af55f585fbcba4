/** What a folder's `hegao.yaml` settles for the drafts in it. */
import type { AcceptedName } from '../core/names/acceptedNames.ts';
import type { SeverityLevel } from '../core/rules/severityLevels.ts';
import type { Span } from '../core/text/span.ts';

/** The file's name, in the folder whose drafts it is for. */
export const configFileName = 'hegao.yaml';

/** What a file says; undefined where it says nothing, and the reader's own settings hold. */
export interface Config {
  /** By rule id. */
  readonly severities: Readonly<Record<string, SeverityLevel>>;
  /** What is no draft, in the notation of .gitignore, relative to the file's folder. */
  readonly exclude: readonly string[] | undefined;
  /** Characters a minute. */
  readonly speakingRate: number | undefined;
  /** Those that stand in the file itself. */
  readonly names: readonly AcceptedName[];
  /** The list of names that it points to instead. */
  readonly nameFile: NamedFile | undefined;
}

/** A file that is named at a place of the configuration. */
export interface NamedFile extends Span {
  /** From the configuration's folder, within it as far as the words tell, with / between the names. */
  readonly path: string;
}

/** Where there is no file. */
export const noConfig: Config = {
  severities: {},
  exclude: undefined,
  speakingRate: undefined,
  names: [],
  nameFile: undefined,
};

/** The patterns of what is no draft: `exclude`, else `usual`, and the list of names, which is no draft either. */
export function exclusionsOf(
  { exclude, nameFile }: Config,
  usual: readonly string[],
): readonly string[] {
  const patterns = exclude ?? usual;
  return nameFile ? [...patterns, `/${nameFile.path.replace(/[\\*?[\]!# ]/g, '\\$&')}`] : patterns;
}
