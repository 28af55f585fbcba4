/** Hover on a count that announces a list: whether the list keeps it. */
import type { Analysis } from '../../core/analysis.ts';
import type { CountPromise } from '../../core/model/promise.ts';
import { escaped, excerpt, paragraphs } from '../markdown.ts';
import { promised } from '../wording/phrases.ts';
import { claimList, claimsOf } from './claimList.ts';
import type { HoverOptions } from './hoverOptions.ts';

/** The hover's Markdown. */
export function hoverPromise(
  analysis: Analysis,
  promise: CountPromise,
  { tongue }: HoverOptions,
): string {
  const { draft } = analysis;
  const written = excerpt(draft.text.slice(promise.start, promise.end));
  return paragraphs([
    `**${written}** · ${promised(promise.count, escaped(promise.noun))[tongue]}`,
    claimList(draft, claimsOf(analysis, promise), promise, tongue),
  ]);
}
