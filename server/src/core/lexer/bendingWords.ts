/** Finds the words that bend a number where they stand next to it: 近8亿元, 超过六成, 2亿元以上. */
import { after, before, notBefore } from '../lexicon/approximations.ts';
import type { Approximation } from '../model/quantity.ts';
import { byFirstCharacter, longest } from './unitAt.ts';

/** A bending word as written. */
export interface BendingWord {
  readonly written: string;
  readonly approximation: Approximation;
}

/** The longest one that ends at `index` and is a word of its own there: 近3个月 but not 最近3个月. */
export function bendingWordBefore(text: string, index: number): BendingWord | null {
  const word = beforeWords.find(({ written }) => endsAt(text, written, index));
  if (!word) return null;
  const previous = text[index - word.written.length - 1];
  return previous !== undefined && notBefore[word.written]?.includes(previous) ? null : word;
}

/** Whether `word` ends at `index`; a negative start would be taken for 0. */
function endsAt(text: string, word: string, index: number): boolean {
  return index >= word.length && text.startsWith(word, index - word.length);
}

/** The longest one that starts at `index`. */
export function bendingWordAfter(text: string, index: number): BendingWord | null {
  return longest(afterWords, text, index);
}

const beforeWords = wordsOf(before).sort((a, b) => b.written.length - a.written.length);
const afterWords = byFirstCharacter(wordsOf(after));

function wordsOf(table: Readonly<Record<string, Approximation>>): BendingWord[] {
  return Object.entries(table).map(([written, approximation]) => ({ written, approximation }));
}
