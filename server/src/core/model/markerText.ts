/** Rewrites a marker to another number in its own script: （三） → （二）, 第十章 → 第十一章. */

import { fullWidth } from '../text/characters.ts';
import { hanNumber } from '../text/hanNumerals.ts';

/** `text` (a marker as written) with its number replaced by `ordinal`; null where it has none or the form ends before it. */
export function withOrdinal(text: string, ordinal: number): string | null {
  const number = NUMBER.exec(text);
  if (!number || ordinal < 1 || ordinal > 99) return null;
  const written = inScriptOf(number[0], ordinal);
  return written === null
    ? null
    : text.slice(0, number.index) + written + text.slice(number.index + number[0].length);
}

const NUMBER = /[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[０-９]{1,2}|[①-⑳]/;

function inScriptOf(number: string, ordinal: number): string | null {
  const first = number.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return String(ordinal);
  if (first >= 0xff10 && first <= 0xff19) return fullWidth(String(ordinal));
  if (first >= 0x2460 && first <= 0x2473)
    return ordinal <= 20 ? String.fromCharCode(0x245f + ordinal) : null;
  return hanNumber(ordinal);
}
