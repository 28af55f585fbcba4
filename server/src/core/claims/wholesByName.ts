/**
 * Finds the whole that the words of a share name.
 *
 *     全年引进资金58.3亿元 … 占全部 引进资金 的63.3%
 *         └ whole                   └ name, without what says that it is all there is
 */
import { metricHeads } from '../lexicon/metrics.ts';
import { scopes, wholePrefixes, wholeSuffixes } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import { type Bearing, bearingOf } from './names.ts';
import { isComparable, isLevel } from './operands.ts';
import type { Certainty } from './reading.ts';
import type { WholeChoice, WholeSearch } from './wholeSearch.ts';

/** 全部完成投资 → 完成投资, 项目总数 → 项目, 全市的 → nothing. */
export function coreOf(words: string): string {
  const core = words
    .replace(wholePrefixes, '')
    .replace(/^[的总]+(?=.{2})/, '')
    .replace(wholeSuffixes, '')
    .replace(/^的|的$/g, '');
  return core.length < SHORTEST ? '' : core;
}

const SHORTEST = 2;

/** The figures that the words name; where they say 全部, the largest first, else the nearest. */
export function wholesByName(
  search: WholeSearch,
  larger: readonly LocalFigure[],
): readonly WholeChoice[] {
  const { part, words, taken, earlier } = search;
  const isOfAll = saysAll(words);
  const bearing = larger.flatMap((whole) => {
    const how = bearingIn(whole, words, earlier);
    return how ? [{ whole, how }] : [];
  });
  const open = bearing.filter(({ whole }) => !taken.has(whole));
  const sure = open.filter(({ how }) => how !== 'nearly');
  const ranked = isOfAll ? largestFirst(sure) : [...sure].reverse();
  const [first] = ranked;
  const isOne = sure.every(({ whole }) =>
    whole.quantity.value.eq(first?.whole.quantity.value ?? 0),
  );
  const others = [...open, ...bearing].filter((named) => !sure.includes(named)).reverse();
  const held = new Set([...sure, ...others].map(({ whole }) => whole));
  const alike = larger.filter(
    (whole) =>
      !held.has(whole) &&
      (isNamedLike(whole, coreOf(words)) || (isOfAll && open.length === 0 && !taken.has(whole))),
  );
  return [
    ...ranked.slice(0, MAX_WHOLES).map((named): WholeChoice => {
      const isSure = named === first && isOfScope(named.whole, words, earlier);
      return {
        whole: named.whole,
        certainty: isSure ? nameCertainty(part, named.whole, words, isOne) : 'guess',
      };
    }),
    ...[...others.map(({ whole }) => whole), ...alike.reverse()].slice(0, MAX_WHOLES).map(
      (whole): WholeChoice => ({
        whole,
        certainty: isOnlyCounted(whole, alike, part, coreOf(words)) ? 'doubtful' : 'guess',
      }),
    ),
  ];
}

/** More than a reader keeps in mind. */
const MAX_WHOLES = 40;

/** Whether the words say that the whole is all there is. */
export function saysAll(words: string): boolean {
  return wholePrefixes.test(words) || wholeSuffixes.test(words) || ALL_OF.test(words);
}

/** 总到位资金 is all that is in place; 总投资 is an indicator of its own. */
const ALL_OF = /^总(?!投资|产|收入|支出|人口|面积|用地|装机|库容|长度).{3,}/;

/** How the figure bears the name, or the name without the general noun at its end (工业项目 → 工业) or without 总. */
function bearingIn(
  figure: LocalFigure,
  words: string,
  earlier: readonly LocalFigure[],
): Bearing | null {
  const core = coreOf(words);
  const said = `${boundOf(figure, earlier)?.lead ?? ''}${sayingOf(figure)}`;
  const full = bearingOf(said, core) ?? bearingBelow(parentOf(figure, earlier), figure, core);
  if (full) return full;
  const bare = core.replace(GENERAL, '');
  const short = core.replace('总', '');
  const isBare = bare !== core && bare.length >= SHORTEST && bearingOf(said, bare) !== null;
  const isShort = short !== core && short.length >= LONG && bearingOf(said, short) !== null;
  return isBare || isShort ? 'apart' : null;
}

const LONG = 4;

/** How the words of what is divided and those of the figure bear the name together, each a part of it. */
function bearingBelow(
  parent: LocalFigure | undefined,
  { lead }: LocalFigure,
  core: string,
): Bearing | null {
  if (!parent || bearingOf(parent.lead, core)) return null;
  const how = bearingOf(`${parent.lead}${lead.replace('其中', '')}`, core);
  return how === 'nearly' ? null : how;
}

/** 到位外省资金突破700亿元，累计实现702.76亿元: the bound right before, which the figure says exactly. */
function boundOf(figure: LocalFigure, earlier: readonly LocalFigure[]): LocalFigure | undefined {
  const before = earlier[earlier.indexOf(figure) - 1];
  return before && isSaidAgain(before, figure) ? before : undefined;
}

/** 突破700亿元，累计实现702.76亿元: whether the bound is said again by the next figure, as a number. */
export function isSaidAgain(
  { quantity, sentence }: LocalFigure,
  next: LocalFigure | undefined,
): boolean {
  if (quantity.hi !== null || next?.sentence !== sentence) return false;
  return (
    next.quantity.unit === quantity.unit &&
    next.quantity.hi !== null &&
    next.quantity.value.gte(quantity.value)
  );
}

/** 外贸进出口1.15万亿元，其中出口7070亿元: 出口 is 外贸出口; the level that 其中 divides. */
function parentOf(figure: LocalFigure, earlier: readonly LocalFigure[]): LocalFigure | undefined {
  const at = earlier.indexOf(figure);
  const near = earlier.slice(Math.max(0, at - MAX_WORDS), at + 1);
  const opened = near.findLastIndex(
    (other) =>
      other.sentence === figure.sentence && /其中[：:，,]?/.test(`${other.run}${other.lead}`),
  );
  if (opened < 0) return undefined;
  return near.slice(0, opened).findLast((other) => isLevel(other) && isComparable(other, figure));
}

/** The words at a figure; a subject carried over from before only where it has none of its own. */
function sayingOf({ run, lead, metric, subject, trail }: LocalFigure): string {
  return `${run}${lead} ${metric} ${lead.trim() === '' ? subject : ''} ${trail.slice(0, MAX_NOUN)}`;
}

const GENERAL = /(?:项目|企业|单位|人员|户|人口|资金)$/;

interface Named {
  readonly whole: LocalFigure;
}

/** The figures with the largest in front. */
function largestFirst<T extends Named>(figures: readonly T[]): readonly T[] {
  const [first, ...rest] = figures;
  if (!first) return [];
  const largest = rest.reduce(
    (best, figure) => (figure.whole.quantity.value.gt(best.whole.quantity.value) ? figure : best),
    first,
  );
  return [largest, ...figures.filter((figure) => figure !== largest)];
}

/** 占全市投资的 is of what 全市 invested, not of a project's own investment. */
function isOfScope(whole: LocalFigure, words: string, earlier: readonly LocalFigure[]): boolean {
  const scope = scopes.exec(words)?.[0];
  if (scope === undefined || sentenceUpTo(earlier, whole).includes(scope)) return true;
  const parent = parentOf(whole, earlier);
  return parent !== undefined && sentenceUpTo(earlier, parent).includes(scope);
}

/** The words of the sentence up to `figure`, without those that announce shares. */
export function sentenceUpTo(earlier: readonly LocalFigure[], figure: LocalFigure): string {
  const words: string[] = [`${figure.run}${figure.lead} ${figure.metric}`];
  for (let at = earlier.indexOf(figure) - 1; at >= 0 && words.length <= MAX_WORDS; at--) {
    const other = earlier[at];
    if (!other || other.sentence !== figure.sentence) break;
    words.push(other.quantity.dimension === 'percent' ? other.run : `${other.run}${other.lead}`);
  }
  return words.reverse().join(' ');
}

const MAX_WORDS = 12;

/**
 * 占总投资的 is of the subject's own; 占全部完成投资的 of everybody's; a name that is no bare measure (签约项目, 进出口总额) is of what
 * alone in the paragraph bears it.
 */
function nameCertainty(
  part: LocalFigure,
  whole: LocalFigure,
  words: string,
  isOne: boolean,
): Certainty {
  if (whole.segment === part.segment) return 'firm';
  if (saysAll(words)) return 'likely';
  if (whole.subject === part.subject || whole.sentence === part.sentence) return 'likely';
  const core = coreOf(words);
  return isOne && (OF_THE_PLACE.test(core) || !metricHeads.includes(core)) ? 'likely' : 'guess';
}

/** Measures that a place has one of. */
const OF_THE_PLACE = /GDP|生产总值|财政总收入|预算收入|总人口|常住人口|户籍人口/;

/** 到位总额 and 到位资金, 新增企业 and 57家工业企业: names that share how they end or begin. */
function isNamedLike({ metric, lead, trail }: LocalFigure, core: string): boolean {
  const noun = GENERAL.exec(core)?.[0];
  if (noun !== undefined && trail.slice(0, MAX_NOUN).includes(noun)) return true;
  return (metric.length >= 2 && core.endsWith(metric)) || lead.includes(core.slice(0, 2));
}

const MAX_NOUN = 8;

/** 57家工业企业…，占新增企业的: nothing else in the sentence counts what the name ends with. */
function isOnlyCounted(
  whole: LocalFigure,
  alike: readonly LocalFigure[],
  part: LocalFigure,
  core: string,
): boolean {
  const noun = GENERAL.exec(core)?.[0];
  const own = alike.filter(({ sentence }) => sentence === part.sentence);
  return (
    noun !== undefined &&
    own.length === 1 &&
    own[0] === whole &&
    whole.trail.slice(0, MAX_NOUN).includes(noun)
  );
}
