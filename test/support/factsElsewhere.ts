/** Other drafts of a folder, as an analysis is told of them. */
import { FactIndex, type FactsElsewhere } from '../../server/src/core/facts/factIndex.ts';
import { summaryOf } from '../../server/src/core/summary.ts';

/** What drafts of these texts, 1.txt and so on, state for a draft beside them; null where there are none. */
export function factsElsewhere(...texts: readonly string[]): FactsElsewhere | null {
  if (texts.length === 0) return null;
  const index = new FactIndex();
  for (const [at, text] of texts.entries()) {
    const summary = summaryOf(text);
    if (!summary) throw new Error(`no draft: ${text}`);
    index.add({ uri: `file:///稿/${at + 1}.txt`, summary });
  }
  return { uri: 'file:///稿/0.txt', statedOf: (fact) => index.statedOf(fact) };
}
