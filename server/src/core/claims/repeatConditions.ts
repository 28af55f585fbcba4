/**
 * A bound that a policy sets, and sets again where it lists who may apply:
 *
 *     第七条 …租用场地面积超过500平方米的，给予补助。
 *     （一）申报条件
 *     1.上一年度租用场地面积超过500平方米；
 *       └ the same words, once in the article and once under its heading
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Approximation } from '../model/quantity.ts';
import { countStartingBefore, type Span } from '../text/span.ts';
import { operand, spanOf } from './reading.ts';
import { rewritten } from './working.ts';

/** The bounds of a draft that its conditions state again. */
export function* readRestatedBounds({ text, markers, figures }: Draft): Iterable<Claim> {
  for (const { title, section, parent } of markers) {
    const around = parent === null ? undefined : markers[parent];
    if (!around || !CONDITIONS.test(text.slice(title.start, title.end).trim())) continue;
    const stated = boundsWithin(figures, { start: around.start, end: section.start });
    const restated = boundsWithin(figures, section);
    for (const figure of restated) {
      const first = onlyLike(figure, stated);
      if (!first || onlyLike(first, restated) !== figure) continue;
      yield claimOf(first, figure);
    }
  }
}

/** One bound is another only where its number is the same: 超过300 and 超过400 are both true of 500. */
function claimOf(first: Figure, figure: Figure): Claim {
  const agrees = first.quantity.value.eq(figure.quantity.value);
  const correction = rewritten(figure, first.quantity.value);
  return {
    type: 'repeat',
    claimed: spanOf(figure),
    operands: [operand('first', first)],
    verdict: agrees ? 'holds' : 'violated',
    working: `${first.text} ${agrees ? '=' : '≠'} ${figure.text}`,
    inferred: true,
    ...(!agrees && correction !== undefined && { correction }),
  };
}

/** 申报条件, 申请条件, 认定标准: a heading of these words alone. */
const CONDITIONS =
  /^(?:申报|申请|认定|享受|支持|扶持|奖励|补助|补贴|准入|适用)(?:的)?(?:基本)?(?:条件|标准|对象)[：:]?$/;

/** The figures within `span` that are bounds, found by halving; no more than a section of a policy has. */
function boundsWithin(figures: readonly Figure[], { start, end }: Span): readonly Figure[] {
  const first = countStartingBefore(figures, start);
  return figures
    .slice(first, Math.min(countStartingBefore(figures, end), first + MAX_FIGURES))
    .filter(({ quantity }) => BOUNDS.has(quantity.approximation));
}

const MAX_FIGURES = 40;
const BOUNDS: ReadonlySet<Approximation> = new Set(['over', 'atLeast', 'under', 'atMost']);

/** The one of `figures` with the same words before it; null where there are more, as in a ladder of rewards. */
function onlyLike(figure: Figure, figures: readonly Figure[]): Figure | null {
  const [first, ...more] = figures.filter((other) => isLike(figure, other));
  return first && more.length === 0 ? first : null;
}

function isLike(a: Figure, b: Figure): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  return (
    own.length === WORDS &&
    own === other &&
    a.quantity.unit === b.quantity.unit &&
    a.quantity.approximation === b.quantity.approximation
  );
}

/** The last words before the figure. */
function wordsOf({ lead }: Figure): string {
  return /[\p{Script=Han}]+$/u.exec(lead.trim())?.[0].slice(-WORDS) ?? '';
}

const WORDS = 6;
