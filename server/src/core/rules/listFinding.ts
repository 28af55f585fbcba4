/** What the rules over lists share: the two numbers in the message, the items pointed at, the count rewritten. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Fix, Related, RuleFinding } from './rule.ts';

/** The findings that the claims of `type` give. */
export function* listFindings(
  draft: Draft,
  claims: readonly Claim[],
  type: 'list-count' | 'aligned-list',
): Iterable<RuleFinding> {
  for (const claim of claims) {
    if (claim.type !== type || claim.verdict !== 'violated') continue;
    yield {
      ...claim.claimed,
      message: type === 'list-count' ? countMessage(draft, claim) : alignedMessage(claim),
      related: relatedOf(claim),
      fixes: countFixes(claim),
      ...(claim.inferred && { severity: 'information' }),
    };
  }
}

/** 列出 3 项，文中写“四家”. */
function countMessage({ text }: Draft, { claimed, operands }: Claim): Bilingual {
  const written = text.slice(claimed.start, claimed.end);
  return {
    zh: `列出 ${operands.length} 项，文中写“${written}”`,
    en: `${operands.length} listed; the text says “${written}”`,
  };
}

/** 3 个对象，2 个数值，对不上. */
function alignedMessage({ operands }: Claim): Bilingual {
  const values = operands.filter(({ role }) => role === 'value').length;
  const named = operands.filter(({ role }) => role === 'item').length;
  return {
    zh: named > 0 ? `${named} 个对象，${values} 个数值，对不上` : `${values} 个数值，与对象数不符`,
    en: named > 0 ? `${named} named, ${values} values` : `${values} values, not one for each`,
  };
}

/** Items and values, each numbered among its kind. */
function relatedOf({ operands }: Claim): readonly Related[] {
  const met = new Map<string, number>();
  return operands.map(({ role, start, end }) => {
    const ordinal = (met.get(role) ?? 0) + 1;
    met.set(role, ordinal);
    return { start, end, message: placeName(role, ordinal) };
  });
}

function placeName(role: string, ordinal: number): Bilingual {
  if (role === 'count') return { zh: '对象数', en: 'how many they are' };
  return role === 'value'
    ? { zh: `第 ${ordinal} 个数`, en: `value ${ordinal}` }
    : { zh: `第 ${ordinal} 项`, en: `item ${ordinal}` };
}

/** The count may be wrong or an item may be missing; only the writer knows. */
export function countFixes({ claimed, correction }: Claim): readonly Fix[] {
  if (correction === undefined) return [];
  return [
    {
      title: { zh: `改为“${correction}”`, en: `Change to “${correction}”` },
      edits: [{ start: claimed.start, end: claimed.end, newText: correction }],
      safe: false,
    },
  ];
}
