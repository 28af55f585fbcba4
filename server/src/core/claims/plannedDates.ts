/** 原定11月底建成，10月中旬就已投用，比计划提前 — the date that was kept stands before the one that was planned. */
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { Period } from '../model/period.ts';
import { periodsWithin } from './nearby.ts';

/** Whether what a paragraph calls early or late was. */
export function* readPlannedDates({ assertions, periods }: ParagraphFacts): Iterable<Claim> {
  let planned: Assertion | null = null;
  for (const assertion of assertions) {
    if (assertion.kind === 'planned') planned = assertion;
    const isOutcome = assertion.kind === 'early' || assertion.kind === 'late';
    const isOwn = planned?.sentence === assertion.sentence && COMPARED.test(assertion.lead.trim());
    const claim = planned && isOutcome && isOwn ? claimOf(planned, assertion, periods) : null;
    if (claim) yield claim;
  }
}

/** 比计划提前, 较原定时间推迟, 提前. */
const COMPARED =
  /^(?:[比较](?:原)?(?:计划|定|预定|定)?(?:的)?(?:时间|工期|日期)?|整整|足足|已|也|均)*$/;

/** The planned date right behind its word, the one that was kept behind that, and no third. */
function claimOf(planned: Assertion, outcome: Assertion, periods: readonly Period[]): Claim | null {
  if (outcome.start - planned.end > MAX_REACH) return null;
  const [aim, kept, third] = periodsWithin(periods, planned.end, outcome.start);
  if (!aim || !kept || third || aim.start > planned.end + 1) return null;
  const months = monthsBetween(aim.norm, kept.norm);
  if (months === null || months === 0) return null;
  const isLater = months > 0;
  return {
    type: 'other',
    claimed: { start: kept.start, end: kept.end },
    operands: [{ role: 'plan', start: aim.start, end: aim.end }],
    verdict: isLater === (outcome.kind === 'late') ? 'holds' : 'violated',
    working: `${kept.text}${isLater ? '>' : '<'}${aim.text}`,
    inferred: false,
    saying: outcome.text,
  };
}

const MAX_REACH = 80;

/** How many months the second lies behind the first; null where the years leave it open. */
function monthsBetween(first: string, second: string): number | null {
  const [a, b] = [MONTH.exec(first), MONTH.exec(second)];
  if (!a?.groups || !b?.groups) return null;
  const { year: from = '', month: start = '' } = a.groups;
  const { year: to = '', month: end = '' } = b.groups;
  const months = Number(end) - Number(start);
  if (from !== '?' && to !== '?') return (Number(to) - Number(from)) * 12 + months;
  return from === to && Math.abs(months) <= HALF_A_YEAR ? months : null;
}

const MONTH = /^(?<year>\?|\d{4})-(?<month>\d{2})(?:-|$)/;

/** Without a year, 1月 behind 12月 may be of the next. */
const HALF_A_YEAR = 6;
