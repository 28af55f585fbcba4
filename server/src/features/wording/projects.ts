/** What is said of projects and their names, in both tongues. */
import type { Bilingual } from '../../core/text/bilingual.ts';

/** Why a place is changed when a project is renamed. */
export const renamedNames = {
  name: { zh: '项目全称', en: 'Full names' },
  stage: { zh: '分期名称', en: 'Names of its stages' },
  short: { zh: '简称（请逐处确认）', en: 'Short forms (to be confirmed)' },
} satisfies Record<string, Bilingual>;

/** Why a new name is not taken. */
export const projectRefusals = {
  empty: { zh: '请输入项目名称', en: 'Give a name for the project' },
  lineBreak: { zh: '项目名称不能换行', en: 'A project’s name cannot have a line break' },
  tooShort: { zh: '项目名称至少要有两个字', en: 'A project’s name has two characters or more' },
  tooLong: { zh: '项目名称不能超过 60 个字', en: 'A project’s name has 60 characters at most' },
} satisfies Record<string, Bilingual>;

/** Why there is nothing to rename. */
export const nothingToRename: Bilingual = {
  zh: '光标处没有可以改的数字或项目名称',
  en: 'There is no figure or project here to change',
};

/** Words around what other drafts say. */
export const elsewhereWords = {
  elsewhere: { zh: '其他稿件', en: 'Other drafts' },
  draft: { zh: '稿件', en: 'Draft' },
  list: { zh: '名称表', en: 'list of names' },
} satisfies Record<string, Bilingual>;

/** 加入名称表：莲坪云基地. */
export function addNameTitle(name: string): Bilingual {
  return { zh: `把“${name}”加入名称表`, en: `Add ${name} to the list of names` };
}
