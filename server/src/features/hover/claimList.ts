/** The claims that a place of the draft takes part in, each with its working and verdict. */
import type { Analysis } from '../../core/analysis.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Draft } from '../../core/model/draft.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import { overlaps, type Span } from '../../core/text/span.ts';
import { escaped, excerpt } from '../markdown.ts';
import { lineNumber } from '../range.ts';
import { claimNames, computedClaims, verdictMarks } from '../wording/labels.ts';
import { corrected, onLines, uncheckable, verdictNotes, written } from '../wording/phrases.ts';
import { cappedList } from './cappedList.ts';

/** The claims that `place` takes part in; those that it makes itself come first. */
export function claimsOf({ claims }: Analysis, place: Span): readonly Claim[] {
  const makes = (claim: Claim): boolean => overlaps(claim.claimed, place);
  const supports = (claim: Claim): boolean =>
    !makes(claim) && claim.operands.some((operand) => overlaps(operand, place));
  return [...claims.filter(makes), ...claims.filter(supports)];
}

/** The claims as a Markdown list, read at `place`. */
export function claimList(
  draft: Draft,
  claims: readonly Claim[],
  place: Span,
  tongue: Tongue,
): string {
  return cappedList(claims, (claim) => claimLine(draft, claim, place, tongue), tongue);
}

/** `✓ **占比** 575.7÷723.3=79.59%，文中为 79.6%（第12行）`. */
function claimLine(draft: Draft, claim: Claim, place: Span, tongue: Tongue): string {
  const remarks = remarksOf(draft, claim, tongue).join(tongue === 'zh' ? '，' : ', ');
  const head = `${verdictMarks[claim.verdict]} **${claimNames[claim.type][tongue]}**`;
  return `${head} ${remarks}${placesBeside(draft, claim, place, tongue)}`;
}

function remarksOf({ text }: Draft, claim: Claim, tongue: Tongue): readonly string[] {
  const { type, verdict, working, correction, inferred } = claim;
  const claimed = excerpt(text.slice(claim.claimed.start, claim.claimed.end));
  if (verdict === 'uncheckable') {
    return [`${claimed} ${uncheckable(claim.obstacle)[tongue]}`];
  }
  const remarks = [working === '' ? claimed : escaped(working)];
  if (computedClaims.has(type) && working !== '') remarks.push(written(claimed)[tongue]);
  if (verdict === 'violated' && correction) remarks.push(corrected(escaped(correction))[tongue]);
  if (verdict === 'rounding') remarks.push(verdictNotes.rounding[tongue]);
  if (inferred) remarks.push(verdictNotes.inferred[tongue]);
  return remarks;
}

/** Where the claim's other parts stand, unless all stand on the reader's line. */
function placesBeside(draft: Draft, claim: Claim, place: Span, tongue: Tongue): string {
  const here = lineNumber(draft, place.start);
  const lines = [claim.claimed, ...claim.operands].map(({ start }) => lineNumber(draft, start));
  const others = [...new Set(lines)].filter((line) => line !== here).sort((a, b) => a - b);
  if (others.length === 0) return '';
  const mention = onLines(others.slice(0, MAX_LINES))[tongue];
  return tongue === 'zh' ? `（${mention}）` : ` (${mention})`;
}

const MAX_LINES = 8;
