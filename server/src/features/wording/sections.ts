/** What is said of sections that are moved and renumbered, in both tongues. */
import type { Bilingual } from '../../core/text/bilingual.ts';

/** The names of the operations. */
export const operationTitles = {
  up: { zh: '上移这一部分', en: 'Move section up' },
  down: { zh: '下移这一部分', en: 'Move section down' },
  in: { zh: '降一级', en: 'Demote section' },
  out: { zh: '升一级', en: 'Promote section' },
  before: { zh: '移到另一部分之前', en: 'Move section before another' },
  behind: { zh: '移到另一部分之后', en: 'Move section behind another' },
  renumberLevel: { zh: '重编同级序号', en: 'Renumber this list' },
  renumberSection: { zh: '重编这一部分以下的序号', en: 'Renumber inside this section' },
  renumberDraft: { zh: '重编全文序号', en: 'Renumber the whole draft' },
} satisfies Record<string, Bilingual>;

/** Why nothing was changed. */
export const sectionNotes = {
  noDraft: { zh: '请先打开一篇讲话稿', en: 'Open a speech draft first' },
  inOrder: { zh: '序号已经是连续的', en: 'The numbers are in order already' },
  refused: { zh: '稿子已经变了，请再试一次', en: 'The draft has changed meanwhile; try again' },
} satisfies Record<string, Bilingual>;

/** 重编全文序号（另有 2 处须自行核对）. */
export function withLeft(title: Bilingual, left: number): Bilingual {
  if (left === 0) return title;
  return {
    zh: `${title.zh}（另有 ${left} 处须自行核对）`,
    en: `${title.en} (${left} more to check by hand)`,
  };
}

/** Said when places that speak of a section are left as they are. */
export function leftWords(lines: readonly number[]): Bilingual {
  const shown = [...new Set(lines)];
  return {
    zh: `第${shown.join('、')}行提到的序号或条数没有改，请核对`,
    en: `Not changed, please check: the numbers mentioned on line ${shown.join(', ')}`,
  };
}
