/** What is said of a change that is carried through, in both tongues. */
import type { Bilingual } from '../../core/text/bilingual.ts';

/** Why a figure is changed with another. */
export const carriedWords = {
  same: { zh: '同一数据', en: 'The same figure' },
  computed: { zh: '由此推算的数字', en: 'Computed from it' },
} satisfies Record<string, Bilingual>;

/** 按 585.7亿元 更新全文：同一数据 2 处，推算数字 3 处（另有 1 处须人工核改）. */
export function carriedTitle(
  figure: string,
  same: number,
  computed: number,
  open: number,
): Bilingual {
  const zh = [
    ...(same > 0 ? [`同一数据 ${same} 处`] : []),
    ...(computed > 0 ? [`推算数字 ${computed} 处`] : []),
  ];
  const en = [
    ...(same > 0 ? [`${same} of the same`] : []),
    ...(computed > 0 ? [`${computed} computed`] : []),
  ];
  const left = {
    zh: open > 0 ? `（另有 ${open} 处须人工核改）` : '',
    en: open > 0 ? ` (${open} more by hand)` : '',
  };
  return {
    zh: `按 ${figure} 更新全文：${zh.join('，')}${left.zh}`,
    en: `Bring the draft in line with ${figure}: ${en.join(', ')}${left.en}`,
  };
}

/** Why what was typed for a figure is not taken. */
export const renameRefusals = {
  noFigure: { zh: '光标处没有可以改的数字', en: 'There is no figure here to change' },
  notOne: {
    zh: '请输入一个完整的数字，连同单位，如 585.7亿元',
    en: 'Give one whole figure with its unit, such as 585.7亿元',
  },
  otherUnit: { zh: '单位不是同一类，不能替换', en: 'The unit measures something else' },
} satisfies Record<string, Bilingual>;
