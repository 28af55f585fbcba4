/**
 * 突破v，达w — w ≥ v; 不足v, 控制在v以内，为w — w ≤ v; 增长面超八成 … 增长面84.4% — the exact one lies within.
 */
import Big from 'big.js';
import { namesPlan } from '../lexicon/percentages.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Approximation } from '../model/quantity.ts';
import { readBoundOfNamed, readBoundOfTwo } from './boundOfTwo.ts';
import { boundReading as readingOf } from './boundReading.ts';
import { readBoundOfSum } from './boundSum.ts';
import { readBoundsTold } from './boundTold.ts';
import { isAmount } from './changes.ts';
import { listAround } from './lists.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf, operand, type Reading } from './reading.ts';

/** The bounds of a paragraph beside the exact values that they bound. */
export function* readBounds(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const bound = asBound(figure);
    if (!bound) continue;
    const told = [
      ...reachedBehind(figures, index),
      ...readBoundsTold(figures, index),
      ...readBoundOfNamed(figures, index),
    ];
    const readings =
      bound.role === 'threshold'
        ? told
        : [
            ...told,
            ...reachedBefore(figures, index),
            ...each(figures, index),
            ...ofOneName(figures, index),
            ...readBoundOfTwo(figures, index),
            ...ofTopic(figures, index),
            ...readBoundOfSum(figures, index),
          ];
    const claim = claimOf('bound', bound, readings);
    if (claim) yield claim;
  }
}

/** The figure as a bound of what is: 突破8000公里, 不足三成, 一成都不到; not what is aimed at, and no threshold that sorts. */
function asBound(figure: LocalFigure): LocalFigure | null {
  const { quantity, role, trail } = figure;
  if (isAimedAt(figure) || (role === 'threshold' && /[^.\s]/.test(trail))) return null;
  if (quantity.approximation === 'near') return figure;
  if (STRICT.has(quantity.approximation)) return strict(figure);
  if (quantity.dimension !== 'percent' || !/^(?:都|还|也)?(?:不到|不足|没到)/.test(trail))
    return null;
  return strict({
    ...figure,
    quantity: { ...quantity, lo: null, hi: quantity.value, approximation: 'under' },
  });
}

/** 力争突破, 目标超过; 实现目标任务过半 is reached. */
function isAimedAt({ run, lead, role }: LocalFigure): boolean {
  if (role === 'expected' || AIMS.test(run + lead)) return true;
  return namesPlan.test(lead) && !/实现|提前/.test(lead);
}

/** 要稳定在60万亩以上, 不得超过5%; 主要 and 要素 aim at nothing. */
const AIMS = /力争|确保|要求|争取|不得|不能|必须|应当|(?<![主重需])要(?![素求闻件点])/;

const STRICT: ReadonlySet<Approximation> = new Set(['over', 'under', 'atLeast', 'atMost']);

/** A bound is no rounded number: what falls short of it does so by any amount. */
function strict(figure: LocalFigure): LocalFigure {
  return { ...figure, quantity: { ...figure.quantity, ulp: new Big(0) } };
}

/** 突破8000公里、达8184公里; 近30亿元，实现29.85亿元. */
function reachedBehind(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const [bound, exact] = [figures[index], figures[index + 1]];
  if (!bound || !exact || !isOfOneThing(bound, exact)) return [];
  const isUpper = bound.quantity.lo === null || bound.quantity.approximation === 'near';
  const isReached = (isUpper ? said : reached).test(withoutRate(exact, bound));
  return isReached && !isOfChange(bound) ? [readingOf(exact, bound, 'firm')] : [];
}

/** 降至 of 降至每立方米38微克, where the bound is one 每立方米 too. */
function withoutRate(exact: LocalFigure, bound: LocalFigure): string {
  const words = exact.lead.trim();
  const rate = /每[\p{Script=Han}]{1,5}$/u.exec(words)?.[0] ?? '';
  return rate !== '' && bound.lead.trim().endsWith(rate) ? words.slice(0, -rate.length) : words;
}

const reached =
  /^[、]?(?:(?:累计|实际|已|共|总量|总数|总额|总规模|目前|现|最终|仅|只)*(?:达到?|为|实现|完成|是)了?|[共合总]计|(?:升|增|提高|上升|增长|增加|扩大)[到至])$/;

/** 近30亿元，为29.85亿元: what is done beside it, 完成50亿元, may be another thing. */
const said =
  /^[、]?(?:(?:实际|总量|总数|总额|总规模|目前|现|仅|只)*(?:达到?|为|有)了?|[共合总]计|(?:降|减|压减|下降|减少|降低|压缩)[到至])$/;

/** 减少超过50亿元，为30亿元 bounds the change, not the level; 增速超过10%，达到12.5% bounds what it names. */
function isOfChange(bound: LocalFigure): boolean {
  return isAmount(bound) && !/[率速幅]$/.test(bound.lead.trim());
}

/** 达到702.76亿元，首次突破700亿元. */
function reachedBefore(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const [exact, bound] = [figures[index - 1], figures[index]];
  if (!bound || !exact || !isOfOneThing(exact, bound) || !isLevel(exact)) return [];
  if (!/^突破/.test(bound.text)) return [];
  return /^[、]?(?:首次|一举|成功|历史性地?|已|再次|率先|已经|总量|也|均)*$/.test(bound.lead.trim())
    ? [readingOf(exact, bound, 'likely')]
    : [];
}

function isOfOneThing(first: LocalFigure, second: LocalFigure): boolean {
  const exact = first.quantity.approximation === 'exact' ? first : second;
  return (
    isComparable(first, second) &&
    exact.quantity.approximation === 'exact' &&
    second.clause - first.clause <= 1 &&
    second.segment === first.segment &&
    second.bracket === first.bracket &&
    !second.isDated
  );
}

/** 均超过30%，分别为51%、40%和39%: the one nearest to the bound. */
function each(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const [bound, first] = [figures[index], figures[index + 1]];
  if (!bound || !first || first.segment !== bound.segment || !isComparable(bound, first)) return [];
  if (!/均|都/.test(bound.lead) || !/^分别为?|^依次为?/.test(first.lead.trim())) return [];
  const list = listAround(figures, index + 1);
  const isUpper = bound.quantity.hi !== null && bound.quantity.lo === null;
  const nearest = list.reduce((best, item) =>
    item.quantity.value.gt(best.quantity.value) === isUpper ? item : best,
  );
  return [
    { ...readingOf(nearest, bound, 'firm'), operands: list.map((item) => operand('item', item)) },
  ];
}

/** 下降51.7%，降幅过半; 增长面超八成。…增长面84.4%. */
function ofOneName(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const [before, bound] = [figures[index - 1], figures[index]];
  if (bound?.quantity.dimension !== 'percent') return [];
  const name = nameOf(bound);
  if (before && before.segment === bound.segment && isExactPercent(before)) {
    const isAll = qualifierOf(bound) === '';
    if (isAll && CHANGES[name]?.test(before.lead.trim())) return [readingOf(before, bound, 'firm')];
  }
  if (name === '' || CHANGES[name] || /控制|保持/.test(bound.run + bound.lead)) return [];
  const next = figures
    .slice(index + 1)
    .find((other) => other.quantity.dimension === 'percent' && nameOf(other) === name);
  if (!next || !isExactPercent(next) || next.sentence - bound.sentence > 1) return [];
  if (next.period !== bound.period) return [];
  const qualifier = qualifierOf(bound).slice(-2);
  const isOfOneThing =
    qualifier.length === 2 && isAbout(figures.slice(index, index + MAX_AHEAD), next, qualifier);
  return [readingOf(next, bound, isOfOneThing ? 'likely' : 'guess')];
}

const CHANGES: Readonly<Record<string, RegExp>> = {
  降幅: /(?:下降|减少|回落|降低)了?$/,
  增幅: /(?:增长|增加|上升|提高)了?$/,
  增速: /(?:增长|增加)了?$/,
};

const MAX_AHEAD = 20;

/** What stands before the name: 行业 of 行业增长面; a word that only opens the sentence is none. */
function qualifierOf(figure: LocalFigure): string {
  const { lead } = figure;
  const name = nameOf(figure);
  return name === '' ? '' : lead.slice(0, lead.lastIndexOf(name)).trim();
}

/** 增长面, 开工率, 占比, 降幅 at the end of the words. */
function nameOf({ lead }: LocalFigure): string {
  const words = lead.trim().replace(/(?:已|约|均|都|还|也|就|仍|为|达到?|是|到)+$/, '');
  return /(?:降幅|增幅|增速|[\p{Script=Han}]{2}(?:面|率|占比))$/u.exec(words)?.[0] ?? '';
}

function isExactPercent({ quantity }: LocalFigure): boolean {
  return quantity.dimension === 'percent' && quantity.approximation === 'exact';
}

/** 交通…占6.40%。…交通类连一成都不到; 完成任务9289万元的67%，实现任务过半: believed where it holds. */
function ofTopic(figures: readonly LocalFigure[], index: number): readonly Reading[] {
  const bound = figures[index];
  if (bound?.quantity.dimension !== 'percent') return [];
  const topic = topicOf(bound);
  if (topic === null) return [];
  const near = figuresBefore(figures, index);
  const exact = near.findLast(
    (other) => isExactPercent(other) && other.role === 'ratio' && isAbout(near, other, topic),
  );
  return exact && exact.sentence >= bound.sentence - 2 ? [readingOf(exact, bound, 'guess')] : [];
}

/** 交通 of 交通类连, 任务 of 提前9天实现目标任务. */
function topicOf({ lead }: LocalFigure): string | null {
  const words = lead.trim();
  const task = /(?:任务|目标|计划)$/.exec(words);
  return (
    task?.[0] ??
    /^([\p{Script=Han}]{2,6})类?[连还仅才]{1,2}$/u.exec(words)?.[1]?.replace(/类$/, '') ??
    null
  );
}

/** Whether the words of the percentage, or of the figures before it in its segment, say the topic. */
function isAbout(figures: readonly LocalFigure[], exact: LocalFigure, topic: string): boolean {
  return figures.some(
    ({ run, lead, trail, segment, start }) =>
      segment === exact.segment && start <= exact.start && (run + lead + trail).includes(topic),
  );
}
