/** Finds the whole that a share is of, by its name or by its place. */
import { namesPlan, scopes, wholePrefixes, wholeSuffixes } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isComparable, isLevel, isPlan, wordsOf } from './operands.ts';
import type { QuotientBinding } from './quotient.ts';

/**
 * The wholes among `earlier` figures that `words` (占<全部完成投资>的) may mean for `part`, the likeliest first.
 * Empty words, and words that only say 总数 or 全市, leave it to the place: the figure before 其中, or the nearest
 * larger one.
 */
export function wholesFor(
  part: LocalFigure,
  words: string,
  earlier: readonly LocalFigure[],
): readonly QuotientBinding[] {
  const able = earlier.filter(
    (figure) => isLevel(figure) && isComparable(figure, part) && isOpenTo(figure, part),
  );
  const larger = able.filter((figure) => canHold(figure, part));
  if (namesPlan.test(words)) return plansFor(part, able, larger);
  const core = coreOf(words);
  return core === '' ? byPlace(part, larger, earlier, words) : byName(part, core, larger, words);
}

/** Whether the words name a whole that can be looked for: 全部完成投资 does, 全市 and 总数 do not. */
export function namesWhole(words: string): boolean {
  return namesPlan.test(words) || coreOf(words) !== '';
}

/** A figure in brackets only explains what stands before them. */
function isOpenTo(figure: LocalFigure, part: LocalFigure): boolean {
  return figure.bracket === 0 || figure.bracket === part.bracket;
}

/** 全部完成投资 → 完成投资, 项目总数 → 项目, 全市的 → nothing. */
function coreOf(words: string): string {
  return words
    .replace(wholePrefixes, '')
    .replace(wholeSuffixes, '')
    .replace(/^的|的$/g, '');
}

function canHold(whole: LocalFigure, part: LocalFigure): boolean {
  return whole !== part && whole.quantity.value.gte(part.quantity.value);
}

/** 占年度计划的: the plan nearest before the part, of the same subject; else what may be one without the word for it. */
function plansFor(
  part: LocalFigure,
  able: readonly LocalFigure[],
  larger: readonly LocalFigure[],
): readonly QuotientBinding[] {
  const plans = able.filter((figure) => isPlan(figure) && figure !== part).reverse();
  const others = plans.length > 0 ? [] : [...larger].reverse();
  return [
    ...plans.map((whole, index) =>
      binding(part, whole, index === 0 ? planCertainty(part, whole) : 'guess'),
    ),
    ...others.map((whole) => binding(part, whole, 'guess')),
  ];
}

function planCertainty(part: LocalFigure, whole: LocalFigure): QuotientBinding['certainty'] {
  if (whole.segment === part.segment) return 'firm';
  return whole.subject === part.subject && opensWithItself(part) ? 'likely' : 'guess';
}

/** Whether the sentence brings in nothing new before the part: 1-7月完成投资575.7亿元. */
function opensWithItself({ run, lead, metric }: LocalFigure): boolean {
  return run.trim() === '' && lead.length <= metric.length + 4;
}

/** The figures that the words name; where they say 全部, the largest first, else the nearest. */
function byName(
  part: LocalFigure,
  core: string,
  larger: readonly LocalFigure[],
  words: string,
): readonly QuotientBinding[] {
  const isOfAll = wholePrefixes.test(words) || wholeSuffixes.test(words);
  const bearing = larger.filter((figure) => wordsOf(figure).includes(core)).reverse();
  const named = isOfAll ? largestFirst(bearing) : bearing;
  const others = new Set(bearing);
  const alike = larger.filter((figure) => !others.has(figure) && isNamedLike(figure, core));
  return [
    ...named
      .slice(0, MAX_WHOLES)
      .map((whole, index) =>
        binding(
          part,
          whole,
          index === 0 && isOfScope(whole, words) ? nameCertainty(part, whole, isOfAll) : 'guess',
        ),
      ),
    ...alike.slice(-MAX_WHOLES).map((whole) => binding(part, whole, 'guess')),
  ];
}

/** More than a reader keeps in mind. */
const MAX_WHOLES = 40;

/** The figures with the largest in front. */
function largestFirst(figures: readonly LocalFigure[]): readonly LocalFigure[] {
  const [first, ...rest] = figures;
  if (!first) return [];
  const isLarger = (a: LocalFigure, b: LocalFigure) => a.quantity.value.gt(b.quantity.value);
  const largest = rest.reduce((best, figure) => (isLarger(figure, best) ? figure : best), first);
  return [largest, ...figures.filter((figure) => figure !== largest)];
}

/** 占全市投资的 is of what 全市 invested, not of a project's own investment. */
function isOfScope(whole: LocalFigure, words: string): boolean {
  const scope = scopes.exec(words)?.[0];
  return scope === undefined || `${whole.run}${wordsOf(whole)}`.includes(scope);
}

/** 占总投资的 is of the subject's own; 占全部完成投资的 of everybody's. */
function nameCertainty(
  part: LocalFigure,
  whole: LocalFigure,
  isOfAll: boolean,
): QuotientBinding['certainty'] {
  if (whole.segment === part.segment) return 'firm';
  if (isOfAll) return 'likely';
  return whole.subject === part.subject || whole.sentence === part.sentence ? 'likely' : 'guess';
}

/** 到位总额 and 到位资金: names that share how they end or begin. */
function isNamedLike({ metric, lead }: LocalFigure, core: string): boolean {
  return (metric.length >= 2 && core.endsWith(metric)) || lead.includes(core.slice(0, 2));
}

/** The figure before 其中; for 占总数的 the first and largest; else any larger one, which only a share that holds can tell. */
function byPlace(
  part: LocalFigure,
  larger: readonly LocalFigure[],
  earlier: readonly LocalFigure[],
  words: string,
): readonly QuotientBinding[] {
  const nearest = [...larger].reverse();
  const opened = nearest.find((figure) => isOpened([...earlier, part], figure));
  const planned = words === '' && nearest[0] && isDoneOf(part, nearest[0]) ? nearest[0] : undefined;
  const total = opened ?? planned ?? (wholeSuffixes.test(words) ? totalOf(larger) : undefined);
  const others = nearest.filter((figure) => figure !== total);
  return [
    ...(total ? [binding(part, total, total === opened ? 'firm' : 'likely')] : []),
    ...others.map((whole) => binding(part, whole, 'guess')),
  ];
}

/** 下达194211万元，完成83273万元，占42.9%: what was done, right behind what was to be done. */
function isDoneOf(part: LocalFigure, whole: LocalFigure): boolean {
  const isBehind = part.segment === whole.segment && part.clause - whole.clause <= 1;
  return (
    isBehind &&
    whole.role === 'plan' &&
    /^(?:已|实际|累计)*(?:完成|到位|实现)/.test(part.lead.trim())
  );
}

/** The first of the figures, where none is larger. */
function totalOf(larger: readonly LocalFigure[]): LocalFigure | undefined {
  const [first] = larger;
  const isLargest = larger.every(({ quantity }) => first?.quantity.value.gte(quantity.value));
  return isLargest ? first : undefined;
}

/**
 * Whether the next level behind `whole`, or the next in its unit, begins with 其中: 1402宗、9.90万亩，其中188宗、5.15万亩;
 * 4942户19776人，其中3660户14617人.
 */
function isOpened(figures: readonly LocalFigure[], whole: LocalFigure): boolean {
  const behind = figures.slice(figures.indexOf(whole) + 1).filter(isLevel);
  const next = [behind[0], behind.find((figure) => isComparable(figure, whole))];
  return next.some((figure) => `${figure?.run}${figure?.lead}`.includes('其中'));
}

function binding(
  part: LocalFigure,
  whole: LocalFigure,
  certainty: QuotientBinding['certainty'],
): QuotientBinding {
  return { part, whole, certainty };
}
