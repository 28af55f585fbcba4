/** What the actions say by which a finding is ignored. */
import { rules } from '../../core/rules/registry.ts';
import type { Bilingual } from '../../core/text/bilingual.ts';

/** The titles for a finding of the rule with this id. */
export function ignoreTitles(id: string) {
  const rule = rules.find(({ meta }) => meta.id === id)?.meta.title ?? { zh: id, en: id };
  return {
    here: { zh: `忽略这一处：${rule.zh}`, en: `Ignore this finding: ${rule.en}` },
    withReason: {
      zh: `忽略这一处，写明理由…：${rule.zh}`,
      en: `Ignore this finding, with a reason…: ${rule.en}`,
    },
    onLine: {
      zh: `本行忽略“${rule.zh}”（加注释）`,
      en: `Ignore on this line, by a comment: ${rule.en}`,
    },
    inText: {
      zh: `全文忽略“${rule.zh}”（加注释）`,
      en: `Ignore in this text, by a comment: ${rule.en}`,
    },
  } satisfies Record<string, Bilingual>;
}

/** The title of the action that takes all comments out. */
export const removeCommentsTitle: Bilingual = {
  zh: '删去全部“核稿忽略”注释',
  en: 'Remove all 核稿忽略 comments',
};
