/**
 * Some of what was counted, said without 其中.
 *
 *     17个乡镇中有5个…        86个项目已开工74个        新增16家、总数达98家
 *     └ whole     └ part       └ whole    └ part         └ part      └ whole
 */
import { attained, chosen, newly, reachedTotal, started, within } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { labelOf } from './labels.ts';
import { hasShare } from './measuredParts.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';

/** The parts of a paragraph that its words pick out of a whole. */
export function* readSubsets(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, part] of figures.entries()) {
    const whole = wholeBefore(figures, index);
    const listed = whole ? null : listedOf(figures, index);
    if (whole) yield* chosenOf(figures, index, whole);
    if (listed) yield atMostClaim('part-le-whole', part, listed, 'likely');
    const earlier = allBefore(figures, index);
    if (earlier) yield atMostClaim('part-le-whole', part, earlier, 'likely');
    const total = totalBehind(figures, index);
    if (total) yield atMostClaim('part-le-whole', part, total, 'firm');
  }
}

/** The part against its whole, and those that follow it. */
function* chosenOf(
  figures: readonly LocalFigure[],
  index: number,
  whole: LocalFigure,
): Iterable<Claim> {
  const part = figures[index];
  if (!part) return;
  const claim = atMostClaim('part-le-whole', part, whole, 'firm');
  if (claim.verdict === 'violated' || !hasShare(figures, part, [whole])) yield claim;
  if (isChosen(part, whole)) yield* furtherParts(figures, index, whole);
}

/** The whole that the words between it and the part take some of; a bracket may stand between. */
function wholeBefore(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const part = figures[index];
  if (!part || !isLevel(part)) return null;
  const whole = figures
    .slice(Math.max(0, index - MAX_BACK), index)
    .findLast(({ bracket }) => bracket === part.bracket);
  if (!whole || !isLevel(whole) || !isComparable(whole, part)) return null;
  if (whole.sentence !== part.sentence) return null;
  if (isNamedAs(part)) return largestBefore(figures, index);
  return isChosen(part, whole) || isStarted(part, whole) || isSome(part, whole) ? whole : null;
}

const MAX_BACK = 4;

/** 乡镇中还有5个, 行业类中有26个; the noun may stand before a bracket: 21个村（含社区4个）中有6个. */
function isChosen({ run, lead }: LocalFigure, whole: LocalFigure): boolean {
  const words = `${run}${lead}`;
  return chosen.test(words.startsWith('）') ? `${whole.trail}${words.slice(1)}` : words);
}

/** 重大项目已开工74个, in one clause. */
function isStarted(part: LocalFigure, whole: LocalFigure): boolean {
  return part.clause === whole.clause && started.test(part.lead.trim());
}

/** 共交办181件，…列入重点关注的13件: some of all, however that was divided in between. */
function isNamedAs({ lead }: LocalFigure): boolean {
  return /^(?:列入|纳入|列为|被列为)[^，,。；;]{2,12}的$/.test(lead.trim());
}

/** The largest figure of the unit in the sentence before the part. */
function largestBefore(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const part = figures[index];
  if (!part) return null;
  const own = figuresBefore(figures, index).filter(
    (figure) =>
      figure.sentence === part.sentence &&
      isComparable(figure, part) &&
      isLevel(figure) &&
      figure.bracket === part.bracket,
  );
  const [first, ...others] = own;
  if (!first) return null;
  return others.reduce(
    (best, one) => (one.quantity.value.gt(best.quantity.value) ? one : best),
    first,
  );
}

/** 取得成果3.3万项，有937项获得奖励: right behind, and it goes on to say of what some it tells. */
function isSome(part: LocalFigure, whole: LocalFigure): boolean {
  return (
    part.lead.trim() === '有' &&
    part.clause - whole.clause === 1 &&
    attained.test(part.trail.trim())
  );
}

/** 十大产业中，食品、纺织、建材等7类增长: those that are named, of all that the clause before sets out; 大 counts what others do. */
function listedOf(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const [whole, part] = [figures[index - 1], figures[index]];
  if (!whole || !part || part.clause !== whole.clause + 1) return null;
  const areCounts = [whole, part].every(
    (one) => one.quantity.dimension === 'count' && isLevel(one) && one.bracket === 0,
  );
  const isOfOneUnit = isComparable(whole, part) || (whole.unit === '大' && KINDS.test(part.unit));
  if (!areCounts || !isOfOneUnit || part.sentence !== whole.sentence) return null;
  return AMONG.test(whole.trail.trim()) && LIST.test(part.lead.trim()) ? whole : null;
}

const KINDS = /^[个类项种大]$/;
/** 产业中, before the comma; what goes on behind 中 says something else. */
const AMONG = /^[\p{Script=Han}]{1,8}(?<!其|集|高|初|过程|工作|活动|行动)(?:之|当)?中$/u;
/** 食品、纺织、建材等: names, and no other number. */
const LIST = /^[^，,。；;\d]{2,16}(?:、[^，,。；;、\d]{2,16}){1,12}等?$/;

/** 78种产品中60种产量增长，48种增速超过10%: bare counts that follow in the sentence are of the same whole. */
function* furtherParts(
  figures: readonly LocalFigure[],
  index: number,
  whole: LocalFigure,
): Iterable<Claim> {
  for (const part of figures.slice(index + 1, index + 1 + MAX_FURTHER)) {
    if (part.sentence !== whole.sentence) return;
    const isBare = /^(?:其中|有|、|和)?$|等$/.test(part.lead.trim());
    if (!isComparable(part, whole) || !isLevel(part) || part.bracket !== whole.bracket) continue;
    if (isBare && labelOf(figures, figures.indexOf(part)).behind !== '')
      yield atMostClaim('part-le-whole', part, whole, 'likely');
  }
}

const MAX_FURTHER = 6;

/** 83个县中，…。43个县增速加快: the count that opens a sentence, of what the one before called all. */
function allBefore(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const part = figures[index];
  if (part?.lead.trim() !== '' || part.run.trim() !== '' || !isLevel(part)) return null;
  if (figures[index - 1]?.sentence === part.sentence) return null;
  const near = figures.slice(Math.max(0, index - MAX_EARLIER), index);
  return (
    near.findLast(
      (whole) =>
        part.sentence - whole.sentence === 1 &&
        isComparable(whole, part) &&
        part.trail.startsWith(nounOf(whole)) &&
        within.test(`，${behindOf(figures, whole)}`),
    ) ?? null
  );
}

const MAX_EARLIER = 20;

/** 县 of 68个县中; no noun starts with what no noun is. */
function nounOf({ trail }: LocalFigure): string {
  return /^[^中里（，。]{1,6}/.exec(trail)?.[0] ?? '，';
}

/** The words between a figure and the next one; without brackets. */
function behindOf(figures: readonly LocalFigure[], whole: LocalFigure): string {
  const next = figures[figures.indexOf(whole) + 1];
  return `${next?.run ?? ''}${next?.lead ?? ''}`.replace(/[（(][^（）()]*[）)]/g, '');
}

/** 新增16家、总数达到98家: the total right behind what is new in it. */
function totalBehind(figures: readonly LocalFigure[], index: number): LocalFigure | null {
  const [part, total] = [figures[index], figures[index + 1]];
  if (!part || !total || !isComparable(part, total) || part.bracket !== total.bracket) return null;
  const isNear = total.sentence === part.sentence && total.clause - part.clause <= 1;
  const words = `${part.run}${part.lead}`.replace(/（[^（）]*）/g, '').trim();
  return isNear && newly.test(words) && reachedTotal.test(total.lead.trim()) ? total : null;
}
