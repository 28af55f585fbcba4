/** Makes text from a draft safe to print: no draft may move the cursor or recolour the terminal. */

/** `text` with control characters as their pictures (␛) and direction overrides as ·. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const unit = character.charCodeAt(0);
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? '\u2421' : '·';
  });
}

/** C0 and C1 controls, DEL, line separators, and the marks that turn the writing direction. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
