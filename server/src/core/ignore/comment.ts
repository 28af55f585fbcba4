/** A comment by which a writer asks for silence: <!-- 核稿忽略 figure-sum：口径不同 -->. */
import type { Span } from '../text/span.ts';

/**
 * `line`: its own line, or the next one where nothing else stands on it; `next-line`: the next line that has words;
 * `start` … `end`: what stands between the two; `file`: the whole text.
 */
export type IgnoreForm = 'line' | 'next-line' | 'start' | 'end' | 'file';

/** A rule's name as the comment has it; `id` is in half-width lower case. */
export interface NamedRule extends Span {
  readonly id: string;
}

/** A comment as it is written; the span runs from `<` to `>`, or to the line's end where no `-->` follows. */
export interface WrittenComment extends Span {
  /** Null where the word behind 核稿忽略 is no form: 核稿忽略下行. */
  readonly form: IgnoreForm | null;
  /** 核稿忽略下一行: the span of the word without what follows. */
  readonly head: Span;
  /** Empty where all rules are meant. */
  readonly rules: readonly NamedRule[];
  readonly reason: string;
  /** Whether it has its `-->`. */
  readonly isClosed: boolean;
  /** Index of its line. */
  readonly line: number;
  /** Whether nothing but comments stands on its line. */
  readonly isAlone: boolean;
}

/** A comment with what it reaches. */
export interface IgnoreComment extends WrittenComment {
  /** Where the findings that it keeps away begin, both ends included; null where it keeps none away. */
  readonly scope: Span | null;
  /** Of a `start` its `end`, the other way about; null where it has none, and for the other forms. */
  readonly partner: Span | null;
}

/** The words that name the forms, behind 核稿忽略; 本行 may be left out. */
export const formWords: ReadonlyMap<string, IgnoreForm> = new Map([
  ['本行', 'line'],
  ['下一行', 'next-line'],
  ['开始', 'start'],
  ['结束', 'end'],
  ['全文', 'file'],
]);
