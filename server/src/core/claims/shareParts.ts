/**
 * Finds what a share is of.
 *
 *     省外资金8.42亿元，占37.6%               what stands beside it
 *     188宗、5.15万亩，面积占52%              what its words name
 *     1187户4556人，分别占61.5%和59.0%        one of a row each
 *     道路交通和农机两块就占了九成            several added up: `shareCollectives.ts`
 */
import { shareAdverbs } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Announcement } from './announcement.ts';
import { isAmount } from './changes.ts';
import { isDistributed, listAround } from './lists.ts';
import { bearingOf } from './names.ts';
import { isComparable, isLevel, isPlan, wordsOf } from './operands.ts';
import { collectiveParts, type PartChoice } from './shareCollectives.ts';
import { partByName, THREE_SECTORS } from './shareSectors.ts';
import { isTime } from './shareTimes.ts';

/** What the share at `figures[index]` may be of, the likeliest first; `list` is the list of shares that it stands in. */
export function partsOf(
  figures: readonly LocalFigure[],
  index: number,
  announced: Announcement,
  list: readonly LocalFigure[],
): readonly PartChoice[] {
  const figure = figures[index];
  if (!figure) return [];
  if (isHandedOut(figures, list))
    return (
      partByName(figures, figure, list, announced) ??
      partInColumn(figures, figure, list, announced.written)
    );
  const before = levelsBefore(figures, index, announced.written);
  const together = collectiveParts(figures, index, announced);
  if (together) return [together];
  const choices = partsBySide(figures, index, announced, before);
  return FROM_TO.test(figure.lead.trim())
    ? choices.map((choice) => ({ ...choice, certainty: 'guess' }))
    : choices;
}

/** 比重从0.64%提高到1.13%: the first is of another time than what stands before it. */
export function isOfEarlierTime({ lead }: LocalFigure): boolean {
  return /[由从][^，。；占]{0,8}$/.test(lead.trim());
}

/** 占比由44.5%提高到91.7%: neither has to be of the figures that stand before. */
const FROM_TO = /[由从][^，。；占]{0,8}$|^[升提增上下降减回]\p{Script=Han}{0,2}[到至为]$/u;

/** What the share's own words name, else what stands beside it. */
function partsBySide(
  figures: readonly LocalFigure[],
  index: number,
  announced: Announcement,
  before: readonly LocalFigure[],
): readonly PartChoice[] {
  const [previous, figure] = [figures[index - 1], figures[index]];
  if (!figure) return [];
  const isSingle = isOneThing(previous, figure, announced.topic);
  const name = bareName(isSingle ? (previous?.lead ?? '') : announced.topic);
  if (shareAdverbs.test(name)) return besideOf(before, figure, announced);
  if (!isSingle && previous && isNounOf(previous, figure, announced))
    return COUNTED.has(previous.quantity.dimension)
      ? [{ parts: [previous], certainty: 'likely' }]
      : [];
  const named = namedParts(before, name);
  if (named.length > 0) return named;
  const inSegment = inSegmentOf(figures.slice(Math.max(0, index - REACH), index), before, name);
  if (inSegment) return [inSegment];
  return announced.written ? besideOf(before, figure, announced) : [];
}

/** 其中电厂一家就占: the name stands before 一家. */
function isOneThing(
  previous: LocalFigure | undefined,
  figure: LocalFigure,
  topic: string,
): boolean {
  if (!previous || previous.clause !== figure.clause || !shareAdverbs.test(topic.trim()))
    return false;
  return previous.quantity.dimension === 'count' && previous.quantity.value.eq(1);
}

/** 工业22个项目占30%, 时速120公里路段占18%: the topic is what the figure before it counts or measures. */
function isNounOf(
  previous: LocalFigure,
  figure: LocalFigure,
  { topic, written }: Announcement,
): boolean {
  if (written || previous.clause !== figure.clause || /^[、和及与]/.test(topic.trim()))
    return false;
  const isOwn = topic !== '' && figure.lead.startsWith(topic);
  return isOwn && figure.start - previous.end === figure.lead.length;
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'people', 'household']);

/** 分别占61.5%和59.0%; 分别占任务40万亩的83.83%和78.28%: the shares of the list are of things named before, one each. */
export function isHandedOut(
  figures: readonly LocalFigure[],
  list: readonly LocalFigure[],
): boolean {
  const [first] = list;
  if (!first || list.length < 2) return false;
  if (isDistributed(list) || THREE_SECTORS.test(first.lead)) return true;
  const written = figures[figures.indexOf(first) - 1];
  const isOfWritten = written?.clause === first.clause && /^[^占]{0,8}的$/.test(first.lead.trim());
  return isOfWritten && /分别占?/.test(written.lead);
}

/** The levels before the share that may be its part; `written` is its whole. */
function levelsBefore(
  figures: readonly LocalFigure[],
  index: number,
  written: LocalFigure | null,
): readonly LocalFigure[] {
  const figure = figures[index];
  const end = written ? figures.indexOf(written) : index;
  const start = Math.max(0, end - REACH);
  return figures
    .slice(start, end)
    .filter(
      (other, at) =>
        isLevel(other) &&
        !isTime(other) &&
        (other.bracket === 0 || other.bracket === figure?.bracket) &&
        !isWrittenWhole(other, figures[start + at + 1]),
    );
}

/** 完成目标任务410亿元的61.28%: the goal is what another percentage is of. */
function isWrittenWhole(figure: LocalFigure, next: LocalFigure | undefined): boolean {
  if (next?.quantity.dimension !== 'percent' || next.clause !== figure.clause) return false;
  return /^[^占、，]{0,8}的$/.test(next.lead.trim());
}

const REACH = 80;

/** 只, 就, 一家 and their kin stand between the name and the verb: 宗数只占, 其中电厂一家就占. */
function bareName(topic: string): string {
  return topic
    .replace(/[，,、：:\s]/g, '')
    .replace(/^(?:(?:也就是说|可见|但是?|而|且|并且|不过|其中|这|仅|光|单)+(?=.{2}))?/, '')
    .replace(
      /(?:约|已经?|只|仅|就|却|将|也|均|各|共|则|还|又|都|合计|一家|一项|一地|一块|一类|一个|所|的)+$/,
      '',
    );
}

/** The last figure that bears the name; 宗数 is of 宗, 集体访批次 of 集体访17批, 建档立卡户 of 建档立卡3660户. */
function namedParts(before: readonly LocalFigure[], name: string): readonly PartChoice[] {
  const exact = before.filter((other) => isNamed(other, name));
  const bearing = exact.length > 0 ? exact : before.filter((other) => bears(other, name));
  const [last, ...others] = bearing.reverse();
  if (!last) return [];
  return [
    { parts: [last], certainty: exact.length > 0 ? 'firm' : 'likely' },
    ...others
      .slice(0, MAX_OTHERS)
      .map((other): PartChoice => ({ parts: [other], certainty: 'guess' })),
  ];
}

/** 巡检司电厂场地平整已完成80%，…，累计完成投资41162万元；…其中电厂占: what alone stands in the segment that begins with the name. */
function inSegmentOf(
  near: readonly LocalFigure[],
  before: readonly LocalFigure[],
  name: string,
): PartChoice | null {
  const bearer = near.findLast(({ run, subject }) => `${run} ${subject}`.includes(name));
  const own = before.filter(({ segment }) => segment === bearer?.segment);
  const [part, other] = own.filter(isPartLike);
  return part && !other ? { parts: [part], certainty: 'likely' } : null;
}

function bears(figure: LocalFigure, name: string): boolean {
  return bearingOf(wordsOf(figure), name) !== null;
}

function isNamed(figure: LocalFigure, name: string): boolean {
  if (wordsOf(figure).includes(name)) return true;
  const unit = figure.unit.replace(/^[个万亿千百]+(?=.)/, '');
  const stem = withoutUnit(name, unit);
  if (stem === null) return false;
  return stem === '' || (stem.length >= 2 && figure.lead.trim().endsWith(stem));
}

/** 集体访批次 without 批 and 次, 宗数 without 宗 and 数; null where the name does not end with the unit. */
function withoutUnit(name: string, unit: string): string | null {
  const bare = name.replace(/(?<=.)[数量]$/, '');
  if (unit === '') return null;
  if (bare.endsWith(unit)) return bare.slice(0, bare.length - unit.length);
  return bare.endsWith(`${unit}次`) ? bare.slice(0, bare.length - unit.length - 1) : null;
}

/**
 * The last level before the percentage, unless it is a plan or one of several that are meant together; what stands
 * beside that in another unit is possible.
 */
function besideOf(
  before: readonly LocalFigure[],
  figure: LocalFigure,
  { kind, written }: Announcement,
): readonly PartChoice[] {
  const near = before.filter((other) => other.sentence === figure.sentence && isPartLike(other));
  const last = near.at(-1);
  if (!last || isPlan(last) || !isReached(last, figure) || isOneOfMany(before, last)) return [];
  if (kind === 'completion' && !written && !isDone(last)) return [];
  const others = near.filter(
    (other) =>
      other.segment === last.segment && !isComparable(other, last) && !isOneOfMany(before, other),
  );
  return [
    { parts: [last], certainty: isOneOfItems(before, last) ? 'guess' : 'firm' },
    ...others
      .reverse()
      .slice(0, MAX_OTHERS)
      .map((other): PartChoice => ({ parts: [other], certainty: 'guess' })),
  ];
}

const MAX_OTHERS = 2;

/** 劳动人口10926人，其中城区9895人、乡村1031人，占总人口的28%: it may be of all of them. */
function isOneOfItems(before: readonly LocalFigure[], last: LocalFigure): boolean {
  const list = listAround(before, before.indexOf(last));
  return list.some((other) => other !== last && isComparable(other, last));
}

/** A share in brackets is of what stands right before them, or inside: 工业项目20个（占40%）; no 电梯（占11.3%）. */
function isReached(part: LocalFigure, { bracket, clause }: LocalFigure): boolean {
  if (bracket === 0 || part.bracket === bracket) return true;
  return clause - part.clause === 1 && part.trail.length <= MAX_NOUN;
}

const MAX_NOUN = 6;

function isOneOfMany(before: readonly LocalFigure[], figure: LocalFigure): boolean {
  return isDistributed(listAround(before, before.indexOf(figure)));
}

/**
 * 比同期计划超额完成3.1万人 and 平均每个1.1亿元 say something of the part; 8510万人主要集中在东部，占62% says the whole; they are none.
 */
function isPartLike(figure: LocalFigure): boolean {
  const lead = figure.lead.trim();
  const isBySide = /^(?:比|较|同比|环比)|超额|平均|每|[人户亩县]均/.test(lead);
  if (isBySide || /集中[在于]|分布[在于]|主要(?:是|来自|在)/.test(figure.trail)) return false;
  return !isAmount(figure);
}

/** 完成率 is of what was done: 已完成47.2亿元, 实际开工62个, 喝上了安全水. */
function isDone({ lead, trail }: LocalFigure): boolean {
  return DONE.test(lead) || /^[^，。；]{0,8}了/.test(trail);
}

const DONE =
  /完成|实现|实际|已|入库|到位|达标|建成|开工|完工|竣工|投产|签约|引进|落实|入住|办结|征收|累计|落地|发放|兑付/;

/**
 * 1187户4556人，分别占两年总任务的61.5%和59.0%: as many levels before the list as it has shares, one each; those behind 其中
 * belong to the one before them.
 */
function partInColumn(
  figures: readonly LocalFigure[],
  figure: LocalFigure,
  list: readonly LocalFigure[],
  written: LocalFigure | null,
): readonly PartChoice[] {
  const head = list[0] ?? figure;
  const row = levelsBefore(figures, figures.indexOf(head), written).filter(
    (other) =>
      other.sentence === head.sentence &&
      !isAmount(other) &&
      !/^(?:共|合计|总计|累计)/.test(other.trail) &&
      (!written || isComparable(other, written)),
  );
  const items = mainItems(row, list.length);
  const part = items.at(list.indexOf(figure) - list.length);
  if (!part || items.length < list.length) return [];
  const isAll = [
    items.filter(({ segment }) => segment === head.segment),
    items.filter(({ clause }) => clause === items.at(-1)?.clause),
  ].some(({ length }) => length === list.length);
  return [{ parts: [part], certainty: isAll ? 'likely' : 'guess' }];
}

/** The row without what 其中 names of its last item, where that is not a row of as many itself. */
function mainItems(row: readonly LocalFigure[], size: number): readonly LocalFigure[] {
  const opened = row.findLastIndex(({ lead }) => lead.trim().startsWith('其中'));
  const isPartly = opened >= size && row.length - opened < size;
  return isPartly ? row.slice(0, opened) : row;
}
