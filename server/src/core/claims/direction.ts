/**
 * Words of direction against the numbers that they lead to:
 *
 *     由A增加到B                     B is no less than A
 *     6.58亿元，上年同期7.02亿元，同比增长    the later is no less than the earlier
 *     下降5.9%，降幅比上半年（12%）收窄      less than in the brackets
 *     完成率58.8%，高于全州（74.1%）         more than that
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { isYearBefore } from './growthNamed.ts';
import { isComparable } from './operands.ts';
import { operand, spanOf } from './reading.ts';
import { inOneScale } from './working.ts';

/** The numbers of a paragraph that go the other way than its words. */
export function* readDirections(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const index of figures.keys()) {
    const claim = fromTo(figures, index) ?? overTime(figures, index) ?? against(figures, index);
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
  if (!way || !goesWrong(from, to, way)) return null;
  const change = changeBehind(figures, index, way);
  return change ? violated(change, from, to) : violated(to, from);
}

/**
 * 由A增加到B，增长p%: the change that goes on with the words says them once more, and is the last to contradict. A percentage
 * that grew by so many % may have grown by a part of itself.
 */
function changeBehind(
  figures: readonly LocalFigure[],
  index: number,
  way: Way,
): LocalFigure | null {
  const [to, change] = figures.slice(index, index + 2);
  if (!to || !change || change.segment !== to.segment || change.clause !== to.clause + 1)
    return null;
  if (isPercent(to) && isPercent(change)) return null;
  if (!/^[，,\s]*$/.test(change.run) || change.bracket !== to.bracket) return null;
  return BY[way].test(change.lead.trim()) ? change : null;
}

function isPercent({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent';
}

/** 增长, 减少 right before a change. */
const BY: Readonly<Record<Way, RegExp>> = {
  up: /^(?:增加|增长|增产|增收|提高|上升|提升|扩大|上涨|回升|加快|[升增涨多高快])[了出]?$/,
  down: /^(?:减少|减产|减收|下降|降低|缩短|压缩|缩小|压减|回落|收窄|下跌|精简|放缓|放慢|[降减缩少低慢])[了出]?$/,
};

/**
 * 出口6.58亿元，上年同期7.02亿元，同比增长6.3%; 8460人，比上年的8210人减少250人: so much apart, and the other way. Where the size
 * does not fit either, the change is of something else, or has a finding of its own.
 */
function overTime(figures: readonly LocalFigure[], index: number): Claim | null {
  const [to, from, figure] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!to || !from || !figure || !isOneThing(to, from, figure)) return null;
  const words = figure.lead.trim().replace(/^(?:同比|[比较]?(?:同期)?)/, '');
  const way = WAYS.find((one) => BY[one].test(words));
  if (!way || figure.quantity.value.lte(0) || !goesWrong(from, to, way)) return null;
  return isApartBy(from, to, figure) ? violated(figure, from, to) : null;
}

const WAYS: readonly Way[] = ['up', 'down'];

/** Two levels of one thing, the second at the earlier time: behind 比 in the clause of the change, or in one of its own. */
function isOneThing(to: LocalFigure, from: LocalFigure, figure: LocalFigure): boolean {
  if (!isComparable(from, to) || UNDIRECTED.has(to.quantity.dimension)) return false;
  if (
    to.segment !== figure.segment ||
    to.bracket !== figure.bracket ||
    from.clause !== to.clause + 1
  )
    return false;
  if (![to, from].every(isPlainLevel) || from.bracket !== to.bracket) return false;
  const lead = from.lead.trim();
  if (from.clause === figure.clause) return /^[比较][^，。；]{0,6}的?$/.test(lead);
  const isBare = /^(?:同期)?(?:只有|仅有|为|是|有)?$/.test(lead);
  return (
    figure.clause === from.clause + 1 &&
    from.isDated &&
    isYearBefore(from.period, to.period) &&
    isBare
  );
}

function isPlainLevel({ role, quantity }: LocalFigure): boolean {
  return role !== 'change' && role !== 'threshold' && quantity.approximation === 'exact';
}

/** Whether the change is as large as the two are apart: in its own unit, in percent, in points. */
function isApartBy(
  { quantity: a }: LocalFigure,
  { quantity: b }: LocalFigure,
  figure: LocalFigure,
): boolean {
  const { quantity } = figure;
  const apart = b.value.minus(a.value).abs();
  const isPercent = quantity.dimension === 'percent' && a.dimension !== 'percent';
  if (!isPercent && quantity.dimension !== (a.dimension === 'percent' ? 'points' : a.dimension))
    return false;
  if (isPercent && a.value.lte(0)) return false;
  const size = isPercent ? apart.times(100).div(a.value) : apart;
  return size.minus(quantity.value).abs().lte(quantity.ulp);
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
