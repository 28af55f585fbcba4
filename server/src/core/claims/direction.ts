/**
 * Words of direction against the numbers that they lead to:
 *
 *     由A增加到B                     B is no less than A
 *     下降5.9%，降幅比上半年（12%）收窄      less than in the brackets
 *     完成率58.8%，高于全州（74.1%）         more than that
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { isComparable } from './operands.ts';
import { operand, spanOf } from './reading.ts';
import { inOneScale } from './working.ts';

/** The numbers of a paragraph that go the other way than its words. */
export function* readDirections(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const index of figures.keys()) {
    const claim = fromTo(figures, index) ?? against(figures, index);
    if (claim) yield claim;
  }
}

/** 由A增加到B with B less than A; a rank that rises is another matter. */
function fromTo(figures: readonly LocalFigure[], index: number): Claim | null {
  const [from, to] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!from || !to || from.clause !== to.clause || !isComparable(from, to)) return null;
  if (UNDIRECTED.has(to.quantity.dimension) || !/[由从][^，,。；]*$/.test(from.lead)) return null;
  if (isOfOther(from, to)) return null;
  const way = wayTo(to.lead.trim());
  return way && goesWrong(from, to, way) ? violated(to, from) : null;
}

const UNDIRECTED: ReadonlySet<LocalFigure['quantity']['dimension']> = new Set([
  'ordinal',
  'ratio',
  'points',
]);

type Way = 'up' | 'down';

/** 增加到, 降至; null for 调整为, 达到. */
function wayTo(words: string): Way | null {
  if (
    /(?:增加|增长|提高|上升|提升|扩大|扩展|上涨|回升|攀升|跃升|[升增涨])[到至为](?:了|的)?$/.test(
      words,
    )
  )
    return 'up';
  return /(?:减少|下降|降低|缩短|压缩|缩小|压减|回落|收窄|下跌|精简|[降减缩])[到至为](?:了|的)?$/.test(
    words,
  )
    ? 'down'
    : null;
}

/** 由甲的3亿元提高到乙的… names two things; 由占比…的…. */
function isOfOther(from: LocalFigure, to: LocalFigure): boolean {
  return /[，,；]/.test(from.trail) || to.quantity.approximation === 'range';
}

function goesWrong(from: LocalFigure, to: LocalFigure, way: Way): boolean {
  if (meet(from.quantity, to.quantity)) return false;
  return to.quantity.value.lt(from.quantity.value) === (way === 'up');
}

/** 增长8.1%，比上半年（11.1%）提高3个百分点: it fell. */
function against(figures: readonly LocalFigure[], index: number): Claim | null {
  const [now, then, figure] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!now || !then || !figure || figure.quantity.dimension !== 'points') return null;
  const isBracketed = then.bracket > figure.bracket && figure.clause === then.clause + 1;
  const isPair = [now, then].every(({ quantity }) => quantity.dimension === 'percent');
  if (!isBracketed || !isPair || now.bracket !== figure.bracket || now.sentence !== figure.sentence)
    return null;
  if (now.clause < then.clause - 2 || /[分别各]/.test(figure.lead)) return null;
  const way = wayBy(figure.lead.trim(), then.lead + now.lead);
  return way && goesWrong(then, now, way) ? violated(figure, then, now) : null;
}

/** 回落, 低 and a 降幅 that 收窄 mean less; 提高, 高 and 扩大 mean more. A fall that slows down is left alone. */
function wayBy(verb: string, rates: string): Way | null {
  const isFall = /下降|降幅|减少|负增长/.test(rates);
  if (/(?:收窄|缩小)了?$/.test(verb)) return 'down';
  if (/扩大了?$/.test(verb)) return 'up';
  if (isFall) return null;
  if (/(?:回落|下降|降低|低|慢|放缓)了?$/.test(verb)) return 'down';
  return /(?:提高|上升|回升|加快|高|快|提升)了?$/.test(verb) ? 'up' : null;
}

function violated(claimed: LocalFigure, from: LocalFigure, to: LocalFigure = claimed): Claim {
  const [a, b] = inOneScale([from, to]);
  return {
    type: 'other',
    claimed: spanOf(claimed),
    operands: [operand('from', from), ...(to === claimed ? [] : [operand('to', to)])],
    verdict: 'violated',
    working: `${a}${from.quantity.value.lt(to.quantity.value) ? '<' : '>'}${b}`,
    inferred: false,
  };
}
