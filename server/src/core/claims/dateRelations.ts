/** What stands beside a date and has to fit it, as claims: “十四五”时期（2021—2025年）, 2023年9月8日（星期五）. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim } from '../model/claim.ts';

/** A claim for each; those that do not hold are reported as faults of dates. */
export function* readDateRelationClaims({ dateRelations }: ParagraphFacts): Iterable<Claim> {
  for (const { start, end, of, holds, working } of dateRelations) {
    yield {
      type: 'date',
      claimed: { start, end },
      operands: [{ role: 'of', ...of }],
      verdict: holds ? 'holds' : 'violated',
      working,
      inferred: false,
    };
  }
}
