/**
 * Looks for the wholes of shares in the paragraphs before: 占全部完成投资的30.5% where the total stands two paragraphs up.
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure, LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { NO_WHOLE, shareClaims } from './share.ts';

/**
 * `claims` with the shares that their own paragraph left open, or only seemed to contradict, read again with the paragraphs
 * before in view: a whole there is believed where it makes the share true, else only where the words name it.
 */
export function readDistantShares(draft: Draft, claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter(({ type }) => type === 'share' || type === 'completion');
  const closed = new Set(own.filter((claim) => !isOpen(claim)).map(startOf));
  const found = new Map<number, Claim>();
  for (const { start, end } of paragraphsWith(draft.figures, closed)) {
    const earlier = draft.figures.slice(Math.max(0, start - MAX_BACK), start).map(fromAfar);
    if (earlier.length === 0) continue;
    const window = [...earlier, ...draft.figures.slice(start, end)];
    for (const claim of shareClaims(window, earlier.length)) found.set(startOf(claim), claim);
  }
  const known = new Set(own.map(startOf));
  const fresh = [...found.values()].filter(
    (claim) => !known.has(startOf(claim)) && claim.verdict !== 'uncheckable',
  );
  return [
    ...claims.map((claim) => {
      const distant = found.get(startOf(claim));
      return isOpen(claim) && distant ? preferred(claim, distant) : claim;
    }),
    ...fresh.map((claim) => ({ ...claim, inferred: true })),
  ];
}

function startOf({ claimed }: Claim): number {
  return claimed.start;
}

function isOpen({ type, verdict, inferred, obstacle }: Claim): boolean {
  if (obstacle === NO_WHOLE) return true;
  return (type === 'share' || type === 'completion') && verdict === 'violated' && inferred;
}

/** What holds is believed; what is left open may be found to contradict; nothing else changes. */
function preferred(claim: Claim, distant: Claim): Claim {
  if (distant.verdict === 'uncheckable') return claim;
  if (distant.verdict === 'holds' || claim.verdict === 'uncheckable')
    return { ...distant, inferred: true };
  return claim;
}

/** A reader does not remember a total longer than this many figures. */
const MAX_BACK = 200;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The figures of each paragraph with a share that is not closed, by their indexes. */
function* paragraphsWith(
  figures: readonly Figure[],
  closed: ReadonlySet<number>,
): Iterable<Stretch> {
  for (let start = 0; start < figures.length; ) {
    let end = start;
    while (end < figures.length && figures[end]?.paragraph === figures[start]?.paragraph) end++;
    const stretch = { start, end: Math.min(end, start + MAX_FIGURES) };
    if (hasOpen(figures.slice(stretch.start, stretch.end), closed)) yield stretch;
    start = end;
  }
}

/** Whether one of the paragraph's figures says that it is a share, and no claim has it. */
function hasOpen(own: readonly Figure[], closed: ReadonlySet<number>): boolean {
  return own.some(({ quantity, start }, index) => {
    if (quantity.dimension !== 'percent' || closed.has(start)) return false;
    const kind = announcementOf(own, index)?.kind;
    return kind === 'share' || kind === 'completion';
  });
}

/** More than any writer puts into one paragraph. */
const MAX_FIGURES = 256;

/** Clauses, segments and sentences are counted within a paragraph: those of another one are never the same, or next to it. */
export function fromAfar(figure: Figure): LocalFigure {
  const { clause, segment, sentence, paragraph } = figure;
  const far = FAR * (paragraph + 1);
  return {
    ...figure,
    clause: far + clause,
    segment: far + segment,
    sentence: far + sentence,
    bracket: figure.bracket === 0 ? 0 : -1,
  };
}

/** More than the clauses of any paragraph that is read. */
const FAR = -1_000_000;
