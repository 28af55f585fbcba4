/** A paragraph with its project mentions marked by kind, so that a failure reads like the case. */
import { readProjectMentions } from '../../../server/src/core/lexer/projectNames.ts';
import { parseMarkup } from '../../support/markup.ts';

/** `source` with the marks that the reader puts; equal to `source` where it marks what the case marks. */
export function markedMentions(source: string): string {
  const { text } = parseMarkup(source);
  return [...readProjectMentions(text, [])]
    .reverse()
    .reduce(
      (out, { start, end, kind }) =>
        `${out.slice(0, start)}<|${out.slice(start, end)}|${kind}>${out.slice(end)}`,
      text,
    );
}
