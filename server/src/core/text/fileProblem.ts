/** What is wrong in a file that a team writes for the checker. */
import type { Bilingual } from './bilingual.ts';
import type { Span } from './span.ts';

/** Something in the file that does nothing, or not what was meant; the span is half-open, in the file's UTF-16 units. */
export interface FileProblem extends Span {
  readonly message: Bilingual;
}
