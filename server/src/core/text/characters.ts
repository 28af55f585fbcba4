/** Classes of characters that the readers ask for again and again. */

/** The value of one decimal digit, half- or full-width, at `index`; -1 for anything else. */
export function digitAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0xff10 && unit <= 0xff19) return unit - 0xff10;
  return -1;
}

/** Whether the digit at `index` is full-width: ６６１. */
export function isFullWidthDigit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xff10 && unit <= 0xff19;
}

/** Whether a Latin letter, half- or full-width, stands at `index`. */
export function isLatin(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const halfWidth = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  const lower = halfWidth | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a Han character of the basic planes stands at `index`. */
export function isHan(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007
  );
}

/** The full-width forms of ASCII letters, digits and marks in half width: ３．５ → 3.5. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** The other way round: 1,024.5 → １，０２４．５. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
}
