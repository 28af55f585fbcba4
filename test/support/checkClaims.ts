/** Checks of the claim readers: which numbers a text is taken to assert, how they compute, and what comes of it. */
import { analyse } from '../../server/src/core/analysis.ts';
import type { Claim, ClaimType } from '../../server/src/core/model/claim.ts';
import { expectSame } from './expectSame.ts';
import { parseMarkup } from './markup.ts';

/**
 * The marks are the claimed numbers of the claims of `types`, and `tellings` go with them in order:
 * `holds 11÷5=2.20`; a claim whose operands were inferred ends with `?`. Read by itself and behind characters of two
 * UTF-16 units.
 */
export function checkClaims(
  types: readonly ClaimType[],
  source: string,
  tellings: readonly string[] = [],
): void {
  for (const variant of [source, `𠮷😀。${source}`]) {
    const { text, spans } = parseMarkup(variant);
    if (spans.length !== tellings.length) throw new Error(`marks and tellings differ: ${source}`);
    const claims = analyse(text).claims.filter(
      ({ type, verdict }) => types.includes(type) && verdict !== 'uncheckable',
    );
    expectSame(
      spans.map((span, index) => `${span.start} ${span.text} ${tellings[index]}`),
      claims.map(({ claimed, ...claim }) => {
        const written = text.slice(claimed.start, claimed.end);
        return `${claimed.start} ${written} ${tellingOf(claim)}`;
      }),
    );
  }
}

function tellingOf({ verdict, working, inferred }: Omit<Claim, 'claimed'>): string {
  return `${verdict} ${working}${inferred ? '?' : ''}`;
}
