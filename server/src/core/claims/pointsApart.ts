/**
 * How far two rates are apart that the text compares by name:
 *
 *     轻工业…增长68%；重工业…增长48%，轻工业增速高出重工业20个百分点         each by its name
 *     全州…为年计划的74.1%。…完成率58.8%，低于全州15.3个百分点               the whole that is spoken of
 *     …分别为51%、40%和30%，首尾相差21个百分点                                the ends of what was listed
 */
import type { LocalFigure } from '../model/figure.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { listAround } from './lists.ts';
import {
  headlineRate,
  isLikeKind,
  isOverall,
  isRate,
  measuresAlike,
  rateKindOf,
  rateNamed,
  segmentWords,
  sentenceWords,
} from './namedRates.ts';
import { pointsBetween, pointsBetweenGrowths } from './pointsReading.ts';
import type { Certainty, Reading } from './reading.ts';

/** The readings of `figures[index]`, a number of points, by the names or the ends that its words compare. */
export function* readApart(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (!figure) return;
  yield* byEnds(figures, index);
  yield* byBestAndWorst(figures, index);
  const comparison = comparisonOf(figure.lead);
  if (!comparison) return;
  const beside = besideNamed(figures, index, comparison);
  if (beside) {
    yield between(figures, beside, figure, 'firm');
    return;
  }
  const own = ownRate(figures, index, comparison.own);
  if (own < 0) return;
  const kind = rateKindOf(figures, own);
  if (isOverall(comparison.otherAsWritten)) {
    yield* againstOverall(figures, index, own, comparison.otherAsWritten);
    return;
  }
  const other = rateNamed(figures, index, comparison.other, kind);
  const [p, q] = [figures[other], figures[own]];
  if (!p || !q || p === q) return;
  const certainty = p.sentence === figure.sentence ? 'firm' : 'likely';
  yield between(figures, [p, q], figure, certainty);
}

/** 进出口增长11.8%，全省增长9.5%，高于全省: the rate right before is that of the place, and the one before it the own. */
function besideNamed(
  figures: readonly LocalFigure[],
  index: number,
  { own, other }: Comparison,
): readonly [LocalFigure, LocalFigure] | null {
  const [q, p, figure] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!q || !p || !figure || own !== '' || q.segment !== figure.segment) return null;
  if (p.clause !== figure.clause - 1 || q.clause !== p.clause - 1) return null;
  if (![p, q].every(isRate) || !NAMED.test(p.lead.trim().replace(other, ' '))) return null;
  if (!p.lead.trim().startsWith(other) || q.lead.trim().startsWith(other)) return null;
  if (isOneOfPlaces(figures, index - 2)) return null;
  const kind = rateKindOf(figures, index - 2);
  const isAlike = isLikeKind(rateKindOf(figures, index - 1), kind) || /平均|水平/.test(p.lead);
  return isAlike ? [p, q] : null;
}

/** 全市增长11.8%，全国增长5.0%，全省增长9.5%: the rate of a place that another rate is set beside is not the own one. */
function isOneOfPlaces(figures: readonly LocalFigure[], index: number): boolean {
  const [before, rate] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!before || !rate || before.segment !== rate.segment || !isRate(before)) return false;
  return /^(?:全[国省市州县区球]|世界|[\p{Script=Han}]{0,6}平均)/u.test(rate.lead.trim());
}

/** What may stand behind the name of the place, so that its rate is of the same thing: 平均增幅为, 增长, 平均水平. */
const NAMED =
  /^ (?:的)?(?:总体|同期)?(?:平均)?(?:水平|增速|增幅|增长|下降|进度|占比|比重|完成率)?(?:仅|只)?(?:增长|下降|为|是|达到?)?$/;

/** The rate that is compared: by its name, else the last one said in the sentence. */
function ownRate(figures: readonly LocalFigure[], index: number, name: string): number {
  const figure = figures[index];
  const kind = /增速|增幅/.test(name) ? 'growth' : null;
  const noun = name.replace(/(?:的)?(?:增速|增幅|占比|比重|进度|完成率)$/, '');
  if (noun.length >= 2) return rateNamed(figures, index, noun, kind);
  for (let at = index - 1; at >= 0 && figures[at]?.sentence === figure?.sentence; at--) {
    const other = figures[at];
    if (!other || other.segment !== figure?.segment) return -1;
    if (isRate(other) && (kind === null || rateKindOf(figures, at) === kind)) return at;
  }
  return -1;
}

function* againstOverall(
  figures: readonly LocalFigure[],
  index: number,
  own: number,
  name: string,
): Iterable<Reading> {
  const [figure, q] = [figures[index], figures[own]];
  const headline = headlineRate(figures, own, name, rateKindOf(figures, own));
  const p = headline && figures[headline.index];
  if (!figure || !p || !q) return;
  if (rateKindOf(figures, own) === 'growth') {
    if (!headline.isNamed || !isOfOneMetric(figures, own, headline.index)) return;
  } else if (!measuresAlike(segmentWords(figures, own), sentenceWords(figures, headline.index))) {
    return;
  }
  yield between(figures, [p, q], figure, headline.isNamed ? 'likely' : 'doubtful');
}

/**
 * Whether what grew is what the headline says of the whole, or a part of it: 房地产开发投资 of 固定资产投资; a place or
 * kind of owner (高新区, 国有企业) where the headline tells of one growth alone.
 */
function isOfOneMetric(figures: readonly LocalFigure[], own: number, headline: number): boolean {
  const [part, whole] = [grownAt(figures, own), grownAt(figures, headline)];
  if (part.length >= 2 && whole.endsWith(part.slice(-2))) return true;
  const isAlone = figures.every(
    (one, at) =>
      at === headline ||
      at >= own ||
      one.sentence !== figures[headline]?.sentence ||
      !isRate(one) ||
      one.segment !== figures[headline]?.segment,
  );
  return isAlone && /(?:[区县市镇乡州旗园]|街道|企业|公司)$/.test(part);
}

/** What grew: the words before 增长, or before the level that it follows. */
function grownAt(figures: readonly LocalFigure[], index: number): string {
  for (let at = index; at >= 0 && figures[at]?.segment === figures[index]?.segment; at--) {
    const words = (figures[at]?.lead ?? '').trim().slice(-MAX_WORDS).replace(VERB, '');
    const noun = /[\p{Script=Han}A-Z]{2,}$/u.exec(words)?.[0];
    if (noun) return noun;
  }
  return '';
}

const MAX_WORDS = 40;
const VERB = /(?:[，、]|同比|实际|名义)*(?:增长|下降|完成|实现|达到?|为|是|累计|增幅|增速)*$/;

/** 首尾相差, 最高与最低相差: the ends of the list before. */
function* byEnds(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (
    !figure ||
    !/(?:首尾|前后|高低|两端|极差|最[高快好大][^，。；]{0,6}最[低慢差小])[^，。；]{0,6}$/.test(
      figure.lead,
    )
  )
    return;
  const list = listBefore(figures, index);
  const [least, most] = endsOf(list.length > 1 ? list : ratesBefore(figures, index));
  if (!least || !most || least === most) return;
  yield between(figures, [least, most], figure, list.length > 1 ? 'firm' : 'doubtful');
}

/** 分别为51%、40%和30%，首尾相差: the list that the last rate of the sentence stands in. */
function listBefore(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const last = index - 1;
  if (figures[last]?.sentence !== figures[index]?.sentence) return [];
  return listAround(figures, last).filter(isRate);
}

/** The rates of the paragraph before the figure that are of one kind with the last. */
function ratesBefore(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const near = figures.slice(Math.max(0, index - REACH), index);
  const last = near.findLastIndex(isRate);
  const kind = rateKindOf(near, last);
  return near.filter((rate, at) => isRate(rate) && isLikeKind(rateKindOf(near, at), kind));
}

const REACH = 60;

function endsOf(rates: readonly LocalFigure[]): readonly (LocalFigure | undefined)[] {
  const sorted = [...rates].sort((a, b) => a.quantity.value.cmp(b.quantity.value));
  return [sorted[0], sorted.at(-1)];
}

/** 竣工类最好、开工类最差，两者进度相差: each by its name. */
function* byBestAndWorst(figures: readonly LocalFigure[], index: number): Iterable<Reading> {
  const figure = figures[index];
  if (
    !figure ||
    !/(?:两者|二者|两类|两地|彼此|之间)[^，。；]{0,6}(?:相差|差)$/.test(figure.lead.trim())
  )
    return;
  const found = BEST_AND_WORST.exec(figure.run);
  const rates = found
    ? found.slice(1).map((name) => figures[rateNamed(figures, index, afterTopic(name), null)])
    : ratesOfSegment(figures, index);
  const [p, q] = rates;
  if (p && q && p !== q && rates.length === 2)
    yield between(figures, [p, q], figure, found ? 'likely' : 'firm');
}

const BEST_AND_WORST =
  /([\p{Script=Han}]{2,12})最[高快好大多][、，,]而?([\p{Script=Han}]{2,12})最[低慢差小少][，,、]$/u;

/** 竣工类 of 三类当中竣工类. */
function afterTopic(name: string): string {
  return name.replace(
    /^[\p{Script=Han}]{0,6}(?:当中|其中|之中|[中里])(?=[\p{Script=Han}]{2})/u,
    '',
  );
}

/** The two rates of the segment, where there are two. */
function ratesOfSegment(
  figures: readonly LocalFigure[],
  index: number,
): readonly (LocalFigure | undefined)[] {
  const figure = figures[index];
  const near = figures.slice(Math.max(0, index - REACH), index);
  return near.filter((rate) => isRate(rate) && rate.segment === figure?.segment);
}

function between(
  figures: readonly LocalFigure[],
  pair: readonly [LocalFigure, LocalFigure],
  figure: LocalFigure,
  certainty: Certainty,
): Reading {
  const [p, q] = pair;
  return rateKindOf(figures, figures.indexOf(q)) === 'growth'
    ? pointsBetweenGrowths(figures, pair, figure, certainty)
    : pointsBetween(p, q, figure, certainty);
}
