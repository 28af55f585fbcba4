/**
 * Finds where a total is divided into parts.
 *
 *     搬迁1930户7727人，其中建档立卡户1883户7512人，同步搬迁47户215人
 *     wholes             parts in two columns: 1883户, 47户 and 7512人, 215人
 */
import { adds } from '../lexicon/breakdowns.ts';
import { falls } from '../lexicon/changes.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { type Opening, openingAt } from './openings.ts';
import { isComparable, isLevel, isRelative } from './operands.ts';

/** The parts of one unit below one opening. */
export interface Column {
  /** What the parts may be of: the levels of their unit before the opening, the nearest first. */
  readonly wholes: readonly LocalFigure[];
  /** The parts as a reader would take them. */
  readonly parts: readonly LocalFigure[];
  /** All of the unit below the opening, and the other lists that may be the parts. */
  readonly others: readonly (readonly LocalFigure[])[];
  /** Whether they all say how much something rose, or fell. */
  readonly isOfChanges: boolean;
  /** Whether a total behind them (四类合计) says what they add up to. */
  readonly hasTotal: boolean;
}

/** One opening (其中, a bracket, 按类别分) with its columns. */
export interface Breakdown {
  readonly columns: readonly Column[];
  readonly opening: Opening;
  /** The first figure below it. */
  readonly first: LocalFigure;
}

/** The breakdowns of a paragraph in text order. */
export function breakdownsOf(figures: readonly LocalFigure[]): readonly Breakdown[] {
  const openings = figures.map((_, index) => openingAt(figures, index));
  const found: Breakdown[] = [];
  for (const [index, figure] of figures.entries()) {
    const opening = openings[index] ?? null;
    if (opening === null) continue;
    const inside =
      opening.kind === 'bracket'
        ? bracketedFrom(figures, index)
        : scopeOf(figures, openings, index);
    const columns = columnsOf(figures.slice(0, index), opening, inside);
    if (columns.length > 0) found.push({ columns, opening, first: figure });
  }
  return found;
}

/** Whether `figure` stands below 其中 of its own segment, or in a bracket: it is part of another part. */
export function isNested(figures: readonly LocalFigure[], figure: LocalFigure): boolean {
  if (figure.bracket > 0) return true;
  for (let at = figures.indexOf(figure); at >= 0; at--) {
    const { run = '', lead = '', segment } = figures[at] ?? {};
    if (segment !== figure.segment) return false;
    const isFirst = figures[at - 1]?.sentence !== figure.sentence;
    if (/其中/.test(run + lead)) return !(isFirst && /^[^，,]{0,2}其中/.test(run + lead));
  }
  return false;
}

/** The figures of the bracket that `figures[index]` opens. */
function bracketedFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  const bracket = figures[index]?.bracket;
  const end = figures.findIndex((figure, at) => at > index && figure.bracket !== bracket);
  return figures.slice(index, end < 0 ? figures.length : end);
}

/**
 * The figures below the opening, up to the sentence's end or the next opening of its rank (按产业分 behind 按区域分).
 * 其中 in a later segment divides the part that it stands behind: what follows it there is left out.
 */
function scopeOf(
  figures: readonly LocalFigure[],
  openings: readonly (Opening | null)[],
  index: number,
): readonly LocalFigure[] {
  const first = figures[index];
  if (!first) return [];
  const inside: LocalFigure[] = [first];
  let nested = -1;
  for (const [offset, figure] of figures.slice(index + 1, index + MAX_SCOPE).entries()) {
    if (figure.sentence !== first.sentence) break;
    if (figure.bracket > first.bracket) continue;
    const opening = openings[index + 1 + offset] ?? null;
    if (opening !== null && !isNestedBy(opening, figure, first)) break;
    nested = opening === null ? nested : figure.segment;
    if (figure.segment !== nested) inside.push(figure);
  }
  return inside;
}

const MAX_SCOPE = 120;

function isNestedBy(opening: Opening, figure: LocalFigure, first: LocalFigure): boolean {
  return opening.kind !== 'division' && figure.segment !== first.segment;
}

/** The parts by what they count, each with its possible wholes. */
function columnsOf(
  before: readonly LocalFigure[],
  opening: Opening,
  inside: readonly LocalFigure[],
): readonly Column[] {
  const [first] = inside;
  if (!first) return [];
  const addends = inside.filter(isAddend);
  const outside = before
    .filter((figure) => isAddend(figure) && isOutside(figure, first))
    .slice(-MAX_OUTSIDE)
    .reverse();
  return directions.flatMap((direction) => {
    const levels = addends.filter((figure) => directionOf(figure) === direction);
    const total = levels.findIndex((figure) => adds.test(figure.run + figure.lead));
    const parts = total < 0 ? levels : levels.slice(0, total);
    const wholes = outside.filter((figure) => directionOf(figure) === direction);
    const columns = keysOf(parts).flatMap((key) => columnOf(parts, wholes, key, opening) ?? []);
    return columns.map((column) => ({ ...column, hasTotal: total >= 0 }));
  });
}

/** The parts of one unit, or of one word, with their wholes; null where there is none. */
function columnOf(
  figures: readonly LocalFigure[],
  outside: readonly LocalFigure[],
  key: Key,
  opening: Opening,
): Omit<Column, 'hasTotal'> | null {
  const column = figures.filter((part) => belongs(part, key)).slice(0, MAX_PARTS);
  const [part] = column;
  if (!part) return null;
  const able = outside.filter((whole) => isComparable(whole, part));
  const worded = able.filter((whole) => belongs(whole, key));
  const among = wholesAmong(opening.kind === 'colon' ? able : worded, opening, part);
  const isOfChanges = directionOf(part) !== 'level';
  const wholes = isOfChanges ? among.slice(0, 1) : namesakesFirst(among, part);
  const [parts = column, ...others] = listsOf(column);
  if (wholes.length === 0) return null;
  return { wholes, parts, others, isOfChanges };
}

/** 水库6座，塘坝6座。其中：小一型水库2座: the whole of the part's own noun before those of others. */
function namesakesFirst(wholes: readonly LocalFigure[], part: LocalFigure): readonly LocalFigure[] {
  const noun = part.lead.trim().slice(-2);
  if (noun.length < 2 || part.quantity.dimension !== 'count') return wholes;
  const isNamesake = ({ lead }: LocalFigure): boolean =>
    lead.trim().endsWith(noun) && lead.trim() !== part.lead.trim().replace(/^其中[：:]?/, '');
  return [...wholes.filter(isNamesake), ...wholes.filter((whole) => !isNamesake(whole))];
}

/** Levels are divided into levels; what rose into what rose. */
const directions = ['level', 'rise', 'fall'] as const;

function directionOf(figure: LocalFigure): (typeof directions)[number] {
  if (!isChange(figure)) return 'level';
  return falls.test(figure.lead.trim()) ? 'fall' : 'rise';
}

const MAX_OUTSIDE = 80;

/** More than a reader keeps in mind: the work stays in proportion on text that nobody wrote. */
const MAX_WHOLES = 24;
const MAX_PARTS = 60;

/** Those that the opening names; else those of the sentence; else those before it. */
function wholesAmong(
  able: readonly LocalFigure[],
  { kind, name }: Opening,
  part: LocalFigure,
): readonly LocalFigure[] {
  const near = able.slice(0, MAX_WHOLES);
  const own = near.filter(({ sentence }) => sentence === part.sentence);
  if (kind === 'within') {
    const named = own.filter(({ trail }) => trail.includes(name));
    return named.length > 0 ? named : near.filter((whole) => bears(whole, name));
  }
  return own.length > 0 ? own : near;
}

/** Whether the words at the figure have the name, or how it ends: 基金收入 for 收入中. */
function bears({ lead, trail, metric }: LocalFigure, name: string): boolean {
  return `${lead} ${metric} ${trail}`.includes(name);
}

/**
 * The lists that the parts of one unit may make, the likeliest first: those of the opening's segment, or one of each
 * segment where it has but one; all; the first and the last of each clause (41个续建项目，58个新建项目已开工52个); all but
 * the first, which may be another kind (幼儿 before 小学、初中、高中).
 */
function listsOf(column: readonly LocalFigure[]): readonly (readonly LocalFigure[])[] {
  const [first] = column;
  if (!first) return [];
  const own = column.filter(({ segment }) => segment === first.segment);
  const heads = firstOfEach(column, ({ segment }) => segment);
  const leading = own.length > 1 && heads.length > 1 ? [own, heads] : [heads, own];
  const lists = [
    ...(heads.length > 1 ? leading : [own]),
    column,
    firstOfEach(column, ({ clause }) => clause),
    firstOfEach([...column].reverse(), ({ clause }) => clause).reverse(),
    ...(column.length > 3 ? [column.slice(1)] : []),
  ];
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = list.map(({ start }) => start).join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function firstOfEach(
  figures: readonly LocalFigure[],
  placeOf: (figure: LocalFigure) => number,
): LocalFigure[] {
  return figures.filter(
    (figure, index) => index === 0 || placeOf(figure) !== placeOf(figures[index - 1] ?? figure),
  );
}

/** Amounts can be broken down as well: 新增28个，其中集镇17个; what merely grew by so much cannot. */
function isChange(figure: LocalFigure): boolean {
  return isAmount(figure) && !/新增|净增|增收|减收/.test(figure.lead);
}

/** Whether the figure can be added to others: no percentage, time, rank or mean. */
export function isAddend(figure: LocalFigure): boolean {
  const isTime = figure.quantity.dimension === 'duration' || figure.quantity.dimension === 'rate';
  return isLevelOrAmount(figure) && !isTime && !NO_ADDEND.test(figure.lead) && !isStep(figure);
}

/** The 3480亿元 of 由3480亿元增加到9380亿元, and of 比去年的3480亿元, is what was. */
function isStep({ lead }: LocalFigure): boolean {
  return /(?:由|从(?!业))[^，。；]{0,12}$|^(?:比|较|与|同)[^，。；]{0,12}的$/.test(lead.trim());
}

/** Means and prices; the 三条 of 第十三条. */
const NO_ADDEND = /每|[年月日人户亩县单地]均|平均|单产|造价|均价|价格|第[一二三四五六七八九十百]*$/;

function isLevelOrAmount(figure: LocalFigure): boolean {
  return isLevel(figure) || (figure.role === 'change' && !isRelative(figure));
}

/** What one column counts: a unit, and the word before it where a unit counts two things (死亡20人，受伤55人). */
interface Key {
  readonly unit: string;
  readonly word: string;
  /** The noun behind it, where a list counts several things (3个市州、28个县). */
  readonly noun: string;
}

function keysOf(parts: readonly LocalFigure[]): readonly Key[] {
  const units = [...new Set(parts.map(unitOf))];
  return units.flatMap((unit) => {
    const inUnit = parts.filter((part) => unitOf(part) === unit);
    if (areListed(inUnit)) return inUnit.map((part) => ({ unit, word: '', noun: nounOf(part) }));
    const segments = new Set(inUnit.map(({ segment }) => segment));
    const words = [...new Set(inUnit.map(wordOf))];
    const isMixed =
      segments.size > 1 && inUnit.length >= 2 * segments.size && words.length < inUnit.length;
    return isMixed
      ? words.map((word) => ({ unit, word, noun: '' }))
      : [{ unit, word: '', noun: '' }];
  });
}

/** 3个市州、28个县: counts of different things in a list. */
function areListed(parts: readonly LocalFigure[]): boolean {
  const nouns = parts.map(nounOf);
  return (
    parts.length > 1 &&
    new Set(nouns).size === parts.length &&
    parts.slice(1).every((part, index) => part.lead.trim() === `${nouns[index]}、`)
  );
}

/** The noun right behind the count: 市州 of 3个市州、. */
function nounOf({ trail }: LocalFigure): string {
  return /^[^、和及与\s]{0,4}/.exec(trail.trim())?.[0] ?? '';
}

function belongs(figure: LocalFigure, { unit, word, noun }: Key): boolean {
  if (unitOf(figure) !== unit || (noun !== '' && nounOf(figure)[0] !== noun[0])) return false;
  return word === '' || wordOf(figure) === word;
}

/** 项 and 个 count the same things. */
function unitOf({ quantity }: LocalFigure): string {
  return quantity.unit === '项' ? '个' : quantity.unit;
}

/** The word that the number stands behind: 死亡. */
function wordOf({ lead }: LocalFigure): string {
  return lead.trim().slice(-2);
}

/** A total does not stand in other brackets. */
function isOutside(whole: LocalFigure, part: LocalFigure): boolean {
  return whole.bracket === 0 || whole.bracket === part.bracket;
}
