/** What the readers of numeral forms share. */
import type { NumeralFormKind } from '../model/numeralForm.ts';
import { halfWidth } from '../text/characters.ts';

/** One way of writing: a search and what is made of a hit. */
export interface FormPattern {
  readonly kind: NumeralFormKind;
  /** Global, every alternative of bounded length. */
  readonly pattern: RegExp;
  /** How the hit would be written instead, the likeliest first; null where it is all right as it stands. */
  readonly better: (hit: FormHit) => readonly string[] | null;
}

/** A hit of a pattern in a paragraph. */
export interface FormHit {
  readonly match: RegExpMatchArray;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text before the hit, back to its clause's start, at most `length` characters. */
export function clauseBefore({ text, start }: FormHit, length: number): string {
  const before = text.slice(Math.max(0, start - length), start);
  return before.slice(Math.max(...MARKS.map((mark) => before.lastIndexOf(mark))) + 1);
}

const MARKS = ['，', '。', '；', '：', ',', ';', ':', '！', '？'];

const HAN = '〇一二三四五六七八九';

/** Digits of any script, one by one: `2009` → 二〇〇九. */
export function hanDigits(digits: string): string {
  return [...digits].map((digit) => HAN[Number(digit)] ?? digit).join('');
}

/** 二〇〇九, 二OO九, 2O24 → `2009`: what stands for zero becomes one. */
export function arabicDigits(written: string): string {
  return [...written]
    .map((character) => {
      if ('零○〇OＯoｏ'.includes(character)) return '0';
      const value = HAN.indexOf(character);
      return value < 0 ? halfWidth(character) : String(value);
    })
    .join('');
}
