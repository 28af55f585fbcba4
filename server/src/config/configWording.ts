/** What is wrong in a configuration, in the user's words. */
import { severityLevels } from '../core/rules/severityLevels.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import { closest } from '../core/text/closest.ts';
import { speakingRates } from '../core/text/speakingRate.ts';
import { configKeys } from './configKeys.ts';

/** For a key that does not exist. */
export function unknownKey(key: string): Bilingual {
  const all = Object.keys(configKeys);
  const [near] = closest(key, all);
  return {
    zh: `没有 ${brief(key)} 这一项，${near ? `相近的有 ${near}` : `可用的有 ${all.join('、')}`}`,
    en: `There is no key ${brief(key)}; ${near ? `close to it is ${near}` : `there are ${all.join(', ')}`}`,
  };
}

/** For a rule that is none of `ids`. */
export function unknownRule(id: string, ids: readonly string[]): Bilingual {
  const near = closest(id, ids);
  return {
    zh: `没有规则 ${brief(id)}${near.length > 0 ? `，相近的有 ${near.join('、')}` : ''}`,
    en: `There is no rule ${brief(id)}${near.length > 0 ? `; close to it are ${near.join(', ')}` : ''}`,
  };
}

/** For a level that does not exist. */
export function wrongLevel(rule: string): Bilingual {
  return {
    zh: `${rule} 的级别应为 ${severityLevels.join('、')} 之一`,
    en: `The level of ${rule} must be one of ${severityLevels.join(', ')}`,
  };
}

/** For a path that the configuration may not lead to. */
export function outsideFolder(path: string): Bilingual {
  return {
    zh: `${brief(path)} 应为这个文件夹里的一个文件，如 台账/项目名称.txt`,
    en: `${brief(path)} must be a file in this folder, such as lists/names.txt`,
  };
}

/** For a text that is no YAML mapping. */
export const NO_KEYS: Bilingual = {
  zh: '应写成“键: 值”，一行一项，如 speakingRate: 180',
  en: 'Write “key: value”, one on each line, such as speakingRate: 180',
};

/** For rules that are no mapping. */
export const RULES: Bilingual = {
  zh: 'rules 下面一行一条，写作“规则: 级别”，如 figure-share: off',
  en: 'Below rules stand “rule: level”, one on each line, such as figure-share: off',
};

/** For exclusions that are no list. */
export const PATTERNS: Bilingual = {
  zh: 'exclude 应为列表，每项另起一行，如“- 归档/”',
  en: 'exclude must be a list, each item on a line of its own, such as “- archive/”',
};

/** For an exclusion that is no pattern. */
export const PATTERN: Bilingual = {
  zh: 'exclude 的每一项应为路径模式，如 归档/',
  en: 'Each item of exclude must be a pattern, such as archive/',
};

/** For a rate that nobody speaks at. */
export const RATE: Bilingual = {
  zh: `speakingRate 应为 ${speakingRates.least} 到 ${speakingRates.most} 之间的数`,
  en: `speakingRate must be a number from ${speakingRates.least} to ${speakingRates.most}`,
};

/** For names that are neither a path nor a list. */
export const NAMES: Bilingual = {
  zh: 'names 应为一份名单的路径，或者名称的列表，每项另起一行，如“- 全称 = 简称”',
  en: 'names must be the path of a list, or a list, each item on a line of its own: “- full name = short”',
};

/** For an item of the list without a name. */
export const EMPTY_NAME: Bilingual = {
  zh: 'names 的每一项应为一个名称，如“全称 = 简称”',
  en: 'Each item of names must be a name: “full name = short”',
};

/** For an item with several lines. */
export const ONE_NAME: Bilingual = {
  zh: '一项只写一个名称',
  en: 'An item is one name',
};

/** What is typed may be of any length. */
function brief(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const LONGEST = 40;
