/** Colours of the text format; without colour, marks of its own. */
import type { Severity } from '../core/rules/rule.ts';

/** Ways to set a piece of text off. */
export interface Palette {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  dim(text: string): string;
  /** A place in a source line: colour, or ⟦…⟧ as carets do not line up below full-width characters. */
  place(severity: Severity, text: string): string;
}

/** The palette for a terminal with or without colour. */
export function palette(color: boolean): Palette {
  if (!color) return plain;
  return {
    severity: (severity, text) => sgr(codes[severity], text),
    strong: (text) => sgr('1', text),
    dim: (text) => sgr('2', text),
    // A place without width, where something is missing, shows in no colour.
    place: (severity, text) => sgr(`1;4;${codes[severity]}`, text === '' ? '⟦⟧' : text),
  };
}

const plain: Palette = {
  severity: (_, text) => text,
  strong: (text) => text,
  dim: (text) => text,
  place: (_, text) => `⟦${text}⟧`,
};

/** Red, yellow, blue, cyan. */
const codes: Readonly<Record<Severity, string>> = {
  error: '31',
  warning: '33',
  information: '34',
  hint: '36',
};

/** Wraps `text` in an ANSI "select graphic rendition" sequence. */
function sgr(code: string, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`;
}
