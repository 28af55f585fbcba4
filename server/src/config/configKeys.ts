/** The keys of `hegao.yaml`, and what they are for: the reader knows them by this list, the JSON schema is made from it. */
import type { Bilingual } from '../core/text/bilingual.ts';

/** What is said of each key where it is typed. */
export const configKeys = {
  rules: {
    zh: '各条规则的级别，一行一条；这里没写的规则用各人设置里的级别',
    en: 'Severity by rule, one a line; a rule that is not named here keeps the one of each reader’s settings',
  },
  exclude: {
    zh: '哪些文件和文件夹不算稿子，写法同 .gitignore，从这个文件所在的文件夹算起',
    en: 'What is no draft, in the notation of .gitignore, relative to the folder of this file',
  },
  speakingRate: {
    zh: '每分钟念多少字，用来估算讲话时长',
    en: 'Characters spoken in a minute; speaking times reckon with it',
  },
  names: {
    zh: '统一的项目名称：一份名单的路径（在这个文件夹里），或者直接列出，一项一个，“全称 = 简称, 简称”',
    en: 'The names agreed on: the path of a list in this folder, or the names themselves, each as “full name = short, short”',
  },
} as const satisfies Record<string, Bilingual>;

/** One of the keys. */
export type ConfigKey = keyof typeof configKeys;

/** Whether `key` is one of them. */
export function isConfigKey(key: string): key is ConfigKey {
  return Object.hasOwn(configKeys, key);
}
