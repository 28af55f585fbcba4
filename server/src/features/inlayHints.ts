/** Inlay hints: behind an announced count, how many items there are. */
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { offsetAt, positionAt } from '../core/text/lineIndex.ts';

/** The hints inside `range`: 三个方面 ✓ where the list has three items, 三个方面 ✗ 4 where it has four. */
export function inlayHints({ draft, claims }: Analysis, range: Range, tongue: Tongue): InlayHint[] {
  const from = offsetAt(draft.paragraphs, range.start);
  const to = offsetAt(draft.paragraphs, range.end);
  return claims
    .filter(
      ({ type, claimed }) => type === 'count-promise' && claimed.end >= from && claimed.end <= to,
    )
    .map(({ claimed, operands, verdict }) => {
      const kept = operands.filter(({ role }) => role === 'item').length;
      const isKept = verdict === 'holds';
      return {
        position: positionAt(draft.paragraphs, claimed.end),
        label: isKept ? '✓' : `✗ ${kept}`,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
        tooltip: {
          zh: isKept ? `下文正是 ${kept} 项` : `下文有 ${kept} 项`,
          en: isKept ? `The list has ${kept} items, as announced` : `The list has ${kept} items`,
        }[tongue],
      };
    });
}
