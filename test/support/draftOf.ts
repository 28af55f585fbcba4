/** Drafts read straight from a text, without claims and findings. */
import { readParagraph } from '../../server/src/core/lexer/paragraphFacts.ts';
import { assemble } from '../../server/src/core/model/assemble.ts';
import type { Draft } from '../../server/src/core/model/draft.ts';
import { splitParagraphs } from '../../server/src/core/text/paragraphs.ts';

/** The draft that `text` makes. */
export function draftOf(text: string): Draft {
  const paragraphs = splitParagraphs(text);
  return assemble(
    text,
    paragraphs,
    paragraphs.map((paragraph) => readParagraph(paragraph.text)),
  );
}
