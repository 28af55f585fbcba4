/** Finds what was left to be filled in: *县, X县, 某某, ××亿元, 20XX年, ____. */
import type { Placeholder } from '../model/noise.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/** The placeholders of a paragraph in text order, spans relative to it; `masked` spans hold none. */
export function readPlaceholders(text: string, masked: readonly Span[]): readonly Placeholder[] {
  const placeholders: Placeholder[] = [];
  for (const match of text.matchAll(PLACEHOLDER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (overlapsAny(masked, { start, end })) continue;
    if (isOrdinary(text, start, end)) continue;
    placeholders.push({ start, end, text: match[0] });
  }
  return placeholders;
}

const PLACE = '(?:省|自治区|市|州|县|区|乡|镇|村|街道|社区|局|公司|集团|同志|书记|市长|县长)';

const PLACEHOLDER = new RegExp(
  [
    `[*＊]{1,3}${PLACE}`, // *县: a name struck out
    `[XＸ]{1,3}${PLACE}`, // X县
    '(?:20|２０)[XxＸ×*＊]{1,2}年(?:[XxＸ×*＊]{1,2}月)?(?:[XxＸ×*＊]{1,2}日)?',
    '[XＸ]{2,6}', // XX
    '[×✕╳]{2,6}', // ××亿元
    '[x]{2,6}(?=[亿万]|元|%|个|项|家|人|户)', // xxx亿元
    `[×✕╳XＸ](?=${PLACE}|[亿万]{0,2}(?:元|个|项|家|人|户|%|月|日)(?!数))`,
    '某某',
    '[_＿]{3,40}',
    '〔[^〔〕]{0,12}(?:待填|待补|待定|发文机关|填写)[^〔〕]{0,12}〕|[（(](?:待填|待补|待定|待核实|此处填写)[^（()）]{0,12}[)）]',
  ].join('|'),
  'g',
);

/** XXL and 2×300MW are ordinary; **重点** is Markdown. */
function isOrdinary(text: string, start: number, end: number): boolean {
  const previous = text[start - 1] ?? '';
  const next = text[end] ?? '';
  const first = text[start] ?? '';
  if (/[XＸx]/.test(first)) return /[A-Za-z]/.test(previous) || /[A-Za-z]/.test(next);
  if (first === '×' || first === '✕' || first === '╳') return /[\d)）]/.test(previous);
  return false;
}
