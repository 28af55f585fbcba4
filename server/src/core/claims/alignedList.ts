/** A、B、C分别为x、y、z hands out as many values as it names things. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim, Operand } from '../model/claim.ts';
import type { Distribution } from '../model/enumeration.ts';

/** The claims that 分别 makes. */
export function* readAlignedLists({ distributions }: ParagraphFacts): Iterable<Claim> {
  for (const distribution of distributions) {
    const claim = claimOf(distribution);
    if (claim) yield claim;
  }
}

/** Nothing where the things can be counted in several ways and none of them fits. */
function claimOf(distribution: Distribution): Claim | null {
  const { start, end, subjects, values, sizes, isPlain, isApart } = distribution;
  const isTrue = sizes.includes(values.length);
  if (!isTrue && !isPlain) return null;
  const operands: Operand[] = [
    ...subjects.map((span) => ({
      role: subjects.length === 1 ? 'count' : 'item',
      start: span.start,
      end: span.end,
    })),
    ...values.map((span) => ({ role: 'value', start: span.start, end: span.end })),
  ];
  const named = isTrue ? values.length : (sizes[0] ?? 0);
  return {
    type: 'aligned-list',
    claimed: { start, end },
    operands,
    verdict: isTrue ? 'holds' : 'violated',
    working: `${named}${isTrue ? '=' : '≠'}${values.length}`,
    inferred: isApart,
  };
}
